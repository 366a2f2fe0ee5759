import { Form, href } from 'react-router'
import type { Route } from './+types/werkgevers'
import { RelatiestatusBadge } from '#app/domain/werkgever/components/relatiestatus-badge.tsx'
import {
  listDienstclusters,
  listWerkgevers,
  PER_PAGINA,
  WerkgeverLijstSchema,
} from '#app/domain/werkgever/list-werkgevers.server.ts'
import { RELATIESTATUS_LABEL, RELATIESTATUSSEN } from '#app/domain/werkgever/relatiestatus.ts'
import { SBI_LABEL, ZONDER_CONTACT_DAGEN } from '#app/domain/werkgever/werkgever.ts'
import { actorOf } from '#app/http/context.server.ts'
import { listAddress } from '#app/http/list-address.ts'
import { parseQuery } from '#app/http/parse-form.server.ts'
import { Button, LinkButton } from '#app/ui/button.tsx'
import { DataTable } from '#app/ui/data-table.tsx'
import { EmptyState } from '#app/ui/empty-state.tsx'
import { CheckboxField } from '#app/ui/form/checkbox-field.tsx'
import { FormFields } from '#app/ui/form/form-actions.tsx'
import { SelectField } from '#app/ui/form/select-field.tsx'
import { TextField } from '#app/ui/form/text-field.tsx'
import { formatDatumKort } from '#app/ui/format.ts'
import { Page } from '#app/ui/layout/page.tsx'
import { PageHeader } from '#app/ui/layout/page-header.tsx'
import { TwoColumn } from '#app/ui/layout/two-column.tsx'
import { Link } from '#app/ui/link.tsx'
import { Pagination } from '#app/ui/pagination.tsx'

export const meta: Route.MetaFunction = () => [{ title: 'Werkgevers | WSP-portaal' }]

export async function loader({ context, url }: Route.LoaderArgs) {
  const filter = parseQuery(url, WerkgeverLijstSchema)
  const [lijst, clusters] = await Promise.all([
    listWerkgevers(actorOf(context, 'adviseur'), filter),
    listDienstclusters(),
  ])
  return { ...lijst, filter, clusters, aantalPaginas: Math.ceil(lijst.totaal / PER_PAGINA) }
}

export default function Werkgevers({ loaderData }: Route.ComponentProps) {
  const { werkgevers, totaal, filter, aantalPaginas } = loaderData
  const path = (pagina: number) => listAddress(href('/adviseur/werkgevers'), filter, { pagina })
  return (
    <Page breedte="breed">
      <PageHeader
        titel="Werkgevers"
        intro={<Link to={href('/adviseur/tevredenheid')}>Hoe tevreden zijn werkgevers?</Link>}
        acties={
          <>
            <LinkButton to={href('/adviseur/werkgevers/nieuw')} icoon="plus">
              Werkgever toevoegen
            </LinkButton>
            <LinkButton to={href('/adviseur/werkgevers/importeren')} soort="secondary">
              Importeren
            </LinkButton>
            {totaal > 0 && (
              <LinkButton
                to={listAddress(href('/adviseur/werkgevers/exporteren'), filter, {})}
                soort="secondary"
              >
                Exporteren
              </LinkButton>
            )}
          </>
        }
      />
      <TwoColumn zijLabel="Zoeken" zij={<Filters loaderData={loaderData} />}>
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
              Probeer een deel van de naam, of minder filters.
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
            {
              kop: 'Relatie',
              cel: (werkgever) => <RelatiestatusBadge status={werkgever.relatiestatus} />,
            },
            { kop: 'Aanspreekpunt', cel: (werkgever) => (werkgever.isMijn ? 'U' : werkgever.aanspreekpunt) },
            {
              kop: 'Laatste contact',
              cel: (werkgever) =>
                werkgever.laatsteContact
                  ? formatDatumKort(new Date(werkgever.laatsteContact))
                  : 'Niet bekend',
            },
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

function Filters({ loaderData }: Pick<Route.ComponentProps, 'loaderData'>) {
  const { filter, clusters } = loaderData
  return (
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
        <CheckboxField
          naam="stil"
          waarde="ja"
          label={`${ZONDER_CONTACT_DAGEN} dagen of langer geen contact`}
          standaard={filter.stil ?? false}
          verplicht={false}
        />
        <SelectField
          naam="status"
          label="Relatie"
          kies="Alle"
          standaard={filter.status}
          opties={RELATIESTATUSSEN.map((status) => ({ waarde: status, label: RELATIESTATUS_LABEL[status] }))}
        />
        <SelectField
          naam="cluster"
          label="Dienstverlening"
          kies="Alle"
          standaard={filter.cluster}
          opties={clusters.map(({ code, naam }) => ({ waarde: code, label: naam }))}
        />
        <SelectField
          naam="sector"
          label="Sector"
          kies="Alle"
          standaard={filter.sector}
          opties={Object.entries(SBI_LABEL).map(([waarde, label]) => ({ waarde, label }))}
        />
        <div>
          <Button soort="secondary" icoon="zoek">
            Zoeken
          </Button>
        </div>
      </FormFields>
    </Form>
  )
}
