import { Link as RouterLink } from 'react-router'
import { classes } from './classes.ts'
import { formatAantal } from './format.ts'

export type Telling = {
  aantal: number
  /** The word after the number: "taak", "taken". */
  woord: string
  naar: string
  /** What is urgent about it: "2 te laat". */
  waarvan?: string | null
}

/** Numbers at one glance, each with the way to its list. Nought is there as well, so that every number keeps its place. */
export function Counters({ tellingen }: { tellingen: Telling[] }) {
  return (
    <ul className="wsp-tellers">
      {tellingen.map(({ aantal, woord, naar, waarvan }) => (
        <li
          key={naar}
          className={classes(
            'wsp-teller',
            aantal === 0 && 'wsp-teller--nul',
            waarvan && 'wsp-teller--dringend',
          )}
        >
          <RouterLink to={naar} className="nl-link wsp-teller__link">
            <span className="wsp-teller__aantal">{formatAantal(aantal)}</span> {woord}
          </RouterLink>
          {waarvan && <span className="wsp-teller__waarvan">{waarvan}</span>}
        </li>
      ))}
    </ul>
  )
}
