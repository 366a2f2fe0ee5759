import { href } from 'react-router'
import type { Route } from './+types/jobcoach'
import { AfsprakenLijst } from '#app/domain/jobcoaching/components/afspraken-lijst.tsx'
import { DoelBadge } from '#app/domain/jobcoaching/components/doel-badge.tsx'
import { listMijnJobcoach } from '#app/domain/jobcoaching/get-mijn-jobcoach.server.ts'
import { GESPREK_VORM_LABEL } from '#app/domain/jobcoaching/gesprek.ts'
import { actorOf } from '#app/http/context.server.ts'
import { Alert } from '#app/ui/alert.tsx'
import { LinkButton } from '#app/ui/button.tsx'
import { ContactLines } from '#app/ui/contact-lines.tsx'
import { EmptyState } from '#app/ui/empty-state.tsx'
import { formatDatum, formatDatumKort, formatDatumTijd } from '#app/ui/format.ts'
import { Page } from '#app/ui/layout/page.tsx'
import { PageHeader } from '#app/ui/layout/page-header.tsx'
import { Section } from '#app/ui/layout/section.tsx'
import { Timeline } from '#app/ui/timeline.tsx'

export const meta: Route.MetaFunction = () => [{ title: 'Mijn jobcoach | WSP-portaal' }]

export async function loader({ context }: Route.LoaderArgs) {
  return { trajecten: await listMijnJobcoach(actorOf(context, 'kandidaat')) }
}

type Traject = Route.ComponentProps['loaderData']['trajecten'][number]

export default function MijnJobcoach({ loaderData: { trajecten } }: Route.ComponentProps) {
  return (
    <Page>
      <PageHeader
        titel="Mijn jobcoach"
        intro="Een jobcoach helpt je om je werk goed te doen en te houden. Hier zie je wat jullie afspreken."
      />
      {trajecten.length === 0 && (
        <EmptyState titel="Je hebt nu geen jobcoach">
          Wil je hulp bij je werk? Vraag het aan je adviseur. Die staat onderaan je overzicht.
        </EmptyState>
      )}
      {trajecten.map((traject) => (
        <EenTraject key={traject.id} traject={traject} />
      ))}
    </Page>
  )
}

function EenTraject({ traject }: { traject: Traject }) {
  const { id, jobcoach, werkgever, einddatum, gesprekken, doelen, aanpak, afspraken, meldingen } = traject
  return (
    <>
      <Section titel={jobcoach.naam}>
        <p>
          {jobcoach.naam} helpt je bij je werk bij {werkgever}. Dat is afgesproken tot en met{' '}
          {formatDatum(einddatum)}.
        </p>
        <ContactLines email={jobcoach.email} telefoon={jobcoach.telefoon} />
        <p>
          <LinkButton soort="secondary" to={href('/kandidaat/jobcoach/:trajectId/hulp', { trajectId: id })}>
            Het gaat niet goed op mijn werk
          </LinkButton>
        </p>
        {meldingen.map((melding) => (
          <Alert key={melding.id} toon={melding.stand === 'afgehandeld' ? 'ok' : 'info'}>
            {melding.uitkomst
              ? `Afgesproken na je melding van ${formatDatumTijd(melding.op)}: ${melding.uitkomst}`
              : melding.opgepaktDoor
                ? `${melding.opgepaktDoor} heeft je melding gelezen en neemt contact met je op.`
                : `Je jobcoach weet het. Je hoort uiterlijk ${formatDatum(melding.reactieVoor)} iets.`}
          </Alert>
        ))}
      </Section>
      <Section titel="Afspraken met je jobcoach">
        {gesprekken.length === 0 ? (
          <p>Er is nog geen gesprek gepland.</p>
        ) : (
          <Timeline
            items={gesprekken.map(({ op, met, vorm, plaats }) => ({
              titel: met === 'samen' ? 'Gesprek met je jobcoach en je werkgever' : 'Gesprek met je jobcoach',
              wanneer: formatDatumTijd(op),
              datetime: op,
              fase: 'straks' as const,
              inhoud: [GESPREK_VORM_LABEL[vorm], plaats].filter(Boolean).join(', '),
            }))}
          />
        )}
      </Section>
      <Section titel="Mijn doelen">
        {doelen.length === 0 ? (
          <p>Jullie hebben nog geen doelen opgeschreven.</p>
        ) : (
          <ul>
            {doelen.map(({ id: doelId, tekst, deadline, status }) => (
              <li key={doelId}>
                {tekst} <DoelBadge status={status} />{' '}
                {status === 'open' && `Uiterlijk ${formatDatumKort(deadline)}`}
              </li>
            ))}
          </ul>
        )}
        {aanpak && <p className="wsp-regels">{aanpak}</p>}
      </Section>
      <Section titel="Wat hebben we afgesproken?">
        <AfsprakenLijst afspraken={afspraken} />
      </Section>
    </>
  )
}
