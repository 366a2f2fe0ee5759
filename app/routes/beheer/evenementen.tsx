import { href } from 'react-router'
import { z } from 'zod'
import type { Route } from './+types/evenementen'
import { listVerwijderingen } from '#app/domain/deelname/list-verwijderingen.server.ts'
import { bewijsOf, blijftTekst } from '#app/domain/deelname/verwijderrapport.ts'
import { actorOf } from '#app/http/context.server.ts'
import { parseQuery } from '#app/http/parse-form.server.ts'
import { found } from '#app/http/respond.server.ts'
import { Alert } from '#app/ui/alert.tsx'
import { DataTable } from '#app/ui/data-table.tsx'
import { EmptyState } from '#app/ui/empty-state.tsx'
import { formatAantal, formatDatumKort, formatDatumTijd } from '#app/ui/format.ts'
import { Page } from '#app/ui/layout/page.tsx'
import { PageHeader } from '#app/ui/layout/page-header.tsx'
import { Pagination } from '#app/ui/pagination.tsx'
import { StatusBadge } from '#app/ui/status-badge.tsx'

export const meta: Route.MetaFunction = () => [{ title: 'Gegevens van deelnemers | WSP-portaal' }]

const QuerySchema = z.object({ pagina: z.coerce.number().int().min(1).max(1000).catch(1).default(1) })

export async function loader({ context, url }: Route.LoaderArgs) {
  const { pagina } = parseQuery(url, QuerySchema)
  return { pagina, rapport: found(await listVerwijderingen(actorOf(context, 'beheerder'), { pagina })) }
}

export default function VerwijderRapport({ loaderData: { pagina, rapport } }: Route.ComponentProps) {
  const { regels, aantalPaginas, opgeschoond, rijenNaVerwijdering, losseMails, teLaat } = rapport
  const isSchoon = rijenNaVerwijdering === 0 && losseMails === 0
  return (
    <Page breedte="breed">
      <PageHeader
        titel="Gegevens van deelnemers"
        intro="Van elk evenement gaan op een vaste dag de gegevens van de deelnemers weg. Daarna blijven alleen aantallen over. Deze pagina telt bij elk bezoek opnieuw wat er nog in de database staat."
      />
      {teLaat > 0 && (
        <Alert toon="error" titel="Te laat">
          {`Bij ${teLaat === 1 ? '1 evenement' : `${formatAantal(teLaat)} evenementen`} is de dag voorbij en is er nog niet verwijderd. Kijk bij Taken of het onderhoud draait.`}
        </Alert>
      )}
      {opgeschoond > 0 && (
        <Alert
          toon={isSchoon ? 'ok' : 'error'}
          titel={isSchoon ? 'Wat weg moest, is weg' : 'Er is nog iets over'}
        >
          {`Opgeschoond: ${formatAantal(opgeschoond)}. Rijen over personen die daarvan nog gevonden zijn: ${formatAantal(rijenNaVerwijdering)}. Mails over personen die weg zijn: ${formatAantal(losseMails)}.`}
        </Alert>
      )}
      <DataTable
        bijschrift="Evenementen, laatste dag van verwijderen bovenaan"
        rijen={regels}
        rijSleutel={({ id }) => id}
        leeg={
          <EmptyState titel="Er zijn nog geen evenementen" icoon="agenda">
            Zodra een adviseur een evenement maakt, staat het hier met zijn dag van verwijderen.
          </EmptyState>
        }
        kolommen={[
          { kop: 'Evenement', rijkop: true, cel: ({ titel, nummer }) => `${titel} (${nummer})` },
          { kop: 'Wanneer', cel: ({ start }) => formatDatumTijd(start) },
          { kop: 'Weg op', cel: ({ verwijderOp }) => formatDatumKort(verwijderOp) },
          {
            kop: 'Verwijderd',
            cel: ({ verwijderdOp }) => (verwijderdOp ? formatDatumTijd(verwijderdOp) : 'Nog niet'),
          },
          {
            kop: 'Rijen over personen',
            getal: true,
            cel: ({ persoonsrijen }) => formatAantal(persoonsrijen),
          },
          { kop: 'Blijft over', cel: blijftTekst },
          {
            kop: 'Bewijs',
            cel: (regel) => {
              const { toon, tekst } = bewijsOf(regel)
              return <StatusBadge toon={toon}>{tekst}</StatusBadge>
            },
          },
        ]}
      />
      <Pagination
        pagina={pagina}
        aantalPaginas={aantalPaginas}
        naar={(nummer) => `${href('/beheer/evenementen')}?pagina=${nummer}`}
      />
    </Page>
  )
}
