import { formatDatum } from '#app/ui/format.ts'
import { Timeline } from '#app/ui/timeline.tsx'

/** What was agreed in the meetings: employer and candidate read the same, and the coach knows that. */
export function AfsprakenLijst({ afspraken }: { afspraken: { op: string; tekst: string }[] }) {
  if (afspraken.length === 0) return <p>Er zijn nog geen afspraken opgeschreven.</p>
  return (
    <Timeline
      items={afspraken.map(({ op, tekst }) => ({
        titel: 'Afgesproken',
        wanneer: formatDatum(op),
        datetime: op,
        fase: 'geweest' as const,
        inhoud: <p className="wsp-regels">{tekst}</p>,
      }))}
    />
  )
}
