import { Icon, type IconNaam } from './icon.tsx'

export type StatusToon = 'neutral' | 'info' | 'ok' | 'warning' | 'error'

const ICONEN: Record<StatusToon, IconNaam> = {
  neutral: 'stop',
  info: 'klok',
  ok: 'ok',
  warning: 'let_op',
  error: 'fout',
}

/** A status as a word with an icon, so that colour is never the only sign. */
export function StatusBadge({
  toon = 'neutral',
  icoon,
  children,
}: {
  toon?: StatusToon
  icoon?: IconNaam
  children: string
}) {
  return (
    <span className={`nl-data-badge wsp-status wsp-status--${toon}`}>
      <Icon naam={icoon ?? ICONEN[toon]} />
      {children}
    </span>
  )
}
