import type { Actor } from '#app/platform/actor.ts'
import type { Tx } from '#app/platform/db.server.ts'
import { kandidaatScope } from '#app/domain/kandidaatprofiel/scope.server.ts'

/** The candidate with the profile as a command needs them, within the scope of the actor; null outside it. */
export async function loadKandidaat(tx: Tx, actor: Actor, kandidaatId: string) {
  const row = await tx.kandidaat.findFirst({
    where: { AND: [kandidaatScope(actor), { id: kandidaatId }] },
    select: {
      id: true,
      versie: true,
      organisatieId: true,
      werkcoachId: true,
      geboortedatum: true,
      postcode: true,
      profiel: {
        select: {
          id: true,
          versie: true,
          sleutelKandidaatOp: true,
          sleutelAdviseurOp: true,
          bevestigdOp: true,
          zichtbaarTot: true,
        },
      },
    },
  })
  return row?.profiel ? { ...row, profiel: row.profiel } : null
}
