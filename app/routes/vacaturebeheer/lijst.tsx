import type { ReactNode } from 'react'
import { Form, href } from 'react-router'
import type { Route } from './+types/lijst'
import { VacatureStatusBadge } from '#app/domain/vacature/components/status-badge.tsx'
import { listVacatures, PER_PAGINA, VacatureLijstSchema } from '#app/domain/vacature/list-vacatures.server.ts'
import { STATUS_LABEL, STATUSSEN } from '#app/domain/vacature/vacature.ts'
import { actorOf } from '#app/http/context.server.ts'
import { listAddress } from '#app/http/list-address.ts'
import { parseQuery } from '#app/http/parse-form.server.ts'
import { Button, LinkButton } from '#app/ui/button.tsx'
import { DataTable } from '#app/ui/data-table.tsx'
import { EmptyState } from '#app/ui/empty-state.tsx'
import { TextField } from '#app/ui/form/text-field.tsx'
import { formatDatumKort } from '#app/ui/format.ts'
import { Page } from '#app/ui/layout/page.tsx'
import { PageHeader } from '#app/ui/layout/page-header.tsx'
import { Section } from '#app/ui/layout/section.tsx'
import { TwoColumn } from '#app/ui/layout/two-column.tsx'
import { Link } from '#app/ui/link.tsx'
import { Pagination } from '#app/ui/pagination.tsx'
import { FacetList } from '#app/ui/tag.tsx'

/** An employer with no more vacatures than this sees them all at once. */
const WEINIG = 6

export const meta: Route.MetaFunction = () => [{ title: 'Vacatures | WSP-portaal' }]

export async function loader({ context, url }: Route.LoaderArgs) {
  const actor = actorOf(context, 'werkgever', 'adviseur')
  const filter = parseQuery(url, VacatureLijstSchema)
  const lijst = await listVacatures(actor, filter)
  return {
    ...lijst,
    filter,
    isAdviseur: actor.rol === 'adviseur',
    aantalPaginas: Math.ceil(lijst.totaal / PER_PAGINA),
  }
}

export default function Lijst({ loaderData }: Route.ComponentProps) {
  const { vacatures, totaal, perStatus, filter, isAdviseur, aantalPaginas } = loaderData
  const path = (change: Partial<typeof filter>) => listAddress(href('/vacaturebeheer'), filter, change)
  const nieuw = <LinkButton to={href('/vacaturebeheer/nieuw')}>Vacature plaatsen</LinkButton>
  const isGefilterd = Boolean(filter.q || filter.status)
  const heeftFilters = isAdviseur || isGefilterd || totaal > WEINIG
  return (
    <Page breedte="breed">
      <PageHeader titel={isAdviseur ? 'Vacatures' : 'Mijn vacatures'} acties={nieuw} />
      <Kolommen
        zij={
          heeftFilters && (
            <Section titel="Zoeken en filteren">
              <Form method="get" role="search">
                <div className="wsp-formulier">
                  <TextField
                    naam="q"
                    type="search"
                    label={isAdviseur ? 'Zoek op titel, werkgever of nummer' : 'Zoek op titel of nummer'}
                    standaard={filter.q}
                    verplicht={undefined}
                  />
                  {filter.status && <input type="hidden" name="status" value={filter.status} />}
                  <div>
                    <Button soort="secondary" icoon="zoek">
                      Zoeken
                    </Button>
                  </div>
                </div>
              </Form>
              <FacetList
                titel="Status"
                waarden={STATUSSEN.filter((status) => perStatus[status] > 0 || filter.status === status).map(
                  (status) => ({
                    label: STATUS_LABEL[status],
                    aantal: perStatus[status],
                    aan: filter.status === status,
                    naar: path({ status: filter.status === status ? undefined : status }),
                  }),
                )}
              />
            </Section>
          )
        }
      >
        <DataTable
          bijschrift={totaal === 1 ? '1 vacature' : `${totaal} vacatures`}
          rijen={vacatures}
          rijSleutel={(vacature) => vacature.id}
          leeg={
            isGefilterd ? (
              <EmptyState
                titel="Geen vacatures gevonden"
                actie={<Link to={href('/vacaturebeheer')}>Toon alle vacatures</Link>}
              >
                Probeer een ander woord of een andere status.
              </EmptyState>
            ) : (
              <EmptyState titel="Nog geen vacatures" icoon="koffer" actie={nieuw}>
                Een vacature invullen kost ongeveer vijf minuten. U kunt tussendoor stoppen.
              </EmptyState>
            )
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
            ...(isAdviseur
              ? [{ kop: 'Werkgever', cel: (vacature: (typeof vacatures)[number]) => vacature.werkgeverNaam }]
              : []),
            { kop: 'Status', cel: (vacature) => <VacatureStatusBadge status={vacature.status} /> },
            { kop: 'Plaats', cel: (vacature) => vacature.plaats ?? 'Nog niet bekend' },
            {
              kop: 'Open tot en met',
              cel: (vacature) =>
                vacature.sluitingsdatum ? formatDatumKort(vacature.sluitingsdatum) : 'Nog niet bekend',
            },
            { kop: 'Kandidaten', getal: true, cel: (vacature) => vacature.aantalLopend },
          ]}
        />
        <Pagination
          pagina={filter.pagina}
          aantalPaginas={aantalPaginas}
          naar={(pagina) => path({ pagina })}
          label="Pagina’s met vacatures"
        />
      </Kolommen>
    </Page>
  )
}

/** The filters beside the list; a list that fits on a screen has nothing to filter. */
function Kolommen({ zij, children }: { zij: ReactNode; children: ReactNode }) {
  if (!zij) return <>{children}</>
  return (
    <TwoColumn zijLabel="Filters" zij={zij}>
      {children}
    </TwoColumn>
  )
}
