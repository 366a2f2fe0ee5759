import type { ReactNode } from 'react'
import { Icon, type IconNaam } from './icon.tsx'

/** Nothing to show: says why, and what the reader can do next. */
export function EmptyState({
  titel,
  icoon = 'zoek',
  children,
  actie,
}: {
  titel: string
  icoon?: IconNaam
  children?: ReactNode
  actie?: ReactNode
}) {
  return (
    <div className="wsp-leeg">
      <Icon naam={icoon} className="wsp-leeg__beeld" />
      <p className="wsp-leeg__titel">{titel}</p>
      {typeof children === 'string' ? <p>{children}</p> : children}
      {actie}
    </div>
  )
}
