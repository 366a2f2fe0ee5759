import { Alert } from '#app/ui/alert.tsx'
import { volgendeStap, wieIsAanZet, type Partij, type Stand } from '../volgende-stap.ts'

const AAN_ZET: Record<Partij, string> = {
  kandidaat: 'Jij bent aan zet',
  werkgever: 'U bent aan zet',
  adviseur: 'U bent aan zet',
}

/** What happens now and who has to act; it stands out when that is the reader. */
export function StandBlok({ stand, voor }: { stand: Stand; voor: Partij }) {
  const isAanZet = wieIsAanZet(stand) === voor
  return (
    <Alert toon={isAanZet ? 'warning' : 'info'} titel={isAanZet ? AAN_ZET[voor] : 'Hoe het verdergaat'}>
      {isAanZet ? withoutTurn(volgendeStap(stand, voor)) : volgendeStap(stand, voor)}
    </Alert>
  )
}

// The title says whose turn it is already.
function withoutTurn(tekst: string): string {
  const rest = tekst.replace(/^(?:U bent|Jij bent) aan zet: /, '')
  return rest.charAt(0).toUpperCase() + rest.slice(1)
}
