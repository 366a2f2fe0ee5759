import { href } from 'react-router'
import type { Route } from './+types/plaatsingen'
import { PlaatsingBadge } from '#app/domain/plaatsing/components/plaatsing-badge.tsx'
import { listEigenPlaatsingen } from '#app/domain/plaatsing/get-eigen-plaatsing.server.ts'
import { actorOf } from '#app/http/context.server.ts'
import { Card, CardGrid } from '#app/ui/card.tsx'
import { EmptyState } from '#app/ui/empty-state.tsx'
import { formatDatum, formatDatumKort } from '#app/ui/format.ts'
import { Page } from '#app/ui/layout/page.tsx'
import { PageHeader } from '#app/ui/layout/page-header.tsx'
import { Section } from '#app/ui/layout/section.tsx'
import { Link } from '#app/ui/link.tsx'

export const meta: Route.MetaFunction = () => [{ title: 'Medewerkers via het WSP | WSP-portaal' }]

export async function loader({ context }: Route.LoaderArgs) {
  const plaatsingen = await listEigenPlaatsingen(actorOf(context, 'werkgever'))
  return {
    plaatsingen: plaatsingen.map(
      ({ id, functie, startdatum, einddatum, beeindigdOp, stand, nu, ...rest }) => ({
        id,
        functie,
        startdatum,
        einddatum,
        beeindigdOp: rest.isNietBegonnen ? null : beeindigdOp,
        isNietBegonnen: rest.isNietBegonnen,
        stand,
        urenPerWeek: nu?.urenPerWeek ?? null,
        aanzeggen: rest.aanzeggen,
      }),
    ),
  }
}

type Plaatsing = Route.ComponentProps['loaderData']['plaatsingen'][number]

export default function Plaatsingen({ loaderData }: Route.ComponentProps) {
  const lopend = loaderData.plaatsingen.filter(({ stand }) => stand !== 'beeindigd')
  const gestopt = loaderData.plaatsingen.filter(({ stand }) => stand === 'beeindigd')
  return (
    <Page breedte="breed">
      <PageHeader
        titel="Medewerkers via het WSP"
        intro="Wie via ons bij u werkt, tot wanneer het contract loopt, en wat u dan moet doen."
        acties={<Link to={href('/werkgever/loonwaarde')}>Loonwaardemetingen</Link>}
      />
      <Section titel="Werkt nu bij u">
        {lopend.length === 0 ? (
          <EmptyState titel="Er werkt nu niemand via ons bij u" icoon="personen">
            Legt uw adviseur vast dat een kandidaat bij u begint, dan ziet u dat hier.
          </EmptyState>
        ) : (
          <CardGrid>
            {lopend.map((plaatsing) => (
              <Kaart key={plaatsing.id} {...plaatsing} />
            ))}
          </CardGrid>
        )}
      </Section>
      {gestopt.length > 0 && (
        <Section titel="Gestopt">
          <CardGrid>
            {gestopt.map((plaatsing) => (
              <Kaart key={plaatsing.id} {...plaatsing} />
            ))}
          </CardGrid>
        </Section>
      )}
    </Page>
  )
}

function Kaart({ id, functie, stand, startdatum, einddatum, urenPerWeek, aanzeggen, ...rest }: Plaatsing) {
  const { beeindigdOp, isNietBegonnen } = rest
  const tot = beeindigdOp ?? einddatum
  return (
    <Card
      als="li"
      titel={functie}
      naar={href('/werkgever/plaatsingen/:plaatsingId', { plaatsingId: id })}
      boven={<PlaatsingBadge stand={stand} />}
      nadruk={stand === 'voorbij' || aanzeggen !== null}
      feiten={[
        { icoon: 'agenda', tekst: `Eerste werkdag ${formatDatumKort(startdatum)}` },
        ...(urenPerWeek === null ? [] : [{ icoon: 'klok' as const, tekst: `${urenPerWeek} uur per week` }]),
      ]}
    >
      <p>
        {isNietBegonnen
          ? 'Ging niet door.'
          : tot
            ? `${beeindigdOp ? 'Laatste werkdag' : 'Contract tot en met'} ${formatDatum(tot)}.`
            : 'Contract voor onbepaalde tijd.'}
        {aanzeggen && ` Laat uiterlijk ${formatDatum(aanzeggen)} schriftelijk weten of het doorgaat.`}
      </p>
    </Card>
  )
}
