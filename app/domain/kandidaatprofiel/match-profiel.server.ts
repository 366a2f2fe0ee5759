import type { Prisma } from '#prisma/generated/client.ts'
import type { KenmerkBron, MatchProfiel, Niveau } from '#search/matching/model.ts'
import { isoDay } from '#app/platform/iso-day.ts'
import { meerderjarigGrens } from '#app/domain/kandidaatprofiel/zichtbaarheid.ts'

/** What the match reads of a profile: no name, no gemeente, no doelgroep, no age. */
export const MATCH_PROFIEL_SELECT = {
  id: true,
  urenMin: true,
  urenMax: true,
  beschikbaarVanaf: true,
  kantoortijden: true,
  onregelmatig: true,
  maxReisafstandKm: true,
  soorten: true,
  ondersteuning: true,
  werkEnDenkniveau: true,
  postcodegebied: { select: { lat: true, lon: true } },
  kenmerken: {
    select: { termId: true, niveau: true, bron: true, waargenomenOp: true },
    orderBy: [{ termId: 'asc' }, { bron: 'asc' }],
  },
  beroepen: { select: { termId: true, soort: true }, orderBy: [{ soort: 'asc' }, { termId: 'asc' }] },
} as const satisfies Prisma.KandidaatprofielSelect

export type MatchProfielRow = Prisma.KandidaatprofielGetPayload<{ select: typeof MATCH_PROFIEL_SELECT }>

/** The row as the scoring core wants it: dates as yyyy-mm-dd, the point of the four-digit postcode. */
export function toMatchProfiel(row: MatchProfielRow): MatchProfiel {
  return {
    id: row.id,
    kenmerken: row.kenmerken.map((kenmerk) => ({
      termId: kenmerk.termId,
      niveau: kenmerk.niveau as Niveau | null,
      bron: kenmerk.bron satisfies KenmerkBron,
      waargenomenOp: isoDay(kenmerk.waargenomenOp),
    })),
    gewensteBeroepen: row.beroepen.filter(({ soort }) => soort === 'gewenst').map(({ termId }) => termId),
    gewerkteBeroepen: row.beroepen.filter(({ soort }) => soort === 'gewerkt').map(({ termId }) => termId),
    urenMin: row.urenMin,
    urenMax: row.urenMax,
    beschikbaarVanaf: row.beschikbaarVanaf && isoDay(row.beschikbaarVanaf),
    kantoortijden: row.kantoortijden,
    onregelmatig: row.onregelmatig,
    maxReisafstandKm: row.maxReisafstandKm,
    punt: row.postcodegebied,
    soorten: row.soorten,
    ondersteuning: row.ondersteuning,
    werkEnDenkniveau: row.werkEnDenkniveau,
  }
}

/**
 * The condition for a profile that may be matched and shown: both keys, not expired at `nu`, and an adult. The same rule
 * as `zichtbaarheid`, in the words of the database.
 */
export function zichtbaarWhere(nu: Date): Prisma.KandidaatprofielWhereInput {
  return {
    sleutelKandidaatOp: { not: null },
    sleutelAdviseurOp: { not: null },
    zichtbaarTot: { gt: nu },
    kandidaat: { geboortedatum: { lte: meerderjarigGrens(nu) } },
  }
}
