import { Alert, type AlertToon } from './alert.tsx'

export type FlashMelding = { soort: 'ok' | 'info' | 'fout'; tekst: string }

const TONEN: Record<FlashMelding['soort'], AlertToon> = { ok: 'ok', info: 'info', fout: 'error' }

/** The message of the previous request, on top of the page. Renders nothing when there is none. */
export function Flash({ melding }: { melding?: FlashMelding | null | undefined }) {
  if (!melding) return null
  return (
    <Alert toon={TONEN[melding.soort]} role={melding.soort === 'fout' ? 'alert' : 'status'}>
      {melding.tekst}
    </Alert>
  )
}
