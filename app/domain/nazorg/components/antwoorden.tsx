import {
  BRON_LABEL,
  UITKOMST_LABEL,
  type NazorgBron,
  type NazorgUitkomst,
} from '#app/domain/nazorg/nazorg.ts'
import { formatDatum, formatDatumTijd } from '#app/ui/format.ts'
import { Timeline } from '#app/ui/timeline.tsx'

type Antwoord = {
  uitkomst: NazorgUitkomst
  bron: NazorgBron
  laatsteWerkdag: string | null
  toelichting: string | null
  door: string | null
  op: string
}

/** Everything that was recorded about a moment, in the order in which it was. */
export function Antwoorden({ antwoorden }: { antwoorden: Antwoord[] }) {
  return (
    <Timeline
      items={antwoorden.map(({ uitkomst, bron, laatsteWerkdag, toelichting, door, op }) => ({
        titel: UITKOMST_LABEL[uitkomst],
        wanneer: formatDatumTijd(op),
        datetime: op,
        fase: 'geweest' as const,
        inhoud: [
          `Van: ${BRON_LABEL[bron]}${door ? ` (${door})` : ''}.`,
          laatsteWerkdag && `Laatste werkdag: ${formatDatum(laatsteWerkdag)}.`,
          toelichting,
        ]
          .filter(Boolean)
          .join(' '),
      }))}
    />
  )
}
