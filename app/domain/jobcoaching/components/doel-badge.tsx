import { StatusBadge, type StatusToon } from '#app/ui/status-badge.tsx'
import { DOEL_STATUS_LABEL, type DoelStatus } from '../plan.ts'

const TOON: Record<DoelStatus, StatusToon> = { open: 'info', behaald: 'ok', losgelaten: 'neutral' }

export function DoelBadge({ status, isTeLaat }: { status: DoelStatus; isTeLaat?: boolean }) {
  if (isTeLaat) return <StatusBadge toon="warning">Datum voorbij</StatusBadge>
  return <StatusBadge toon={TOON[status]}>{DOEL_STATUS_LABEL[status]}</StatusBadge>
}
