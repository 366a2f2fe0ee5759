import { StatusBadge, type StatusToon } from '#app/ui/status-badge.tsx'
import { STAP_LABEL, volgendeStap, type LoonwaardeStand, type LoonwaardeStap } from '../loonwaarde.ts'

const TOON: Record<LoonwaardeStand, StatusToon> = { loopt: 'info', afgerond: 'ok', gestopt: 'neutral' }

/** Where a measurement stands, in one word: the step that is worked on, or how it ended. */
export function MetingBadge({ stand, stap }: { stand: LoonwaardeStand; stap: LoonwaardeStap }) {
  return <StatusBadge toon={TOON[stand]}>{standWoord(stand, stap)}</StatusBadge>
}

function standWoord(stand: LoonwaardeStand, stap: LoonwaardeStap): string {
  if (stand === 'gestopt') return 'Gestopt'
  if (stand === 'afgerond') return 'Afgerond'
  return volgendeStap(stap) === null ? 'Nog afronden' : `Nu: ${STAP_LABEL[stap].toLowerCase()}`
}
