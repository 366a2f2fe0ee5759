import { Card, CardGrid } from '#app/ui/card.tsx'
import { Breadcrumb } from '#app/ui/layout/breadcrumb.tsx'
import { Page } from '#app/ui/layout/page.tsx'
import { PageHeader } from '#app/ui/layout/page-header.tsx'
import { INVULLING_LABEL, type InvullingSoort } from '../invulling.ts'

const UITLEG: Record<InvullingSoort, string> = {
  plaatsing: 'Iemand die via het WSP bij deze werkgever werkt of begint.',
  inkoop: 'Een factuur van een sociaal ontwikkelbedrijf, zonder btw.',
  expertise: 'Uren waarin medewerkers kennis delen, bijvoorbeeld bij sollicitatietraining.',
  training:
    'Plaatsen in een eigen training voor werkzoekenden. Een Harrie-training van uw collega’s staat bij de suggesties.',
  stage: 'Iemand die stage loopt, per maand.',
  overig_werk: 'Iets anders dat met de coördinator is afgesproken.',
}

type Props = {
  kruimels: { label: string; naar: string }[]
  soorten: InvullingSoort[]
  /** The form; the kind goes with it. */
  naar: string
}

/** Which kind of work, before the form about it: what the table of the contract leaves out is not there. */
export function SoortKeuze({ kruimels, soorten, naar }: Props) {
  return (
    <Page>
      <Breadcrumb kruimels={kruimels} />
      <PageHeader titel="Wat wilt u toevoegen?" />
      <CardGrid>
        {soorten.map((soort) => (
          <Card
            key={soort}
            als="li"
            niveau={2}
            titel={INVULLING_LABEL[soort]}
            naar={`${naar}?soort=${soort}`}
          >
            <p>{UITLEG[soort]}</p>
          </Card>
        ))}
      </CardGrid>
    </Page>
  )
}
