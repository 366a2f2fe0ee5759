import { prepareProfiel, prepareVacature } from '#search/matching/prepare.ts'
import { bytesOf, createKolommen, removeRij, writeRij } from '#search/matching/scan/kolommen.ts'
import { createPlan } from '#search/matching/scan/plan.ts'
import { scanRang } from '#search/matching/scan/scan-rang.ts'
import { scanTelling } from '#search/matching/scan/scan-telling.ts'
import { createVakken, groupTermen } from '#search/matching/scan/vakken.ts'
import type { MatchProfiel, MatchVacature, Taxonomie } from '#search/matching/model.ts'
import type { ScanRangorde, Telling } from '#search/matching/scan/match-scan.ts'
import type { PreparedVacature } from '#search/matching/prepare.ts'
import type { Groepen } from '#search/matching/scan/vakken.ts'

export type ProfielScan = {
  readonly size: number
  /** `zichtbaarTot` in milliseconds since 1970; `stand` is any number that changes when the profile does. */
  upsert(profiel: MatchProfiel, zichtbaarTot: number, stand?: number): void
  remove(id: string): boolean
  /** The `stand` it was put in with; undefined when it is not there. */
  standOf(id: string): number | undefined
  ids(): Iterable<string>
  /** From now on the terms are read in this dictionary. */
  useTaxonomie(taxonomie: Taxonomie): void
  rank(vacature: MatchVacature, opties: { maximum: number; nu: number }): ScanRangorde
  tel(varianten: readonly MatchVacature[], nu: number): Telling[]
  /** Size of the columns. */
  bytes(): number
}

/**
 * All profiles in memory as columns of numbers. `rank` gives the order, the figures and the counts of rankProfielen over
 * the profiles that are visible at `nu`, and `tel` its counts per class; the rules are those of search/matching and have
 * no copy here. Pure: no I/O, the same content gives the same answer.
 */
export function createProfielScan(taxonomie: Taxonomie): ProfielScan {
  const k = createKolommen()
  let groepen: Groepen = new Map()
  let gegroepeerd = -1

  // Terms that came in since the last question join their group.
  function currentGroepen(): Groepen {
    if (gegroepeerd !== k.termen.codes.values.length) {
      groepen = groupTermen(k.termen, taxonomie)
      gegroepeerd = k.termen.codes.values.length
    }
    return groepen
  }

  function prepare(vacatures: readonly MatchVacature[]) {
    const prepared = vacatures.map((vacature) => prepareVacature(vacature, taxonomie))
    const vakken = createVakken(k.termen, currentGroepen(), prepared.flatMap(eisenOf))
    return { vakken, plannen: prepared.map((v) => createPlan(k, v, vakken.vakVan)) }
  }

  return {
    get size() {
      return k.aantal
    },
    upsert(profiel, zichtbaarTot, stand = 0) {
      writeRij(k, prepareProfiel(profiel, taxonomie), zichtbaarTot, stand)
    },
    remove: (id) => removeRij(k, id),
    standOf(id) {
      const rij = k.rijVan.get(id)
      return rij === undefined ? undefined : k.stand[rij]
    },
    ids: () => k.rijVan.keys(),
    useTaxonomie(nieuw) {
      taxonomie = nieuw
      gegroepeerd = -1
    },
    rank(vacature, opties) {
      const { vakken, plannen } = prepare([vacature])
      const [plan] = plannen
      if (!plan) throw new Error('a vacature gives a plan')
      return scanRang(k, plan, vakken, opties)
    },
    tel(varianten, nu) {
      const { vakken, plannen } = prepare(varianten)
      return scanTelling(k, plannen, vakken, nu)
    },
    bytes: () => bytesOf(k),
  }
}

function eisenOf({ vak, gedrag, harde }: PreparedVacature) {
  return [...vak, ...gedrag, ...harde]
}
