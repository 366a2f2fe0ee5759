import { href } from 'react-router'
import type { Route } from './+types/vacatures'
import { KlasseBadge } from '#app/domain/match/components/badges.tsx'
import {
  listPassendeVacatures,
  type PassendeVacature,
} from '#app/domain/match/list-passende-vacatures.server.ts'
import { Vragen } from '#app/domain/match/components/uitleg.tsx'
import { getEigenKeuze } from '#app/domain/volgopdracht/get-eigen-keuze.server.ts'
import { actorOf } from '#app/http/context.server.ts'
import { found } from '#app/http/respond.server.ts'
import { LinkButton } from '#app/ui/button.tsx'
import { Card, CardGrid } from '#app/ui/card.tsx'
import { DetailsExplain } from '#app/ui/details-explain.tsx'
import { EmptyState } from '#app/ui/empty-state.tsx'
import { formatAfstand } from '#app/ui/format.ts'
import { Page } from '#app/ui/layout/page.tsx'
import { PageHeader } from '#app/ui/layout/page-header.tsx'
import { Section } from '#app/ui/layout/section.tsx'

export const meta: Route.MetaFunction = () => [{ title: 'Werk dat past | WSP-portaal' }]

export async function loader({ context }: Route.LoaderArgs) {
  const actor = actorOf(context, 'kandidaat')
  const [vacatures, keuze] = await Promise.all([listPassendeVacatures(actor), getEigenKeuze(actor)])
  const { past, navragen, aantallen } = found(vacatures)
  return { past: past.slice(0, 20), navragen: navragen.slice(0, 10), aantallen, keuze }
}

export default function Vacatures({ loaderData }: Route.ComponentProps) {
  const { past, navragen, aantallen, keuze } = loaderData
  return (
    <Page breedte="breed">
      <PageHeader
        titel="Werk dat past"
        intro="Dit werk past bij wat jij kunt en wilt. Het werk dat het best past, staat bovenaan."
      />
      <DetailsExplain vraag="Hoe weten jullie dat?">
        We vergelijken je profiel met wat de werkgever vraagt. Kijk of je profiel klopt: dan klopt deze lijst
        ook beter. Je leeftijd, je afkomst en je uitkering tellen niet mee.
      </DetailsExplain>
      <Card niveau={2} titel="E-mail over nieuw werk">
        <p>
          {keuze === 'uit'
            ? 'Je krijgt nu geen e-mail als er nieuw werk is. Je kunt dat aanzetten.'
            : 'Je krijgt een e-mail als er nieuw werk is dat bij je past.'}
        </p>
        <div>
          <LinkButton soort="secondary" icoon="mail" to={href('/kandidaat/volgen')}>
            {keuze === 'uit' ? 'E-mail aanzetten' : 'E-mail wijzigen of uitzetten'}
          </LinkButton>
        </div>
      </Card>
      <Section titel={`Dit past bij jou (${aantallen.past})`}>
        {past.length === 0 ? (
          <EmptyState
            titel="We vinden nu geen werk dat helemaal past"
            icoon="koffer"
            actie={<LinkButton to={href('/kandidaat/profiel')}>Naar mijn profiel</LinkButton>}
          >
            Vul je profiel verder in, of praat erover met je adviseur. Er komt vaak nieuw werk bij.
          </EmptyState>
        ) : (
          <Kaarten vacatures={past} />
        )}
      </Section>
      {navragen.length > 0 && (
        <Section titel={`Past misschien (${aantallen.navragen})`}>
          <p>Hier weten we nog niet alles. Vertel je adviseur het antwoord, of zet het in je profiel.</p>
          <Kaarten vacatures={navragen} />
        </Section>
      )}
    </Page>
  )
}

const EERST = 10

/** The best ten, and the others one click further: a list without end helps nobody to choose. */
function Kaarten({ vacatures }: { vacatures: PassendeVacature[] }) {
  const verder = vacatures.slice(EERST)
  return (
    <>
      <Rooster vacatures={vacatures.slice(0, EERST)} />
      {verder.length > 0 && (
        <DetailsExplain vraag={`Toon nog ${verder.length} vacatures`}>
          <Rooster vacatures={verder} />
        </DetailsExplain>
      )}
    </>
  )
}

function Rooster({ vacatures }: { vacatures: PassendeVacature[] }) {
  return (
    <CardGrid>
      {vacatures.map(
        ({ vacatureId, titel, werkgever, plaats, afstandKm, klasse, cijfers, waarom, vragen }) => (
          <Card
            key={vacatureId}
            als="li"
            titel={titel}
            naar={href('/kandidaat/vacatures/:vacatureId', { vacatureId })}
            boven={<KlasseBadge klasse={klasse} />}
            feiten={[
              { icoon: 'gebouw', tekst: werkgever },
              {
                icoon: 'locatie',
                tekst: afstandKm === null ? plaats : `${plaats}, ${formatAfstand(afstandKm)}`,
              },
            ]}
          >
            <p>{waarom}</p>
            <p>
              {`Dit past ${cijfers.werk.woord} bij wat je kunt, en ${cijfers.kandidaat.woord} bij wat je wilt.`}
            </p>
            <Vragen vragen={vragen} />
          </Card>
        ),
      )}
    </CardGrid>
  )
}
