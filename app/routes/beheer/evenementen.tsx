import { href } from 'react-router'
import { z } from 'zod'
import type { Route } from './+types/evenementen'
import { listVerwijderingen } from '#app/domain/deelname/list-verwijderingen.server.ts'
import { bewijsOf, blijftTekst, wegTekst } from '#app/domain/deelname/verwijderrapport.ts'
import { actorOf } from '#app/http/context.server.ts'
import { parseQuery } from '#app/http/parse-form.server.ts'
import { found } from '#app/http/respond.server.ts'
import { Alert } from '#app/ui/alert.tsx'
import { DataTable } from '#app/ui/data-table.tsx'
import { EmptyState } from '#app/ui/empty-state.tsx'
import { formatAantal, formatDatumKort, formatDatumTijd } from '#app/ui/format.ts'
import { Page } from '#app/ui/layout/page.tsx'
import { PageHeader } from '#app/ui/layout/page-header.tsx'
import { Link } from '#app/ui/link.tsx'
import { Pagination } from '#app/ui/pagination.tsx'
import { Section } from '#app/ui/layout/section.tsx'
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
      <p>
        <Link to={href('/beheer/evenementen/bestand')} download>
          Rapport als bestand (CSV)
        </Link>
      </p>
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
          { kop: 'Wat er wegging', lang: true, cel: wegTekst },
          { kop: 'Blijft over', lang: true, cel: blijftTekst },
          {
            kop: 'Bewijs',
            cel: (regel) => {
              const { toon, tekst } = bewijsOf(regel)
              return <StatusBadge toon={toon}>{tekst}</StatusBadge>
            },
          },
        ]}
      />
      <Section titel="Wat gaat er weg, en wat blijft?">
        <ul>
          <li>
            Op de dag zelf: aanmeldingen met naam, e-mail en telefoon, gekozen onderdelen, stands, speeddates,
            opmerkingen in evaluaties en alle mails over het evenement. Ook van wie afzegde, wachtte of niet
            kwam, en ook als het evenement niet doorging.
          </li>
          <li>Een week na het evenement: wat iemand nodig heeft om mee te doen.</li>
          <li>
            Een week na de laatste kans: aanmeldingen waarvan het e-mailadres nooit is bevestigd, met hun
            mails.
          </li>
          <li>
            Wat blijft: aantallen, cijfers uit evaluaties zonder persoon en zonder moment, en van een bewijs
            van deelname de code met een controlegetal. De naam is daar niet uit te lezen.
          </li>
          <li>
            Een kopie van de database (back-up) houdt de gegevens tot die kopie zelf verloopt. Deze pagina
            ziet kopieën niet.
          </li>
        </ul>
      </Section>
      <Pagination
        pagina={pagina}
        aantalPaginas={aantalPaginas}
        naar={(nummer) => `${href('/beheer/evenementen')}?pagina=${nummer}`}
      />
    </Page>
  )
}
