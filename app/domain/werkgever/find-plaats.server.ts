import type { Tx } from '#app/platform/db.server.ts'

export type Plaats = { pc4: string; plaats: string; gemeenteCode: string | null }

/** Town and gemeente of a postcode; null when there is no such postcode. Gemeente is null outside the region. */
export async function findPlaats(tx: Tx, postcode: string): Promise<Plaats | null> {
  const pc4 = postcode.slice(0, 4)
  const gebied = await tx.postcodegebied.findUnique({
    where: { pc4 },
    select: { plaats: true, gemeenteCode: true },
  })
  if (!gebied) return null
  const gemeente = await tx.gemeente.findUnique({
    where: { code: gebied.gemeenteCode },
    select: { code: true },
  })
  return { pc4, plaats: gebied.plaats, gemeenteCode: gemeente?.code ?? null }
}
