import { href } from 'react-router'
import { z } from 'zod'
import type { Route } from './+types/jobcoaching-lijst'
import { voorTekst } from '#app/domain/afwezigheid/afwezigheid.ts'
import { KlokStand } from '#app/ui/klok.tsx'
import { HAAST_LABEL, ONDERWERP_LABEL, voorWie } from '#app/domain/jobcoachaanvraag/aanvraag.ts'
import { AanvraagBadge } from '#app/domain/jobcoachaanvraag/components/aanvraag-badge.tsx'
import { listAanvragen, PER_PAGINA } from '#app/domain/jobcoachaanvraag/list-aanvragen.server.ts'
import { actorOf } from '#app/http/context.server.ts'
import { listAddress } from '#app/http/list-address.ts'
import { parseQuery } from '#app/http/parse-form.server.ts'
import { DataTable } from '#app/ui/data-table.tsx'
import { EmptyState } from '#app/ui/empty-state.tsx'
import { FilterLijst } from '#app/ui/filter-lijst.tsx'
import { Page } from '#app/ui/layout/page.tsx'
import { PageHeader } from '#app/ui/layout/page-header.tsx'
import { Link } from '#app/ui/link.tsx'

export const meta: Route.MetaFunction = () => [{ title: 'Aanvragen jobcoaching | WSP-portaal' }]

const VraagSchema = z.object({
  van: z.enum(['mij', 'iedereen']).catch('mij').default('mij'),
  stand: z.enum(['lopend', 'afgesloten']).catch('lopend').default('lopend'),
  pagina: z.coerce.number().int().min(1).max(10_000).catch(1).default(1),
})
type Vraag = z.output<typeof VraagSchema>

export async function loader({ context, url }: Route.LoaderArgs) {
  const vraag = parseQuery(url, VraagSchema)
  const { regels, totaal } = await listAanvragen(actorOf(context, 'adviseur'), {
    alleenMijn: vraag.van === 'mij',
    stand: vraag.stand,
    pagina: vraag.pagina,
  })
  return { vraag, regels, totaal, aantalPaginas: Math.max(1, Math.ceil(totaal / PER_PAGINA)) }
}

const adres = (vraag: Vraag, anders: Partial<Vraag>) => listAddress('', vraag, anders)

export default function JobcoachingLijst({ loaderData }: Route.ComponentProps) {
  const { vraag, regels, totaal, aantalPaginas } = loaderData
  return (
    <Page breedte="breed">
      <PageHeader
        titel="Aanvragen voor jobcoaching"
        intro="Beoordeel wat werkgevers vragen en kies de jobcoach die past. Wat het eerst moet, staat bovenaan."
        acties={<Link to={href('/adviseur/trajecten')}>Jobcoachtrajecten die lopen</Link>}
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
          bijschrift={`${totaal} ${totaal === 1 ? 'aanvraag' : 'aanvragen'}`}
          rijen={regels}
          rijSleutel={(regel) => regel.id}
          leeg={
            <EmptyState titel="Er zijn hier geen aanvragen" icoon="ok">
              Vraagt een werkgever een jobcoach, dan komt de aanvraag hier te staan.
            </EmptyState>
          }
          kolommen={[
            {
              kop: 'Werkgever',
              rijkop: true,
              cel: ({ id, werkgever, onderwerp }) => (
                <Link to={href('/adviseur/jobcoaching/:jobcoachaanvraagId', { jobcoachaanvraagId: id })}>
                  {werkgever}: {ONDERWERP_LABEL[onderwerp].toLowerCase()}
                </Link>
              ),
            },
            { kop: 'Voor', lang: true, cel: ({ plaatsing }) => voorWie(plaatsing) },
            { kop: 'Hoe snel', cel: ({ haast }) => HAAST_LABEL[haast] },
            { kop: 'Stand', cel: ({ status }) => <AanvraagBadge status={status} voor="adviseur" /> },
            ...(vraag.stand === 'lopend'
              ? [
                  {
                    kop: 'Reageren',
                    lang: true,
                    cel: ({ klok, reactieVoor }: (typeof regels)[number]) => (
                      <KlokStand uiterlijk={reactieVoor} klok={klok} zonder="Nu bij de werkgever" />
                    ),
                  },
                ]
              : []),
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
