import { StatusBadge, type StatusToon } from '#app/ui/status-badge.tsx'
import { STATUS_LABEL, type AdviesStatus } from '../advies.ts'

const TOON: Record<'werkgever' | 'adviseur', Record<AdviesStatus, StatusToon>> = {
  werkgever: { nieuw: 'info', in_behandeling: 'info', wacht_op_werkgever: 'warning', afgesloten: 'neutral' },
  adviseur: {
    nieuw: 'warning',
    in_behandeling: 'info',
    wacht_op_werkgever: 'neutral',
    afgesloten: 'neutral',
  },
}

export function AdviesBadge({ status, voor }: { status: AdviesStatus; voor: 'werkgever' | 'adviseur' }) {
  return <StatusBadge toon={TOON[voor][status]}>{STATUS_LABEL[voor][status]}</StatusBadge>
}
