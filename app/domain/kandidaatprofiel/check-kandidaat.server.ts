import type { Tx } from '#app/platform/db.server.ts'
import { refuse, type Refused } from '#app/platform/result.ts'

/**
 * An id from a form is a claim: the postcode must be one we have a point for, the gemeente one of the region, and the
 * werkcoach an adviseur of this organisation who can still log in, or the one whom the candidate has already.
 */
export async function checkAdresEnWerkcoach(
  tx: Tx,
  input: { postcode: string; gemeenteCode: string; werkcoachId: string },
  nu: { organisatieId: string; werkcoachId?: string },
): Promise<Refused | null> {
  const gebied = await tx.postcodegebied.findUnique({
    where: { pc4: input.postcode.slice(0, 4) },
    select: { pc4: true },
  })
  if (!gebied) return refuse('invalid', 'Deze postcode kennen wij niet. Controleer de 4 cijfers.')
  const gemeente = await tx.gemeente.findUnique({
    where: { code: input.gemeenteCode },
    select: { code: true },
  })
  if (!gemeente) return refuse('invalid', 'Kies een gemeente uit de lijst.')
  if (input.werkcoachId === nu.werkcoachId) return null
  const { organisatieId } = nu
  const werkcoach = await tx.account.findFirst({
    where: {
      id: input.werkcoachId,
      geblokkeerdOp: null,
      rollen: { some: { rol: 'adviseur', organisatieId } },
    },
    select: { id: true },
  })
  return werkcoach ? null : refuse('invalid', 'Kies wie de kandidaat begeleidt uit de lijst.')
}
