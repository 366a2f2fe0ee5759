import type { BemiddelingStatus } from '#app/domain/bemiddeling/bemiddeling.ts'
import { PROEF_BESLIS_DAGEN } from '#app/domain/bemiddeling/proefplaatsing.ts'
import { amsterdamDay, plusDays } from '#app/platform/iso-day.ts'
import { addWerkdagen } from '#app/platform/werkdagen.ts'

/**
 * Working days within which the next step is expected. Agreements of the WSP with itself, not of a law: a candidate and an
 * employer have a week to answer, an adviseur who can go on does so within three days, and after a meeting, while everybody
 * still knows what was said, within two.
 */
export const TERMIJN_WERKDAGEN = { kandidaat: 5, werkgever: 5, adviseur: 3, naKennismaking: 2 } as const

/** What the last day of a step is counted from. Moments are Date, days of the calendar yyyy-mm-dd. */
export type Loop = {
  status: BemiddelingStatus
  statusSinds: Date
  /** When the candidate consented to the meeting; null without consent that stands. */
  toestemmingOp: Date | null
  kennismakingOp: Date | null
  proefplaatsingTot: string | null
}

/**
 * The last day (yyyy-mm-dd) for the next step, or null when there is none. Of a meeting or a trial that is still to come it is
 * the day on which something is asked of somebody again.
 */
export function uiterlijkVan(loop: Loop, nu: Date): string | null {
  const sinds = amsterdamDay(loop.statusSinds)
  switch (loop.status) {
    case 'voorgesteld':
      return addWerkdagen(sinds, TERMIJN_WERKDAGEN.kandidaat)
    case 'akkoord_kandidaat':
      return addWerkdagen(sinds, TERMIJN_WERKDAGEN.adviseur)
    case 'aangeboden':
      return addWerkdagen(sinds, TERMIJN_WERKDAGEN.werkgever)
    case 'belangstelling':
      return loop.toestemmingOp
        ? addWerkdagen(amsterdamDay(loop.toestemmingOp), TERMIJN_WERKDAGEN.adviseur)
        : addWerkdagen(sinds, TERMIJN_WERKDAGEN.kandidaat)
    case 'kennismaking': {
      if (!loop.kennismakingOp) return null
      const dag = amsterdamDay(loop.kennismakingOp)
      return loop.kennismakingOp > nu ? dag : addWerkdagen(dag, TERMIJN_WERKDAGEN.naKennismaking)
    }
    case 'proefplaatsing':
      return loop.proefplaatsingTot && plusDays(loop.proefplaatsingTot, -PROEF_BESLIS_DAGEN)
    case 'geplaatst':
    case 'beeindigd':
      return null
  }
}
