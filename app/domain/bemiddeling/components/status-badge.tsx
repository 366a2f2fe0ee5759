import { StatusBadge, type StatusToon } from '#app/ui/status-badge.tsx'
import { STATUS_LABEL, type BemiddelingStatus } from '../bemiddeling.ts'
import type { Partij } from '../volgende-stap.ts'

const TOON: Record<BemiddelingStatus, StatusToon> = {
  voorgesteld: 'info',
  akkoord_kandidaat: 'info',
  aangeboden: 'info',
  belangstelling: 'info',
  kennismaking: 'info',
  proefplaatsing: 'info',
  geplaatst: 'ok',
  beeindigd: 'neutral',
}

const EIGEN_WOORDEN: Record<Exclude<Partij, 'adviseur'>, Partial<Record<BemiddelingStatus, string>>> = {
  kandidaat: {
    voorgesteld: 'Wacht op jouw antwoord',
    akkoord_kandidaat: 'Jij zei ja',
    aangeboden: 'Bij de werkgever',
    geplaatst: 'Je hebt dit werk',
  },
  werkgever: {
    aangeboden: 'Wacht op uw antwoord',
    belangstelling: 'U wilt kennismaken',
  },
}

/** The status in the words of the reader. */
export function statusLabel(status: BemiddelingStatus, voor: Partij): string {
  return (voor !== 'adviseur' && EIGEN_WOORDEN[voor][status]) || STATUS_LABEL[status]
}

export function BemiddelingBadge({ status, voor }: { status: BemiddelingStatus; voor: Partij }) {
  const wacht =
    (status === 'voorgesteld' && voor === 'kandidaat') || (status === 'aangeboden' && voor === 'werkgever')
  return <StatusBadge toon={wacht ? 'warning' : TOON[status]}>{statusLabel(status, voor)}</StatusBadge>
}
