import type { Tx } from '#app/platform/db.server.ts'

export type Plaats = { pc4: string; plaats: string; gemeenteCode: string | null }

/** Town and gemeente of a postcode; null when there is no such postcode. Gemeente is null outside the region. */
export async function findPlaats(tx: Tx, postcode: string): Promise<Plaats | null> {
  return (await listPlaatsen(tx, [postcode])).get(postcode.slice(0, 4)) ?? null
}

/** The same for many postcodes, by their four digits. */
export async function listPlaatsen(tx: Tx, postcodes: readonly string[]): Promise<Map<string, Plaats>> {
  const gebieden = await tx.postcodegebied.findMany({
    where: { pc4: { in: [...new Set(postcodes.map((postcode) => postcode.slice(0, 4)))] } },
    select: { pc4: true, plaats: true, gemeenteCode: true },
  })
  const codes = [...new Set(gebieden.map(({ gemeenteCode }) => gemeenteCode))]
  const gemeenten = await tx.gemeente.findMany({ where: { code: { in: codes } }, select: { code: true } })
  const bekend = new Set(gemeenten.map(({ code }) => code))
  return new Map(
    gebieden.map(({ pc4, plaats, gemeenteCode }) => [
      pc4,
      { pc4, plaats, gemeenteCode: bekend.has(gemeenteCode) ? gemeenteCode : null },
    ]),
  )
}
