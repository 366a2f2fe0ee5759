import { StatusBadge, type StatusToon } from '#app/ui/status-badge.tsx'
import { VERZOEK_LABEL, type VerzoekStatus } from '#app/domain/talent/verzoek.ts'

const TOON: Record<VerzoekStatus, StatusToon> = {
  open: 'warning',
  gevraagd: 'info',
  gesloten: 'neutral',
  ingetrokken: 'neutral',
}

export function VerzoekBadge({ status }: { status: VerzoekStatus }) {
  return <StatusBadge toon={TOON[status]}>{VERZOEK_LABEL[status]}</StatusBadge>
}
