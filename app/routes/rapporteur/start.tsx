import type { Route } from './+types/start'
import { countPlaatsingen } from '#app/domain/plaatsing/count-plaatsingen.server.ts'
import { actorOf } from '#app/http/context.server.ts'
import { readYear } from '#app/http/year-query.server.ts'
import { DataTable } from '#app/ui/data-table.tsx'
import { DetailsExplain } from '#app/ui/details-explain.tsx'
import { Page } from '#app/ui/layout/page.tsx'
import { PageHeader } from '#app/ui/layout/page-header.tsx'
import { YearNav } from '#app/ui/year-nav.tsx'

export const meta: Route.MetaFunction = () => [{ title: 'Cijfers | WSP-portaal' }]

export async function loader({ context, url }: Route.LoaderArgs) {
  const { jaar, jaren } = readYear(url)
  const cijfers = await countPlaatsingen(actorOf(context, 'rapporteur'), jaar)
  return { jaar, jaren, cijfers }
}

export default function Start({ loaderData }: Route.ComponentProps) {
  const { jaar, jaren, cijfers } = loaderData
  return (
    <Page breedte="breed">
      <PageHeader
        titel={`Plaatsingen in ${jaar}`}
        intro="Alleen van de gemeenten die aan u zijn toegekend. Aantallen, geen personen."
      />
      <YearNav jaar={jaar} jaren={jaren} />
      <DataTable
        bijschrift={`Plaatsingen per gemeente in ${jaar}`}
        rijen={cijfers}
        rijSleutel={(rij) => rij.gemeente}
        kolommen={[
          { kop: 'Gemeente', rijkop: true, cel: (rij) => rij.gemeente },
          { kop: 'Kwartaal 1', getal: true, cel: (rij) => rij.perKwartaal[0] },
          { kop: 'Kwartaal 2', getal: true, cel: (rij) => rij.perKwartaal[1] },
          { kop: 'Kwartaal 3', getal: true, cel: (rij) => rij.perKwartaal[2] },
          { kop: 'Kwartaal 4', getal: true, cel: (rij) => rij.perKwartaal[3] },
          { kop: 'Totaal', getal: true, cel: (rij) => rij.totaal },
          { kop: 'Waarvan garantiebaan', getal: true, cel: (rij) => rij.garantiebanen },
        ]}
      />
      <DetailsExplain vraag="Hoe tellen wij?">
        Een plaatsing telt mee in het kwartaal van de eerste werkdag. De gemeente is de gemeente van de
        kandidaat op die dag; een verhuizing daarna verandert het cijfer niet.
      </DetailsExplain>
    </Page>
  )
}
