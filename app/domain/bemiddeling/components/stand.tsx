import { Alert } from '#app/ui/alert.tsx'
import { volgendeStap, wieIsAanZet, type Partij, type Stand } from '../volgende-stap.ts'

const AAN_ZET: Record<Partij, string> = {
  kandidaat: 'Dit kun je nu doen',
  werkgever: 'Dit kunt u nu doen',
  adviseur: 'Dit kunt u nu doen',
}

/** What happens now and who has to act; it stands out when that is the reader. */
export function StandBlok({ stand, voor }: { stand: Stand; voor: Partij }) {
  const isAanZet = wieIsAanZet(stand) === voor
  return (
    <Alert toon={isAanZet ? 'warning' : 'info'} titel={isAanZet ? AAN_ZET[voor] : 'Hoe het verdergaat'}>
      {volgendeStap(stand, voor)}
    </Alert>
  )
}
