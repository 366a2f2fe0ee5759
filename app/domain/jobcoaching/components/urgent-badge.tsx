import { StatusBadge, type StatusToon } from '#app/ui/status-badge.tsx'
import { URGENT_STAND_LABEL, type UrgentStand } from '../urgent.ts'

const TOON: Record<UrgentStand, StatusToon> = {
  nieuw: 'warning',
  te_laat: 'error',
  opgepakt: 'info',
  afgehandeld: 'ok',
}

export function UrgentBadge({ stand }: { stand: UrgentStand }) {
  return <StatusBadge toon={TOON[stand]}>{URGENT_STAND_LABEL[stand]}</StatusBadge>
}
