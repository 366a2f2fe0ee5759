import type { Actor } from '#app/platform/actor.ts'
import { isUniqueViolation, type Tx } from '#app/platform/db.server.ts'
import { done, refuse, type Refused, type Result } from '#app/platform/result.ts'
import { inTransaction } from '#app/platform/transaction.server.ts'
import type { ContactpersoonInput, NieuweContactpersoonInput } from './contactpersoon.ts'
import { canRecordContact } from './policy.ts'
import { relatieScope } from './scope.server.ts'

type Gevolg = { werkgeverId: string }

/** Adds somebody whom the WSP knows at an employer. The first one is the first; later ones take that over when asked. */
export async function addContactpersoon(
  actor: Actor,
  { werkgeverId, isEerste, ...input }: NieuweContactpersoonInput & { werkgeverId: string },
): Promise<Result<Gevolg>> {
  if (!canRecordContact(actor)) return refuse('not-allowed')
  return oncePerAccount(() =>
    inTransaction(actor, async (tx, emit) => {
      const werkgever = { AND: [relatieScope(actor), { id: werkgeverId }] }
      if ((await tx.werkgever.count({ where: werkgever })) === 0) return refuse('not-found')
      // Two people who are added at once must not both become the first.
      await tx.$queryRaw`SELECT id FROM werkgever WHERE id = ${werkgeverId}::uuid FOR UPDATE`
      const eerder = await tx.contactpersoon.findUnique({
        where: { id: input.id },
        select: { werkgeverId: true },
      })
      if (eerder) return eerder.werkgeverId === werkgeverId ? done({ werkgeverId }) : refuse('conflict')
      const bezwaar = await checkVerwijzingen(tx, werkgeverId, input)
      if (bezwaar) return bezwaar
      const eerste = await tx.contactpersoon.count({ where: { werkgeverId, isEerste: true } })
      if (isEerste) await clearEerste(tx, werkgeverId)
      await tx.contactpersoon.create({
        data: { ...input, werkgeverId, isEerste: isEerste || eerste === 0 },
      })
      await emit({ type: 'contactpersoon.toegevoegd', onderwerp: input.id, gegevens: { werkgeverId } })
      return done({ werkgeverId })
    }),
  )
}

/** Changes somebody's data. Who is the first stays that until another one takes it over; who left cannot become it. */
export async function saveContactpersoon(
  actor: Actor,
  { contactpersoonId, versie, isEerste, ...input }: ContactpersoonInput & { contactpersoonId: string },
): Promise<Result<Gevolg>> {
  if (!canRecordContact(actor)) return refuse('not-allowed')
  return oncePerAccount(() =>
    inTransaction(actor, async (tx, emit) => {
      const nu = await load(tx, actor, contactpersoonId)
      if (!nu) return refuse('not-found')
      const { werkgeverId } = nu
      const bezwaar = await checkVerwijzingen(tx, werkgeverId, input, nu.accountId)
      if (bezwaar) return bezwaar
      const wordtEerste = isEerste && nu.actief && !nu.isEerste
      if (wordtEerste) await clearEerste(tx, werkgeverId)
      const { count } = await tx.contactpersoon.updateMany({
        where: { id: contactpersoonId, versie },
        data: { ...input, isEerste: wordtEerste || nu.isEerste, versie: { increment: 1 } },
      })
      if (count === 0) return refuse('conflict')
      await emit({ type: 'contactpersoon.gewijzigd', onderwerp: contactpersoonId, gegevens: { werkgeverId } })
      return done({ werkgeverId })
    }),
  )
}

/**
 * Somebody left, or is back. When the first one leaves, who has been known longest of the others becomes the first; when
 * nobody was left, who comes back is the first.
 */
export async function setContactpersoonActief(
  actor: Actor,
  { contactpersoonId, actief }: { contactpersoonId: string; actief: boolean },
): Promise<Result<Gevolg>> {
  if (!canRecordContact(actor)) return refuse('not-allowed')
  return inTransaction(actor, async (tx, emit) => {
    const gevonden = await load(tx, actor, contactpersoonId)
    if (!gevonden) return refuse('not-found')
    const { werkgeverId } = gevonden
    await tx.$queryRaw`SELECT id FROM werkgever WHERE id = ${werkgeverId}::uuid FOR UPDATE`
    const { count } = await tx.contactpersoon.updateMany({
      where: { id: contactpersoonId, actief: !actief },
      data: { actief, isEerste: false, versie: { increment: 1 } },
    })
    if (count === 0)
      return refuse('conflict', actief ? 'Deze persoon is al actief.' : 'Deze persoon was al weg.')
    await appointEerste(tx, werkgeverId)
    await emit({ type: 'contactpersoon.gewijzigd', onderwerp: contactpersoonId, gegevens: { werkgeverId } })
    return done({ werkgeverId })
  })
}

/** Removes somebody who was added by mistake. Refused with 'conflict' when a contactmoment names them: then they have left. */
export async function removeContactpersoon(
  actor: Actor,
  { contactpersoonId }: { contactpersoonId: string },
): Promise<Result<Gevolg>> {
  if (!canRecordContact(actor)) return refuse('not-allowed')
  return inTransaction(actor, async (tx, emit) => {
    const nu = await load(tx, actor, contactpersoonId)
    if (!nu) return refuse('not-found')
    const { werkgeverId } = nu
    await tx.$queryRaw`SELECT id FROM werkgever WHERE id = ${werkgeverId}::uuid FOR UPDATE`
    if ((await tx.contactmomentDeelnemer.count({ where: { contactpersoonId } })) > 0) {
      return refuse(
        'conflict',
        'Deze persoon staat in een contactmoment. Zet de persoon op "werkt hier niet meer", dan blijft dat kloppen.',
      )
    }
    const { count } = await tx.contactpersoon.deleteMany({ where: { id: contactpersoonId } })
    if (count === 0) return refuse('conflict')
    await appointEerste(tx, werkgeverId)
    await emit({ type: 'contactpersoon.verwijderd', onderwerp: contactpersoonId, gegevens: { werkgeverId } })
    return done({ werkgeverId })
  })
}

function load(tx: Tx, actor: Actor, id: string) {
  return tx.contactpersoon.findFirst({
    where: { id, werkgever: relatieScope(actor) },
    select: { werkgeverId: true, isEerste: true, actief: true, accountId: true },
  })
}

async function clearEerste(tx: Tx, werkgeverId: string): Promise<void> {
  await tx.contactpersoon.updateMany({
    where: { werkgeverId, isEerste: true },
    data: { isEerste: false, versie: { increment: 1 } },
  })
}

async function appointEerste(tx: Tx, werkgeverId: string): Promise<void> {
  if ((await tx.contactpersoon.count({ where: { werkgeverId, isEerste: true } })) > 0) return
  const volgende = await tx.contactpersoon.findFirst({
    where: { werkgeverId, actief: true },
    orderBy: [{ aangemaaktOp: 'asc' }, { id: 'asc' }],
    select: { id: true },
  })
  if (!volgende) return
  await tx.contactpersoon.update({
    where: { id: volgende.id },
    data: { isEerste: true, versie: { increment: 1 } },
  })
}

/** Ids from a form are claims: the vestiging and the account are of this employer, or the account was linked before. */
async function checkVerwijzingen(
  tx: Tx,
  werkgeverId: string,
  { vestigingId, accountId }: { vestigingId: string | null; accountId: string | null },
  eerderAccountId: string | null = null,
): Promise<Refused | null> {
  if (vestigingId && (await tx.vestiging.count({ where: { id: vestigingId, werkgeverId } })) === 0)
    return refuse('invalid', 'Kies een vestiging uit de lijst.')
  if (!accountId || accountId === eerderAccountId) return null
  const rollen = await tx.rolToekenning.count({ where: { accountId, werkgeverId, rol: 'werkgever' } })
  return rollen > 0 ? null : refuse('invalid', 'Kies een account uit de lijst.')
}

async function oncePerAccount(work: () => Promise<Result<Gevolg>>): Promise<Result<Gevolg>> {
  try {
    return await work()
  } catch (error) {
    if (isUniqueViolation(error, 'contactpersoon_werkgever_id_account_id_key'))
      return refuse('conflict', 'Dit account hoort al bij een andere contactpersoon.')
    if (isUniqueViolation(error, 'contactpersoon_')) return refuse('conflict')
    throw error
  }
}
