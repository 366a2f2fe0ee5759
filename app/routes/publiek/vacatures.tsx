import { Form, href } from 'react-router'
import type { Route } from './+types/vacatures'
import { ZoekFilters } from '#app/domain/vacature/components/zoek-filters.tsx'
import { salarisTekst } from '#app/domain/vacature/components/words.ts'
import {
  AFSTANDEN,
  PER_PAGINA,
  searchVacatures,
  VacatureZoekSchema,
} from '#app/domain/vacature/search-vacatures.server.ts'
import { SOORT_LABEL } from '#app/domain/vacature/vacature.ts'
import { listAddress } from '#app/http/list-address.ts'
import { parseQuery } from '#app/http/parse-form.server.ts'
import { Alert } from '#app/ui/alert.tsx'
import { Card, type KaartFeit } from '#app/ui/card.tsx'
import { EmptyState } from '#app/ui/empty-state.tsx'
import { formatAantal, formatDatum, formatUren } from '#app/ui/format.ts'
import { Page, Stack } from '#app/ui/layout/page.tsx'
import { PageHeader } from '#app/ui/layout/page-header.tsx'
import { Section } from '#app/ui/layout/section.tsx'
import { TwoColumn } from '#app/ui/layout/two-column.tsx'
import { Link } from '#app/ui/link.tsx'
import { Pagination } from '#app/ui/pagination.tsx'

export const meta: Route.MetaFunction = () => [
  { title: 'Vacatures | WSP-portaal' },
  {
    name: 'description',
    content: 'Vacatures in Zuid-Kennemerland en IJmond, op wat je kunt in plaats van je cv.',
  },
]

export async function loader({ url }: Route.LoaderArgs) {
  const vraag = parseQuery(url, VacatureZoekSchema)
  const resultaten = await searchVacatures(vraag)
  return {
    vraag,
    ...resultaten,
    afstanden: AFSTANDEN,
    aantalPaginas: Math.ceil(resultaten.totaal / PER_PAGINA),
  }
}

export default function Vacatures({ loaderData }: Route.ComponentProps) {
  const { vraag, vacatures, totaal, facetten, beperkt, rond, afstanden, aantalPaginas } = loaderData
  const { pagina, ...filter } = vraag
  const path = (nummer: number) =>
    listAddress(href('/vacatures'), { ...vraag, km: filter.postcode ? vraag.km : null }, { pagina: nummer })
  return (
    <Page breedte="breed">
      <PageHeader
        titel="Vacatures"
        intro="Werk in Zuid-Kennemerland en IJmond. Bij elke vacature staat wat je moet kunnen."
      />
      {beperkt && (
        <Alert toon="warning" titel="Zoeken werkt nu beperkt">
          De zoekmachine is even niet bereikbaar. Je ziet wel alle vacatures, maar zonder aantallen. Let op
          spelfouten.
        </Alert>
      )}
      <TwoColumn
        zijLabel="Zoeken en filteren"
        zij={
          <Form method="get" role="search" aria-label="Zoek vacatures">
            <ZoekFilters
              key={path(1)}
              vraag={vraag}
              facetten={facetten}
              afstanden={[...afstanden]}
              rond={rond}
            />
          </Form>
        }
      >
        <Section titel={totaal === 1 ? '1 vacature' : `${formatAantal(totaal)} vacatures`}>
          {vacatures.length === 0 ? (
            <EmptyState
              titel="Geen vacature gevonden"
              actie={<Link to={href('/vacatures')}>Toon alle vacatures</Link>}
            >
              <p>
                Haal een filter weg, kies een grotere afstand of probeer een ander woord. Kom je er niet uit?
                Het WSP denkt met je mee: <Link to={href('/contact')}>neem contact op</Link>.
              </p>
            </EmptyState>
          ) : (
            <Stack>
              {vacatures.map((vacature) => (
                <Card
                  key={vacature.id}
                  als="article"
                  titel={vacature.titel}
                  naar={href('/vacatures/:vacatureId', { vacatureId: vacature.id })}
                  feiten={factsOf(vacature)}
                >
                  <p>{vacature.soorten.map((soort) => SOORT_LABEL[soort]).join(', ')}</p>
                </Card>
              ))}
            </Stack>
          )}
          <Pagination
            pagina={pagina}
            aantalPaginas={aantalPaginas}
            naar={path}
            label="Pagina’s met vacatures"
          />
        </Section>
      </TwoColumn>
    </Page>
  )
}

function factsOf(vacature: Route.ComponentProps['loaderData']['vacatures'][number]): KaartFeit[] {
  const salaris = salarisTekst(vacature.salarisMin, vacature.salarisMax)
  return [
    { icoon: 'gebouw', tekst: vacature.werkgeverNaam },
    { icoon: 'locatie', tekst: vacature.plaats },
    { icoon: 'klok', tekst: formatUren(vacature.urenMin, vacature.urenMax) },
    ...(salaris ? [{ icoon: 'euro', tekst: salaris } as const] : []),
    ...(vacature.sluitingsdatum
      ? [{ icoon: 'agenda', tekst: `Open tot en met ${formatDatum(vacature.sluitingsdatum)}` } as const]
      : []),
  ]
}
