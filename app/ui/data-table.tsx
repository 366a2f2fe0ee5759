import type { ReactNode } from 'react'
import { classes } from './classes.ts'
import { EmptyState } from './empty-state.tsx'
import { Link } from './link.tsx'

export type Kolom<Rij> = {
  /** Shown in the head, and before the value when a row becomes a card. Empty for a column with only actions. */
  kop: string
  cel: (rij: Rij) => ReactNode
  /** The cell that names the row. At most one. */
  rijkop?: boolean
  /** Numbers are set at the right with figures of one width. */
  getal?: boolean
  /** Sentences: on a card they stand under their name instead of beside it. */
  lang?: boolean
  /** The head is a code, which must not be broken at its hyphen. */
  heleKop?: boolean
  /** The head is a link that orders the rows by this column; `richting` when they are. */
  volgorde?: { naar: string; richting: 'ascending' | 'descending' | null }
}

type Props<Rij> = {
  bijschrift: string
  /** The heading above the table already says it: keep the caption for screen readers only. */
  bijschriftVerborgen?: boolean
  kolommen: Kolom<Rij>[]
  rijen: Rij[]
  rijSleutel: (rij: Rij) => string | number
  leeg?: ReactNode
  /** More columns than fit: the table scrolls inside its own frame. */
  breed?: boolean
}

// A td without its display loses its role in some browsers; the lint rule takes every td for a grid cell.
const CEL = { role: 'cell' } as const

/** A table with a sticky head; under 40rem every row is a card. The roles keep it a table when its display changes. */
export function DataTable<Rij>(props: Props<Rij>) {
  const { bijschrift, bijschriftVerborgen, kolommen, rijen, rijSleutel, leeg, breed } = props
  if (rijen.length === 0) {
    return leeg ? <>{leeg}</> : <EmptyState titel="Er is hier nog niets">{bijschrift}</EmptyState>
  }
  const vak = breed
    ? { className: 'wsp-tabelvak wsp-tabelvak--breed', role: 'region', 'aria-label': bijschrift, tabIndex: 0 }
    : { className: 'wsp-tabelvak' }
  return (
    <div {...vak}>
      <table role="table" className="utrecht-table wsp-tabel">
        <caption className={bijschriftVerborgen ? 'wsp-verborgen' : 'wsp-tabel__bijschrift'}>
          {bijschrift}
        </caption>
        <thead>
          <tr role="row">
            {kolommen.map((kolom, index) => (
              <th
                key={index}
                role="columnheader"
                scope="col"
                aria-sort={kolom.volgorde?.richting ?? undefined}
                className={classes(kolom.getal && 'wsp-tabel__getal', kolom.heleKop && 'wsp-heel')}
              >
                <Kop kolom={kolom} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rijen.map((rij) => (
            <tr key={rijSleutel(rij)} role="row">
              {kolommen.map((kolom, index) =>
                kolom.rijkop ? (
                  <th key={index} role="rowheader" scope="row">
                    {kolom.cel(rij)}
                  </th>
                ) : (
                  <td
                    key={index}
                    {...CEL}
                    data-kop={kolom.kop}
                    className={classes(kolom.getal && 'wsp-tabel__getal', kolom.lang && 'wsp-tabel__lang')}
                  >
                    <div>{kolom.cel(rij)}</div>
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

function Kop<Rij>({ kolom: { kop, volgorde } }: { kolom: Kolom<Rij> }) {
  if (!kop) return <span className="wsp-verborgen">Acties</span>
  if (!volgorde) return kop
  return (
    <Link to={volgorde.naar} preventScrollReset>
      {kop}
      {volgorde.richting && <span aria-hidden="true">{volgorde.richting === 'ascending' ? ' ↑' : ' ↓'}</span>}
    </Link>
  )
}
