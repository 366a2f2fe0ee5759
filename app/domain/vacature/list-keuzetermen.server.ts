import { db } from '#app/platform/db.server.ts'

export type KeuzeTerm = {
  id: string
  soort: string
  label: string
  uitleg: string | null
  groepLabel: string | null
}

/** The short lists of the dictionary that are shown whole: behaviour, basics, languages, certificates, licences. */
export async function listKeuzetermen(): Promise<KeuzeTerm[]> {
  return db().term.findMany({
    where: { soort: { in: ['gedrag', 'basis', 'taal', 'certificaat', 'rijbewijs'] } },
    select: { id: true, soort: true, label: true, uitleg: true, groepLabel: true },
    orderBy: [{ soort: 'asc' }, { volgorde: 'asc' }, { label: 'asc' }],
  })
}

/** Terms by id, in the order asked; an id that is not in the dictionary, or is an occupation, is left out. */
export async function getKeuzetermen(ids: readonly string[]): Promise<KeuzeTerm[]> {
  const rijen = await db().term.findMany({
    where: { id: { in: [...ids] }, soort: { not: 'beroep' } },
    select: { id: true, soort: true, label: true, uitleg: true, groepLabel: true },
  })
  const perId = new Map(rijen.map((rij) => [rij.id, rij]))
  return ids.flatMap((id) => perId.get(id) ?? [])
}

/** The label of an occupation, or null when it is not one. */
export async function getBeroep(id: string): Promise<{ id: string; label: string } | null> {
  return db().term.findFirst({ where: { id, soort: 'beroep' }, select: { id: true, label: true } })
}
