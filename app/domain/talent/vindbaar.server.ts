import { zichtbaarWhere } from '#app/domain/kandidaatprofiel/match-profiel.server.ts'
import type { Prisma } from '#prisma/generated/client.ts'

/** Which profiles may be listed at `nu`: visible (both keys, not expired, an adult), and the candidate chose to be listed. */
export function vindbaarWhere(nu: Date): Prisma.KandidaatprofielWhereInput {
  return {
    AND: [
      zichtbaarWhere(nu),
      { kandidaat: { toestemmingen: { some: { soort: 'talentverkenner', ingetrokkenOp: null } } } },
    ],
  }
}
