import type { Tx } from '#app/platform/db.server.ts'
import type { Importkeuze } from '#prisma/generated/client.ts'
import type { Beoordeeld } from './beoordeel.ts'
import type { Cellen } from './kolommen.ts'
import type { Melding, Rij } from './lees-rij.ts'

/** A row as it was read, with what was said of it and decided about it. */
export type BewaardeRij = Rij &
  Pick<Beoordeeld, 'oordeel' | 'leider' | 'meldingen'> & { keuze: Importkeuze | null }

export function toImportrij({ nummer, oordeel, leider, meldingen }: Beoordeeld) {
  return { nummer, oordeel, leider, meldingen }
}

/** Every row of an import, in the order of the file. */
export async function loadRijen(tx: Tx, importId: string): Promise<BewaardeRij[]> {
  const rijen = await tx.importrij.findMany({
    where: { importId },
    select: { nummer: true, cellen: true, oordeel: true, leider: true, meldingen: true, keuze: true },
    orderBy: { nummer: 'asc' },
  })
  return rijen.map(({ cellen, meldingen, ...rij }) => ({
    ...rij,
    cellen: cellen as Cellen,
    meldingen: meldingen as Melding[],
  }))
}

/** The rows about which there is now something else to say than what the uploader saw. */
export function changedRijen(rijen: readonly BewaardeRij[], nu: readonly Beoordeeld[]): Beoordeeld[] {
  const print = ({ oordeel, leider, meldingen }: Pick<Beoordeeld, 'oordeel' | 'leider' | 'meldingen'>) =>
    JSON.stringify([oordeel, leider, meldingen.map(({ kolom, tekst }) => [kolom, tekst])])
  const eerder = new Map(rijen.map((rij) => [rij.nummer, print(rij)]))
  return nu.filter((een) => eerder.get(een.nummer) !== print(een))
}
