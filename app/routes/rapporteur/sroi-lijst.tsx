import { href } from 'react-router'
import { z } from 'zod'
import type { Route } from './+types/sroi-lijst'
import { ContractenTabel } from '#app/domain/sroi/components/contracten-tabel.tsx'
import { SroiDownload } from '#app/domain/sroi/components/sroi-download.tsx'
import { countInvullingen } from '#app/domain/sroi/count-invullingen.server.ts'
import { listAlleVerplichtingen } from '#app/domain/sroi/list-verplichtingen.server.ts'
import { PERIODE_LABEL, PERIODES } from '#app/domain/sroi/periode.ts'
import { SORTERINGEN } from '#app/domain/sroi/sorteren.ts'
import { actorOf } from '#app/http/context.server.ts'
import { parseQuery } from '#app/http/parse-form.server.ts'
import { readYear } from '#app/http/year-query.server.ts'
import { DataTable } from '#app/ui/data-table.tsx'
import { EmptyState } from '#app/ui/empty-state.tsx'
import { Page } from '#app/ui/layout/page.tsx'
import { PageHeader } from '#app/ui/layout/page-header.tsx'
import { Section } from '#app/ui/layout/section.tsx'
import { KeuzeNav } from '#app/ui/keuze-nav.tsx'
import { YearNav } from '#app/ui/year-nav.tsx'

export const meta: Route.MetaFunction = () => [{ title: 'SROI | WSP-portaal' }]

const VraagSchema = z.object({
  periode: z.enum(PERIODES).catch('jaar').default('jaar'),
  volgorde: z.enum(SORTERINGEN).catch('risico').default('risico'),
})

export async function loader({ context, url }: Route.LoaderArgs) {
  const actor = actorOf(context, 'rapporteur')
  const { jaar, jaren } = readYear(url)
  const { periode, volgorde } = parseQuery(url, VraagSchema)
  const [contracten, tellingen] = await Promise.all([
    listAlleVerplichtingen(actor, volgorde),
    countInvullingen(actor, { jaar, periode }),
  ])
  return { jaar, jaren, periode, volgorde, contracten, tellingen }
}

export default function SroiLijst({ loaderData }: Route.ComponentProps) {
  const { jaar, jaren, periode, volgorde, contracten, tellingen } = loaderData
  return (
    <Page breedte="breed">
      <PageHeader
        titel="SROI"
        intro="De contracten waarvan uw organisatie de opdrachtgever is, en wat er in uw gemeenten is ingevuld."
      />
      <Section titel="Contracten">
        <ContractenTabel
          bijschrift={`${contracten.length} ${contracten.length === 1 ? 'contract' : 'contracten'}`}
          leeg={
            <EmptyState titel="Er zijn geen contracten" icoon="info">
              Uw organisatie is in het portaal bij geen contract de opdrachtgever.
            </EmptyState>
          }
          regels={contracten}
          sortering={volgorde}
          metVolgorde={(op) =>
            `?${new URLSearchParams({ jaar: String(jaar), periode, volgorde: op }).toString()}`
          }
          naar={(verplichtingId) => href('/rapporteur/sroi/:verplichtingId', { verplichtingId })}
          voorWsp={false}
        />
        {contracten.length > 0 && <SroiDownload action={href('/rapporteur/sroi/bestand')} />}
      </Section>
      <Section titel="Ingevuld per gemeente">
        <YearNav jaar={jaar} jaren={jaren} ook={{ periode, volgorde }} />
        <KeuzeNav
          label="Periode"
          keuzes={PERIODES.map((keuze) => ({
            naam: PERIODE_LABEL[keuze],
            naar: `?${new URLSearchParams({ jaar: String(jaar), periode: keuze, volgorde }).toString()}`,
            aan: keuze === periode,
          }))}
        />
        <DataTable
          bijschrift={`Goedgekeurd en begonnen in ${periode === 'jaar' ? jaar : `${PERIODE_LABEL[periode].toLowerCase()} van ${jaar}`}`}
          rijen={tellingen}
          rijSleutel={({ gemeente }) => gemeente}
          kolommen={[
            { kop: 'Gemeente', rijkop: true, cel: ({ gemeente }) => gemeente },
            { kop: 'Plaatsingen', getal: true, cel: ({ plaatsingen }) => plaatsingen ?? 'Niet te tonen' },
            { kop: 'Overig werk', getal: true, cel: ({ overigWerk }) => overigWerk },
          ]}
        />
        <p>
          Een plaatsing telt bij de gemeente waar de persoon woonde, ander werk bij de gemeente die de
          beoordelaar koos. Werk telt in de periode van zijn eerste dag. Aantallen van 1 tot en met 4
          plaatsingen tonen wij niet, en ook geen aantallen waarmee u die kunt uitrekenen. Daarom zijn er
          vaste periodes, en staan er bij een half jaar of kwartaal soms geen aantallen.
        </p>
      </Section>
    </Page>
  )
}
