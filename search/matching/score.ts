import { NIET_GEVRAAGD, ONBEKEND, pairDistance, VOORWAARDEN, WENSEN } from '#search/matching/conditions.ts'
import { createRekenblad, DELEN, fillRekenblad, partWeight, toCijfers } from '#search/matching/figures.ts'
import { listHardeEisen, toelating } from '#search/matching/hard.ts'
import { toKlasse } from '#search/matching/judgement.ts'
import { beroepRegel, eisRegel, hardRegel, voorwaardeRegel } from '#search/matching/lines.ts'
import { prepareProfiel, prepareVacature } from '#search/matching/prepare.ts'
import type { Rekenblad } from '#search/matching/figures.ts'
import type { HardeEis } from '#search/matching/hard.ts'
import type { PreparedProfiel, PreparedVacature } from '#search/matching/prepare.ts'
import type {
  DeelNaam,
  MatchProfiel,
  MatchVacature,
  Taxonomie,
  Uitkomst,
  Uitlegregel,
} from '#search/matching/model.ts'

/**
 * The match of one vacature and one profile with its explanation. Figures are 0-100, certainty 0..1; the points of the
 * lines of a part add up to that part and the parts to pastBijWerk. Pure: the same input gives the same outcome, from
 * either side. Never throws on odd data (unknown terms, duplicates, missing dates). Rules: matching.md, sections 2 to 4.
 */
export function scorePaar(vacature: MatchVacature, profiel: MatchProfiel, taxonomie: Taxonomie): Uitkomst {
  return scorePrepared(prepareVacature(vacature, taxonomie), prepareProfiel(profiel, taxonomie))
}

/** scorePaar for sides that are prepared once and compared many times; `harde` is listHardeEisen(v). */
export function scorePrepared(
  v: PreparedVacature,
  p: PreparedProfiel,
  harde: readonly HardeEis[] = listHardeEisen(v),
): Uitkomst {
  const blad = createRekenblad()
  fillRekenblad(v, p, blad)
  const cijfers = toCijfers(blad)
  const hard = harde.map(({ toets, ...regel }) => ({ ...regel, oordeel: toets(p) }))
  const toegelaten = toelating(hard.map((regel) => regel.oordeel))
  const regels = listRegels(v, p, blad)
  const gewichten = new Map([...v.vak, ...v.gedrag].map((eis) => [eis.termId, eis.w]))
  return {
    versie: 1,
    vacatureId: v.vacature.id,
    profielId: p.profiel.id,
    ...cijfers,
    toelating: toegelaten,
    klasse: toKlasse(regels, (regel) => gewichten.get(regel.sleutel) ?? 0, toegelaten, cijfers.zekerheid),
    delen: DELEN.filter((naam) => blad[naam].telt > 0).map((naam) => ({
      naam,
      gewicht: partWeight(blad, naam, 'telt'),
      score: (blad[naam].punten / blad[naam].telt) * 100,
    })),
    regels,
    hard,
  }
}

/** What one unit of weight in a part is worth in points of the figure (0-100). */
function pointsPerWeight(blad: Rekenblad, deel: DeelNaam | 'wens'): number {
  const { telt } = blad[deel]
  if (telt <= 0) return 0
  return (100 * (deel === 'wens' ? 1 : partWeight(blad, deel, 'telt'))) / telt
}

function listRegels(v: PreparedVacature, p: PreparedProfiel, blad: Rekenblad): Uitlegregel[] {
  const regels: Uitlegregel[] = v.harde.map((eis) => hardRegel(eis, p))
  const vak = pointsPerWeight(blad, 'vak')
  for (const eis of v.vak) regels.push(eisRegel(eis, 'vak', p, vak, v.taxonomie))
  if (v.beroep !== null) {
    regels.push(beroepRegel(v.beroep, p.beroepen, 'beroep', pointsPerWeight(blad, 'beroep'), v.taxonomie))
  }
  const gedrag = pointsPerWeight(blad, 'gedrag')
  for (const eis of v.gedrag) regels.push(eisRegel(eis, 'gedrag', p, gedrag, v.taxonomie))
  const km = pairDistance(v, p)
  for (const deel of ['voorwaarden', 'wens'] as const) {
    const perGewicht = pointsPerWeight(blad, deel)
    for (const { sleutel, gewicht, toets } of deel === 'wens' ? WENSEN : VOORWAARDEN) {
      const aandeel = toets(v, p, km)
      if (aandeel === NIET_GEVRAAGD) continue
      if (sleutel === 'beroep' && v.beroep !== null) {
        regels.push(beroepRegel(v.beroep, p.gewenst, 'wens', perGewicht * gewicht, v.taxonomie))
      } else {
        regels.push(
          voorwaardeRegel(sleutel, deel, aandeel === ONBEKEND ? null : aandeel, perGewicht * gewicht),
        )
      }
    }
  }
  return regels
}
