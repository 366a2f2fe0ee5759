import type { ReactNode } from 'react'
import { SiteFooter, type VoetLink } from './site-footer.tsx'
import type { ZoekVakProps } from './suggesties.ts'
import { SiteHeader, type Account, type NavItem } from './site-header.tsx'

type Props = {
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
export function PageShell({ demo, navigatie = [], account, inloggenNaar, zoeken, voet, children }: Props) {
  return (
    <div className="wsp-pagina">
      <a href="#inhoud" className="nl-skip-link nl-skip-link--visible-on-focus">
        Naar de inhoud
      </a>
      {demo && (
        <div className="wsp-omgeving" role="region" aria-label="Omgeving">
          <p className="wsp-omvang">Demo-omgeving: alle personen zijn verzonnen</p>
        </div>
      )}
      <SiteHeader navigatie={navigatie} account={account} inloggenNaar={inloggenNaar} zoeken={zoeken} />
      <main id="inhoud" tabIndex={-1} className="wsp-main">
        <div className="wsp-omvang wsp-stapel">{children}</div>
      </main>
      <SiteFooter links={voet} />
    </div>
  )
}
