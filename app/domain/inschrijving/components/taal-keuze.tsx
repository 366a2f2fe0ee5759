import { Link } from '#app/ui/link.tsx'
import { TAAL_NAAM, TALEN, type Taal } from '../taal.ts'

/** The page in each of the languages; each is named in its own words. */
export function TaalKeuze({
  taal,
  label,
  naar,
}: {
  taal: Taal
  label: string
  naar: (taal: Taal) => string
}) {
  return (
    <nav aria-label={label} className="wsp-talen">
      <ul className="wsp-talen__lijst">
        {TALEN.map((een) => (
          <li key={een}>
            <Link
              to={naar(een)}
              lang={een}
              hrefLang={een}
              aria-current={een === taal ? 'true' : undefined}
              className="wsp-talen__link"
            >
              {TAAL_NAAM[een]}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}
