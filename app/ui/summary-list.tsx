import type { ReactNode } from 'react'
import { classes } from './classes.ts'
import { Link } from './link.tsx'

export type SummaryRij = {
  label: string
  /** Nothing to show is said in words: "Niet ingevuld". */
  waarde: ReactNode
  wijzigNaar?: string
}

function isLeeg(waarde: ReactNode) {
  return waarde === null || waarde === undefined || waarde === '' || waarde === false
}

/** Facts with their names; with `wijzigNaar` a row gets a change link ("check your answers"). */
export function SummaryList({ rijen, leeg = 'Niet ingevuld' }: { rijen: SummaryRij[]; leeg?: string }) {
  const wijzigbaar = rijen.some((rij) => rij.wijzigNaar)
  return (
    <dl className={classes('utrecht-data-list', 'wsp-feiten', wijzigbaar && 'wsp-feiten--wijzigen')}>
      {rijen.map((rij) => (
        <div key={rij.label} className="wsp-feiten__rij">
          <dt className="utrecht-data-list__item-key">{rij.label}</dt>
          <dd className="utrecht-data-list__item-value utrecht-data-list__item-value--html-dd wsp-feiten__waarde">
            {isLeeg(rij.waarde) ? <span className="wsp-feiten__leeg">{leeg}</span> : rij.waarde}
          </dd>
          {rij.wijzigNaar && (
            <dd className="utrecht-data-list__actions--html-dd wsp-feiten__actie">
              <Link to={rij.wijzigNaar}>
                Wijzigen<span className="wsp-verborgen">: {rij.label}</span>
              </Link>
            </dd>
          )}
        </div>
      ))}
    </dl>
  )
}
