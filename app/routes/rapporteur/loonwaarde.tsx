import type { Route } from './+types/loonwaarde'
import { KLEINSTE_AANTAL } from '#app/domain/loonwaarde/cijfers.ts'
import { listLoonwaardecijfers } from '#app/domain/loonwaarde/list-cijfers.server.ts'
import { STAP_LABEL } from '#app/domain/loonwaarde/loonwaarde.ts'
import { actorOf } from '#app/http/context.server.ts'
import { found } from '#app/http/respond.server.ts'
import { readYear } from '#app/http/year-query.server.ts'
import { DataTable } from '#app/ui/data-table.tsx'
import { DetailsExplain } from '#app/ui/details-explain.tsx'
import { Page } from '#app/ui/layout/page.tsx'
import { PageHeader } from '#app/ui/layout/page-header.tsx'
import { YearNav } from '#app/ui/year-nav.tsx'

export const meta: Route.MetaFunction = () => [{ title: 'Loonwaarde | WSP-portaal' }]

export async function loader({ context, url }: Route.LoaderArgs) {
  const { jaar, jaren } = readYear(url)
  return { jaar, jaren, ...found(await listLoonwaardecijfers(actorOf(context, 'rapporteur'), jaar)) }
}

const VERBORGEN = 'Niet getoond'
const toon = (aantal: number | null) => aantal ?? VERBORGEN
const getal = new Intl.NumberFormat('nl-NL', { maximumFractionDigits: 1 })

export default function Loonwaarde({ loaderData }: Route.ComponentProps) {
  const { jaar, jaren, perGemeente, perStap } = loaderData
  return (
    <Page breedte="breed">
      <PageHeader
        titel="Loonwaardemetingen"
        intro="Hoeveel metingen er begonnen en hoe lang elke stap duurde. Alleen van mensen in de gemeenten die aan u zijn toegekend."
      />
      <YearNav jaar={jaar} jaren={jaren} />
      <DataTable
        bijschrift={`Begonnen in ${jaar}, per gemeente`}
        rijen={perGemeente}
        rijSleutel={({ naam }) => naam}
        kolommen={[
          { kop: 'Gemeente', rijkop: true, cel: ({ naam }) => naam },
          { kop: 'Begonnen', getal: true, cel: ({ begonnen }) => toon(begonnen) },
          { kop: 'Loopt nog', getal: true, cel: ({ loopt }) => toon(loopt) },
          { kop: 'Afgerond', getal: true, cel: ({ afgerond }) => toon(afgerond) },
          { kop: 'Gestopt', getal: true, cel: ({ gestopt }) => toon(gestopt) },
        ]}
      />
      <DataTable
        bijschrift={`Doorlooptijd per stap, klaar in ${jaar}`}
        rijen={perStap}
        rijSleutel={({ stap }) => stap}
        kolommen={[
          { kop: 'Stap', rijkop: true, cel: ({ stap }) => STAP_LABEL[stap] },
          { kop: 'Aantal', getal: true, cel: ({ aantal }) => toon(aantal) },
          {
            kop: 'Dagen (middelste)',
            getal: true,
            cel: ({ middelste }) => (middelste === null ? '–' : getal.format(middelste)),
          },
          {
            kop: 'Op tijd',
            getal: true,
            cel: ({ opTijd }) => (opTijd === null ? '–' : `${Math.round(opTijd * 100)}%`),
          },
        ]}
      />
      <DetailsExplain vraag="Hoe tellen wij?">
        Een meting telt in het jaar waarin die begon, bij de gemeente waar de persoon toen woonde. Een stap
        telt in het jaar waarin die klaar was. De dagen zijn kalenderdagen. Aantallen onder de{' '}
        {KLEINSTE_AANTAL} tonen wij niet. Is van een gemeente één deel zo klein, dan tonen wij geen van de
        delen.
      </DetailsExplain>
    </Page>
  )
}
