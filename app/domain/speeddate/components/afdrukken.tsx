import { href } from 'react-router'
import { ButtonGroup, LinkButton } from '#app/ui/button.tsx'
import { Section } from '#app/ui/layout/section.tsx'

const VORMEN = [
  ['lijst', 'Lijst per ronde'],
  ['kandidaten', 'Blad per kandidaat'],
  ['werkgevers', 'Blad per werkgever'],
] as const

/** What is printed of the timetable. */
export function SpeeddateAfdrukken({ evenementId }: { evenementId: string }) {
  const adres = href('/adviseur/evenementen/:evenementId/speeddates/afdrukken.pdf', { evenementId })
  return (
    <Section titel="Afdrukken">
      <p>
        Op het blad van een werkgever staan nummers, geen namen. De lijst per ronde is voor wie de tafels
        bewaakt.
      </p>
      <ButtonGroup>
        {VORMEN.map(([vorm, label]) => (
          <LinkButton key={vorm} soort="secondary" download reloadDocument to={`${adres}?vorm=${vorm}`}>
            {`${label} (PDF)`}
          </LinkButton>
        ))}
      </ButtonGroup>
    </Section>
  )
}
