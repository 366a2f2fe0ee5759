import { href } from 'react-router'
import { z } from 'zod'
import type { Route } from './+types/bemiddelingen'
import { voorTekst } from '#app/domain/afwezigheid/afwezigheid.ts'
import { BEMIDDELING_STATUSSEN, STATUS_LABEL, VOLGENDE_STAP } from '#app/domain/bemiddeling/bemiddeling.ts'
import { BemiddelingBadge } from '#app/domain/bemiddeling/components/status-badge.tsx'
import { listBemiddelingen, PER_PAGINA } from '#app/domain/bemiddeling/list-bemiddelingen.server.ts'
import { actorOf } from '#app/http/context.server.ts'
import { listAddress } from '#app/http/list-address.ts'
import { parseQuery } from '#app/http/parse-form.server.ts'
import { DataTable } from '#app/ui/data-table.tsx'
import { EmptyState } from '#app/ui/empty-state.tsx'
import { formatDatumTijd } from '#app/ui/format.ts'
import { FilterVak } from '#app/ui/filters.tsx'
import { Page } from '#app/ui/layout/page.tsx'
import { PageHeader } from '#app/ui/layout/page-header.tsx'
import { TwoColumn } from '#app/ui/layout/two-column.tsx'
import { Link } from '#app/ui/link.tsx'
import { Pagination } from '#app/ui/pagination.tsx'
import { FacetList } from '#app/ui/tag.tsx'
import { Tabs } from '#app/ui/tabs.tsx'

export const meta: Route.MetaFunction = () => [{ title: 'Bemiddelingen | WSP-portaal' }]

const VraagSchema = z.object({
  van: z.enum(['mij', 'iedereen']).catch('mij').default('mij'),
  status: z.enum(BEMIDDELING_STATUSSEN).nullable().catch(null).default(null),
  pagina: z.coerce.number().int().min(1).max(10_000).catch(1).default(1),
})
type Vraag = z.output<typeof VraagSchema>

export async function loader({ context, url }: Route.LoaderArgs) {
  const vraag = parseQuery(url, VraagSchema)
  const { regels, totaal, perStatus } = await listBemiddelingen(actorOf(context, 'adviseur'), {
    alleenMijn: vraag.van === 'mij',
    ...(vraag.status ? { status: vraag.status } : { alleenLopend: true }),
    pagina: vraag.pagina,
  })
  return { vraag, regels, totaal, perStatus, aantalPaginas: Math.max(1, Math.ceil(totaal / PER_PAGINA)) }
}

const adres = (vraag: Vraag, anders: Partial<Vraag>) => listAddress('', vraag, anders)

export default function Bemiddelingen({ loaderData }: Route.ComponentProps) {
  const { vraag, regels, totaal, perStatus, aantalPaginas } = loaderData
  return (
    <Page breedte="breed">
      <PageHeader
        titel="Bemiddelingen"
        intro="Wie is voorgesteld, voor welk werk, en wat nu de volgende stap is."
      />
      <Tabs
        label="Bord of lijst"
        tabs={[
          { naar: href('/adviseur/bemiddelingen/bord'), label: 'Bord' },
          { naar: href('/adviseur/bemiddelingen'), label: 'Lijst', exact: true },
        ]}
      />
      <TwoColumn
        zijLabel="Filters"
        zij={
          <FilterVak>
            <FacetList
              titel="Van wie"
              waarden={[
                { label: 'Van mij', naar: adres(vraag, { van: 'mij' }), aan: vraag.van === 'mij' },
                {
                  label: 'Van iedereen',
                  naar: adres(vraag, { van: 'iedereen' }),
                  aan: vraag.van === 'iedereen',
                },
              ]}
            />
            <FacetList
              titel="Stand"
              waarden={[
                {
                  label: 'Alles wat loopt',
                  naar: adres(vraag, { status: null }),
                  aan: vraag.status === null,
                },
                ...BEMIDDELING_STATUSSEN.map((status) => ({
                  label: STATUS_LABEL[status],
                  // What ended is not counted while only the running ones are listed.
                  ...(perStatus[status] !== undefined && { aantal: perStatus[status] }),
                  naar: adres(vraag, { status: vraag.status === status ? null : status }),
                  aan: vraag.status === status,
                })),
              ]}
            />
          </FilterVak>
        }
      >
        <DataTable
          bijschrift={`${totaal} ${totaal === 1 ? 'bemiddeling' : 'bemiddelingen'}`}
          rijen={regels}
          rijSleutel={(regel) => regel.id}
          leeg={
            <EmptyState titel="Er zijn hier geen bemiddelingen" icoon="personen">
              Open een gepubliceerde vacature, bekijk wie er past en stel iemand voor.
            </EmptyState>
          }
          kolommen={[
            {
              kop: 'Kandidaat',
              rijkop: true,
              cel: ({ id, code }) => (
                <Link to={href('/adviseur/bemiddelingen/:bemiddelingId', { bemiddelingId: id })}>{code}</Link>
              ),
            },
            {
              kop: 'Vacature',
              cel: ({ titel, werkgever }) => `${titel}, ${werkgever}`,
            },
            { kop: 'Stand', cel: ({ status }) => <BemiddelingBadge status={status} voor="adviseur" /> },
            {
              kop: 'Volgende stap',
              cel: ({ status, kennismakingOp }) =>
                status === 'kennismaking' && kennismakingOp
                  ? formatDatumTijd(kennismakingOp)
                  : VOLGENDE_STAP[status],
            },
            {
              kop: 'Adviseur',
              cel: ({ adviseur, isMijn, voor }) => (isMijn ? 'U' : voor ? voorTekst(voor) : adviseur),
            },
          ]}
        />
        <Pagination
          pagina={vraag.pagina}
          aantalPaginas={aantalPaginas}
          naar={(pagina) => adres(vraag, { pagina })}
        />
      </TwoColumn>
    </Page>
  )
}
