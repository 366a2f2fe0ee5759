import { href } from 'react-router'
import type { Route } from './+types/werkgever-vacatures'
import { VacatureStatusBadge } from '#app/domain/vacature/components/status-badge.tsx'
import { listVacatures, PER_PAGINA } from '#app/domain/vacature/list-vacatures.server.ts'
import { RelatieKop } from '#app/domain/werkgever/components/relatie-kop.tsx'
import { getRelatieKop } from '#app/domain/werkgever/get-relatie.server.ts'
import { actorOf } from '#app/http/context.server.ts'
import { found, parseId } from '#app/http/respond.server.ts'
import { DataTable } from '#app/ui/data-table.tsx'
import { EmptyState } from '#app/ui/empty-state.tsx'
import { formatDatumKort } from '#app/ui/format.ts'
import { Page } from '#app/ui/layout/page.tsx'
import { Section } from '#app/ui/layout/section.tsx'
import { Link } from '#app/ui/link.tsx'

export const meta: Route.MetaFunction = ({ loaderData }) => [
  { title: `Vacatures van ${loaderData?.kop.naam ?? 'werkgever'} | WSP-portaal` },
]

export async function loader({ context, params }: Route.LoaderArgs) {
  const actor = actorOf(context, 'adviseur')
  const id = parseId(params.werkgeverId)
  const [kop, { vacatures, totaal }] = await Promise.all([
    getRelatieKop(actor, id),
    listVacatures(actor, { werkgeverId: id }),
  ])
  return { kop: found(kop), vacatures, totaal, perPagina: PER_PAGINA }
}

export default function WerkgeverVacatures({ loaderData }: Route.ComponentProps) {
  const { kop, vacatures, totaal, perPagina } = loaderData
  return (
    <Page breedte="breed">
      <RelatieKop kop={kop} />
      <Section titel="Vacatures">
        <DataTable
          bijschrift={
            totaal <= perPagina
              ? `${totaal} vacatures van ${kop.naam}`
              : `De laatste ${perPagina} van ${totaal} vacatures`
          }
          rijen={vacatures}
          rijSleutel={(vacature) => vacature.id}
          leeg={
            <EmptyState titel="Nog geen vacatures" icoon="koffer">
              Deze werkgever heeft nog geen vacature geplaatst.
            </EmptyState>
          }
          kolommen={[
            {
              kop: 'Vacature',
              rijkop: true,
              cel: (vacature) => (
                <Link to={href('/vacaturebeheer/:vacatureId', { vacatureId: vacature.id })}>
                  {vacature.titel ?? 'Zonder titel'}
                </Link>
              ),
            },
            { kop: 'Status', cel: (vacature) => <VacatureStatusBadge status={vacature.status} /> },
            {
              kop: 'Open tot en met',
              cel: (vacature) =>
                vacature.sluitingsdatum ? formatDatumKort(vacature.sluitingsdatum) : 'Nog niet bekend',
            },
            { kop: 'Kandidaten', getal: true, cel: (vacature) => vacature.aantalLopend },
          ]}
        />
      </Section>
    </Page>
  )
}
