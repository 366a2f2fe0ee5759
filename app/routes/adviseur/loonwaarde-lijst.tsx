import { href } from 'react-router'
import { z } from 'zod'
import type { Route } from './+types/loonwaarde-lijst'
import { voorTekst } from '#app/domain/afwezigheid/afwezigheid.ts'
import { MetingBadge } from '#app/domain/loonwaarde/components/meting-badge.tsx'
import { KlokStand } from '#app/ui/klok.tsx'
import { listGemeenten } from '#app/domain/loonwaarde/list-termijnen.server.ts'
import { listMetingen, PER_PAGINA } from '#app/domain/loonwaarde/list-metingen.server.ts'
import {
  LOONWAARDE_SOORT_LABEL,
  LOONWAARDE_STAPPEN,
  STAP_LABEL,
  STAP_TE_DOEN,
  STOPREDEN_LABEL,
} from '#app/domain/loonwaarde/loonwaarde.ts'
import { actorOf } from '#app/http/context.server.ts'
import { listAddress } from '#app/http/list-address.ts'
import { parseQuery } from '#app/http/parse-form.server.ts'
import { LinkButton } from '#app/ui/button.tsx'
import { DataTable } from '#app/ui/data-table.tsx'
import { EmptyState } from '#app/ui/empty-state.tsx'
import { formatDatum } from '#app/ui/format.ts'
import { FilterVak } from '#app/ui/filters.tsx'
import { Page } from '#app/ui/layout/page.tsx'
import { PageHeader } from '#app/ui/layout/page-header.tsx'
import { TwoColumn } from '#app/ui/layout/two-column.tsx'
import { Link } from '#app/ui/link.tsx'
import { Pagination } from '#app/ui/pagination.tsx'
import { FacetList } from '#app/ui/tag.tsx'

export const meta: Route.MetaFunction = () => [{ title: 'Loonwaardemetingen | WSP-portaal' }]

const VraagSchema = z.object({
  van: z.enum(['mij', 'iedereen']).catch('mij').default('mij'),
  stand: z.enum(['loopt', 'voorbij']).catch('loopt').default('loopt'),
  laat: z.enum(['ja', 'nee']).catch('nee').default('nee'),
  stap: z
    .enum(['alle', ...LOONWAARDE_STAPPEN])
    .catch('alle')
    .default('alle'),
  gemeente: z
    .string()
    .regex(/^\d{4}$|^alle$/)
    .catch('alle')
    .default('alle'),
  pagina: z.coerce.number().int().min(1).max(10_000).catch(1).default(1),
})
type Vraag = z.output<typeof VraagSchema>

export async function loader({ context, url }: Route.LoaderArgs) {
  const vraag = parseQuery(url, VraagSchema)
  const [{ regels, totaal }, gemeenten] = await Promise.all([
    listMetingen(actorOf(context, 'adviseur'), {
      alleenMijn: vraag.van === 'mij',
      voorbij: vraag.stand === 'voorbij',
      alleenTeLaat: vraag.laat === 'ja',
      stap: vraag.stap === 'alle' ? undefined : vraag.stap,
      gemeenteCode: vraag.gemeente === 'alle' ? undefined : vraag.gemeente,
      pagina: vraag.pagina,
    }),
    listGemeenten(),
  ])
  return { vraag, regels, totaal, gemeenten, aantalPaginas: Math.max(1, Math.ceil(totaal / PER_PAGINA)) }
}

const adres = (vraag: Vraag, anders: Partial<Vraag>) => listAddress('', vraag, anders)

export default function LoonwaardeLijst({ loaderData }: Route.ComponentProps) {
  const { vraag, regels, totaal, aantalPaginas } = loaderData
  const nieuw = (
    <LinkButton to={href('/adviseur/loonwaarde/nieuw')} icoon="plus">
      Meting beginnen
    </LinkButton>
  )
  return (
    <Page breedte="breed">
      <PageHeader
        titel="Loonwaardemetingen"
        intro="Elke stap heeft een laatste dag. Wat het eerst moet, staat bovenaan."
        acties={nieuw}
      />
      <TwoColumn zijLabel="Filters" zij={<Filters {...loaderData} />}>
        <DataTable
          bijschrift={`${totaal} ${totaal === 1 ? 'meting' : 'metingen'}`}
          rijen={regels}
          rijSleutel={({ id }) => id}
          leeg={
            <EmptyState titel="Er zijn hier geen metingen" icoon="ok">
              U begint een meting voor iemand die geplaatst is, of die op proef werkt.
            </EmptyState>
          }
          kolommen={[
            {
              kop: 'Wie',
              rijkop: true,
              cel: ({ id, code, functie }) => (
                <Link to={href('/adviseur/loonwaarde/:metingId', { metingId: id })}>
                  {code}, {functie}
                </Link>
              ),
            },
            {
              kop: 'Werkgever',
              cel: ({ werkgever, soort, gemeente }) => (
                <>
                  {werkgever}
                  <br />
                  {LOONWAARDE_SOORT_LABEL[soort]}, {gemeente}
                </>
              ),
            },
            { kop: 'Stand', cel: ({ stand, stap }) => <MetingBadge stand={stand} stap={stap} /> },
            {
              kop: vraag.stand === 'loopt' ? 'Wat nu?' : 'Einde',
              lang: true,
              cel: ({ stap, uiterlijk, klok, geplandOp, eindeOp, stopreden }) =>
                eindeOp ? (
                  `${formatDatum(eindeOp)}${stopreden ? `. ${STOPREDEN_LABEL[stopreden]}` : ''}`
                ) : (
                  <>
                    {STAP_TE_DOEN[stap]}
                    {stap === 'gemeten' && geplandOp && ` (${formatDatum(geplandOp)})`}.{' '}
                    <KlokStand uiterlijk={uiterlijk} klok={klok} zonder="" />
                  </>
                ),
            },
            { kop: 'Bij', cel: ({ bij, voor }) => `${bij}${voor ? `, ${voorTekst(voor)}` : ''}` },
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

function Filters({ vraag, gemeenten }: Pick<Route.ComponentProps['loaderData'], 'vraag' | 'gemeenten'>) {
  const keuze = <K extends keyof Vraag>(naam: K, waarde: Vraag[K], label: string) => ({
    label,
    naar: adres(vraag, { [naam]: waarde, pagina: 1 }),
    aan: vraag[naam] === waarde,
  })
  return (
    <FilterVak>
      <FacetList
        titel="Bij wie"
        waarden={[keuze('van', 'mij', 'Bij mij'), keuze('van', 'iedereen', 'Bij iedereen')]}
      />
      <FacetList
        titel="Stand"
        waarden={[keuze('stand', 'loopt', 'Wat loopt'), keuze('stand', 'voorbij', 'Voorbij')]}
      />
      <FacetList
        titel="Op tijd"
        waarden={[keuze('laat', 'nee', 'Alles'), keuze('laat', 'ja', 'Alleen te laat')]}
      />
      <FacetList
        titel="Stap"
        waarden={[
          keuze('stap', 'alle', 'Alle stappen'),
          ...LOONWAARDE_STAPPEN.map((stap) => keuze('stap', stap, STAP_LABEL[stap])),
        ]}
      />
      <FacetList
        titel="Gemeente"
        waarden={[
          keuze('gemeente', 'alle', 'Alle gemeenten'),
          ...gemeenten.map(({ code, naam }) => keuze('gemeente', code, naam)),
        ]}
      />
    </FilterVak>
  )
}
