import type { Uitkomst } from '#search/matching/model.ts'
import { scorePaar } from '#search/matching/score.ts'
import { loadParen } from '#app/domain/match/load-paren.server.ts'
import type { Actor } from '#app/platform/actor.ts'

/**
 * The outcomes of some profiles with one vacature, as they are now; in no order. Those that are not visible are left out.
 * Null when the vacature is not open for the actor.
 */
export async function loadUitkomsten(
  actor: Actor,
  input: { vacatureId: string; profielIds: readonly string[] },
): Promise<Uitkomst[] | null> {
  const paren = await loadParen(actor, input)
  if (!paren) return null
  const { vacature, profielen, taxonomie } = paren
  return profielen.map((profiel) => scorePaar(vacature, profiel, taxonomie))
}
