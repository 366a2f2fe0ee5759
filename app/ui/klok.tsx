import { formatDatum } from './format.ts'
import { StatusBadge } from './status-badge.tsx'

type Props = {
  uiterlijk: string | null
  /** Where today stands against that day, in working days. */
  klok: { stand: 'op_tijd' | 'vandaag' | 'te_laat'; dagen: number } | null
  /** What is said when there is no last day. */
  zonder: string
}

/** The day by which something must have been done, with how much time is left. */
export function KlokStand({ uiterlijk, klok, zonder }: Props) {
  if (uiterlijk === null || klok === null) return <>{zonder}</>
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
