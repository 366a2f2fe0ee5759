import { href } from 'react-router'
import type { Route } from './+types/afwezigheid'
import { dagenTekst } from '#app/domain/afwezigheid/afwezigheid.ts'
import { listAfwezigheden } from '#app/domain/afwezigheid/list-afwezigheden.server.ts'
import { actorOf } from '#app/http/context.server.ts'
import { DataTable } from '#app/ui/data-table.tsx'
import { EmptyState } from '#app/ui/empty-state.tsx'
import { Page } from '#app/ui/layout/page.tsx'
import { PageHeader } from '#app/ui/layout/page-header.tsx'
import { Link } from '#app/ui/link.tsx'
import { StatusBadge } from '#app/ui/status-badge.tsx'

export const meta: Route.MetaFunction = () => [{ title: 'Afwezigheid | WSP-portaal' }]

export async function loader({ context }: Route.LoaderArgs) {
  return { regels: await listAfwezigheden(actorOf(context, 'beheerder')) }
}

export default function Afwezigheid({ loaderData }: Route.ComponentProps) {
  return (
    <Page breedte="breed">
      <PageHeader
        titel="Afwezigheid"
        intro="Wie van de adviseurs er nu of straks niet is, en wie vervangt. Een adviseur legt dit zelf vast. Kan dat niet, dan doet u het via het account."
      />
      <DataTable
        bijschrift="Nu en straks afwezig"
        rijen={loaderData.regels}
        rijSleutel={({ id }) => id}
        leeg={
          <EmptyState titel="Niemand is afwezig" icoon="agenda">
            Zoek bij Accounts een adviseur op om een afwezigheid vast te leggen.
          </EmptyState>
        }
        kolommen={[
          {
            kop: 'Adviseur',
            rijkop: true,
            cel: ({ account }) => (
              <Link to={href('/afwezigheid/:adviseurId', { adviseurId: account.id })}>{account.naam}</Link>
            ),
          },
          { kop: 'Dagen', cel: (regel) => dagenTekst(regel) },
          { kop: 'Vervanger', cel: ({ vervanger }) => vervanger?.naam ?? 'Niemand' },
          {
            kop: 'Stand',
            cel: ({ knelpunt, stand }) =>
              knelpunt ? (
                <>
                  <StatusBadge toon="warning">Andere vervanger nodig</StatusBadge> {knelpunt}
                </>
              ) : (
                <StatusBadge toon={stand === 'nu' ? 'info' : 'neutral'} icoon="agenda">
                  {stand === 'nu' ? 'Nu afwezig' : 'Komt nog'}
                </StatusBadge>
              ),
          },
        ]}
      />
    </Page>
  )
}
