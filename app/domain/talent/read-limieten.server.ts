import type { Tx } from '#app/platform/db.server.ts'
import { LIMIET_NAMEN, LIMIETEN, type Limieten } from '#app/domain/talent/limieten.ts'

/** The limits as they stand; one that is not in the table is what it was made with. */
export async function readLimieten(tx: Pick<Tx, 'talentlimiet'>): Promise<Limieten> {
  const rows = await tx.talentlimiet.findMany()
  const perNaam = new Map(rows.map(({ naam, waarde }) => [naam, waarde]))
  return Object.fromEntries(
    LIMIET_NAMEN.map((naam) => [naam, perNaam.get(naam) ?? LIMIETEN[naam].standaard]),
  ) as Limieten
}
