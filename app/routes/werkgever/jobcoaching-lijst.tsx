import { href } from 'react-router'
import type { Route } from './+types/jobcoaching-lijst'
import { HAAST_LABEL, ONDERWERP_LABEL, voorWie } from '#app/domain/jobcoachaanvraag/aanvraag.ts'
import { AanvraagBadge } from '#app/domain/jobcoachaanvraag/components/aanvraag-badge.tsx'
import { listTrajectenVoorWerkgever } from '#app/domain/jobcoaching/get-voor-werkgever.server.ts'
import { TrajectBadge } from '#app/domain/jobcoaching/components/traject-kop.tsx'
import { listEigenAanvragen } from '#app/domain/jobcoachaanvraag/list-aanvragen.server.ts'
import { actorOf } from '#app/http/context.server.ts'
import { LinkButton } from '#app/ui/button.tsx'
import { Card, CardGrid } from '#app/ui/card.tsx'
import { EmptyState } from '#app/ui/empty-state.tsx'
import { formatDatumKort, formatDatumTijd } from '#app/ui/format.ts'
import { Page } from '#app/ui/layout/page.tsx'
import { PageHeader } from '#app/ui/layout/page-header.tsx'
import { Section } from '#app/ui/layout/section.tsx'

export const meta: Route.MetaFunction = () => [{ title: 'Jobcoaching | WSP-portaal' }]

export async function loader({ context }: Route.LoaderArgs) {
  const actor = actorOf(context, 'werkgever')
  const [aanvragen, trajecten] = await Promise.all([
    listEigenAanvragen(actor),
    listTrajectenVoorWerkgever(actor),
  ])
  return { aanvragen, trajecten }
}

export default function JobcoachingLijst({ loaderData }: Route.ComponentProps) {
  const { aanvragen, trajecten } = loaderData
  const isLeeg = aanvragen.length === 0 && trajecten.length === 0
  const vraag = <LinkButton to={href('/werkgever/jobcoaching/nieuw')}>Jobcoach aanvragen</LinkButton>
  return (
    <Page breedte="breed">
      <PageHeader
        titel="Jobcoaching"
        intro="Een jobcoach helpt uw medewerker en u: bij het inwerken, bij veranderingen en als het even niet loopt. Het kost u niets."
        acties={!isLeeg && vraag}
      />
      {trajecten.length > 0 && <Trajecten trajecten={trajecten} />}
      {isLeeg && (
        <EmptyState titel="U hebt nog geen jobcoach aangevraagd" icoon="info" actie={vraag}>
          Vraag hulp voor iemand die via ons bij u werkt, of voor uw hele organisatie.
        </EmptyState>
      )}
      {aanvragen.length > 0 && (
        <Section titel="Uw aanvragen">
          <CardGrid>
            {aanvragen.map(({ id, onderwerp, haast, status, plaatsing, gedaanOp, stap, isTeLaat }) => (
              <Card
                key={id}
                als="li"
                niveau={3}
                titel={ONDERWERP_LABEL[onderwerp]}
                naar={href('/werkgever/jobcoaching/aanvragen/:jobcoachaanvraagId', {
                  jobcoachaanvraagId: id,
                })}
                nadruk={status === 'wacht_op_werkgever'}
                boven={<AanvraagBadge status={status} voor="werkgever" />}
                feiten={[
                  { icoon: 'persoon', tekst: voorWie(plaatsing) },
                  { icoon: 'klok', tekst: `Hulp nodig: ${HAAST_LABEL[haast].toLowerCase()}` },
                  { icoon: 'agenda', tekst: `Aangevraagd op ${formatDatumTijd(gedaanOp)}` },
                ]}
              >
                <p>
                  {stap.tekst}
                  {isTeLaat && ' Dit is later dan wij willen. Bel ons gerust.'}
                </p>
              </Card>
            ))}
          </CardGrid>
        </Section>
      )}
    </Page>
  )
}

function Trajecten({ trajecten }: Pick<Route.ComponentProps['loaderData'], 'trajecten'>) {
  return (
    <Section titel="Uw jobcoaches">
      <CardGrid>
        {trajecten.map(({ id, status, functie, coach, einddatum, beeindigdOp, volgendOp }) => (
          <Card
            key={id}
            als="li"
            niveau={3}
            titel={functie ? `Jobcoach voor ${functie}` : 'Jobcoach voor uw organisatie'}
            naar={href('/werkgever/jobcoaching/:trajectId', { trajectId: id })}
            boven={<TrajectBadge status={status} />}
            feiten={[
              { icoon: 'persoon', tekst: coach.naam },
              {
                icoon: 'agenda',
                tekst: beeindigdOp
                  ? `Gestopt op ${formatDatumKort(beeindigdOp)}`
                  : `Tot en met ${formatDatumKort(einddatum)}`,
              },
              ...(volgendOp
                ? [{ icoon: 'klok' as const, tekst: `Volgend gesprek ${formatDatumTijd(volgendOp)}` }]
                : []),
            ]}
          />
        ))}
      </CardGrid>
    </Section>
  )
}
