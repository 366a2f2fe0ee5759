import type { Speeddatevraag } from '#app/domain/speeddate/rooster.ts'
import { createToeval } from '#prisma/seed/demo/toeval.ts'

export type Omvang = { werkgevers: number; kandidaten: number }

/** Twelve rounds to talk and two breaks. */
const RONDES = 14
const PAUZES = [5, 10]
const MAG_NIET = 0.35

export const SOORTEN = ['vrij', 'beperkt', 'tafels'] as const
export type Soort = (typeof SOORTEN)[number]

/**
 * A day of speeddates. `vrij`: everybody is there all day. `beperkt`: four in ten candidates are there for half of it,
 * nobody talks more than twice in a row, and three in ten tables stand empty for a round or two. `tafels`: the same, and
 * one in five employers talks at three tables at once.
 */
export function createDag(zaad: number, soort: Soort, omvang: Omvang): Speeddatevraag {
  const toeval = createToeval(zaad, 'speeddates', soort)
  const isBeperkt = soort !== 'vrij'
  const rondes = Array.from({ length: RONDES }, (_, plek) => plek + 1)
  const werkgeverIds = Array.from({ length: omvang.werkgevers }, (_, plek) => `werkgever-${plek + 1}`)
  const tafels = werkgeverIds.flatMap((werkgeverId, plek) => {
    const afwezig = isBeperkt && toeval.chance(0.3) ? toeval.sample(rondes, 2) : []
    const aantal = soort === 'tafels' && plek % 5 === 0 ? 3 : 1
    return Array.from({ length: aantal }, (_, n) => ({
      id: `tafel-${plek + 1}-${n + 1}`,
      werkgeverId,
      afwezig,
    }))
  })
  const kandidaten = Array.from({ length: omvang.kandidaten }, (_, plek) => {
    const van = toeval.int(1, 8)
    return {
      id: `kandidaat-${plek + 1}`,
      afwezig: isBeperkt && toeval.chance(0.4) ? rondes.filter((r) => r < van || r > van + 6) : [],
      minimum: 2,
      maximum: 4,
      achterElkaar: isBeperkt ? 2 : null,
    }
  })
  const niveau = kandidaten.map(() => toeval.int(30, 70))
  return {
    ...{ rondes: RONDES, pauzes: PAUZES, tafels, kandidaten, verboden: [], vast: [] },
    scores: werkgeverIds.flatMap((werkgeverId) =>
      kandidaten.map(({ id }, plek) => ({
        werkgeverId,
        kandidaatId: id,
        score: toeval.chance(MAG_NIET)
          ? null
          : Math.max(0, Math.min(100, Math.round((niveau[plek] ?? 50) + 15 * toeval.normal()))),
      })),
    ),
  }
}
