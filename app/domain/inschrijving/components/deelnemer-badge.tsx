import { StatusBadge, type StatusToon } from '#app/ui/status-badge.tsx'
import type { AanmeldingPagina } from '../get-aanmelding.server.ts'
import { nl } from '../taal/nl.ts'

type Status = AanmeldingPagina['personen'][number]['status']

const TOON: Record<Status, StatusToon> = {
  gereserveerd: 'info',
  ingeschreven: 'ok',
  wachtlijst: 'info',
  aangeboden: 'warning',
  geannuleerd: 'neutral',
  verlopen: 'neutral',
}

/** How somebody's registration stands; in Dutch unless the words of another language are given. */
export function DeelnemerBadge({
  status,
  woorden = nl.aanmelding.status,
}: {
  status: Status
  woorden?: Record<Status, string>
}) {
  return <StatusBadge toon={TOON[status]}>{woorden[status]}</StatusBadge>
}
