import { Form, href } from 'react-router'
import { z } from 'zod'
import type { Route } from './+types/trajecten'
import { listTrajectenVoorAdviseur } from '#app/domain/jobcoaching/get-voor-adviseur.server.ts'
import { listJobcoachesMetCaseload } from '#app/domain/jobcoaching/jobcoaches.server.ts'
import { PER_PAGINA } from '#app/domain/jobcoaching/list-trajecten.server.ts'
import { TRAJECT_STATUSSEN } from '#app/domain/jobcoaching/traject.ts'
import { actorOf } from '#app/http/context.server.ts'
import { listAddress } from '#app/http/list-address.ts'
import { parseQuery } from '#app/http/parse-form.server.ts'
import { Button } from '#app/ui/button.tsx'
import { DataTable } from '#app/ui/data-table.tsx'
import { EmptyState } from '#app/ui/empty-state.tsx'
import { FormActions, FormFields } from '#app/ui/form/form-actions.tsx'
import { SelectField } from '#app/ui/form/select-field.tsx'
import { HiddenField } from '#app/ui/form/text-field.tsx'
import { formatDatumKort, formatDatumTijd } from '#app/ui/format.ts'
import { FilterVak } from '#app/ui/filters.tsx'
import { Page } from '#app/ui/layout/page.tsx'
import { PageHeader } from '#app/ui/layout/page-header.tsx'
import { TwoColumn } from '#app/ui/layout/two-column.tsx'
import { Link } from '#app/ui/link.tsx'
import { Pagination } from '#app/ui/pagination.tsx'
import { StatusBadge } from '#app/ui/status-badge.tsx'
import { FacetList } from '#app/ui/tag.tsx'

export const meta: Route.MetaFunction = () => [{ title: 'Jobcoachtrajecten | WSP-portaal' }]

const VraagSchema = z.object({
  status: z.enum(TRAJECT_STATUSSEN).catch('lopend').default('lopend'),
  coach: z
    .union([z.uuid(), z.literal('')])
    .catch('')
    .default(''),
  werkgever: z
    .union([z.uuid(), z.literal('')])
    .catch('')
    .default(''),
  pagina: z.coerce.number().int().min(1).max(10_000).catch(1).default(1),
})
type Vraag = z.output<typeof VraagSchema>

export async function loader({ context, url }: Route.LoaderArgs) {
  const vraag = parseQuery(url, VraagSchema)
  const [{ regels, totaal }, coaches] = await Promise.all([
    listTrajectenVoorAdviseur(actorOf(context, 'adviseur'), {
      status: vraag.status,
      coachId: vraag.coach || null,
      werkgeverId: vraag.werkgever || null,
      pagina: vraag.pagina,
    }),
    listJobcoachesMetCaseload(),
  ])
  return { vraag, regels, totaal, coaches, aantalPaginas: Math.max(1, Math.ceil(totaal / PER_PAGINA)) }
}

export default function Trajecten({ loaderData }: Route.ComponentProps) {
  const { vraag, regels, totaal, coaches, aantalPaginas } = loaderData
  const adres = (anders: Partial<Vraag>) => listAddress('', vraag, anders)
  return (
    <Page breedte="breed">
      <PageHeader
        titel="Jobcoachtrajecten"
        intro="Wie begeleidt waar, en tot wanneer. Het verslag van een gesprek ziet alleen de jobcoach."
      />
      <TwoColumn
        zijLabel="Filters"
        zij={
          <FilterVak>
            <FacetList
              titel="Stand"
              waarden={[
                { label: 'Wat loopt', naar: adres({ status: 'lopend' }), aan: vraag.status === 'lopend' },
                {
                  label: 'Wat is beëindigd',
                  naar: adres({ status: 'beeindigd' }),
                  aan: vraag.status === 'beeindigd',
                },
              ]}
            />
            <Form method="get">
              <FormFields>
                <HiddenField naam="status" waarde={vraag.status} />
                <HiddenField naam="werkgever" waarde={vraag.werkgever} />
                <SelectField
                  naam="coach"
                  id="coach"
                  label="Jobcoach"
                  kies="Iedereen"
                  verplicht={false}
                  standaard={vraag.coach}
                  opties={coaches.map(({ id, naam, lopend }) => ({
                    waarde: id,
                    label: `${naam} (${lopend})`,
                  }))}
                />
                <FormActions>
                  <Button soort="secondary">Tonen</Button>
                </FormActions>
              </FormFields>
            </Form>
          </FilterVak>
        }
      >
        <DataTable
          bijschrift={`${totaal} ${totaal === 1 ? 'traject' : 'trajecten'}`}
          rijen={regels}
          rijSleutel={({ id }) => id}
          leeg={
            <EmptyState titel="Er zijn hier geen trajecten">
              Een traject begint als een jobcoach aan een plaatsing of een aanvraag wordt gekoppeld.
            </EmptyState>
          }
          kolommen={[
            {
              kop: 'Traject',
              rijkop: true,
              cel: ({ id, code, werkgever, urgent }) => (
                <>
                  <Link to={href('/adviseur/trajecten/:trajectId', { trajectId: id })}>
                    {code ? `${code} bij ${werkgever.naam}` : werkgever.naam}
                  </Link>
                  {urgent > 0 && (
                    <>
                      {' '}
                      <StatusBadge toon="error">Gaat niet goed</StatusBadge>
                    </>
                  )}
                </>
              ),
            },
            { kop: 'Functie', cel: ({ functie }) => functie ?? 'In het algemeen' },
            {
              kop: 'Jobcoach',
              cel: ({ coach }) => `${coach.naam}${coach.kanInloggen ? '' : ' (kan niet inloggen)'}`,
            },
            {
              kop: 'Volgend gesprek',
              cel: ({ volgendOp, status }) =>
                status === 'beeindigd' ? '–' : volgendOp ? formatDatumTijd(volgendOp) : 'Niet gepland',
            },
            {
              kop: 'Tot en met',
              cel: ({ einddatum, beeindigdOp, isVoorbij }) => (
                <>
                  {formatDatumKort(beeindigdOp ?? einddatum)}
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
