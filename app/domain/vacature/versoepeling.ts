import type { MatchEis, MatchVacature } from '#search/matching/model.ts'
import { isHebben } from './eisen.ts'
import { addMonths } from '#app/platform/form-values.ts'

/** What a vacature can ask less of, besides its requirements. Hours, kind and start always filter: matching.md, section 2. */
export const VOORWAARDE_SLEUTELS = ['uren', 'reisafstand', 'onregelmatig', 'soort', 'startdatum'] as const

export type VoorwaardeSleutel = (typeof VOORWAARDE_SLEUTELS)[number]

/** A must becomes a wish, asks one level less, or leaves the vacature. From mild to strong. */
export const EIS_STAPPEN = ['lager', 'wens', 'weg'] as const

export type EisStap = (typeof EIS_STAPPEN)[number]

/** One thing that a vacature asks less. */
export type Versoepeling =
  { wat: 'eis'; termId: string; hoe: EisStap } | { wat: 'voorwaarde'; sleutel: VoorwaardeSleutel }

/** The part of a vacature that a versoepeling touches. */
export type Versoepelbaar = Pick<
  MatchVacature,
  'eisen' | 'urenMin' | 'onregelmatig' | 'onregelmatigHard' | 'reisafstandHard' | 'soorten' | 'startdatum'
>

/** One working day less a week, but never less than half a day. */
const UREN_MINDER = 8
const UREN_MINSTENS = 4

/** Ways to try or to learn first. No indication is needed for them, so they are open to everyone. */
const SOORTEN_ERBIJ = ['proefplaatsing', 'werkervaringsplek', 'leerwerktraject'] as const

/** The weight of what was a must: the nearest that is no must. */
const GEWICHT_NA_MOET = 'essentieel'

/** Everything that this vacature could ask less: its musts in their order, then its conditions. */
export function listVersoepelingen(vacature: Versoepelbaar): Versoepeling[] {
  const eisen = vacature.eisen.flatMap(({ termId }) =>
    EIS_STAPPEN.map((hoe): Versoepeling => ({ wat: 'eis', termId, hoe })),
  )
  const voorwaarden = VOORWAARDE_SLEUTELS.map((sleutel): Versoepeling => ({ wat: 'voorwaarde', sleutel }))
  return [...eisen, ...voorwaarden].filter((een) => versoepel(vacature, een) !== null)
}

/** The vacature after one versoepeling; null when there is nothing to soften. Only musts and conditions that filter. */
export function versoepel<T extends Versoepelbaar>(vacature: T, een: Versoepeling): T | null {
  if (een.wat === 'voorwaarde') {
    const verschil = versoepelVoorwaarde(vacature, een.sleutel)
    return verschil && { ...vacature, ...verschil }
  }
  const eis = vacature.eisen.find(({ termId, hard }) => hard && termId === een.termId)
  const zachter = eis && versoepelEis(eis, een.hoe)
  if (!zachter) return null
  return { ...vacature, eisen: vacature.eisen.flatMap((ander) => (ander === eis ? zachter : ander)) }
}

/** One versoepeling after another; null when one of them does not apply. */
export function versoepelAlles<T extends Versoepelbaar>(
  vacature: T,
  stappen: readonly Versoepeling[],
): T | null {
  return stappen.reduce<T | null>((tot, een) => tot && versoepel(tot, een), vacature)
}

/** What stays of it; null when this cannot be asked of it. */
function versoepelEis(eis: MatchEis, hoe: EisStap): MatchEis[] | null {
  switch (hoe) {
    case 'wens':
      return [{ ...eis, hard: false, gewicht: GEWICHT_NA_MOET }]
    case 'weg':
      return []
    case 'lager': {
      const niveau = lagerNiveau(eis)
      return niveau && [{ ...eis, niveau }]
    }
  }
}

function versoepelVoorwaarde(
  { urenMin, onregelmatig, onregelmatigHard, reisafstandHard, soorten, startdatum }: Versoepelbaar,
  sleutel: VoorwaardeSleutel,
): Partial<Versoepelbaar> | null {
  switch (sleutel) {
    case 'uren':
      return urenMin !== null && urenMin > UREN_MINSTENS
        ? { urenMin: Math.max(UREN_MINSTENS, urenMin - UREN_MINDER) }
        : null
    case 'reisafstand':
      return reisafstandHard ? { reisafstandHard: false } : null
    case 'onregelmatig':
      return onregelmatigHard && onregelmatig === true ? { onregelmatigHard: false } : null
    case 'soort': {
      const erbij = SOORTEN_ERBIJ.filter((soort) => !soorten.includes(soort))
      return soorten.length > 0 && erbij.length > 0 ? { soorten: [...soorten, ...erbij] } : null
    }
    case 'startdatum':
      return startdatum === null ? null : { startdatum: addMonths(startdatum, 1) }
  }
}

function lagerNiveau({ termId, niveau }: MatchEis): 1 | 2 | null {
  if (isHebben(termId) || niveau === 1) return null
  return niveau === 3 ? 2 : 1
}

/** As the value of a button: `wens.<term>` or `uren`. */
export function toWaarde(een: Versoepeling): string {
  return een.wat === 'voorwaarde' ? een.sleutel : `${een.hoe}.${een.termId}`
}

/** Reads what toWaarde wrote; null for anything else. */
export function fromWaarde(waarde: string): Versoepeling | null {
  const sleutel = VOORWAARDE_SLEUTELS.find((bekend) => bekend === waarde)
  if (sleutel) return { wat: 'voorwaarde', sleutel }
  const punt = waarde.indexOf('.')
  const hoe = EIS_STAPPEN.find((stap) => stap === waarde.slice(0, punt))
  const termId = waarde.slice(punt + 1)
  return hoe && termId && termId.length <= 80 ? { wat: 'eis', termId, hoe } : null
}
