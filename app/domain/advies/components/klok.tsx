import { formatDatum } from '#app/ui/format.ts'
import { StatusBadge } from '#app/ui/status-badge.tsx'
import type { Klok } from '../klok.ts'

/** The day by which the WSP must have done something, with how much time is left. */
export function KlokStand({ uiterlijk, klok }: { uiterlijk: string | null; klok: Klok | null }) {
  if (uiterlijk === null || klok === null) return <>Nu bij de werkgever</>
  if (klok.stand === 'te_laat') {
    return (
      <>
        <StatusBadge toon="error">
          {klok.dagen === 0 ? 'Te laat' : `${werkdagen(klok.dagen)} te laat`}
        </StatusBadge>{' '}
        Moest {formatDatum(uiterlijk)}
      </>
    )
  }
  if (klok.stand === 'vandaag') return <StatusBadge toon="warning">Vandaag</StatusBadge>
  return (
    <>
      Uiterlijk {formatDatum(uiterlijk)} (nog {werkdagen(klok.dagen)})
    </>
  )
}

function werkdagen(aantal: number): string {
  return `${aantal} ${aantal === 1 ? 'werkdag' : 'werkdagen'}`
}
