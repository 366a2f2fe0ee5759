import { EmptyState } from '#app/ui/empty-state.tsx'
import { formatDatumTijd } from '#app/ui/format.ts'
import { Link } from '#app/ui/link.tsx'
import { Timeline } from '#app/ui/timeline.tsx'
import type { TijdlijnSoort } from '#app/domain/tijdlijn/tijdlijn.ts'

type Item = {
  id: string
  soort: TijdlijnSoort
  op: string
  titel: string
  tekst: string | null
  feiten: string[]
  naar: string | null
  door: string | null
}

/** Everything that happened, newest first. */
export function TijdlijnLijst({ items }: { items: Item[] }) {
  if (items.length === 0) {
    return (
      <EmptyState titel="Hier is nog niets gebeurd" icoon="klok">
        Contact, vacatures, bemiddelingen en taken komen hier vanzelf te staan.
      </EmptyState>
    )
  }
  return (
    <Timeline
      items={items.map(({ op, titel, tekst, feiten, naar, door }) => ({
        titel: naar ? <Link to={naar}>{titel}</Link> : titel,
        wanneer: [formatDatumTijd(op), door].filter(Boolean).join(', '),
        datetime: op,
        fase: 'geweest',
        inhoud: (tekst || feiten.length > 0) && (
          <>
            {tekst && <p className="wsp-regels">{tekst}</p>}
            {feiten.length > 0 && <p className="wsp-klein">{feiten.join(', ')}</p>}
          </>
        ),
      }))}
    />
  )
}
