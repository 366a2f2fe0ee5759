import { Icon } from '../icon.tsx'
import { Link } from '../link.tsx'

export type Kruimel = { label: string; naar: string }

/** The way back up. The page itself is not in it: its h1 stands right below. */
export function Breadcrumb({ kruimels }: { kruimels: Kruimel[] }) {
  return (
    <nav className="utrecht-breadcrumb-nav wsp-kruimels" aria-label="Kruimelpad">
      <ol className="utrecht-breadcrumb-nav__list wsp-kruimels__lijst">
        {kruimels.map((kruimel, index) => (
          <li key={kruimel.naar} className="utrecht-breadcrumb-nav__item wsp-kruimels__item">
            {index > 0 && <Icon naam="punt_rechts" className="wsp-kruimels__pijl" />}
            <Link to={kruimel.naar} className="utrecht-breadcrumb-nav__link">
              {kruimel.label}
            </Link>
          </li>
        ))}
      </ol>
    </nav>
  )
}
