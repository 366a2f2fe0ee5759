import { Link } from 'react-router'

export type VoetLink = { naar: string; label: string }

export function SiteFooter({ links }: { links: VoetLink[] }) {
  return (
    <footer className="wsp-voet">
      <div className="wsp-omvang wsp-voet__rij">
        <div>
          <p className="wsp-voet__naam">WerkgeversServicepunt Zuid-Kennemerland en IJmond</p>
          <p className="wsp-voet__zin">
            Een samenwerking van IJmond Werkt!, UWV, Spaarne Werkt en de gemeenten in de regio.
          </p>
        </div>
        <nav aria-label="Over deze site">
          <ul className="wsp-voet__links">
            {links.map((link) => (
              <li key={link.naar}>
                <Link to={link.naar} className="wsp-voet__link">
                  {link.label}
                </Link>
              </li>
            ))}
          </ul>
        </nav>
      </div>
    </footer>
  )
}
