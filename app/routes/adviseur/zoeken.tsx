import { Form, href } from 'react-router'
import type { Route } from './+types/zoeken'
import { TrefferLijst } from '#app/domain/zoeken/components/treffer-lijst.tsx'
import { searchRelaties } from '#app/domain/zoeken/search-relaties.server.ts'
import { PER_PAGINA, RelatieZoekSchema, SOORT_LABEL, STATUS_LABELS } from '#app/domain/zoeken/zoeken.ts'
import { actorOf } from '#app/http/context.server.ts'
import { listAddress } from '#app/http/list-address.ts'
import { parseQuery } from '#app/http/parse-form.server.ts'
import { found } from '#app/http/respond.server.ts'
import { Alert } from '#app/ui/alert.tsx'
import { Button } from '#app/ui/button.tsx'
import { EmptyState } from '#app/ui/empty-state.tsx'
import { FacetGroup } from '#app/ui/filters.tsx'
import { CheckboxField } from '#app/ui/form/checkbox-field.tsx'
import { FormFields } from '#app/ui/form/form-actions.tsx'
import { RadioGroupField } from '#app/ui/form/radio-group-field.tsx'
import { TextField } from '#app/ui/form/text-field.tsx'
import { formatAantal } from '#app/ui/format.ts'
import { Page, Stack } from '#app/ui/layout/page.tsx'
import { PageHeader } from '#app/ui/layout/page-header.tsx'
import { Section } from '#app/ui/layout/section.tsx'
import { TwoColumn } from '#app/ui/layout/two-column.tsx'
import { Link } from '#app/ui/link.tsx'
import { Pagination } from '#app/ui/pagination.tsx'

export const meta: Route.MetaFunction = () => [{ title: 'Zoeken | WSP-portaal' }]

export async function loader({ context, url }: Route.LoaderArgs) {
  const vraag = parseQuery(url, RelatieZoekSchema)
  return { vraag, ...found(await searchRelaties(actorOf(context, 'adviseur'), vraag)) }
}

export default function Zoeken({ loaderData }: Route.ComponentProps) {
  const { vraag, groepen, beperkt } = loaderData
  return (
    <Page breedte="breed">
      <PageHeader
        titel="Zoeken"
        intro="In werkgevers, contactpersonen en vacatures. Spring naar het zoekvak boven aan elke pagina met Ctrl en / (op een Mac: Cmd en /)."
      />
      {beperkt && (
        <Alert toon="warning" titel="Zoeken werkt nu beperkt">
          De zoekmachine is even niet bereikbaar. Wij zoeken nu op namen, plaatsen en nummers. Let op
          spelfouten.
        </Alert>
      )}
      <TwoColumn zijLabel="Zoeken en filteren" zij={<Filters loaderData={loaderData} />}>
        {vraag.q === '' ? (
          <EmptyState titel="Waar zoekt u naar?" icoon="zoek">
            Typ een naam, een plaats, een KVK-nummer, een telefoonnummer of een e-mailadres. Een deel is
            genoeg.
          </EmptyState>
        ) : (
          <Resultaten vraag={vraag} groepen={groepen} />
        )}
      </TwoColumn>
    </Page>
  )
}

type Data = Route.ComponentProps['loaderData']

function Resultaten({ vraag, groepen }: Pick<Data, 'vraag' | 'groepen'>) {
  const getoond = groepen.filter(({ soort, totaal }) => (vraag.soort ? soort === vraag.soort : totaal > 0))
  const totaal = getoond.reduce((som, groep) => som + groep.totaal, 0)
  const path = (anders: Partial<Data['vraag']>) => listAddress(href('/adviseur/zoeken'), vraag, anders)
  if (totaal === 0) {
    return (
      <EmptyState titel={`Niets gevonden voor “${vraag.q}”`} icoon="zoek">
        Probeer een deel van de naam, minder woorden of minder filters. Wie ergens niet meer werkt, staat
        alleen bij de werkgever zelf.
      </EmptyState>
    )
  }
  return (
    <Stack>
      {getoond.map((groep) => (
        <Section
          key={groep.soort}
          titel={`${formatAantal(groep.totaal)} ${SOORT_LABEL[groep.soort][groep.totaal === 1 ? 'een' : 'meer']}`}
        >
          <TrefferLijst treffers={groep.treffers} />
          {!vraag.soort && groep.totaal > groep.treffers.length && (
            <p>
              <Link to={path({ soort: groep.soort })}>
                Toon alle {formatAantal(groep.totaal)} {SOORT_LABEL[groep.soort].meer}
              </Link>
            </p>
          )}
          {vraag.soort && (
            <Pagination
              pagina={vraag.pagina}
              aantalPaginas={Math.ceil(groep.totaal / PER_PAGINA)}
              naar={(pagina) => path({ pagina })}
              label="Pagina’s met resultaten"
            />
          )}
        </Section>
      ))}
    </Stack>
  )
}

function Filters({ loaderData }: { loaderData: Data }) {
  const { vraag, groepen, statussen } = loaderData
  const heeftVraag = vraag.q !== ''
  const labels = vraag.soort ? STATUS_LABELS[vraag.soort] : {}
  return (
    <Form method="get" role="search" aria-label="Zoeken en filteren" key={listAddress('', vraag, {})}>
      <FormFields>
        <TextField
          naam="q"
          id="zoeken-op"
          type="search"
          label="Zoek op naam, plaats of nummer"
          standaard={vraag.q}
        />
        <RadioGroupField
          naam="soort"
          label="Soort"
          verplicht={false}
          standaard={vraag.soort ?? ''}
          opties={[
            { waarde: '', label: 'Alles' },
            ...groepen.map(({ soort, totaal }) => ({
              waarde: soort,
              label: heeftVraag
                ? `${capital(SOORT_LABEL[soort].meer)} (${formatAantal(totaal)})`
                : capital(SOORT_LABEL[soort].meer),
            })),
          ]}
        />
        <FacetGroup
          naam="status"
          titel="Status"
          gekozen={vraag.status}
          opties={Object.entries(labels)
            .filter(([status]) => !statussen || statussen[status] || vraag.status.includes(status))
            .map(([waarde, label]) => ({
              waarde,
              label: statussen ? `${label} (${formatAantal(statussen[waarde] ?? 0)})` : label,
            }))}
        />
        <CheckboxField
          naam="mijn"
          waarde="ja"
          label="Alleen mijn werkgevers"
          standaard={vraag.mijn ?? false}
          verplicht={false}
        />
        <div>
          <Button icoon="zoek">Zoeken</Button>
        </div>
      </FormFields>
    </Form>
  )
}

const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1)
