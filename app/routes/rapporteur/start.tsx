import { z } from 'zod'
import type { Route } from './+types/start'
import { countPlaatsingen } from '#app/domain/plaatsing/count-plaatsingen.server.ts'
import { actorOf } from '#app/http/context.server.ts'
import { thisYear } from '#app/http/this-year.server.ts'
import { parseQuery } from '#app/http/parse-form.server.ts'
import { ButtonGroup, LinkButton } from '#app/ui/button.tsx'
import { DataTable } from '#app/ui/data-table.tsx'
import { DetailsExplain } from '#app/ui/details-explain.tsx'
import { Page } from '#app/ui/layout/page.tsx'
import { PageHeader } from '#app/ui/layout/page-header.tsx'

export const meta: Route.MetaFunction = () => [{ title: 'Cijfers | WSP-portaal' }]

export async function loader({ context, url }: Route.LoaderArgs) {
  const ditJaar = thisYear()
  const schema = z.object({
    jaar: z.coerce
      .number()
      .int()
      .min(ditJaar - 4)
      .max(ditJaar)
      .catch(ditJaar)
      .default(ditJaar),
  })
  const { jaar } = parseQuery(url, schema)
  const cijfers = await countPlaatsingen(actorOf(context, 'rapporteur'), jaar)
  return { jaar, jaren: [ditJaar, ditJaar - 1, ditJaar - 2], cijfers }
}

export default function Start({ loaderData }: Route.ComponentProps) {
  const { jaar, jaren, cijfers } = loaderData
  return (
    <Page breedte="breed">
      <PageHeader
        titel={`Plaatsingen in ${jaar}`}
        intro="Alleen van de gemeenten die aan u zijn toegekend. Aantallen, geen personen."
      />
      <nav aria-label="Jaar">
        <ButtonGroup>
          {jaren.map((keuze) => (
            <LinkButton
              key={keuze}
              to={`?jaar=${keuze}`}
              soort={keuze === jaar ? 'primary' : 'secondary'}
              aria-current={keuze === jaar ? 'page' : undefined}
            >
              {keuze}
            </LinkButton>
          ))}
        </ButtonGroup>
      </nav>
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
