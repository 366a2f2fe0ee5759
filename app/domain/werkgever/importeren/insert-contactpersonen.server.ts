import { randomUUID } from 'node:crypto'
import type { Tx } from '#app/platform/db.server.ts'
import type { Emit } from '#app/platform/transaction.server.ts'
import type { ImportContact } from './lees-rij.ts'

/**
 * Adds contactpersonen to employers that the caller has locked or just made, with an event for each. Where nobody is the
 * first yet, the first of the file is.
 */
export async function insertContactpersonen(
  tx: Tx,
  emit: Emit,
  contacten: readonly (ImportContact & { werkgeverId: string })[],
): Promise<void> {
  const metEerste = await tx.contactpersoon.findMany({
    where: { werkgeverId: { in: contacten.map(({ werkgeverId }) => werkgeverId) }, isEerste: true },
    select: { werkgeverId: true },
  })
  const heeftEerste = new Set(metEerste.map(({ werkgeverId }) => werkgeverId))
  const data = contacten.map((contact) => {
    const isEerste = !heeftEerste.has(contact.werkgeverId)
    heeftEerste.add(contact.werkgeverId)
    return { ...contact, id: randomUUID(), isEerste }
  })
  await tx.contactpersoon.createMany({ data })
  await emit(
    data.map(({ id, werkgeverId }) => ({
      type: 'contactpersoon.toegevoegd',
      onderwerp: id,
      gegevens: { werkgeverId },
    })),
  )
}
