import { StatusBadge, type StatusToon } from '#app/ui/status-badge.tsx'
import { STATUS_LABEL, type AanvraagStatus } from '../aanvraag.ts'

const TOON: Record<'werkgever' | 'adviseur', Record<AanvraagStatus, StatusToon>> = {
  werkgever: {
    nieuw: 'info',
    in_behandeling: 'info',
    wacht_op_werkgever: 'warning',
    toewijzen: 'info',
    toegewezen: 'ok',
    afgewezen: 'neutral',
    ingetrokken: 'neutral',
  },
  adviseur: {
    nieuw: 'warning',
    in_behandeling: 'info',
    wacht_op_werkgever: 'neutral',
    toewijzen: 'warning',
    toegewezen: 'ok',
    afgewezen: 'neutral',
    ingetrokken: 'neutral',
  },
}

export function AanvraagBadge({ status, voor }: { status: AanvraagStatus; voor: 'werkgever' | 'adviseur' }) {
  return <StatusBadge toon={TOON[voor][status]}>{STATUS_LABEL[voor][status]}</StatusBadge>
}
