import { href } from 'react-router'
import type { Route } from './+types/beoordelen'
import { z } from 'zod'
import { voorTekst } from '#app/domain/afwezigheid/afwezigheid.ts'
import { listTeBeoordelen } from '#app/domain/vacature/list-te-beoordelen.server.ts'
import { actorOf } from '#app/http/context.server.ts'
import { parseQuery } from '#app/http/parse-form.server.ts'
import { DataTable } from '#app/ui/data-table.tsx'
import { EmptyState } from '#app/ui/empty-state.tsx'
import { formatDatumTijd } from '#app/ui/format.ts'
import { Page } from '#app/ui/layout/page.tsx'
import { PageHeader } from '#app/ui/layout/page-header.tsx'
import { Link } from '#app/ui/link.tsx'
import { StatusBadge } from '#app/ui/status-badge.tsx'

export const meta: Route.MetaFunction = () => [{ title: 'Vacatures beoordelen | WSP-portaal' }]

export async function loader({ context, url }: Route.LoaderArgs) {
  const { mijn } = parseQuery(url, z.object({ mijn: z.literal('ja').optional().catch(undefined) }))
  const alleenMijn = mijn === 'ja'
  return { alleenMijn, vacatures: await listTeBeoordelen(actorOf(context, 'adviseur'), { alleenMijn }) }
}

export default function Beoordelen({ loaderData }: Route.ComponentProps) {
  const { vacatures, alleenMijn } = loaderData
  return (
    <Page breedte="breed">
      <PageHeader
        titel="Vacatures beoordelen"
        intro="De vacature die het langst wacht, staat bovenaan. Open een vacature om deze goed te keuren of terug te sturen."
      />
      <p>
        {alleenMijn ? (
          <Link to={href('/adviseur/beoordelen')}>Toon vacatures van alle werkgevers</Link>
        ) : (
          <Link to={`${href('/adviseur/beoordelen')}?mijn=ja`}>Toon alleen mijn werkgevers</Link>
        )}
      </p>
      <DataTable
        bijschrift={vacatures.length === 1 ? '1 vacature wacht' : `${vacatures.length} vacatures wachten`}
        rijen={vacatures}
        rijSleutel={(vacature) => vacature.id}
        leeg={
          <EmptyState titel="Er wacht niets" icoon="ok">
            {alleenMijn
              ? 'Uw eigen werkgevers hebben niets ingediend.'
              : 'Alle ingediende vacatures zijn beoordeeld.'}
          </EmptyState>
        }
        kolommen={[
          {
            kop: 'Vacature',
            rijkop: true,
            cel: (vacature) => (
              <Link to={href('/vacaturebeheer/:vacatureId', { vacatureId: vacature.id })}>
                {vacature.titel}
              </Link>
            ),
          },
          { kop: 'Werkgever', cel: (vacature) => vacature.werkgeverNaam },
          {
            kop: 'Aanspreekpunt',
            cel: ({ voor, isMijn, aanspreekpunt }) =>
              voor ? `U, ${voorTekst(voor)}` : isMijn ? `${aanspreekpunt} (u)` : aanspreekpunt,
          },
          { kop: 'Ingediend', cel: (vacature) => formatDatumTijd(vacature.ingediendOp) },
          {
            kop: 'Wacht',
            cel: (vacature) => (
              <StatusBadge toon={vacature.dagen >= 3 ? 'warning' : 'neutral'} icoon="klok">
                {waitText(vacature.dagen)}
              </StatusBadge>
            ),
          },
          { kop: 'Eerder teruggestuurd', cel: (vacature) => (vacature.opnieuw ? 'Ja' : 'Nee') },
        ]}
      />
    </Page>
  )
}

function waitText(dagen: number): string {
  if (dagen === 0) return 'minder dan een dag'
  return dagen === 1 ? '1\u00a0dag' : `${dagen}\u00a0dagen`
}
