import { addStap, beroepStappen } from '#search/matching/encoding/beroep-stappen.ts'
import { addEisen } from '#search/matching/encoding/encode-eisen.ts'
import { toLandmarks } from '#search/matching/encoding/landmarks.ts'
import { werktijdenAandelen } from '#search/matching/encoding/werktijden.ts'
import {
  BEROEP_IN_DOCUMENT,
  BEROEP_STAP,
  BLOK,
  DENKNIVEAU_STEUNPUNTEN,
  DIMENSIES,
  ONDERSTEUNING,
  REIS_IN_DOCUMENT,
  UREN_STEUNPUNTEN,
} from '#search/matching/encoding/vector-layout.ts'
import { toQueryVector } from '#search/matching/encoding/vector.ts'
import type { PreparedVacature } from '#search/matching/prepare.ts'
import {
  BEROEP_MAJOR_GROEP,
  BEROEP_MINOR_GROEP,
  BEROEP_UNIT_GROEP,
  BEROEP_ZELFDE,
  DEEL_GEWICHT,
  VOORWAARDE_GEWICHT,
  WENS_GEWICHT,
} from '#search/matching/weights.ts'

/** The weights of the parts, the conditions and the wishes; those of the requirements are in the prepared vacature. */
export type Gewichten = {
  deel: Record<keyof typeof DEEL_GEWICHT, number>
  voorwaarde: Record<keyof typeof VOORWAARDE_GEWICHT, number>
  wens: Record<keyof typeof WENS_GEWICHT, number>
}

const GEWICHTEN: Gewichten = { deel: DEEL_GEWICHT, voorwaarde: VOORWAARDE_GEWICHT, wens: WENS_GEWICHT }

/**
 * Both figures of a good match (shares of 1). The total is their harmonic mean, which is no sum; close to these it is: there
 * the lower figure weighs the more.
 */
const GOEDE_MATCH = { werk: 0.7, kandidaat: 0.78 }
const SOM = (GOEDE_MATCH.werk + GOEDE_MATCH.kandidaat) ** 2
const HELLING = { werk: (2 * GOEDE_MATCH.kandidaat ** 2) / SOM, kandidaat: (2 * GOEDE_MATCH.werk ** 2) / SOM }

/** The share of an average wish. What is not known counts as this one, because the score leaves it out. */
const GEMIDDELDE_WENS = 0.65

const STAP = {
  hoofdgroep: BEROEP_MAJOR_GROEP,
  minor: BEROEP_MINOR_GROEP - BEROEP_MAJOR_GROEP,
  unit: BEROEP_UNIT_GROEP - BEROEP_MINOR_GROEP,
  zelfde: BEROEP_ZELFDE - BEROEP_UNIT_GROEP,
}

/**
 * The question of a vacature as 256 finite numbers of length 1: its dot product with encodeProfiel orders profiles about
 * as the total does. Weights live here alone, so other weights need no new index. Null when the vacature says nothing by
 * which one profile would come before another: a vector of zeros would find anybody.
 */
export function encodeVacature(v: PreparedVacature, gewichten: Gewichten = GEWICHTEN): number[] | null {
  return toQueryVector(listCoefficients(v, gewichten))
}

/** The coefficients before they are balanced; the search for the constants of vector.ts needs these. */
export function listCoefficients(v: PreparedVacature, gewichten: Gewichten = GEWICHTEN): Float64Array {
  const y = new Float64Array(DIMENSIES)
  const deel = partCoefficients(v, gewichten)
  const wens = deel.werk > 0 ? HELLING.kandidaat : 1
  addEisen(y, v, { vak: deel.vak, gedrag: deel.gedrag })
  addBeroep(y, v, deel.beroep, wens * gewichten.wens.beroep)
  addReis(y, v, deel.voorwaarde('reisafstand'), wens * gewichten.wens.reisafstand)
  addWensen(y, v, wens, gewichten.wens)
  addVoorwaarden(y, v, deel.voorwaarde)
  return y
}

/** What one unit of each part of pastBijWerk adds to the total, after leaving out the parts that are not asked. */
function partCoefficients(v: PreparedVacature, { deel, voorwaarde }: Gewichten) {
  const { vacature } = v
  const asked: Record<keyof Gewichten['voorwaarde'], boolean> = {
    kantoortijden: vacature.kantoortijden === true,
    onregelmatig: vacature.onregelmatig === true && !vacature.onregelmatigHard,
    reisafstand: vacature.punt !== null && !vacature.reisafstandHard,
    startdatum: v.startDag !== null,
    werkEnDenkniveau: vacature.werkEnDenkniveau >= 1 && vacature.werkEnDenkniveau <= 6,
  }
  const sleutels = Object.keys(asked) as (keyof typeof asked)[]
  const gevraagd = sleutels.reduce((som, sleutel) => som + (asked[sleutel] ? voorwaarde[sleutel] : 0), 0)
  const vak = v.vak.length > 0
  const beroep = v.beroep !== null
  const vakEnBeroep = deel.vak + deel.beroep
  const som =
    (vak || beroep ? vakEnBeroep : 0) +
    (v.gedrag.length > 0 ? deel.gedrag : 0) +
    (gevraagd > 0 ? deel.voorwaarden : 0)
  const per = som > 0 ? HELLING.werk / som : 0
  return {
    werk: som,
    vak: vak ? per * (beroep ? deel.vak : vakEnBeroep) : 0,
    beroep: beroep ? per * (vak ? deel.beroep : vakEnBeroep) : 0,
    gedrag: per * deel.gedrag,
    voorwaarde: (sleutel: keyof typeof asked) =>
      asked[sleutel] && gevraagd > 0 ? (per * deel.voorwaarden * voorwaarde[sleutel]) / gevraagd : 0,
  }
}

/** Worked and wanted occupations share their places in the document, so the two figures share one coefficient. */
function addBeroep(y: Float64Array, { beroep }: PreparedVacature, werk: number, wens: number): void {
  if (beroep === null) return
  const gewicht = (werk / BEROEP_IN_DOCUMENT.werk + wens / BEROEP_IN_DOCUMENT.wens) / 2
  for (const stap of beroepStappen(beroep)) addStap(y, stap, (gewicht * STAP[stap[0]]) / BEROEP_STAP[stap[0]])
  y[BLOK.wensen.begin + 1] = -wens * GEMIDDELDE_WENS
}

function addReis(y: Float64Array, { vacature }: PreparedVacature, werk: number, wens: number): void {
  if (vacature.punt === null) return
  const perWens = wens / REIS_IN_DOCUMENT.wens
  const gewicht = werk > 0 ? (perWens + werk / REIS_IN_DOCUMENT.werk) / 2 : perWens
  const buren = toLandmarks(vacature.punt)
  for (const { index, aandeel } of buren) y[BLOK.plek.begin + index] = gewicht * aandeel
  if (buren.length > 0) y[BLOK.wensen.begin] = (y[BLOK.wensen.begin] ?? 0) - wens * GEMIDDELDE_WENS
}

function addWensen(y: Float64Array, v: PreparedVacature, wens: number, gewicht: Gewichten['wens']): void {
  const { vacature } = v
  for (const [index, aandeel] of werktijdenAandelen(v).entries())
    if (aandeel !== null)
      y[BLOK.werktijden.begin + index] = wens * gewicht.werktijden * (aandeel - GEMIDDELDE_WENS)
  if (v.uren !== null) {
    y[BLOK.wensen.begin] = (y[BLOK.wensen.begin] ?? 0) + wens * gewicht.uren * (1 - GEMIDDELDE_WENS)
    for (const { index, aandeel } of between(UREN_STEUNPUNTEN, v.uren.max, VOLTIJD))
      y[BLOK.uren.begin + index] = -wens * gewicht.uren * aandeel
  }
  if (vacature.soorten.length > 0) y[BLOK.wensen.begin + 2] = wens * gewicht.soort * (1 - GEMIDDELDE_WENS)
  for (const [index, steun] of ONDERSTEUNING.entries()) {
    const aandeel = vacature.ondersteuning.includes(steun) ? 1 : 0
    y[BLOK.ondersteuning.begin + index] = wens * gewicht.ondersteuning * (aandeel - GEMIDDELDE_WENS)
  }
}

/** From this number of hours on nobody loses hours (a week). */
const VOLTIJD = 40

/** A value as shares of the two points around it; beyond the last point the share runs to nothing at `einde`. */
function between(
  punten: readonly number[],
  waarde: number,
  einde: number,
): { index: number; aandeel: number }[] {
  const boven = punten.findIndex((punt) => punt >= waarde)
  if (boven === 0) return [{ index: 0, aandeel: 1 }]
  const onder = boven < 0 ? punten.length - 1 : boven - 1
  const begin = punten[onder] ?? 0
  const deel = (waarde - begin) / ((punten[onder + 1] ?? einde) - begin)
  if (deel >= 1 && boven < 0) return []
  return [{ index: onder, aandeel: 1 - deel }, ...(boven < 0 ? [] : [{ index: boven, aandeel: deel }])]
}

function addVoorwaarden(
  y: Float64Array,
  { vacature }: PreparedVacature,
  coefficient: (sleutel: 'kantoortijden' | 'onregelmatig' | 'werkEnDenkniveau') => number,
): void {
  y[BLOK.kantoortijden.begin] = coefficient('kantoortijden')
  y[BLOK.onregelmatig.begin] = coefficient('onregelmatig')
  // Asked 6 counts as 5, and for 1 everybody has enough.
  const gevraagd = DENKNIVEAU_STEUNPUNTEN.findLastIndex((punt) => punt <= vacature.werkEnDenkniveau)
  if (gevraagd >= 0) y[BLOK.denkniveau.begin + gevraagd] = coefficient('werkEnDenkniveau')
}
