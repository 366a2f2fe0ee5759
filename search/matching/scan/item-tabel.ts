import { createItemToets, toetsItem } from '#search/matching/item.ts'
import { eisRegel } from '#search/matching/lines.ts'
import { leegProfiel } from '#search/matching/scan/attributen.ts'
import { GEEN_KENMERK, NIVEAU_NUL, ONDERZOEK_NODIG } from '#search/matching/scan/termen.ts'
import type { HardeEis } from '#search/matching/hard.ts'
import type { PreparedEis, PreparedProfiel } from '#search/matching/prepare.ts'
import type { HardOordeel, Kenmerk, Niveau, Taxonomie } from '#search/matching/model.ts'

/**
 * How a requirement turns out depends on two things: what is known of the term itself (six possibilities) and the best
 * level of a related skill (none, 1, 2 or 3). Together they are a cell, `staat * 4 + verwant`. The rules are asked once
 * for each cell, of a stand-in profile; a scan then only looks up.
 */
export const CELLEN = 24

const GEEN_TAXONOMIE: Taxonomie = { term: () => undefined }
const BESTE_VERWANT = 4
const STATEN = 6

/** What an item adds per cell: weight that counts, points, weight that is known; its own weight is multiplied in. */
export const PER_CEL = 3
export const TELT = 0
export const PUNTEN = 1
export const BEKEND = 2

/** The scored requirements of one part in the order of the figures, as one table: item, then cell, then sum. */
export type ItemTabel = { aantal: number; vakken: Uint16Array; sommen: Float64Array }

export function createItemTabel(
  eisen: readonly PreparedEis[],
  vakVan: ReadonlyMap<string, number>,
): ItemTabel {
  const sommen = new Float64Array(eisen.length * CELLEN * PER_CEL)
  const toets = createItemToets()
  eisen.forEach((eis, nummer) => {
    for (let cel = 0; cel < CELLEN; cel++) {
      toetsItem(eis, proefVoorCel(eis, cel), toets)
      const plek = (nummer * CELLEN + cel) * PER_CEL
      if (toets.bekend) sommen[plek + BEKEND] = eis.w
      if (!toets.telt) continue
      sommen[plek + TELT] = eis.w
      sommen[plek + PUNTEN] = eis.w * toets.aandeel
    }
  })
  return { aantal: eisen.length, vakken: Uint16Array.from(eisen, (eis) => vakOf(vakVan, eis)), sommen }
}

/** How a line is judged for the class; 0 is neither. */
export const GROOT_TEKORT = 1
export const PAST_NIET = 2

export type KlasseItem = { vak: number; w: number; perCel: Uint8Array }

export function createKlasseItem(eis: PreparedEis, vakVan: ReadonlyMap<string, number>): KlasseItem {
  const perCel = new Uint8Array(CELLEN)
  for (let cel = 0; cel < CELLEN; cel++) {
    const { oordeel, verschil } = eisRegel(eis, 'vak', proefVoorCel(eis, cel), 0, GEEN_TAXONOMIE)
    if (oordeel === 'past-niet') perCel[cel] = PAST_NIET
    else if (verschil !== null && verschil < -1) perCel[cel] = GROOT_TEKORT
  }
  return { vak: vakOf(vakVan, eis), w: eis.w, perCel }
}

/** Outcomes of a hard requirement as numbers. */
export const VOLDOET = 0
export const NIET_BEKEND = 1
export const VOLDOET_NIET = 2

const GETAL: Record<HardOordeel, number> = {
  voldoet: VOLDOET,
  onbekend: NIET_BEKEND,
  'voldoet-niet': VOLDOET_NIET,
}

export function hardGetal(eis: HardeEis, proef: PreparedProfiel): number {
  return GETAL[eis.toets(proef)]
}

/** A hard requirement of a term, per cell. */
export function hardTabel(harde: HardeEis, eis: PreparedEis): Uint8Array {
  const tabel = new Uint8Array(CELLEN)
  for (let cel = 0; cel < CELLEN; cel++) tabel[cel] = hardGetal(harde, proefVoorCel(eis, cel))
  return tabel
}

export function vakOf(vakVan: ReadonlyMap<string, number>, { termId }: PreparedEis): number {
  const vak = vakVan.get(termId)
  if (vak === undefined) throw new Error('a requirement of the question has no vak')
  return vak
}

function proefVoorCel(eis: PreparedEis, cel: number): PreparedProfiel {
  const staat = Math.floor(cel / BESTE_VERWANT) % STATEN
  const verwant = cel % BESTE_VERWANT
  const proef = leegProfiel()
  if (staat !== GEEN_KENMERK) {
    const niveau = staat === ONDERZOEK_NODIG ? null : ((staat - NIVEAU_NUL) as Niveau)
    proef.waarnemingen.set(eis.termId, aKenmerk(eis.termId, niveau))
  }
  if (verwant > 0 && eis.groep !== null) {
    proef.vakPerGroep.set(eis.groep, [aKenmerk('', verwant as Niveau)])
  }
  return proef
}

function aKenmerk(termId: string, niveau: Niveau | null): Kenmerk {
  return { termId, niveau, bron: 'zelf', waargenomenOp: '' }
}
