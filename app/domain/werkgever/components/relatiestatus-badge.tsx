import { RELATIESTATUS_LABEL } from '#app/domain/werkgever/relatiestatus.ts'
import type { IconNaam } from '#app/ui/icon.tsx'
import { StatusBadge, type StatusToon } from '#app/ui/status-badge.tsx'

type Status = keyof typeof RELATIESTATUS_LABEL

const TOON: Record<Status, { toon: StatusToon; icoon: IconNaam }> = {
  prospect: { toon: 'neutral', icoon: 'oog' },
  nieuw: { toon: 'info', icoon: 'plus' },
  actief: { toon: 'ok', icoon: 'ok' },
  slapend: { toon: 'warning', icoon: 'klok' },
  beeindigd: { toon: 'neutral', icoon: 'stop' },
}

export function RelatiestatusBadge({ status }: { status: Status }) {
  return <StatusBadge {...TOON[status]}>{RELATIESTATUS_LABEL[status]}</StatusBadge>
}
