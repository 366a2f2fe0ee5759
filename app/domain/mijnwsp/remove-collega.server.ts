import type { Actor } from '#app/platform/actor.ts'
import { today } from '#app/platform/clock.server.ts'
import { done, refuse, type Result } from '#app/platform/result.ts'
import { inTransaction } from '#app/platform/transaction.server.ts'
import { addWerkdagen } from '#app/platform/werkdagen.ts'
import { makePortaalTaak } from '#app/domain/taak/make-taak.server.ts'
import { readAanspreekpunt, TAAK_WERKDAGEN } from './aanspreekpunt.server.ts'

type Werkgever = Extract<Actor, { rol: 'werkgever' }>

/**
 * Takes the role of a colleague at this employer away; sessions in that role end at once. Nobody removes themselves, so
 * somebody always stays: two who remove each other wait for one another, and the second is refused. The adviseur gets a task
 * to look at the contactpersonen. Refused with 'not-found' for who is no colleague.
 */
export async function removeCollega(
  actor: Werkgever,
  { accountId }: { accountId: string },
): Promise<Result<null>> {
  const { werkgeverId } = actor
  if (accountId === actor.accountId)
    return refuse('conflict', 'U kunt uzelf niet weghalen. Vraag een collega of uw adviseur.')
  return inTransaction(actor, async (tx, emit) => {
    await tx.$queryRaw`SELECT id FROM werkgever WHERE id = ${werkgeverId}::uuid FOR UPDATE`
    const rollen = { rol: 'werkgever', werkgeverId } as const
    if ((await tx.rolToekenning.count({ where: { ...rollen, accountId: actor.accountId } })) === 0)
      return refuse('not-found')
    const rol = await tx.rolToekenning.findFirst({ where: { ...rollen, accountId }, select: { id: true } })
    if (!rol) return refuse('not-found')
    // The sessions of this role go with it: the foreign key cascades.
    await tx.rolToekenning.delete({ where: { id: rol.id } })
    await tx.contactpersoon.updateMany({
      where: { werkgeverId, accountId },
      data: { accountId: null, versie: { increment: 1 } },
    })
    const { naam, aanspreekpuntId } = await readAanspreekpunt(tx, werkgeverId)
    await makePortaalTaak(tx, emit, {
      sleutel: `collega-weg:${rol.id}`,
      titel: `Kijk de contactpersonen van ${naam} na`,
      toelichting: 'De werkgever heeft een collega uit het portaal gehaald. Werkt deze persoon er nog?',
      vervaldatum: addWerkdagen(today(), TAAK_WERKDAGEN),
      toegewezenAanId: aanspreekpuntId,
      onderwerp: { werkgeverId },
    })
    await emit({ type: 'account.rol-ontnomen', onderwerp: accountId, gegevens: { rol: 'werkgever' } })
    await emit({ type: 'werkgever.collega-weggehaald', onderwerp: werkgeverId, gegevens: { accountId } })
    return done(null)
  })
}
