import type { Actor } from '#app/platform/actor.ts'
import { db } from '#app/platform/db.server.ts'
import { bereikbaarAanspreekpunt, bereikbaarSelect } from '#app/domain/werkgever/bereikbaar.server.ts'
import { vacatureScope } from '#app/domain/vacature/scope.server.ts'
import { readKaart } from '#app/domain/talent/get-talentprofiel.server.ts'
import { OPEN_VACATURE } from '#app/domain/talent/verzoek.ts'
import { profielIdOf, talentcode } from '#app/domain/talent/talentcode.server.ts'

const MEESTE_VACATURES = 50

/** What the form of a request needs. Says nothing of the profile but its code, so it costs no look. Null as the card is. */
export async function getVerzoekformulier(
  actor: Extract<Actor, { rol: 'werkgever' }>,
  talentId: string,
): Promise<{ code: string; adviseur: string; vacatures: { id: string; titel: string }[] } | null> {
  const profielId = profielIdOf(actor.werkgeverId, talentId)
  if (profielId === null || !(await readKaart(db(), profielId))) return null
  const [werkgever, vacatures] = await Promise.all([
    db().werkgever.findUniqueOrThrow({
      where: { id: actor.werkgeverId },
      select: bereikbaarSelect(),
    }),
    db().vacature.findMany({
      where: { AND: [vacatureScope(actor), { status: { in: [...OPEN_VACATURE] }, titel: { not: null } }] },
      orderBy: { id: 'desc' },
      take: MEESTE_VACATURES,
      select: { id: true, titel: true },
    }),
  ])
  return {
    code: talentcode(actor.werkgeverId, profielId),
    adviseur: (bereikbaarAanspreekpunt(werkgever) ?? werkgever.aanspreekpunt).naam,
    vacatures: vacatures.map(({ id, titel }) => ({ id, titel: titel ?? '' })),
  }
}
