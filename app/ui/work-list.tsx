import type { ReactNode } from 'react'
import { classes } from './classes.ts'

export type WerkRegel = {
  sleutel: string
  /** The link to where the work is done. */
  titel: ReactNode
  /** Whose it is and what it is about, smaller. */
  bij?: ReactNode
  /** Since when, or until when: a badge or a date. */
  stand?: ReactNode
  actie?: ReactNode
}

/** Things to do under each other, one line each where there is room: what, by when, and one action. */
export function WorkList({ regels, dringend }: { regels: WerkRegel[]; dringend?: boolean }) {
  return (
    <ul className={classes('wsp-werklijst', dringend && 'wsp-werklijst--dringend')}>
      {regels.map(({ sleutel, titel, bij, stand, actie }) => (
        <li key={sleutel} className="wsp-werklijst__regel">
          <div className="wsp-werklijst__wat">
            <div className="wsp-werklijst__titel">{titel}</div>
            {bij && <div className="wsp-werklijst__bij">{bij}</div>}
          </div>
          {stand && <div className="wsp-werklijst__stand">{stand}</div>}
          {actie && <div className="wsp-werklijst__actie">{actie}</div>}
        </li>
      ))}
    </ul>
  )
}
