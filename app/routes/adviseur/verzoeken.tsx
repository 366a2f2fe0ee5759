import { href } from 'react-router'
import { z } from 'zod'
import type { Route } from './+types/verzoeken'
import { voorTekst } from '#app/domain/afwezigheid/afwezigheid.ts'
import { VerzoekBadge } from '#app/domain/talent/components/verzoek-badge.tsx'
import { listVerzoeken, PER_PAGINA } from '#app/domain/talent/list-verzoeken.server.ts'
import { actorOf } from '#app/http/context.server.ts'
import { listAddress } from '#app/http/list-address.ts'
import { parseQuery } from '#app/http/parse-form.server.ts'
import { DataTable } from '#app/ui/data-table.tsx'
import { EmptyState } from '#app/ui/empty-state.tsx'
import { formatDatumTijd } from '#app/ui/format.ts'
import { FilterLijst } from '#app/ui/filter-lijst.tsx'
import { Page } from '#app/ui/layout/page.tsx'
import { PageHeader } from '#app/ui/layout/page-header.tsx'
import { Link } from '#app/ui/link.tsx'

export const meta: Route.MetaFunction = () => [{ title: 'Verzoeken om kennis te maken | WSP-portaal' }]

const VraagSchema = z.object({
  van: z.enum(['mij', 'iedereen']).catch('mij').default('mij'),
  stand: z.enum(['lopend', 'alles']).catch('lopend').default('lopend'),
  pagina: z.coerce.number().int().min(1).max(10_000).catch(1).default(1),
})
type Vraag = z.output<typeof VraagSchema>

export async function loader({ context, url }: Route.LoaderArgs) {
  const vraag = parseQuery(url, VraagSchema)
  const { regels, totaal } = await listVerzoeken(actorOf(context, 'adviseur'), {
    alleenMijn: vraag.van === 'mij',
    alleenLopend: vraag.stand === 'lopend',
    pagina: vraag.pagina,
  })
  return { vraag, regels, totaal, aantalPaginas: Math.max(1, Math.ceil(totaal / PER_PAGINA)) }
}

const adres = (vraag: Vraag, anders: Partial<Vraag>) => listAddress('', vraag, anders)

export default function Verzoeken({ loaderData }: Route.ComponentProps) {
  const { vraag, regels, totaal, aantalPaginas } = loaderData
  return (
    <Page breedte="breed">
      <PageHeader
        titel="Verzoeken om kennis te maken"
        intro="Werkgevers zagen een profiel in de talentverkenner en willen kennismaken. De kandidaat weet dat nog niet: u beslist of u het vraagt."
      />
      <FilterLijst
        vraag={vraag}
        adres={adres}
        aantalPaginas={aantalPaginas}
        filters={[
          {
            naam: 'van',
            titel: 'Van wie',
            keuzes: [
              ['mij', 'Van mijn werkgevers'],
              ['iedereen', 'Van alle werkgevers'],
            ],
          },
          {
            naam: 'stand',
            titel: 'Stand',
            keuzes: [
              ['lopend', 'Wat loopt'],
              ['alles', 'Alles'],
            ],
          },
        ]}
      >
        <DataTable
          bijschrift={`${totaal} ${totaal === 1 ? 'verzoek' : 'verzoeken'}`}
          rijen={regels}
          rijSleutel={(regel) => regel.id}
          leeg={
            <EmptyState titel="Er zijn hier geen verzoeken" icoon="personen">
              Kiest een werkgever in de talentverkenner “Ik wil kennismaken”, dan komt het verzoek hier te
              staan.
            </EmptyState>
          }
          kolommen={[
            {
              kop: 'Werkgever',
              rijkop: true,
              cel: ({ id, werkgever, isMijn, voor }) => (
                <>
                  <Link to={href('/adviseur/verzoeken/:verzoekId', { verzoekId: id })}>{werkgever}</Link>
                  {isMijn && vraag.van === 'iedereen' && ' (uw relatie)'}
                  {voor && ` (${voorTekst(voor)})`}
                </>
              ),
            },
            { kop: 'Werk', cel: ({ waarvoor }) => waarvoor },
            { kop: 'Profiel', cel: ({ profielcode }) => profielcode },
            { kop: 'Stand', cel: ({ status }) => <VerzoekBadge status={status} /> },
            { kop: 'Gedaan', cel: ({ gedaanOp }) => formatDatumTijd(gedaanOp) },
          ]}
        />
      </FilterLijst>
    </Page>
  )
}
