import { Form, href } from 'react-router'
import type { Route } from './+types/volgen'
import { drempelTekst } from '#app/domain/volgopdracht/components/volg-formulier.tsx'
import { listVolgopdrachten } from '#app/domain/volgopdracht/list-volgopdrachten.server.ts'
import { actorOf } from '#app/http/context.server.ts'
import { Button, LinkButton } from '#app/ui/button.tsx'
import { DataTable } from '#app/ui/data-table.tsx'
import { EmptyState } from '#app/ui/empty-state.tsx'
import { formatDatumTijd } from '#app/ui/format.ts'
import { Page } from '#app/ui/layout/page.tsx'
import { PageHeader } from '#app/ui/layout/page-header.tsx'
import { Section } from '#app/ui/layout/section.tsx'
import { Link } from '#app/ui/link.tsx'

export const meta: Route.MetaFunction = () => [{ title: 'Wat u volgt | WSP-portaal' }]

export async function loader({ context }: Route.LoaderArgs) {
  return listVolgopdrachten(actorOf(context, 'adviseur'))
}

export default function Volgen({ loaderData }: Route.ComponentProps) {
  const { vacatures, profielen } = loaderData
  return (
    <Page breedte="breed">
      <PageHeader
        titel="Wat u volgt"
        intro="Is er iets nieuws, dan krijgt u ’s ochtends om 7 uur een mail. Is er niets nieuws, dan komt er geen mail."
      />
      <Section titel={`Nieuwe kandidaten voor een vacature (${vacatures.length})`}>
        <DataTable
          bijschrift="Vacatures die u volgt"
          bijschriftVerborgen
          rijen={vacatures}
          rijSleutel={({ id }) => id}
          leeg={
            <EmptyState
              titel="U volgt nog geen vacature"
              icoon="mail"
              actie={<LinkButton to={href('/vacaturebeheer')}>Naar de vacatures</LinkButton>}
            >
              Open de kandidaten van een vacature en kies “Mail mij nieuwe kandidaten”.
            </EmptyState>
          }
          kolommen={[
            {
              kop: 'Vacature',
              rijkop: true,
              cel: ({ vacatureId, titel, werkgever, isOpen }) =>
                isOpen ? (
                  <>
                    <Link to={href('/adviseur/vacatures/:vacatureId/matches', { vacatureId })}>{titel}</Link>,{' '}
                    {werkgever}
                  </>
                ) : (
                  `${titel}, ${werkgever}`
                ),
            },
            {
              kop: 'U hoort over',
              cel: (rij) =>
                rij.isOpen ? drempelTekst(rij) : 'De vacature staat niet open: er komt geen mail.',
            },
            { kop: 'Laatste mail', cel: ({ laatsteMail }) => lastMail(laatsteMail) },
            {
              kop: '',
              cel: ({ id, vacatureId, titel, isOpen }) => (
                <Acties
                  id={id}
                  naam={titel}
                  wijzigNaar={isOpen ? href('/adviseur/vacatures/:vacatureId/volgen', { vacatureId }) : null}
                />
              ),
            },
          ]}
        />
      </Section>
      <Section titel={`Nieuwe vacatures voor een kandidaat (${profielen.length})`}>
        <DataTable
          bijschrift="Kandidaten die u volgt"
          bijschriftVerborgen
          rijen={profielen}
          rijSleutel={({ id }) => id}
          leeg={
            <EmptyState
              titel="U volgt nog geen kandidaat"
              icoon="personen"
              actie={<LinkButton to={href('/adviseur/kandidaten')}>Naar de kandidaten</LinkButton>}
            >
              Open een kandidaat die u begeleidt en kies “Mail mij nieuwe vacatures”.
            </EmptyState>
          }
          kolommen={[
            {
              kop: 'Kandidaat',
              rijkop: true,
              cel: ({ kandidaat, profielId }) =>
                kandidaat ? (
                  <Link to={href('/adviseur/profielen/:profielId/vacatures', { profielId })}>
                    {kandidaat.code}
                  </Link>
                ) : (
                  'Een kandidaat die u niet meer begeleidt'
                ),
            },
            {
              kop: 'U hoort over',
              cel: (rij) => (rij.kandidaat ? drempelTekst(rij) : 'Er komt geen mail meer.'),
            },
            { kop: 'Laatste mail', cel: ({ laatsteMail }) => lastMail(laatsteMail) },
            {
              kop: '',
              cel: ({ id, kandidaat }) => (
                <Acties
                  id={id}
                  naam={kandidaat?.code ?? 'deze kandidaat'}
                  wijzigNaar={
                    kandidaat &&
                    href('/adviseur/kandidaten/:kandidaatId/volgen', { kandidaatId: kandidaat.id })
                  }
                />
              ),
            },
          ]}
        />
      </Section>
    </Page>
  )
}

function lastMail(op: string | null): string {
  return op ? formatDatumTijd(op) : 'nog geen'
}

function Acties({ id, naam, wijzigNaar }: { id: string; naam: string; wijzigNaar: string | null }) {
  return (
    <div className="wsp-rijacties">
      {wijzigNaar && (
        <Link to={wijzigNaar}>
          Wijzigen<span className="wsp-verborgen">: {naam}</span>
        </Link>
      )}
      <Form method="post" action={href('/adviseur/volgen/:volgopdrachtId/stoppen', { volgopdrachtId: id })}>
        <Button soort="subtle" aria-label={`${naam} niet meer volgen`}>
          Niet meer volgen
        </Button>
      </Form>
    </div>
  )
}
