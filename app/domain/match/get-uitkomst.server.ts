import type { Uitkomst } from '#search/matching/model.ts'
import { scorePaar } from '#search/matching/score.ts'
import { loadParen } from '#app/domain/match/load-paren.server.ts'
import type { Actor } from '#app/platform/actor.ts'

/**
 * The full explanation for one pair, as it is now. For an adviseur: any published vacature and any visible profile.
 * For a kandidaat: their own profile and any public vacature. Null for everyone else and everything else.
 */
export async function getUitkomst(
  actor: Actor,
  { vacatureId, profielId }: { vacatureId: string; profielId: string },
): Promise<Uitkomst | null> {
  const paren = await loadParen(actor, { vacatureId, profielIds: [profielId] })
  const profiel = paren?.profielen[0]
  return paren && profiel ? scorePaar(paren.vacature, profiel, paren.taxonomie) : null
}
