import { href } from 'react-router'
import type { Route } from './+types/deur'
import { Deur } from '#app/domain/deelname/components/deur.tsx'
import { findByCode } from '#app/domain/deelname/deur.ts'
import { getDeur } from '#app/domain/deelname/get-deur.server.ts'
import { EvenementKop } from '#app/domain/evenement/components/evenement-kop.tsx'
import { getEvenement } from '#app/domain/evenement/get-evenement.server.ts'
import { actorOf } from '#app/http/context.server.ts'
import { found, parseId } from '#app/http/respond.server.ts'
import { Alert } from '#app/ui/alert.tsx'
import { ButtonGroup, LinkButton } from '#app/ui/button.tsx'
import { EmptyState } from '#app/ui/empty-state.tsx'
import { formatDatumTijd } from '#app/ui/format.ts'
import { Page } from '#app/ui/layout/page.tsx'
import { Section } from '#app/ui/layout/section.tsx'

export const meta: Route.MetaFunction = ({ loaderData }) => [
  { title: `Deur van ${loaderData?.evenement.titel ?? 'een evenement'} | WSP-portaal` },
]

export async function loader({ context, params, url }: Route.LoaderArgs) {
  const actor = actorOf(context, 'adviseur')
  const id = parseId(params.evenementId)
  const evenement = found(await getEvenement(actor, id))
  const { personen, plaatsen, mag } = found(await getDeur(actor, id))
  const zoek = url.searchParams.get('q')?.slice(0, 100) ?? ''
  const code = url.searchParams.get('code')
  const gelezen = code === null ? null : findByCode(personen, code)
  return {
    evenement,
    plaatsen,
    mag,
    zoek,
    personen,
    gelezenId: gelezen?.id ?? null,
    onbekendeCode: code !== null && !gelezen,
  }
}

export default function DeurPagina({ loaderData }: Route.ComponentProps) {
  const { evenement, personen, plaatsen, mag, zoek, gelezenId, onbekendeCode } = loaderData
  const naar = { evenementId: evenement.id }
  return (
    <Page>
      <EvenementKop evenement={evenement} />
      {onbekendeCode && (
        <Alert toon="error">Deze code hoort niet bij iemand die bij dit evenement een plaats heeft.</Alert>
      )}
      {mag.inchecken ? (
        <Deur
          // Another code is another person on top.
          key={`${evenement.id} ${gelezenId}`}
          evenementId={evenement.id}
          personen={personen}
          plaatsen={plaatsen}
          zoek={zoek}
          gelezenId={gelezenId}
          adressen={{
            inchecken: href('/adviseur/evenementen/:evenementId/deur/inchecken', naar),
            stand: href('/adviseur/evenementen/:evenementId/deur/stand', naar),
            nieuw: href('/adviseur/evenementen/:evenementId/deur/nieuw', naar),
          }}
        />
      ) : (
        <EmptyState titel="De deur is niet open" icoon="slot">
          {mag.afdrukken
            ? `Op ${formatDatumTijd(evenement.start).split(',')[0]} geeft u hier aan wie er is. De lijst en de badges kunt u nu al maken.`
            : 'Bij een concept, een evenement dat niet doorgaat en een evenement waarvan de deelnemers verwijderd zijn, is hier niets te doen.'}
        </EmptyState>
      )}
      {mag.afdrukken && (
        <Section titel="Afdrukken">
          <p>Neem de lijst mee voor als de verbinding of een telefoon het niet doet.</p>
          <ButtonGroup>
            <LinkButton
              soort="secondary"
              reloadDocument
              download
              to={href('/adviseur/evenementen/:evenementId/deur/lijst.pdf', naar)}
            >
              Lijst (PDF)
            </LinkButton>
            <LinkButton
              soort="secondary"
              reloadDocument
              download
              to={href('/adviseur/evenementen/:evenementId/deur/badges.pdf', naar)}
            >
              Badges (PDF)
            </LinkButton>
          </ButtonGroup>
        </Section>
      )}
    </Page>
  )
}
