import { EmptyState } from '#app/ui/empty-state.tsx'
import { formatDatum, formatTijd } from '#app/ui/format.ts'
import { Section } from '#app/ui/layout/section.tsx'
import { Link } from '#app/ui/link.tsx'
import { AGENDA_SOORT_LABEL, type AgendaItem } from '../agenda.ts'

type Props = { dagen: { dag: string; items: AgendaItem[] }[]; vandaag: string }

/** Day by day, only the days with something. */
export function AgendaLijst({ dagen, vandaag }: Props) {
  if (dagen.length === 0) {
    return (
      <EmptyState titel="Er staat niets in deze weken" icoon="agenda">
        Kennismakingen, taken en laatste dagen komen hier vanzelf te staan.
      </EmptyState>
    )
  }
  return dagen.map(({ dag, items }) => (
    <Section
      key={dag}
      titel={dag === vandaag ? `Vandaag, ${formatDatum(dag)}` : hoofdletter(formatDatum(dag))}
    >
      <ul className="wsp-agenda">
        {items.map(({ uid, begin, soort, titel, plaats, naar }) => (
          <li key={uid} className="wsp-agenda__item">
            <p className="wsp-agenda__wanneer">{begin ? formatTijd(begin) : AGENDA_SOORT_LABEL[soort]}</p>
            <p>
              {naar ? <Link to={naar}>{titel}</Link> : titel}
              {plaats && (
                <>
                  <br />
                  {plaats}
                </>
              )}
            </p>
          </li>
        ))}
      </ul>
    </Section>
  ))
}

function hoofdletter(tekst: string): string {
  return tekst.charAt(0).toUpperCase() + tekst.slice(1)
}
