import type { Bonus, Bouwblok, Kader, Plaatsingsregel } from '#app/domain/sroi/tel-plaatsingen.ts'

export const PWET: Bouwblok = { jaarwaardeCents: 4_000_000, maximumMaanden: null }
export const NUG: Bouwblok = { jaarwaardeCents: 1_000_000, maximumMaanden: 12 }
export const VAST: Bonus = { id: 'vast', waardeCents: 1_000_000, naarRato: false }
export const RATO: Bonus = { id: 'rato', waardeCents: 1_000_000, naarRato: true }

export const KADER: Kader = { contract: { van: '2026-01-01', tot: '2029-12-31' }, fulltimeUren: 36 }

type Afwijkend = Partial<Omit<Plaatsingsregel, 'plaatsing'>> & Partial<Plaatsingsregel['plaatsing']>

/** A full-time year of somebody with a Participatiewet benefit, unless told otherwise. */
export function regel(afwijkend: Afwijkend = {}): Plaatsingsregel {
  const { id = 'p1', persoonId = 'k1', isBegonnen = true, beeindigdOp = null, ...rest } = afwijkend
  return {
    van: '2026-01-01',
    tot: '2026-12-31',
    urenPerWeek: 36,
    bouwblok: PWET,
    bonussen: [],
    ...rest,
    plaatsing: { id, persoonId, isBegonnen, beeindigdOp },
  }
}
