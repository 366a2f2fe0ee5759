import { Icon } from './icon.tsx'
import { Link } from './link.tsx'

export type Stap = { label: string; status: 'klaar' | 'huidig' | 'open'; naar?: string }

/** Where the reader is in a form of several pages; finished steps can be visited again. */
export function Steps({ stappen, label = 'Stappen' }: { stappen: Stap[]; label?: string }) {
  return (
    <nav aria-label={label}>
      <ol className="wsp-stappen__lijst">
        {stappen.map((stap, index) => (
          <li
            key={stap.label}
            className={`wsp-stappen__stap wsp-stappen__stap--${stap.status}`}
            aria-current={stap.status === 'huidig' ? 'step' : undefined}
          >
            <span className="wsp-stappen__nummer">
              {stap.status === 'klaar' && <Icon naam="vink" />}
              <span className="wsp-stappen__woord">Stap </span>
              {index + 1}
              {stap.status === 'huidig' && ` van ${stappen.length}`}
              {stap.status === 'klaar' && <span className="wsp-verborgen"> (klaar)</span>}
            </span>
            <span className="wsp-stappen__naam">
              {stap.naar && stap.status === 'klaar' ? <Link to={stap.naar}>{stap.label}</Link> : stap.label}
            </span>
          </li>
        ))}
      </ol>
    </nav>
  )
}
