import type { Tx } from '#app/platform/db.server.ts'
import { refuse, type Refused } from '#app/platform/result.ts'
import type { Prisma } from '#prisma/generated/client.ts'

/**
 * Writes the profile when it is still at the version that the form was made from; false when someone was first. Every
 * change goes through it, also one in the rows below the profile, because the search index compares its `bijgewerktOp`.
 */
export async function changeProfiel(
  tx: Tx,
  profielId: string,
  versie: number,
  data: Omit<Prisma.KandidaatprofielUncheckedUpdateManyInput, 'versie'> = {},
): Promise<boolean> {
  const { count } = await tx.kandidaatprofiel.updateMany({
    where: { id: profielId, versie },
    data: { ...data, versie: { increment: 1 } },
  })
  return count === 1
}

/** Said when the version is no longer the same: the form keeps what was typed, and overwrites nothing. */
export function refuseOverschrijven(): Refused {
  return refuse(
    'conflict',
    'Dit is intussen door iemand anders gewijzigd. Er is niets opgeslagen. Laad de pagina opnieuw en vul het nog een keer in.',
  )
}
