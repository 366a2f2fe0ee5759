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

/** The judgement on one requirement: a word with an icon. */
export function OordeelBadge({ oordeel }: { oordeel: Oordeel }) {
  const { label, toon, icoon } = OORDELEN[oordeel]
  return (
    <StatusBadge toon={toon} {...(icoon && { icoon })}>
      {label}
    </StatusBadge>
  )
}

/**
 * The class of a whole match. Who has all that is a must can still lack one of the heaviest wishes: that is no "past
 * niet", which would contradict the list it stands in.
 */
export function KlasseBadge({ klasse, isAfgevallen = false }: { klasse: Klasse; isAfgevallen?: boolean }) {
  if (klasse === 'past-niet' && !isAfgevallen) return <StatusBadge>Mist iets belangrijks</StatusBadge>
  return <OordeelBadge oordeel={klasse} />
}

/** Whether something that is a must is known to be absent. */
export function hasAfgevallen(regels: readonly { groep: string; oordeel: Oordeel }[]): boolean {
  return regels.some(({ groep, oordeel }) => groep === 'moet' && oordeel === 'past-niet')
}
