import { canEditProfiel } from '#app/domain/kandidaatprofiel/policy.ts'
import { kandidaatScope } from '#app/domain/kandidaatprofiel/scope.server.ts'
import type { Actor } from '#app/platform/actor.ts'
import { db } from '#app/platform/db.server.ts'

export type BekendeKandidaat = { id: string; naam: string; mag: { wijzigen: boolean } }

/** The person behind a profile, for an adviseur who may know them. Null when they may not: then there is only the code. */
export async function getKandidaatBij(actor: Actor, profielId: string): Promise<BekendeKandidaat | null> {
  if (actor.rol !== 'adviseur') return null
  const row = await db().kandidaat.findFirst({
    where: { AND: [kandidaatScope(actor), { profiel: { id: profielId } }] },
    select: { id: true, voornaam: true, achternaam: true, organisatieId: true, werkcoachId: true },
  })
  return (
    row && {
      id: row.id,
      naam: `${row.voornaam} ${row.achternaam}`,
      mag: { wijzigen: canEditProfiel(actor, row) },
    }
  )
}
