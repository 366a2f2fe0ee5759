import { href } from 'react-router'
import type { Route } from './+types/werk'
import { listEigenPlaatsingen } from '#app/domain/plaatsing/get-eigen-plaatsing.server.ts'
import { Contracten } from '#app/domain/plaatsing/components/contracten.tsx'
import { PlaatsingBadge } from '#app/domain/plaatsing/components/plaatsing-badge.tsx'
import { actorOf } from '#app/http/context.server.ts'
import { LinkButton } from '#app/ui/button.tsx'
import { ContactLines } from '#app/ui/contact-lines.tsx'
import { EmptyState } from '#app/ui/empty-state.tsx'
import { formatDatum } from '#app/ui/format.ts'
import { Page } from '#app/ui/layout/page.tsx'
import { PageHeader } from '#app/ui/layout/page-header.tsx'
import { Section } from '#app/ui/layout/section.tsx'
import { SummaryList } from '#app/ui/summary-list.tsx'

export const meta: Route.MetaFunction = () => [{ title: 'Mijn werk | WSP-portaal' }]

export async function loader({ context }: Route.LoaderArgs) {
  const plaatsingen = await listEigenPlaatsingen(actorOf(context, 'kandidaat'))
  return {
    plaatsingen: plaatsingen.map((plaatsing) => {
      const { id, functie, werkgever, startdatum, einddatum, beeindigdOp, isNietBegonnen } = plaatsing
      const { stand, contracten, nu, jobcoach, werkcoach } = plaatsing
      return {
        ...{ id, functie, werkgever, startdatum, einddatum, beeindigdOp, isNietBegonnen },
        ...{ stand, contracten, urenPerWeek: nu?.urenPerWeek ?? null, jobcoach, werkcoach },
      }
    }),
  }
}

export default function Werk({ loaderData }: Route.ComponentProps) {
  const { plaatsingen } = loaderData
  return (
    <Page>
      <PageHeader
        titel="Mijn werk"
        intro="Waar je werkt, tot wanneer je contract loopt en wie je kunt bellen."
      />
      {plaatsingen.length === 0 && (
        <EmptyState
          titel="Er is nog geen werk vastgelegd"
          icoon="info"
          actie={
            <LinkButton soort="secondary" to={href('/kandidaat/bemiddelingen')}>
              Mijn voorstellen
            </LinkButton>
          }
        >
          Begin je ergens via ons? Dan zet je adviseur dat hier neer.
        </EmptyState>
      )}
      {plaatsingen.map((plaatsing) => (
        <Baan key={plaatsing.id} {...plaatsing} />
      ))}
    </Page>
  )
}

function Baan(baan: Route.ComponentProps['loaderData']['plaatsingen'][number]) {
  const { functie, werkgever, stand, startdatum, einddatum, beeindigdOp, isNietBegonnen, urenPerWeek } = baan
  const { contracten, jobcoach, werkcoach } = baan
  return (
    <Section titel={`${functie} bij ${werkgever}`}>
      <div>
        <PlaatsingBadge stand={stand} />
      </div>
      {(stand === 'voorbij' || (stand === 'eindigt' && !beeindigdOp)) && einddatum && (
        <p>
          {stand === 'voorbij'
            ? `Je contract liep tot en met ${formatDatum(einddatum)}. Werk je er nog? Vertel je adviseur wat je hebt afgesproken.`
            : `Je contract loopt tot en met ${formatDatum(einddatum)}. Vraag op tijd of je mag blijven. Je adviseur of jobcoach helpt je daarbij.`}
        </p>
      )}
      <SummaryList
        rijen={[
          { label: 'Eerste werkdag', waarde: formatDatum(startdatum) },
          beeindigdOp
            ? {
                label: 'Laatste werkdag',
                waarde: isNietBegonnen ? 'Ging niet door' : formatDatum(beeindigdOp),
              }
            : {
                label: 'Contract tot en met',
                waarde: einddatum ? formatDatum(einddatum) : 'Onbepaalde tijd',
              },
          { label: 'Uren', waarde: urenPerWeek === null ? null : `${urenPerWeek} uur per week` },
        ]}
      />
      <Contracten contracten={contracten} />
      <h3 className="nl-heading nl-heading--level-3">Wie kun je bellen?</h3>
      {jobcoach && (
        <>
          <p>Je jobcoach: {jobcoach.naam}</p>
          <ContactLines email={jobcoach.email} telefoon={jobcoach.telefoon} />
        </>
      )}
      <p>Je adviseur: {werkcoach.naam}</p>
      <ContactLines email={werkcoach.email} telefoon={werkcoach.telefoon} />
    </Section>
  )
}
