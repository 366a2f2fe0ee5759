import type { MatchVacature } from '#search/matching/model.ts'
import type { Telling } from '#search/matching/scan/match-scan.ts'
import {
  EIS_STAPPEN,
  listVersoepelingen,
  versoepelAlles,
  type EisStap,
  type Versoepeling,
} from '#app/domain/vacature/versoepeling.ts'

/** A vacature that asks less, to be counted. */
export type Variant = { stappen: Versoepeling[]; vacature: MatchVacature }

/** What a variant brings, in people. All counts are as the reader may know them. */
export type Gevolg = {
  stappen: Versoepeling[]
  dan: Telling
  /** How many more meet everything that is a must. */
  meer: number
  /** How many more fit, with or without adaptation. */
  meerPassend: number
}

/** One requirement or condition with the ways to ask less of it, mildest first. */
export type Punt = { sleutel: string; gevolgen: Gevolg[]; meer: number; meerPassend: number }

/** More than a vacature ever asks that is worth reading; a bound on what one page counts. */
export const MAX_VARIANTEN = 90
const PUNTEN_IN_PAREN = 6
const MAX_PAREN = 3

/** Every single versoepeling as a variant, in a fixed order and bounded. */
export function singleVarianten(vacature: MatchVacature): Variant[] {
  return listVersoepelingen(vacature)
    .flatMap((een) => toVariant(vacature, [een]))
    .slice(0, MAX_VARIANTEN)
}

/**
 * Two at a time among the points that bring most alone, each in its strongest form that keeps it in the vacature. Points
 * that bring nothing alone take part when there is room: two musts can each keep out the people whom the other keeps out.
 */
export function pairVarianten(vacature: MatchVacature, punten: readonly Punt[]): Variant[] {
  const beste = punten.slice(0, PUNTEN_IN_PAREN).flatMap((punt) => strongestKept(punt)?.stappen ?? [])
  return beste.flatMap((een, index) =>
    beste.slice(index + 1).flatMap((ander) => toVariant(vacature, [een, ander])),
  )
}

export function toGevolg(stappen: Versoepeling[], nu: Telling, dan: Telling): Gevolg {
  return {
    stappen,
    dan,
    meer: dan.voldoet - nu.voldoet,
    meerPassend: dan.past + dan.metAanpassing - nu.past - nu.metAanpassing,
  }
}

/** Per requirement or condition, what brings most people first; of equals the order of the vacature. */
export function rankPunten(gevolgen: readonly Gevolg[]): Punt[] {
  const perSleutel = new Map<string, Gevolg[]>()
  for (const gevolg of gevolgen) {
    const een = gevolg.stappen[0]
    if (!een) continue
    const sleutel = sleutelVan(een)
    perSleutel.set(sleutel, [...(perSleutel.get(sleutel) ?? []), gevolg])
  }
  return [...perSleutel]
    .map(([sleutel, lijst]) => ({
      sleutel,
      gevolgen: lijst,
      meer: Math.max(...lijst.map(({ meer }) => meer)),
      meerPassend: Math.max(...lijst.map(({ meerPassend }) => meerPassend)),
    }))
    .sort(byEffect)
}

/** The pairs that bring more than the better of the two alone, best first. */
export function rankParen(paren: readonly Gevolg[], punten: readonly Punt[]): Gevolg[] {
  const alleen = new Map(punten.map(({ sleutel, meer }) => [sleutel, meer]))
  return paren
    .filter(({ stappen, meer }) => meer > Math.max(...stappen.map((een) => alleen.get(sleutelVan(een)) ?? 0)))
    .sort(byEffect)
    .slice(0, MAX_PAREN)
}

/** The requirement or condition that a versoepeling is about: a term id or the key of a condition. */
export function sleutelVan(een: Versoepeling): string {
  return een.wat === 'eis' ? een.termId : een.sleutel
}

function byEffect(a: Pick<Gevolg, 'meer' | 'meerPassend'>, b: Pick<Gevolg, 'meer' | 'meerPassend'>): number {
  return b.meer - a.meer || b.meerPassend - a.meerPassend
}

const BLIJFT: readonly EisStap[] = EIS_STAPPEN.filter((hoe) => hoe !== 'weg')

function strongestKept({ gevolgen }: Punt): Gevolg | undefined {
  return gevolgen.findLast(
    ({ stappen: [een] }) => een?.wat === 'voorwaarde' || BLIJFT.includes(een?.hoe ?? 'weg'),
  )
}

function toVariant(vacature: MatchVacature, stappen: Versoepeling[]): Variant[] {
  const zachter = versoepelAlles(vacature, stappen)
  return zachter ? [{ stappen, vacature: zachter }] : []
}
