import { StatusBadge, type StatusToon } from '#app/ui/status-badge.tsx'
import { INVULLING_STATUS_LABEL, type InvullingStatus } from '../invulling.ts'
import { PROGNOSE_LABEL, type Prognose } from '../verplichting-voortgang.ts'
import { isLopend, STATUS_LABEL, type SroiStatus } from '../verplichting.ts'

const INVULLING_TOON: Record<InvullingStatus, StatusToon> = {
  gepland: 'neutral',
  ingediend: 'info',
  aanvullen: 'warning',
  goedgekeurd: 'ok',
  afgewezen: 'error',
  ingetrokken: 'neutral',
}

export function InvullingBadge({ status }: { status: InvullingStatus }) {
  return <StatusBadge toon={INVULLING_TOON[status]}>{INVULLING_STATUS_LABEL[status]}</StatusBadge>
}

const PROGNOSE_TOON: Record<Prognose, StatusToon> = {
  voldaan: 'ok',
  op_koers: 'info',
  achterstand: 'warning',
}

/** Where a contract is; while it runs also the forecast, and whether it is past its end. */
export function SroiBadges({
  status,
  prognose,
  isHerstel = false,
}: {
  status: SroiStatus
  prognose: Prognose
  isHerstel?: boolean
}) {
  return (
    <>
      <StatusBadge toon={status === 'voldaan' ? 'ok' : status === 'niet_voldaan' ? 'error' : 'neutral'}>
        {STATUS_LABEL[status]}
      </StatusBadge>
      {isLopend(status) && (
        <>
          {' '}
          <StatusBadge toon={PROGNOSE_TOON[prognose]}>{PROGNOSE_LABEL[prognose]}</StatusBadge>
        </>
      )}
      {isHerstel && (
        <>
          {' '}
          <StatusBadge toon="warning">Herstelperiode</StatusBadge>
        </>
      )}
    </>
  )
}
