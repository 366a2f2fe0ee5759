import { Section } from '#app/ui/layout/section.tsx'
import { Link } from '#app/ui/link.tsx'

type Props = {
  titel: string
  evenementen: { id: string; titel: string }[]
  naar: (evenementId: string) => string
}

/** To the talks of each event that has them; nothing without one. */
export function SpeeddateLinks({ titel, evenementen, naar }: Props) {
  if (evenementen.length === 0) return null
  return (
    <Section titel={titel}>
      <ul>
        {evenementen.map((evenement) => (
          <li key={evenement.id}>
            <Link to={naar(evenement.id)}>{`Gesprekken bij ${evenement.titel}`}</Link>
          </li>
        ))}
      </ul>
    </Section>
  )
}
