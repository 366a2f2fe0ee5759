import { StatusBadge, type StatusToon } from '#app/ui/status-badge.tsx'
import { STAND_LABEL, type Stand } from '../evenement.ts'

const TOON: Record<Stand, StatusToon> = {
  concept: 'neutral',
  nog_niet_open: 'info',
  open: 'ok',
  vol: 'warning',
  gesloten: 'neutral',
  voorbij: 'neutral',
  geannuleerd: 'error',
  afgerond: 'neutral',
}

export function StandBadge({ stand }: { stand: Stand }) {
  return <StatusBadge toon={TOON[stand]}>{STAND_LABEL[stand]}</StatusBadge>
}
