import { href } from 'react-router'
import { z } from 'zod'
import type { Route } from './+types/advies-lijst'
import { voorTekst } from '#app/domain/afwezigheid/afwezigheid.ts'
import { ONDERWERP_LABEL, UITKOMST_LABEL } from '#app/domain/advies/advies.ts'
import { AdviesBadge } from '#app/domain/advies/components/advies-badge.tsx'
import { KlokStand } from '#app/ui/klok.tsx'
import { REACTIE_WERKDAGEN } from '#app/domain/advies/klok.ts'
import { listAdvies, PER_PAGINA } from '#app/domain/advies/list-advies.server.ts'
import { actorOf } from '#app/http/context.server.ts'
import { listAddress } from '#app/http/list-address.ts'
import { parseQuery } from '#app/http/parse-form.server.ts'
import { DataTable } from '#app/ui/data-table.tsx'
import { EmptyState } from '#app/ui/empty-state.tsx'
import { FilterLijst } from '#app/ui/filter-lijst.tsx'
import { Page } from '#app/ui/layout/page.tsx'
import { PageHeader } from '#app/ui/layout/page-header.tsx'
import { Link } from '#app/ui/link.tsx'

export const meta: Route.MetaFunction = () => [{ title: 'Adviesvragen | WSP-portaal' }]

const VraagSchema = z.object({
  van: z.enum(['mij', 'iedereen']).catch('mij').default('mij'),
  stand: z.enum(['lopend', 'afgesloten']).catch('lopend').default('lopend'),
  pagina: z.coerce.number().int().min(1).max(10_000).catch(1).default(1),
})
type Vraag = z.output<typeof VraagSchema>

export async function loader({ context, url }: Route.LoaderArgs) {
  const vraag = parseQuery(url, VraagSchema)
  const { regels, totaal } = await listAdvies(actorOf(context, 'adviseur'), {
    alleenMijn: vraag.van === 'mij',
    stand: vraag.stand,
    pagina: vraag.pagina,
  })
  return { vraag, regels, totaal, aantalPaginas: Math.max(1, Math.ceil(totaal / PER_PAGINA)) }
}

const adres = (vraag: Vraag, anders: Partial<Vraag>) => listAddress('', vraag, anders)

export default function AdviesLijst({ loaderData }: Route.ComponentProps) {
  const { vraag, regels, totaal, aantalPaginas } = loaderData
  return (
    <Page breedte="breed">
      <PageHeader
        titel="Adviesvragen van werkgevers"
        intro={`Werkgevers krijgen binnen ${REACTIE_WERKDAGEN} werkdagen een reactie. Wat het eerst moet, staat bovenaan.`}
        acties={<Link to={href('/adviseur/advies/reactietijd')}>Hoe snel reageren wij?</Link>}
      />
      <FilterLijst
        vraag={vraag}
        adres={adres}
        aantalPaginas={aantalPaginas}
        filters={[
          {
            naam: 'van',
            titel: 'Bij wie',
            keuzes: [
              ['mij', 'Bij mij'],
              ['iedereen', 'Bij iedereen'],
            ],
          },
          {
            naam: 'stand',
            titel: 'Stand',
            keuzes: [
              ['lopend', 'Wat loopt'],
              ['afgesloten', 'Afgerond'],
            ],
          },
        ]}
      >
        <DataTable
          bijschrift={`${totaal} ${totaal === 1 ? 'vraag' : 'vragen'}`}
          rijen={regels}
          rijSleutel={(regel) => regel.id}
          leeg={
            <EmptyState titel="Er zijn hier geen vragen" icoon="ok">
              Vraagt een werkgever advies in het portaal, dan komt de vraag hier te staan.
            </EmptyState>
          }
          kolommen={[
            {
              kop: 'Vraag',
              rijkop: true,
              cel: ({ id, titel }) => (
                <Link to={href('/adviseur/advies/:adviesId', { adviesId: id })}>{titel}</Link>
              ),
            },
            {
              kop: 'Werkgever',
              cel: ({ werkgever, onderwerp }) => (
                <>
                  {werkgever}
                  <br />
                  {ONDERWERP_LABEL[onderwerp]}
                </>
              ),
            },
            { kop: 'Stand', cel: ({ status }) => <AdviesBadge status={status} voor="adviseur" /> },
            {
              kop: vraag.stand === 'lopend' ? 'Wat nu?' : 'Uitkomst',
              lang: true,
              cel: ({ uitkomst, klok, uiterlijk, wacht, volgendeStap }) =>
                uitkomst ? (
                  UITKOMST_LABEL[uitkomst]
                ) : (
                  <>
                    {wacht ? 'Reageren. ' : volgendeStap && `${volgendeStap}. `}
                    <KlokStand zonder="Nu bij de werkgever" uiterlijk={uiterlijk} klok={klok} />
                  </>
                ),
            },
            {
              kop: 'Bij',
              cel: ({ bij, isGenomen, voor }) =>
                `${bij}${isGenomen ? '' : ' (nog niet opgepakt)'}${voor ? `, ${voorTekst(voor)}` : ''}`,
            },
          ]}
        />
      </FilterLijst>
    </Page>
  )
}
