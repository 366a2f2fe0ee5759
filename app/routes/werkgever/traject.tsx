import { href } from 'react-router'
import type { Route } from './+types/traject'
import { AfsprakenLijst } from '#app/domain/jobcoaching/components/afspraken-lijst.tsx'
import { TrajectBadge } from '#app/domain/jobcoaching/components/traject-kop.tsx'
import { UrgentBadge } from '#app/domain/jobcoaching/components/urgent-badge.tsx'
import { GESPREK_MET_LABEL, GESPREK_VORM_LABEL } from '#app/domain/jobcoaching/gesprek.ts'
import { getTrajectVoorWerkgever } from '#app/domain/jobcoaching/get-voor-werkgever.server.ts'
import { URGENT_LABEL } from '#app/domain/jobcoaching/urgent.ts'
import { actorOf } from '#app/http/context.server.ts'
import { found, parseId } from '#app/http/respond.server.ts'
import { Alert } from '#app/ui/alert.tsx'
import { ButtonGroup, LinkButton } from '#app/ui/button.tsx'
import { ContactLines } from '#app/ui/contact-lines.tsx'
import { formatDatum, formatDatumKort, formatDatumTijd } from '#app/ui/format.ts'
import { Breadcrumb } from '#app/ui/layout/breadcrumb.tsx'
import { Page } from '#app/ui/layout/page.tsx'
import { PageHeader } from '#app/ui/layout/page-header.tsx'
import { Section } from '#app/ui/layout/section.tsx'
import { Timeline } from '#app/ui/timeline.tsx'

export const meta: Route.MetaFunction = () => [{ title: 'Uw jobcoach | WSP-portaal' }]

export async function loader({ context, params }: Route.LoaderArgs) {
  const actor = actorOf(context, 'werkgever')
  return { traject: found(await getTrajectVoorWerkgever(actor, parseId(params.trajectId))) }
}

export default function Traject({ loaderData: { traject } }: Route.ComponentProps) {
  const { id, status, functie, coach, startdatum, einddatum, beeindigdOp, gesprekken, afspraken, mag } =
    traject
  return (
    <Page>
      <Breadcrumb kruimels={[{ label: 'Jobcoaching', naar: href('/werkgever/jobcoaching') }]} />
      <PageHeader
        boven={<TrajectBadge status={status} />}
        titel={functie ? `Jobcoach voor ${functie}` : 'Jobcoach voor uw organisatie'}
        intro={
          beeindigdOp
            ? `De begeleiding liep van ${formatDatumKort(startdatum)} tot en met ${formatDatumKort(beeindigdOp)}.`
            : `Afgesproken van ${formatDatumKort(startdatum)} tot en met ${formatDatumKort(einddatum)}.`
        }
      />
      {mag.vragen && (
        <ButtonGroup>
          <LinkButton to={href('/werkgever/jobcoaching/:trajectId/hulp', { trajectId: id })}>
            Het gaat niet goed
          </LinkButton>
          {mag.verlengen && (
            <LinkButton
              soort="secondary"
              to={href('/werkgever/jobcoaching/:trajectId/verlengen', { trajectId: id })}
            >
              Vragen om langere begeleiding
            </LinkButton>
          )}
        </ButtonGroup>
      )}
      <Meldingen meldingen={traject.meldingen} />
      <Verlengvraag verzoek={traject.verzoek} einddatum={einddatum} />
      <Section titel="Uw jobcoach">
        <p>{coach.naam}</p>
        <ContactLines email={coach.email} telefoon={coach.telefoon} />
      </Section>
      {mag.vragen && (
        <Section titel="Gesprekken waar u bij bent">
          {gesprekken.length === 0 ? (
            <p>Er is nog geen gesprek met u gepland.</p>
          ) : (
            <Timeline
              items={gesprekken.map(({ op, met, vorm, plaats }) => ({
                titel: met === 'werkgever' ? 'Gesprek met de jobcoach' : GESPREK_MET_LABEL[met],
                wanneer: formatDatumTijd(op),
                datetime: op,
                fase: 'straks' as const,
                inhoud: [GESPREK_VORM_LABEL[vorm], plaats].filter(Boolean).join(', '),
              }))}
            />
          )}
        </Section>
      )}
      <Section titel="Afspraken">
        <AfsprakenLijst afspraken={afspraken} />
      </Section>
      <p>
        Het verslag van een gesprek is alleen voor de jobcoach. U en uw medewerker lezen allebei de afspraken.
      </p>
    </Page>
  )
}

type Gegevens = Route.ComponentProps['loaderData']['traject']

function Meldingen({ meldingen }: Pick<Gegevens, 'meldingen'>) {
  if (meldingen.length === 0) return null
  return (
    <Section titel="Uw meldingen">
      <Timeline
        items={meldingen.map(({ op, soort, tekst, stand, uitkomst, opgepaktDoor, reactieVoor }) => ({
          titel: (
            <>
              {URGENT_LABEL.staf[soort]} <UrgentBadge stand={stand} />
            </>
          ),
          wanneer: formatDatumTijd(op),
          datetime: op,
          fase: stand === 'afgehandeld' ? ('geweest' as const) : ('nu' as const),
          inhoud: (
            <>
              {tekst && <p className="wsp-regels">{tekst}</p>}
              <p className="wsp-regels">
                {uitkomst
                  ? `Afgesproken: ${uitkomst}`
                  : opgepaktDoor
                    ? `${opgepaktDoor} neemt contact met u op.`
                    : `U hoort uiterlijk ${formatDatum(reactieVoor)} iets.`}
              </p>
            </>
          ),
        }))}
      />
    </Section>
  )
}

function Verlengvraag({ verzoek, einddatum }: Pick<Gegevens, 'verzoek' | 'einddatum'>) {
  if (!verzoek) return null
  const gevraagd = formatDatumKort(verzoek.op)
  if (verzoek.antwoord === null)
    return (
      <Alert titel="U vroeg om langere begeleiding">
        {`De jobcoach heeft uw vraag van ${gevraagd} en antwoordt u nog.`}
      </Alert>
    )
  if (verzoek.antwoord === 'verlengd')
    return (
      <Alert toon="ok" titel="De begeleiding duurt langer">
        {`Na uw vraag van ${gevraagd} is afgesproken: tot en met ${formatDatum(einddatum)}.`}
      </Alert>
    )
  return (
    <Alert titel="De begeleiding duurt niet langer">
      {verzoek.antwoordTekst ?? `Na uw vraag van ${gevraagd} is de begeleiding gestopt.`}
    </Alert>
  )
}
