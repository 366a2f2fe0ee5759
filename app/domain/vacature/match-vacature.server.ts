import type { Prisma } from '#prisma/generated/client.ts'
import type { MatchEis, MatchVacature } from '#search/matching/model.ts'
import { isoDay } from '#app/platform/iso-day.ts'

/** What the score needs of a vacature. */
export const MATCH_VACATURE_SELECT = {
  id: true,
  beroepId: true,
  urenMin: true,
  urenMax: true,
  kantoortijden: true,
  onregelmatig: true,
  onregelmatigHard: true,
  reisafstandHard: true,
  soorten: true,
  startdatum: true,
  ondersteuning: true,
  werkEnDenkniveau: true,
  postcodegebied: { select: { lat: true, lon: true } },
  werkgever: { select: { harriebuddys: { select: { aantal: true, vertrokken: true } } } },
  eisen: {
    select: { termId: true, niveau: true, hard: true, gewicht: true },
    orderBy: [{ volgorde: 'asc' }, { id: 'asc' }],
  },
} satisfies Prisma.VacatureSelect

/**
 * A row as the plain input of the score. The place is the centre of the four-digit postcode. Colleagues with the Harrie-training who work there now are
 * help that the employer offers at every vacature, also when the form of the vacature does not say so.
 */
export function toMatchVacature({
  werkgever,
  ondersteuning,
  postcodegebied,
  startdatum,
  eisen,
  ...rij
}: Prisma.VacatureGetPayload<{ select: typeof MATCH_VACATURE_SELECT }>): MatchVacature {
  return {
    ...rij,
    ondersteuning: hasBuddy(werkgever) ? [...new Set([...ondersteuning, 'harrie'])] : ondersteuning,
    eisen: eisen.map(toMatchEis),
    startdatum: startdatum && isoDay(startdatum),
    punt: postcodegebied && { lat: postcodegebied.lat, lon: postcodegebied.lon },
  }
}

/** Whether somebody with the Harrie-training works at the employer now. */
function hasBuddy({ harriebuddys }: { harriebuddys: readonly { aantal: number; vertrokken: number }[] }) {
  return harriebuddys.some(({ aantal, vertrokken }) => aantal > vertrokken)
}

type EisRij = Omit<MatchEis, 'niveau'> & { niveau: number }

export function toMatchEis(eis: EisRij): MatchEis {
  return { ...eis, niveau: eis.niveau === 1 || eis.niveau === 2 ? eis.niveau : 3 }
}
