import { NavLink } from 'react-router'

export type Tab = { naar: string; label: string; aantal?: number; exact?: boolean }

/** Views of one subject, each with its own address. `label` names the group for screen readers. */
export function Tabs({ tabs, label }: { tabs: Tab[]; label: string }) {
  return (
    <nav className="wsp-tabs" aria-label={label}>
      <ul className="wsp-tabs__lijst">
        {tabs.map((tab) => (
          <li key={tab.naar}>
            <NavLink to={tab.naar} end={tab.exact ?? false} className="wsp-nav__link">
              {tab.label}
              {tab.aantal !== undefined && <span className="wsp-tabs__aantal">{tab.aantal}</span>}
            </NavLink>
          </li>
        ))}
      </ul>
    </nav>
  )
}
