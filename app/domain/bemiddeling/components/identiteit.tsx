import { Card } from '#app/ui/card.tsx'
import { SummaryList } from '#app/ui/summary-list.tsx'

type Props = { identiteit: { naam: string; email: string; telefoon: string | null } }

/** Who the candidate is, for the employer who got consent. */
export function IdentiteitBlok({ identiteit }: Props) {
  const { naam, email, telefoon } = identiteit
  return (
    <Card titel="Met wie u kennismaakt" niveau={2} nadruk>
      <SummaryList
        rijen={[
          { label: 'Naam', waarde: naam },
          {
            label: 'Telefoon',
            waarde: telefoon && (
              <a className="nl-link" href={`tel:${telefoon.replaceAll(/[^\d+]/g, '')}`}>
                {telefoon}
              </a>
            ),
          },
          {
            label: 'E-mailadres',
            waarde: (
              <a className="nl-link" href={`mailto:${email}`}>
                {email}
              </a>
            ),
          },
        ]}
      />
      <p>
        De kandidaat geeft u deze gegevens alleen om kennis te maken voor deze vacature. Deel ze niet met
        anderen. Wij leggen vast wanneer u ze bekijkt.
      </p>
    </Card>
  )
}
