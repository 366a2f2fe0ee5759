import { href } from 'react-router'
import { z } from 'zod'
import type { Route } from './+types/nazorg-lijst'
import { NazorgBadge } from '#app/domain/nazorg/components/nazorg-badge.tsx'
import { listNazorg } from '#app/domain/nazorg/list-nazorg.server.ts'
import { MOMENT_LABEL, NAZORG_STANDEN, STAND_LABEL } from '#app/domain/nazorg/nazorg.ts'
import { actorOf } from '#app/http/context.server.ts'
import { listAddress } from '#app/http/list-address.ts'
import { parseQuery } from '#app/http/parse-form.server.ts'
import { DataTable } from '#app/ui/data-table.tsx'
import { EmptyState } from '#app/ui/empty-state.tsx'
import { formatDatum, formatDatumKort } from '#app/ui/format.ts'
import { Breadcrumb } from '#app/ui/layout/breadcrumb.tsx'
import { FilterVak } from '#app/ui/filters.tsx'
import { Page } from '#app/ui/layout/page.tsx'
import { PageHeader } from '#app/ui/layout/page-header.tsx'
import { TwoColumn } from '#app/ui/layout/two-column.tsx'
import { Link } from '#app/ui/link.tsx'
import { Pagination } from '#app/ui/pagination.tsx'
import { FacetList } from '#app/ui/tag.tsx'

export const meta: Route.MetaFunction = () => [{ title: 'Nazorg | WSP-portaal' }]

const VraagSchema = z.object({
  van: z.enum(['mij', 'iedereen']).catch('mij').default('mij'),
  stand: z.enum(NAZORG_STANDEN).catch('open').default('open'),
  pagina: z.coerce.number().int().min(1).max(10_000).catch(1).default(1),
})
type Vraag = z.output<typeof VraagSchema>

export async function loader({ context, url }: Route.LoaderArgs) {
  const vraag = parseQuery(url, VraagSchema)
  const { van, ...rest } = vraag
  const lijst = await listNazorg(actorOf(context, 'adviseur'), { ...rest, alleenMijn: van === 'mij' })
  return { vraag, ...lijst }
}

const adres = (vraag: Vraag, anders: Partial<Vraag>) => listAddress('', vraag, anders)

export default function NazorgLijst({ loaderData }: Route.ComponentProps) {
  const { vraag, regels, totaal, aantalPaginas } = loaderData
  const keuze = <K extends 'van' | 'stand'>(naam: K, waarde: Vraag[K], label: string) => ({
    label,
    naar: adres(vraag, { [naam]: waarde }),
    aan: vraag[naam] === waarde,
  })
  return (
    <Page breedte="breed">
      <Breadcrumb kruimels={[{ label: 'Plaatsingen', naar: href('/adviseur/plaatsingen') }]} />
      <PageHeader
        titel="Nazorg"
        intro="Na 1 week en na 1, 3, 6 en 12 maanden vragen wij per e-mail of iemand er nog werkt. Zonder antwoord belt u."
      />
      <TwoColumn
        zijLabel="Filters"
        zij={
          <FilterVak>
            <FacetList
              titel="Werkgevers"
              waarden={[keuze('van', 'mij', 'Mijn werkgevers'), keuze('van', 'iedereen', 'Alle werkgevers')]}
            />
            <FacetList
              titel="Stand"
              waarden={NAZORG_STANDEN.map((stand) => keuze('stand', stand, STAND_LABEL[stand]))}
            />
          </FilterVak>
        }
      >
        <DataTable
          bijschrift={`${totaal} ${totaal === 1 ? 'moment' : 'momenten'}`}
          rijen={regels}
          rijSleutel={({ id }) => id}
          leeg={
            <EmptyState titel="Hier is niets te doen" icoon="ok">
              Komt er een moment waarop wij een werkgever iets vragen, dan staat het hier.
            </EmptyState>
          }
          kolommen={[
            {
              kop: 'Wie',
              rijkop: true,
              cel: ({ id, code, moment }) => (
                <Link to={href('/adviseur/nazorg/:momentId', { momentId: id })}>
                  {code} na {MOMENT_LABEL[moment]}
                </Link>
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
            { kop: 'Gevraagd op', cel: ({ dag }) => formatDatumKort(dag) },
            {
              kop: 'Stand',
              cel: (regel) => <NazorgBadge {...regel} />,
            },
            {
              kop: 'Antwoord kan tot en met',
              cel: ({ sluitdag, status }) => (status === 'gevraagd' ? formatDatum(sluitdag) : 'Gesloten'),
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
