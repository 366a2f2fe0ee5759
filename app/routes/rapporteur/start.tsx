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
          { kop: 'Kwartaal 1', getal: true, cel: (rij) => rij.perKwartaal?.[0] ?? 'Niet te tonen' },
          { kop: 'Kwartaal 2', getal: true, cel: (rij) => rij.perKwartaal?.[1] ?? 'Niet te tonen' },
          { kop: 'Kwartaal 3', getal: true, cel: (rij) => rij.perKwartaal?.[2] ?? 'Niet te tonen' },
          { kop: 'Kwartaal 4', getal: true, cel: (rij) => rij.perKwartaal?.[3] ?? 'Niet te tonen' },
          { kop: 'Totaal', getal: true, cel: (rij) => rij.totaal ?? 'Niet te tonen' },
          { kop: 'Waarvan garantiebaan', getal: true, cel: (rij) => rij.garantiebanen ?? 'Niet te tonen' },
        ]}
      />
      <DetailsExplain vraag="Hoe tellen wij?">
        Een plaatsing telt mee in het kwartaal van de eerste werkdag. De gemeente is de gemeente van de
        kandidaat op die dag; een verhuizing daarna verandert het cijfer niet. Wie nooit is begonnen, telt
        niet mee. Aantallen van 1 tot en met 4 tonen wij niet, en ook geen aantallen waarmee u die kunt
        uitrekenen, ook niet met de pagina Duurzaam werk ernaast: het zou om één persoon kunnen gaan. Daarom
        staan de kwartalen er soms niet bij, of staat er een gemeente zonder aantallen.
      </DetailsExplain>
    </Page>
  )
}
