import { afstandKm } from '#search/matching/distance.ts'
import { addStap, beroepStappen } from '#search/matching/encoding/beroep-stappen.ts'
import { LANDMARKS } from '#search/matching/encoding/landmarks.ts'
import { addTerm } from '#search/matching/encoding/sketch.ts'
import { werktijdenPlaats, wishesTimes } from '#search/matching/encoding/werktijden.ts'
import {
  BEROEP_IN_DOCUMENT,
  BEROEP_STAP,
  BLOK,
  DENKNIVEAU_STEUNPUNTEN,
  DIMENSIES,
  GEDRAG_CODES,
  ONDERSTEUNING,
  REIS_IN_DOCUMENT,
  UREN_STEUNPUNTEN,
  WAARDE,
  WENS_IN_DOCUMENT,
} from '#search/matching/encoding/vector-layout.ts'
import { toDocumentVector } from '#search/matching/encoding/vector.ts'
import type { Beroep } from '#search/matching/occupation.ts'
import type { PreparedProfiel } from '#search/matching/prepare.ts'

const GEDRAG = new Map(GEDRAG_CODES.map((code, index) => [`gedrag:${code}`, index]))

/**
 * The profile as 256 finite numbers, made so that the dot product with encodeVacature of a vacature is about the score of
 * the two. Pure and deterministic. The result tells as much about a person as the profile: personal data, never shown,
 * logged or read back from the search engine.
 */
export function encodeProfiel(p: PreparedProfiel): number[] {
  return toDocumentVector(listFeatures(p))
}

/** The features before they are centred and balanced; the search for the constants of vector.ts needs these. */
export function listFeatures(p: PreparedProfiel): Float64Array {
  const x = new Float64Array(DIMENSIES)
  addKenmerken(x, p)
  const perWens = weightPerWish(p)
  addBeroepen(x, p.beroepen, BEROEP_IN_DOCUMENT.werk)
  addBeroepen(x, p.gewenst, BEROEP_IN_DOCUMENT.wens * perWens)
  addReis(x, p, perWens)
  addWensen(x, p, perWens)
  addVoorwaarden(x, p)
  return x
}

function addKenmerken(x: Float64Array, p: PreparedProfiel): void {
  for (const { termId, niveau } of p.waarnemingen.values()) {
    if (niveau === null) continue
    const gedrag = GEDRAG.get(termId)
    if (gedrag !== undefined) x[BLOK.gedrag.begin + gedrag] = WAARDE.gedrag[niveau]
    else addTerm(x, BLOK.vak, termId, WAARDE[waardeOf(termId)][niveau])
  }
  for (const [groep, kenmerken] of p.vakPerGroep) {
    const hoogste = kenmerken.reduce((hoog, { niveau }) => ((niveau ?? 0) > hoog ? (niveau ?? 0) : hoog), 0)
    addTerm(x, BLOK.vak, `groep ${groep}`, WAARDE.groep[hoogste as 0 | 1 | 2 | 3])
  }
}

function waardeOf(termId: string): 'eigen' | 'hebben' | 'taal' {
  if (termId.startsWith('vakvaardigheid:') || termId.startsWith('beroep:')) return 'eigen'
  return termId.startsWith('certificaat:') || termId.startsWith('rijbewijs:') ? 'hebben' : 'taal'
}

/** pastBijKandidaat is a mean over what this person wishes: the fewer wishes, the more each weighs. */
function weightPerWish(p: PreparedProfiel): number {
  const { profiel, gewenst, ondersteuning } = p
  const w = WENS_IN_DOCUMENT
  return (
    1 /
    (w.uren +
      w.reisafstand +
      (gewenst.length > 0 ? w.beroep : 0) +
      (wishesTimes(p) ? w.werktijden : 0) +
      (ondersteuning.length > 0 ? w.ondersteuning : 0) +
      (profiel.soorten.length > 0 ? w.soort : 0))
  )
}

function addBeroepen(x: Float64Array, beroepen: readonly Beroep[], gewicht: number): void {
  const stappen = new Map(beroepen.flatMap(beroepStappen).map((stap) => [stap.join(' '), stap]))
  for (const stap of stappen.values()) addStap(x, stap, BEROEP_STAP[stap[0]] * gewicht)
}

function addReis(x: Float64Array, { profiel }: PreparedProfiel, perWens: number): void {
  const grens = profiel.maxReisafstandKm
  if (!(grens > 0) || !Number.isFinite(grens)) return
  for (const [index, landmark] of LANDMARKS.entries()) {
    const km = afstandKm(landmark, profiel.punt)
    if (km === null) return
    const wens = Math.max(0, 1 - km / (2 * grens))
    const werk = Math.min(1, Math.max(0, 2 - km / grens))
    x[BLOK.plek.begin + index] = REIS_IN_DOCUMENT.wens * perWens * wens + REIS_IN_DOCUMENT.werk * werk
  }
}

function addWensen(x: Float64Array, p: PreparedProfiel, perWens: number): void {
  const { profiel, ondersteuning } = p
  const tijden = werktijdenPlaats(p)
  if (tijden >= 0) x[BLOK.werktijden.begin + tijden] = perWens
  const uren = Math.max(profiel.urenMin, profiel.urenMax)
  if (uren > 0 && Number.isFinite(uren)) {
    for (const [index, steunpunt] of UREN_STEUNPUNTEN.entries())
      x[BLOK.uren.begin + index] = perWens * Math.max(0, 1 - steunpunt / uren)
  }
  x[BLOK.wensen.begin] = perWens
  if (p.gewenst.length > 0) x[BLOK.wensen.begin + 1] = perWens
  if (profiel.soorten.length > 0) x[BLOK.wensen.begin + 2] = perWens
  for (const wens of ondersteuning) {
    const index = ONDERSTEUNING.indexOf(wens)
    if (index >= 0) x[BLOK.ondersteuning.begin + index] = perWens / ondersteuning.length
  }
}

/** Not known is left out of the score, which is as good as the average: 0. */
function addVoorwaarden(x: Float64Array, { profiel }: PreparedProfiel): void {
  const { kantoortijden, onregelmatig, werkEnDenkniveau } = profiel
  if (kantoortijden !== null) x[BLOK.kantoortijden.begin] = kantoortijden ? 0.25 : -0.75
  if (onregelmatig !== null) x[BLOK.onregelmatig.begin] = onregelmatig ? 0.5 : -0.5
  if (werkEnDenkniveau < 1 || werkEnDenkniveau > 6) return
  for (const [index, steunpunt] of DENKNIVEAU_STEUNPUNTEN.entries())
    x[BLOK.denkniveau.begin + index] = 0.15 - Math.max(0, steunpunt - werkEnDenkniveau) / 3
}
