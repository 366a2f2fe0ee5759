import { StatusBadge, type StatusToon } from '#app/ui/status-badge.tsx'
import { STAND_LABEL, type PlaatsingStand } from '../stand.ts'

const TOON: Record<PlaatsingStand, StatusToon> = {
  lopend: 'ok',
  eindigt: 'warning',
  voorbij: 'error',
  beeindigd: 'neutral',
}

export function PlaatsingBadge({ stand }: { stand: PlaatsingStand }) {
  return <StatusBadge toon={TOON[stand]}>{STAND_LABEL[stand]}</StatusBadge>
}
