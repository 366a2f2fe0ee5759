import { href } from 'react-router'
import type { Route } from './+types/regelingen'
import { REGELINGCODES, REGELINGEN } from '#app/domain/regeling/regeling.ts'
import { LinkButton } from '#app/ui/button.tsx'
import { Card, CardGrid } from '#app/ui/card.tsx'
import { Page } from '#app/ui/layout/page.tsx'
import { PageHeader } from '#app/ui/layout/page-header.tsx'
import { Section } from '#app/ui/layout/section.tsx'
import { Link } from '#app/ui/link.tsx'

export const meta: Route.MetaFunction = () => [
  { title: 'Regelingen voor werkgevers | WSP-portaal' },
  {
    name: 'description',
    content:
      'Loonkostensubsidie, loonkostenvoordeel, no-riskpolis, proefplaatsing, jobcoach en werkplekaanpassing: voor wie, wat het waard is en waar u het aanvraagt.',
  },
]

export default function Regelingen() {
  return (
    <Page breedte="breed">
      <PageHeader
        titel="Regelingen voor werkgevers"
        intro="Neemt u iemand aan die extra hulp nodig heeft? Dan kunt u vaak geld of hulp krijgen. Hier leest u wat er is, en wat u moet doen. Weet u niet wat past? Doe de regelingencheck: een paar vragen over de baan, en u ziet wat het ongeveer oplevert."
        acties={
          <LinkButton to={href('/regelingen/check')} icoon="euro">
            Doe de regelingencheck
          </LinkButton>
        }
      />
      <CardGrid>
        {REGELINGCODES.map((regeling) => (
          <Card
            key={regeling}
            als="li"
            niveau={2}
            titel={REGELINGEN[regeling].titel}
            boven={REGELINGEN[regeling].van}
            naar={href('/regelingen/:regeling', { regeling })}
          >
            <p>{REGELINGEN[regeling].kort}</p>
          </Card>
        ))}
      </CardGrid>
      <Section titel="Wat er niet meer is">
        <p>
          Het lage-inkomensvoordeel (LIV) stopte op 1 januari 2025. Het loonkostenvoordeel voor oudere
          werknemers stopte op 1 januari 2026. Begon iemand voor 2024? Dan kan dat loonkostenvoordeel nog
          doorlopen. Vraag het na bij de Belastingdienst.
        </p>
      </Section>
      <Section titel="Hulp nodig?">
        <p>
          Uw adviseur kent de afspraken in deze regio en helpt u met aanvragen. Dat kost niets.{' '}
          <Link to={href('/contact')}>Neem contact op</Link>.
        </p>
      </Section>
    </Page>
  )
}
