import { readReferenceData, type TermRij } from '#prisma/seed/read-reference-data.ts'
import { createMatchWereld } from '#tests/support/match-wereld.ts'
import type { MatchProfiel, MatchVacature, Taxonomie } from '#search/matching/model.ts'

export type BenchWereld = {
  termen: TermRij[]
  taxonomie: Taxonomie
  /** The questions, each of them complete enough to be published. */
  vacatures: MatchVacature[]
  profiel(nummer: number): MatchProfiel
  /** A four-digit postcode with its centre at this point. */
  pc4Van(punt: { lat: number; lon: number }): string
}

/** Invented profiles and vacatures on the real taxonomy; the same seed gives the same ones, whatever their number. */
export function createBenchWereld(zaad: number, aantalVacatures: number): BenchWereld {
  const { termen, postcodegebieden } = readReferenceData()
  const wereld = createMatchWereld(zaad)
  const pc4s = new Map(postcodegebieden.map(({ pc4, lat, lon }) => [`${lat},${lon}`, pc4]))
  const vacatures: MatchVacature[] = []
  for (let nummer = 0; vacatures.length < aantalVacatures; nummer++) {
    const vacature = wereld.vacature(nummer)
    if (isComplete(vacature)) vacatures.push(vacature)
  }
  return {
    termen,
    taxonomie: wereld.taxonomie,
    vacatures,
    profiel: (nummer) => wereld.profiel(nummer),
    pc4Van({ lat, lon }) {
      const pc4 = pc4s.get(`${lat},${lon}`)
      if (!pc4) throw new Error(`bench: no postcode at ${lat}, ${lon}`)
      return pc4
    },
  }
}

function isComplete({ beroepId, urenMin, punt, soorten }: MatchVacature): boolean {
  return beroepId !== null && urenMin !== null && punt !== null && soorten.length > 0
}
