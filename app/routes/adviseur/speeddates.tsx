import { Form, href } from 'react-router'
import type { Route } from './+types/speeddates'
import { EvenementKop } from '#app/domain/evenement/components/evenement-kop.tsx'
import { getEvenement } from '#app/domain/evenement/get-evenement.server.ts'
import { RoosterTabel } from '#app/domain/speeddate/components/rooster-tabel.tsx'
import { SpeeddateAfdrukken } from '#app/domain/speeddate/components/afdrukken.tsx'
import { getSpeeddates } from '#app/domain/speeddate/get-speeddates.server.ts'
import { rondesOf } from '#app/domain/speeddate/rondes.ts'
import { scoreTekst, TEKORT_TEKST } from '#app/domain/speeddate/teksten.ts'
import { actorOf } from '#app/http/context.server.ts'
import { found, parseId } from '#app/http/respond.server.ts'
import { Alert } from '#app/ui/alert.tsx'
import { Button, ButtonGroup, LinkButton } from '#app/ui/button.tsx'
import { EmptyState } from '#app/ui/empty-state.tsx'
import { HiddenField } from '#app/ui/form/text-field.tsx'
import { Page } from '#app/ui/layout/page.tsx'
import { Section } from '#app/ui/layout/section.tsx'
import { SummaryList } from '#app/ui/summary-list.tsx'

export const meta: Route.MetaFunction = ({ loaderData }) => [
  { title: `Speeddates van ${loaderData?.evenement.titel ?? 'een evenement'} | WSP-portaal` },
]

export async function loader({ context, params }: Route.LoaderArgs) {
  const actor = actorOf(context, 'adviseur')
  const id = parseId(params.evenementId)
  const evenement = found(await getEvenement(actor, id))
  const { instellingen, start: _start, ...rooster } = found(await getSpeeddates(actor, id))
  return { evenement, versie: instellingen?.versie ?? 0, hoogste: instellingen?.maximaleScore ?? 0, rooster }
}

export default function Speeddates({ loaderData }: Route.ComponentProps) {
  const { evenement, rooster, versie } = loaderData
  const naar = { evenementId: evenement.id }
  const { mag, telling } = rooster
  return (
    <Page breedte="breed">
      <EvenementKop evenement={evenement} />
      {telling && (
        <Section titel="Wat het opleverde">
          <SummaryList
            rijen={[
              { label: 'Gesprekken', waarde: telling.gesprekken },
              { label: 'Beiden zeiden ja', waarde: telling.wederzijds },
              { label: 'Bemiddelingen', waarde: telling.bemiddelingen },
              { label: 'Plaatsingen', waarde: telling.geplaatst },
            ]}
          />
        </Section>
      )}
      {versie === 0 ? (
        <EmptyState
          titel={
            rooster.isVerwijderd ? 'De gegevens van de deelnemers zijn verwijderd' : 'Er is nog geen rooster'
          }
          icoon="personen"
          actie={
            mag.plannen && (
              <ButtonGroup>
                <LinkButton to={href('/adviseur/evenementen/:evenementId/speeddates/instellingen', naar)}>
                  Rooster maken
                </LinkButton>
                <LinkButton
                  soort="secondary"
                  to={href('/adviseur/evenementen/:evenementId/speeddates/deelnemers', naar)}
                >
                  Tafels en tijden
                </LinkButton>
              </ButtonGroup>
            )
          }
        >
          {`Nu doen ${rooster.aantal.werkgevers} werkgevers en ${rooster.aantal.kandidaten} kandidaten mee.`}
          {!mag.plannen && ' Een rooster kunt u maken zodra het evenement gepubliceerd is.'}
        </EmptyState>
      ) : (
        <MetRooster {...loaderData} />
      )}
    </Page>
  )
}

function MetRooster({ evenement, rooster, versie, hoogste }: Route.ComponentProps['loaderData']) {
  const naar = { evenementId: evenement.id }
  const { mag, gesprekken, kandidaten, zonderTafel, teWeinig } = rooster
  const uitval = gesprekken.filter(({ valtUit }) => valtUit)
  const nieuw = kandidaten.filter(({ nummer }) => nummer === null).length
  const score = gesprekken.reduce((som, een) => som + een.score, 0)
  const met = kandidaten.filter(({ aantal }) => aantal > 0).length
  const wederzijds = gesprekken.filter(
    (een) => een.antwoordWerkgever === 'ja' && een.antwoordKandidaat === 'ja',
  )
  return (
    <>
      {uitval.length > 0 && (
        <Alert toon="warning">
          <p>
            {uitval.length === 1
              ? '1 gesprek kan niet doorgaan: iemand komt niet meer, of is er dan niet.'
              : `${uitval.length} gesprekken kunnen niet doorgaan: iemand komt niet meer, of is er dan niet.`}
          </p>
          {mag.plannen && (
            <Form
              method="post"
              action={href('/adviseur/evenementen/:evenementId/speeddates/uitvallers', naar)}
            >
              <Button soort="secondary">Haal deze gesprekken weg</Button>
            </Form>
          )}
        </Alert>
      )}
      {(nieuw > 0 || zonderTafel.length > 0) && (
        <Alert>
          {nieuw > 0 &&
            `${nieuw === 1 ? '1 kandidaat is' : `${nieuw} kandidaten zijn`} later aangemeld en nog niet ingedeeld. `}
          {zonderTafel.length > 0 && `Zonder tafel: ${zonderTafel.join(', ')}.`}
        </Alert>
      )}
      <Section titel="Hoe goed is dit rooster">
        <SummaryList
          rijen={[
            {
              label: 'Gesprekken',
              waarde: `${gesprekken.length} in ${rondesOf(rooster.dagdelen).length} rondes aan ${rooster.tafels.length} tafels`,
            },
            { label: 'Minstens één gesprek', waarde: `${met} van ${kandidaten.length} kandidaten` },
            { label: 'Hoe goed het past', waarde: scoreTekst(score, hoogste) },
            { label: 'Beiden ja', waarde: wederzijds.length },
            {
              label: 'Bemiddelingen',
              waarde: gesprekken.filter(({ bemiddelingId }) => bemiddelingId).length,
            },
          ]}
        />
        <ButtonGroup>
          {mag.antwoorden && (
            <LinkButton to={href('/adviseur/evenementen/:evenementId/speeddates/uitkomsten', naar)}>
              Uitkomsten invullen
            </LinkButton>
          )}
          {mag.plannen && (
            <LinkButton
              soort="secondary"
              to={href('/adviseur/evenementen/:evenementId/speeddates/toevoegen', naar)}
            >
              Gesprek toevoegen
            </LinkButton>
          )}
          {mag.plannen && (
            <LinkButton
              soort="secondary"
              to={href('/adviseur/evenementen/:evenementId/speeddates/deelnemers', naar)}
            >
              Tafels en tijden
            </LinkButton>
          )}
          {mag.plannen && (
            <LinkButton
              soort="secondary"
              to={href('/adviseur/evenementen/:evenementId/speeddates/instellingen', naar)}
            >
              Opnieuw maken
            </LinkButton>
          )}
        </ButtonGroup>
        {mag.plannen && (
          <Form method="post" action={href('/adviseur/evenementen/:evenementId/speeddates/aanvullen', naar)}>
            <HiddenField naam="versie" waarde={versie} />
            <p>
              Aanvullen deelt deelnemers in op de vrije plekken van de rondes die nog komen. Gesprekken die
              kunnen doorgaan blijven staan.
            </p>
            <Button soort="secondary">Rooster aanvullen</Button>
          </Form>
        )}
      </Section>
      <Section titel="Rooster">
        <RoosterTabel
          evenementId={evenement.id}
          tafels={rooster.tafels}
          dagdelen={rooster.dagdelen}
          gesprekken={gesprekken}
          wijzigbaar={mag.plannen}
        />
      </Section>
      {teWeinig.length > 0 && (
        <Section titel="Minder gesprekken dan gewenst">
          <ul>
            {teWeinig.map(({ inschrijvingId, nummer, naam, aantal, tekort }) => (
              <li key={inschrijvingId}>
                {`${nummer === null ? '' : `${nummer}. `}${naam}: ${aantal === 1 ? '1 gesprek' : `${aantal} gesprekken`}. `}
                {tekort
                  ? TEKORT_TEKST[tekort]
                  : 'Later aangemeld, of met de hand gewijzigd. Vul het rooster aan.'}
              </li>
            ))}
          </ul>
        </Section>
      )}
      <SpeeddateAfdrukken evenementId={evenement.id} />
    </>
  )
}
