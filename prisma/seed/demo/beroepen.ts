import { BEROEPEN_MENS } from '#prisma/seed/demo/beroepen-mens.ts'
import { BEROEPEN_PRAKTIJK } from '#prisma/seed/demo/beroepen-praktijk.ts'
import { BEROEPEN_TECHNIEK } from '#prisma/seed/demo/beroepen-techniek.ts'
import type { DemoBeroep, SectorCode } from '#prisma/seed/demo/demo-beroep.ts'
import type { Referentie } from '#prisma/seed/read-reference-data.ts'

export const DEMO_BEROEPEN: readonly DemoBeroep[] = [
  ...BEROEPEN_TECHNIEK,
  ...BEROEPEN_MENS,
  ...BEROEPEN_PRAKTIJK,
]

/** A demo occupation tied to its term, with the skill groups that its work typically asks, strongest first. */
export type BekendBeroep = DemoBeroep & { termId: string; isco: string; vakvaardigheden: string[] }

export type Beroepen = { alle: BekendBeroep[]; perSector: Map<SectorCode, BekendBeroep[]> }

// Links that ESCO counts once because of a detail of the occupation; in a vacancy they would puzzle the reader.
const ONGEBRUIKELIJK = new Set([
  'S1.1',
  'S1.11',
  'S1.12',
  'S1.14',
  'S2.1',
  'S4.7',
  'S5.1',
  'S6.9',
  'S7.0',
  'S8.9',
])
// "Beschermen en handhaven" stands for every safety rule in ESCO; it says something only where it comes first.
const VEILIGHEID = 'vakvaardigheid:S3.3'
const MEEST_TYPISCH = 8
const MINSTENS = 5
const STERK = 1.2

/** Looks the demo occupations up in the reference data. Throws when a label is not in it or fits two occupations. */
export function resolveBeroepen({ termen, beroepVakvaardigheden }: Referentie): Beroepen {
  const idf = new Map(termen.filter((term) => term.soort === 'vakvaardigheid').map((t) => [t.id, t.idf ?? 0]))
  const alle = DEMO_BEROEPEN.map((beroep) => {
    const gevonden = termen.filter(
      (term) =>
        term.soort === 'beroep' &&
        term.label.toLowerCase() === beroep.label.toLowerCase() &&
        (!beroep.isco || term.groep === beroep.isco),
    )
    const [term] = gevonden
    if (!term?.groep || gevonden.length !== 1) throw new Error(`Demo: no single occupation "${beroep.label}"`)
    const vakvaardigheden = beroepVakvaardigheden
      .filter(({ beroepId, vakvaardigheidId }) => beroepId === term.id && isUsual(vakvaardigheidId))
      .map((rij) => ({
        id: rij.vakvaardigheidId,
        kracht: (rij.essentieel + rij.optioneel / 2) * Math.max(idf.get(rij.vakvaardigheidId) ?? 0, 0.2),
      }))
      .sort((x, y) => y.kracht - x.kracht || (x.id < y.id ? -1 : 1))
      .filter(({ id }, plaats) => id !== VEILIGHEID || plaats === 0)
      .filter(({ kracht }, plaats) => kracht >= STERK || plaats < MINSTENS)
      .slice(0, MEEST_TYPISCH)
      .map(({ id }) => id)
    return { ...beroep, termId: term.id, isco: term.groep, vakvaardigheden }
  })
  const perSector = new Map<SectorCode, BekendBeroep[]>()
  for (const beroep of alle) perSector.set(beroep.sector, [...(perSector.get(beroep.sector) ?? []), beroep])
  return { alle, perSector }
}

function isUsual(vakvaardigheidId: string): boolean {
  return !ONGEBRUIKELIJK.has(vakvaardigheidId.replace('vakvaardigheid:', ''))
}
