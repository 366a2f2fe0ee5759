import { formatDatumTijd } from '#app/ui/format.ts'
import { Timeline } from '#app/ui/timeline.tsx'
import type { Bericht } from '../berichten.ts'
import { OnderwerpLink } from './onderwerp-link.tsx'

export function BerichtenLijst({ berichten }: { berichten: Bericht[] }) {
  return (
    <Timeline
      items={berichten.map(({ over, tekst, op }) => ({
        titel: <OnderwerpLink over={over}>{tekst}</OnderwerpLink>,
        wanneer: formatDatumTijd(op),
        datetime: op,
        fase: 'geweest' as const,
      }))}
    />
  )
}
