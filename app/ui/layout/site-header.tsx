import { Form, NavLink, Link as RouterLink, useLocation } from 'react-router'
import { Icon } from '../icon.tsx'
import { Link } from '../link.tsx'
import { Brand } from './brand.tsx'
import type { ZoekVakProps } from './suggesties.ts'
import { ZoekVak } from './zoek-vak.tsx'

export type NavItem = {
  naar: string
  label: string
  /** Current only on this very address, not on the pages below it: for the start page of a role. */
  exact?: boolean
}

export type Account = {
  naam: string
  /** The active role in words: "adviseur". */
  rol: string
  /** Where to change role; left out for who has one role. */
  wisselNaar?: string
  /** The route that takes the POST to log out. */
  uitlogActie: string
}

type Props = {
  navigatie: NavItem[]
  account?: Account | null | undefined
  inloggenNaar?: string | undefined
  zoeken?: ZoekVakProps | null | undefined
}

export function SiteHeader({ navigatie, account, inloggenNaar, zoeken }: Props) {
  // A new key closes the menu after each navigation.
  const { key } = useLocation()
  return (
    <header className="wsp-kop">
      <div className="wsp-omvang">
        <div className="wsp-kop__rij">
          <RouterLink to="/" className="wsp-merk">
            <Brand />
          </RouterLink>
          {zoeken && <ZoekVak {...zoeken} />}
          {account ? <AccountBlock account={account} /> : inloggenNaar && <LoginLink naar={inloggenNaar} />}
        </div>
        {navigatie.length > 0 && (
          <>
            <nav className="wsp-nav" aria-label="Hoofdmenu">
              <NavList items={navigatie} />
            </nav>
            <details key={key} className="wsp-menu">
              <summary className="wsp-menu__knop">
                <Icon naam="menu" /> Menu
              </summary>
              <nav aria-label="Hoofdmenu">
                <NavList items={navigatie} />
              </nav>
            </details>
          </>
        )}
      </div>
    </header>
  )
}

function NavList({ items }: { items: NavItem[] }) {
  return (
    <ul className="wsp-nav__lijst">
      {items.map((item) => (
        <li key={item.naar}>
          <NavLink to={item.naar} end={item.exact ?? false} className="wsp-nav__link">
            {item.label}
          </NavLink>
        </li>
      ))}
    </ul>
  )
}

function LoginLink({ naar }: { naar: string }) {
  return (
    <p className="wsp-account">
      <Link to={naar}>
        <Icon naam="persoon" /> Inloggen
      </Link>
    </p>
  )
}

function AccountBlock({ account }: { account: Account }) {
  return (
    <div className="wsp-account">
      <span className="wsp-account__wie">
        <Icon naam="persoon" />
        <span>
          <span className="wsp-verborgen">Ingelogd als </span>
          <strong>{account.naam}</strong> <span className="wsp-account__rol">({account.rol})</span>
        </span>
      </span>
      {account.wisselNaar && (
        <Link to={account.wisselNaar}>
          <Icon naam="wissel" /> Wissel van rol
        </Link>
      )}
      <Form method="post" action={account.uitlogActie}>
        <button type="submit" className="wsp-account__knop">
          <Icon naam="uitloggen" /> Uitloggen
        </button>
      </Form>
    </div>
  )
}
