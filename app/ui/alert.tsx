import type { ReactNode } from 'react'
import { Icon, type IconNaam } from './icon.tsx'
import { useFormWoorden } from './taal.tsx'

export type AlertToon = 'info' | 'ok' | 'warning' | 'error'

const ICONEN: Record<AlertToon, IconNaam> = { info: 'info', ok: 'ok', warning: 'let_op', error: 'fout' }
const WOORDEN = { info: 'informatie', ok: 'gelukt', warning: 'letOp', error: 'fout' } as const

type Props = {
  toon?: AlertToon
  titel?: string
  /** Set `alert` or `status` only when the message appears without a page load. */
  role?: 'alert' | 'status'
  children?: ReactNode
}

export function Alert({ toon = 'info', titel, role, children }: Props) {
  const woord = useFormWoorden()[WOORDEN[toon]]
  return (
    <div className={`utrecht-alert utrecht-alert--${toon}`} role={role}>
      <div className="utrecht-alert__icon">
        <Icon naam={ICONEN[toon]} />
      </div>
      <div className="utrecht-alert__content">
        <div className="utrecht-alert__message">
          <span className="wsp-verborgen">{woord}: </span>
          {titel && <p className="wsp-alert__titel">{titel}</p>}
          {typeof children === 'string' ? <p>{children}</p> : children}
        </div>
      </div>
    </div>
  )
}
