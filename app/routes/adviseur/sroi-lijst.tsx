import { href } from 'react-router'
import { z } from 'zod'
import type { Route } from './+types/sroi-lijst'
import { ContractenTabel } from '#app/domain/sroi/components/contracten-tabel.tsx'
import { SroiDownload } from '#app/domain/sroi/components/sroi-download.tsx'
import { ZoekContract } from '#app/domain/sroi/components/zoek-contract.tsx'
import {
  listOpdrachtgeverkeuzes,
  listVerplichtingen,
  PER_PAGINA,
} from '#app/domain/sroi/list-verplichtingen.server.ts'
import { SORTERINGEN } from '#app/domain/sroi/sorteren.ts'
import { SROI_TE_DOEN, TE_DOEN_LABEL } from '#app/domain/sroi/te-doen.ts'
import { actorOf } from '#app/http/context.server.ts'
import { listAddress } from '#app/http/list-address.ts'
import { parseQuery } from '#app/http/parse-form.server.ts'
import { LinkButton } from '#app/ui/button.tsx'
import { EmptyState } from '#app/ui/empty-state.tsx'
import { FilterLijst } from '#app/ui/filter-lijst.tsx'
import { formatEuroHeel } from '#app/ui/format.ts'
import { Page } from '#app/ui/layout/page.tsx'
import { PageHeader } from '#app/ui/layout/page-header.tsx'

export const meta: Route.MetaFunction = () => [{ title: 'SROI | WSP-portaal' }]

const VraagSchema = z.object({
  van: z.enum(['mij', 'iedereen']).catch('iedereen').default('iedereen'),
  doen: z
    .enum(['alles', 'iets', ...SROI_TE_DOEN])
    .catch('alles')
    .default('alles'),
  stand: z.enum(['lopend', 'concept', 'gesloten']).catch('lopend').default('lopend'),
  prognose: z.enum(['alle', 'achterstand', 'op_koers', 'voldaan']).catch('alle').default('alle'),
  opdrachtgever: z
    .union([z.literal('alle'), z.uuid()])
    .catch('alle')
    .default('alle'),
  q: z.string().trim().max(100).catch('').default(''),
  volgorde: z.enum(SORTERINGEN).catch('risico').default('risico'),
  pagina: z.coerce.number().int().min(1).max(10_000).catch(1).default(1),
})
type Vraag = z.output<typeof VraagSchema>

export async function loader({ context, url }: Route.LoaderArgs) {
  const vraag = parseQuery(url, VraagSchema)
  const [{ totaal, ...lijst }, opdrachtgevers] = await Promise.all([
    listVerplichtingen(actorOf(context, 'adviseur'), {
      alleenMijn: vraag.van === 'mij',
      stand: vraag.stand,
      prognose: vraag.prognose === 'alle' ? null : vraag.prognose,
      opdrachtgeverId: vraag.opdrachtgever === 'alle' ? null : vraag.opdrachtgever,
      doen: vraag.doen === 'alles' ? null : vraag.doen,
      zoek: vraag.q,
      sortering: vraag.volgorde,
      pagina: vraag.pagina,
    }),
    listOpdrachtgeverkeuzes(),
  ])
  return {
    vraag,
    ...lijst,
    totaal,
    opdrachtgevers,
    aantalPaginas: Math.max(1, Math.ceil(totaal / PER_PAGINA)),
  }
}

const adres = (vraag: Vraag, anders: Partial<Vraag>) => listAddress('', vraag, anders)

export default function SroiLijst({ loaderData }: Route.ComponentProps) {
  const { vraag, regels, totaal, perPrognose, som, opdrachtgevers, aantalPaginas } = loaderData
  const { q: _, pagina: __, ...rest } = vraag
  return (
    <Page breedte="breed">
      <PageHeader
        titel="SROI"
        intro="Contracten met een SROI-verplichting. Wat achterloopt en het eerst eindigt, staat bovenaan."
        acties={
          <LinkButton to={href('/adviseur/sroi/nieuw')} icoon="plus">
            Contract invoeren
          </LinkButton>
        }
      />
      <FilterLijst
        vraag={vraag}
        adres={adres}
        aantalPaginas={aantalPaginas}
        filters={[
          {
            naam: 'prognose',
            titel: 'Prognose',
            keuzes: [
              ['alle', 'Alles'],
              ['achterstand', 'Achterstand', perPrognose.achterstand],
              ['op_koers', 'Op koers', perPrognose.op_koers],
              ['voldaan', 'Voldaan', perPrognose.voldaan],
            ],
          },
          {
            naam: 'doen',
            titel: 'Wat er te doen is',
            keuzes: [
              ['alles', 'Alle contracten'],
              ['iets', 'Alles wat wacht'],
              ...SROI_TE_DOEN.map((soort) => [soort, TE_DOEN_LABEL[soort]] as const),
            ],
          },
          {
            naam: 'stand',
            titel: 'Stand',
            keuzes: [
              ['lopend', 'Wat loopt'],
              ['concept', 'Concepten'],
              ['gesloten', 'Gesloten'],
            ],
          },
          {
            naam: 'van',
            titel: 'Bij wie',
            keuzes: [
              ['iedereen', 'Bij iedereen'],
              ['mij', 'Bij mij'],
            ],
          },
          {
            naam: 'opdrachtgever',
            titel: 'Opdrachtgever',
            keuzes: [
              ['alle', 'Alle opdrachtgevers'],
              ...opdrachtgevers.map(({ id, naam }) => [id, naam] as const),
            ],
          },
          {
            naam: 'volgorde',
            titel: 'Volgorde',
            keuzes: [
              ['risico', 'Risico eerst'],
              ['gat', 'Grootste gat eerst'],
              ['goedgekeurd', 'Minst goedgekeurd eerst'],
              ['verplichting', 'Grootste verplichting eerst'],
              ['einde', 'Eerste einde eerst'],
              ['werkgever', 'Opdrachtnemer (a-z)'],
              ['opdrachtgever', 'Opdrachtgever (a-z)'],
            ],
          },
        ]}
      >
        <ZoekContract q={vraag.q} rest={rest} alles={adres(vraag, { q: '' })} />
        <ContractenTabel
          bijschrift={`${totaal} ${totaal === 1 ? 'contract' : 'contracten'}. Samen: verplichting ${formatEuroHeel(som.verplichtCents)}, goedgekeurd ${formatEuroHeel(som.goedgekeurdCents)}, gat ${formatEuroHeel(som.gatCents)}`}
          leeg={
            <EmptyState titel="Er zijn hier geen contracten" icoon="ok">
              Kies een ander filter, of voer een contract in.
            </EmptyState>
          }
          regels={regels}
          sortering={vraag.volgorde}
          metVolgorde={(volgorde) => adres(vraag, { volgorde })}
          naar={(verplichtingId) => href('/adviseur/sroi/:verplichtingId', { verplichtingId })}
          voorWsp
        />
        {totaal > 0 && <SroiDownload action={href('/adviseur/sroi/bestand')} />}
      </FilterLijst>
    </Page>
  )
}
