import { Form, href } from 'react-router'
import type { Route } from './+types/werkgevers'
import {
  listWerkgevers,
  PER_PAGINA,
  WerkgeverLijstSchema,
} from '#app/domain/werkgever/list-werkgevers.server.ts'
import { RELATIESTATUS_LABEL } from '#app/domain/werkgever/relatiestatus.ts'
import { actorOf } from '#app/http/context.server.ts'
import { parseQuery } from '#app/http/parse-form.server.ts'
import { Button } from '#app/ui/button.tsx'
import { DataTable } from '#app/ui/data-table.tsx'
import { EmptyState } from '#app/ui/empty-state.tsx'
import { CheckboxField } from '#app/ui/form/checkbox-field.tsx'
import { FormFields } from '#app/ui/form/form-actions.tsx'
import { TextField } from '#app/ui/form/text-field.tsx'
import { Page } from '#app/ui/layout/page.tsx'
import { PageHeader } from '#app/ui/layout/page-header.tsx'
import { TwoColumn } from '#app/ui/layout/two-column.tsx'
import { Link } from '#app/ui/link.tsx'
import { Pagination } from '#app/ui/pagination.tsx'

export const meta: Route.MetaFunction = () => [{ title: 'Werkgevers | WSP-portaal' }]

export async function loader({ context, url }: Route.LoaderArgs) {
  const filter = parseQuery(url, WerkgeverLijstSchema)
  const lijst = await listWerkgevers(actorOf(context, 'adviseur'), filter)
  return { ...lijst, filter, aantalPaginas: Math.ceil(lijst.totaal / PER_PAGINA) }
}

export default function Werkgevers({ loaderData }: Route.ComponentProps) {
  const { werkgevers, totaal, filter, aantalPaginas } = loaderData
  const path = (pagina: number) => {
    const query = new URLSearchParams()
    if (filter.q) query.set('q', filter.q)
    if (filter.mijn) query.set('mijn', filter.mijn)
    if (pagina > 1) query.set('pagina', String(pagina))
    return query.size > 0 ? `${href('/adviseur/werkgevers')}?${query}` : href('/adviseur/werkgevers')
  }
  return (
    <Page breedte="breed">
      <PageHeader
        titel="Werkgevers"
        intro={<Link to={href('/adviseur/tevredenheid')}>Hoe tevreden zijn werkgevers?</Link>}
      />
      <TwoColumn
        zijLabel="Zoeken"
        zij={
          <Form method="get" role="search">
            <FormFields>
              <TextField naam="q" type="search" label="Zoek op naam of KVK-nummer" standaard={filter.q} />
              <CheckboxField
                naam="mijn"
                waarde="ja"
                label="Alleen mijn werkgevers"
                standaard={filter.mijn ?? false}
                verplicht={false}
              />
              <div>
                <Button soort="secondary" icoon="zoek">
                  Zoeken
                </Button>
              </div>
            </FormFields>
          </Form>
        }
      >
        <DataTable
          bijschrift={totaal === 1 ? '1 werkgever' : `${totaal} werkgevers`}
          rijen={werkgevers}
          rijSleutel={(werkgever) => werkgever.id}
          leeg={
            <EmptyState
              titel="Geen werkgever gevonden"
              icoon="gebouw"
              actie={<Link to={href('/adviseur/werkgevers')}>Toon alle werkgevers</Link>}
            >
              Probeer een deel van de naam.
            </EmptyState>
          }
          kolommen={[
            {
              kop: 'Werkgever',
              rijkop: true,
              cel: (werkgever) => (
                <Link to={href('/adviseur/werkgevers/:werkgeverId', { werkgeverId: werkgever.id })}>
                  {werkgever.naam}
                </Link>
              ),
            },
            { kop: 'Plaats', cel: (werkgever) => werkgever.plaats },
            { kop: 'Relatie', cel: (werkgever) => RELATIESTATUS_LABEL[werkgever.relatiestatus] },
            { kop: 'Aanspreekpunt', cel: (werkgever) => werkgever.aanspreekpunt },
            { kop: 'Open vacatures', getal: true, cel: (werkgever) => werkgever.aantalOpen },
          ]}
        />
        <Pagination
          pagina={filter.pagina}
          aantalPaginas={aantalPaginas}
          naar={path}
          label="Pagina’s met werkgevers"
        />
      </TwoColumn>
    </Page>
  )
}
