import { today } from '#app/platform/clock.server.ts'
import type { Prisma } from '#prisma/generated/client.ts'
import { MATCH_PROFIEL_SELECT, toMatchProfiel } from '#app/domain/kandidaatprofiel/match-profiel.server.ts'
import type { KaartProfiel } from '#app/domain/kandidaatprofiel/werkgeverskaart.ts'

/** What the werkgeverskaart needs of a row. The deelregio is that of the gemeente that serves the person. */
export const KAART_PROFIEL_SELECT = {
  ...MATCH_PROFIEL_SELECT,
  code: true,
  deelOndersteuning: true,
  kandidaat: { select: { gemeente: { select: { deelregio: true } } } },
} as const satisfies Prisma.KandidaatprofielSelect

export type KaartProfielRow = Prisma.KandidaatprofielGetPayload<{ select: typeof KAART_PROFIEL_SELECT }>

export function toKaartProfiel(row: KaartProfielRow): KaartProfiel {
  const profiel = toMatchProfiel(row)
  const later = profiel.beschikbaarVanaf !== null && profiel.beschikbaarVanaf > today()
  return {
    ...profiel,
    beschikbaarVanaf: later ? profiel.beschikbaarVanaf : null,
    code: row.code,
    deelregio: row.kandidaat.gemeente.deelregio,
    deelOndersteuning: row.deelOndersteuning,
  }
}
