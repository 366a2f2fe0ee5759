import { Form, href } from 'react-router'
import { z } from 'zod'
import type { Route } from './+types/trajecten'
import { listTrajecten, PER_PAGINA } from '#app/domain/jobcoaching/list-trajecten.server.ts'
import { TRAJECT_STATUSSEN, TRAJECT_TONEN } from '#app/domain/jobcoaching/traject.ts'
import { actorOf } from '#app/http/context.server.ts'
import { listAddress } from '#app/http/list-address.ts'
import { parseQuery } from '#app/http/parse-form.server.ts'
import { Button } from '#app/ui/button.tsx'
import { DataTable } from '#app/ui/data-table.tsx'
import { EmptyState } from '#app/ui/empty-state.tsx'
import { FormActions, FormFields } from '#app/ui/form/form-actions.tsx'
import { HiddenField, TextField } from '#app/ui/form/text-field.tsx'
import { formatDatumKort, formatDatumTijd } from '#app/ui/format.ts'
import { FilterVak } from '#app/ui/filters.tsx'
import { Page } from '#app/ui/layout/page.tsx'
import { PageHeader } from '#app/ui/layout/page-header.tsx'
import { TwoColumn } from '#app/ui/layout/two-column.tsx'
import { Link } from '#app/ui/link.tsx'
import { Pagination } from '#app/ui/pagination.tsx'
import { StatusBadge } from '#app/ui/status-badge.tsx'
import { FacetList } from '#app/ui/tag.tsx'

export const meta: Route.MetaFunction = () => [{ title: 'Mijn trajecten | WSP-portaal' }]

const VraagSchema = z.object({
  status: z.enum(TRAJECT_STATUSSEN).catch('lopend').default('lopend'),
  tonen: z.enum(TRAJECT_TONEN).catch('alles').default('alles'),
  zoek: z.string().trim().max(100).catch('').default(''),
  pagina: z.coerce.number().int().min(1).max(10_000).catch(1).default(1),
})
type Vraag = z.output<typeof VraagSchema>

export async function loader({ context, url }: Route.LoaderArgs) {
  const vraag = parseQuery(url, VraagSchema)
  const { regels, totaal } = await listTrajecten(actorOf(context, 'jobcoach'), vraag)
  return { vraag, regels, totaal, aantalPaginas: Math.max(1, Math.ceil(totaal / PER_PAGINA)) }
}

const TONEN_LABEL: Record<Vraag['tonen'], string> = {
  alles: 'Alles',
  zonder_gesprek: 'Zonder gesprek dat nog komt',
  zonder_plan: 'Zonder doelen',
  eindigt: 'Eindigt binnen twee maanden',
}

export default function Trajecten({ loaderData }: Route.ComponentProps) {
  const { vraag, regels, totaal, aantalPaginas } = loaderData
  const adres = (anders: Partial<Vraag>) => listAddress('', vraag, anders)
  return (
    <Page breedte="breed">
      <PageHeader
        titel="Mijn trajecten"
        intro="De mensen die u begeleidt. Wat het eerst eindigt, staat bovenaan."
      />
      <TwoColumn
        zijLabel="Filters"
        zij={
          <FilterVak>
            <Form method="get" role="search">
              <FormFields>
                <HiddenField naam="status" waarde={vraag.status} />
                <HiddenField naam="tonen" waarde={vraag.tonen} />
                <TextField
                  naam="zoek"
                  id="zoek"
                  label="Naam, werkgever of functie"
                  type="search"
                  verplicht={false}
                  standaard={vraag.zoek}
                  maxLength={100}
                />
                <FormActions>
                  <Button soort="secondary">Zoeken</Button>
                </FormActions>
              </FormFields>
            </Form>
            <FacetList
              titel="Stand"
              waarden={[
                { label: 'Wat loopt', naar: adres({ status: 'lopend' }), aan: vraag.status === 'lopend' },
                {
                  label: 'Wat is beëindigd',
                  naar: adres({ status: 'beeindigd', tonen: 'alles' }),
                  aan: vraag.status === 'beeindigd',
                },
              ]}
            />
            {vraag.status === 'lopend' && (
              <FacetList
                titel="Tonen"
                waarden={TRAJECT_TONEN.map((tonen) => ({
                  label: TONEN_LABEL[tonen],
                  naar: adres({ tonen }),
                  aan: vraag.tonen === tonen,
                }))}
              />
            )}
          </FilterVak>
        }
      >
        <DataTable
          bijschrift={`${totaal} ${totaal === 1 ? 'traject' : 'trajecten'}`}
          rijen={regels}
          rijSleutel={({ id }) => id}
          leeg={
            <EmptyState titel="Er zijn hier geen trajecten">
              Wijst een adviseur u toe als jobcoach, dan staat het traject hier en krijgt u een e-mail.
            </EmptyState>
          }
          kolommen={[
            {
              kop: 'Wie',
              rijkop: true,
              cel: ({ id, wie }) => (
                <Link to={href('/jobcoach/trajecten/:trajectId', { trajectId: id })}>{wie}</Link>
              ),
            },
            {
              kop: 'Werkgever',
              cel: ({ werkgever, functie }) => (
                <>
                  {werkgever}
                  <br />
                  {functie}
                </>
              ),
            },
            {
              kop: 'Volgend gesprek',
              cel: ({ volgendOp, status }) =>
                status === 'beeindigd' ? '–' : volgendOp ? formatDatumTijd(volgendOp) : 'Niet gepland',
            },
            {
              kop: 'Doelen behaald',
              cel: ({ doelen }) =>
                doelen.totaal === 0 ? 'Geen plan' : `${doelen.behaald} van ${doelen.totaal}`,
            },
            {
              kop: 'Tot en met',
              cel: ({ einddatum, isVoorbij }) => (
                <>
                  {formatDatumKort(einddatum)}
                  {isVoorbij && (
                    <>
                      {' '}
                      <StatusBadge toon="warning">Voorbij</StatusBadge>
                    </>
                  )}
                </>
              ),
            },
          ]}
        />
        <Pagination
          pagina={vraag.pagina}
          aantalPaginas={aantalPaginas}
          naar={(pagina) => adres({ pagina })}
        />
      </TwoColumn>
    </Page>
  )
}
