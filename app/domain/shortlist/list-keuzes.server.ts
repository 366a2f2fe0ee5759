import { zichtbaarWhere } from '#app/domain/kandidaatprofiel/match-profiel.server.ts'
import { canKeepShortlist } from '#app/domain/shortlist/policy.ts'
import type { ShortlistReden } from '#app/domain/shortlist/shortlist.ts'
import type { ShortlistStand } from '#prisma/generated/client.ts'
import type { Actor } from '#app/platform/actor.ts'
import { now } from '#app/platform/clock.server.ts'
import { db } from '#app/platform/db.server.ts'

export type KeuzeMerk = { stand: ShortlistStand; reden: ShortlistReden | null }

export type Keuzes = {
  /** The version to send with a change; 0 when there is no list yet. */
  versie: number
  perProfiel: Record<string, KeuzeMerk>
}

/**
 * What was decided about which profiles of one vacature, to mark them in the list of matches. Who is not visible is not
 * counted either. For adviseurs alone.
 */
export async function listKeuzes(actor: Actor, vacatureId: string): Promise<Keuzes> {
  if (!canKeepShortlist(actor)) return { versie: 0, perProfiel: {} }
  const lijst = await db().shortlist.findUnique({
    where: { vacatureId },
    select: {
      versie: true,
      keuzes: {
        where: { profiel: zichtbaarWhere(now()) },
        select: { profielId: true, stand: true, reden: true },
      },
    },
  })
  return {
    versie: lijst?.versie ?? 0,
    perProfiel: Object.fromEntries(
      (lijst?.keuzes ?? []).map(({ profielId, stand, reden }) => [profielId, { stand, reden }]),
    ),
  }
}
