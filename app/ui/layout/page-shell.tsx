import type { ReactNode } from 'react'
import { SiteFooter, type VoetLink } from './site-footer.tsx'
import type { ZoekVakProps } from './suggesties.ts'
import { SiteHeader, type Account, type NavItem } from './site-header.tsx'

type Props = {
  /** The language of the page; the frame itself is in Dutch. */
  taal?: string
  /** Shows the banner that says no person here is real. */
  demo?: boolean
  navigatie?: NavItem[]
  account?: Account | null
  inloggenNaar?: string
  /** The search box of this role; left out for who has none. */
  zoeken?: ZoekVakProps | null
  voet: VoetLink[]
  children: ReactNode
}

/** The frame of every page. Pages put a `Page` in it; the skip link lands on `#inhoud`. */
export function PageShell({
  taal = 'nl',
  demo,
  navigatie = [],
  account,
  inloggenNaar,
  zoeken,
  voet,
  children,
}: Props) {
  const nederlands = taal === 'nl' ? {} : { lang: 'nl', dir: 'ltr' }
  return (
    <div className="wsp-pagina">
      <a {...nederlands} href="#inhoud" className="nl-skip-link nl-skip-link--visible-on-focus">
        Naar de inhoud
      </a>
      {demo && (
        <div {...nederlands} className="wsp-omgeving" role="region" aria-label="Omgeving">
          <p className="wsp-omvang">Demo-omgeving: alle personen zijn verzonnen</p>
        </div>
      )}
      <div {...nederlands}>
        <SiteHeader navigatie={navigatie} account={account} inloggenNaar={inloggenNaar} zoeken={zoeken} />
      </div>
      <main id="inhoud" tabIndex={-1} className="wsp-main">
        <div className="wsp-omvang wsp-stapel">{children}</div>
      </main>
      <div {...nederlands}>
        <SiteFooter links={voet} />
      </div>
    </div>
  )
}
