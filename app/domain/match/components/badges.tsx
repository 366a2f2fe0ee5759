import { StatusBadge, type StatusToon } from '#app/ui/status-badge.tsx'
import type { IconNaam } from '#app/ui/icon.tsx'
import type { Klasse, Oordeel } from '#search/matching/model.ts'

// "Past niet" is about this work and this moment, so it is not drawn as an error.
const OORDELEN: Record<Oordeel, { label: string; toon: StatusToon; icoon?: IconNaam }> = {
  past: { label: 'Past', toon: 'ok' },
  'past-met-aanpassing': { label: 'Past met aanpassing', toon: 'warning' },
  'past-niet': { label: 'Past niet', toon: 'neutral' },
  onbekend: { label: 'Niet bekend', toon: 'info', icoon: 'onbekend' },
}

/** The class of a whole match, or the judgement on one requirement: a word with an icon. */
export function OordeelBadge({ oordeel }: { oordeel: Oordeel | Klasse }) {
  const { label, toon, icoon } = OORDELEN[oordeel]
  return (
    <StatusBadge toon={toon} {...(icoon && { icoon })}>
      {label}
    </StatusBadge>
  )
}
