import { StatusBadge } from '#app/ui/status-badge.tsx'
import { STATUS_LABEL, STATUS_TOON, type VacatureStatus } from '../vacature.ts'

export function VacatureStatusBadge({ status }: { status: VacatureStatus }) {
  return <StatusBadge toon={STATUS_TOON[status]}>{STATUS_LABEL[status]}</StatusBadge>
}
