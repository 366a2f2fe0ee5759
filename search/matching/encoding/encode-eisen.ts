import { addTerm } from '#search/matching/encoding/sketch.ts'
import { BLOK, GEDRAG_CODES, WAARDE } from '#search/matching/encoding/vector-layout.ts'
import { niveauAandeel } from '#search/matching/item.ts'
import type { PreparedEis, PreparedVacature } from '#search/matching/prepare.ts'
import { VERWANT_AANDEEL } from '#search/matching/weights.ts'

const GEDRAG = new Map(GEDRAG_CODES.map((code, index) => [`gedrag:${code}`, index]))

/** How often each level 1..3 is shown: in fitting a table to one number, what occurs more counts more. */
const VOORKOMEN = [1, 1.5, 1] as const

/**
 * The scored requirements of a vacature. `perDeel` is what one unit of a part adds to the total; weight and idf of each
 * requirement are in the prepared vacature, so a changed idf needs no new index.
 */
export function addEisen(
  y: Float64Array,
  { vak, gedrag }: PreparedVacature,
  perDeel: { vak: number; gedrag: number },
): void {
  for (const [eis, gewicht] of withShares(gedrag, perDeel.gedrag)) addGedrag(y, eis, gewicht)
  for (const [eis, gewicht] of withShares(vak, perDeel.vak)) addVak(y, eis, gewicht)
}

function withShares(eisen: readonly PreparedEis[], perDeel: number): [PreparedEis, number][] {
  const som = eisen.reduce((totaal, { w }) => totaal + w, 0)
  return som > 0 ? eisen.map((eis) => [eis, (perDeel * eis.w) / som]) : []
}

function addGedrag(y: Float64Array, eis: PreparedEis, gewicht: number): void {
  const index = GEDRAG.get(eis.termId)
  if (index === undefined) return addTerm(y, BLOK.vak, eis.termId, gewicht)
  y[BLOK.gedrag.begin + index] = gewicht
}

function addVak(y: Float64Array, eis: PreparedEis, gewicht: number): void {
  if (eis.hebben) return addTerm(y, BLOK.vak, eis.termId, gewicht / WAARDE.hebben[3])
  if (!eis.lijst) return addTerm(y, BLOK.vak, eis.termId, gewicht * TAAL_ZWAARTE[eis.niveau])
  const groep = [1, 2, 3].map((niveau) => relatedShare(eis, niveau))
  const eigen = [1, 2, 3].map(
    (niveau, plaats) => niveauAandeel(eis.niveau, niveau, false) - (groep[plaats] ?? 0),
  )
  if (eis.groep === null || eis.soort !== 'vakvaardigheid') {
    const zonderGroep = eigen.map((aandeel, plaats) => aandeel + (groep[plaats] ?? 0))
    return addTerm(y, BLOK.vak, eis.termId, gewicht * fit(zonderGroep, WAARDE.eigen.slice(1)))
  }
  addTerm(y, BLOK.vak, eis.termId, gewicht * fit(eigen, WAARDE.eigen.slice(1)))
  addTerm(y, BLOK.vak, `groep ${eis.groep}`, gewicht * fit(groep, WAARDE.groep.slice(1)))
}

/** How far levels lie apart when this level is asked: with basis asked nearly everybody has enough. */
const TAAL_ZWAARTE = { 0: 0, 1: 0.35, 2: 0.75, 3: 1 }

function relatedShare({ niveau }: PreparedEis, getoond: number): number {
  return VERWANT_AANDEEL * niveauAandeel(niveau, Math.min(niveau, getoond), false)
}

/** The factor by which the values of the document come closest to the shares that the score gives (least squares). */
function fit(aandelen: readonly number[], waarden: readonly number[]): number {
  let boven = 0
  let onder = 0
  for (const [plaats, waarde] of waarden.entries()) {
    const telt = VOORKOMEN[plaats] ?? 1
    boven += telt * waarde * (aandelen[plaats] ?? 0)
    onder += telt * waarde * waarde
  }
  return boven / onder
}
