import type { Actor } from '#app/platform/actor.ts'
import { db, isUniqueViolation, type Tx } from '#app/platform/db.server.ts'
import { done, refuse, type Result } from '#app/platform/result.ts'
import { inTransaction, type Emit } from '#app/platform/transaction.server.ts'
import { findPlaats } from './find-plaats.server.ts'
import { canEditWerkgever } from './policy.ts'
import { relatieScope } from './scope.server.ts'
import { POSTCODE_ONBEKEND } from './velden.ts'
import { VESTIGINGSNUMMER_BESTAAT, type NieuweVestigingInput, type VestigingInput } from './vestiging.ts'

type Gevolg = { werkgeverId: string }

/** Adds a place of an employer. A form that is sent twice adds one. Made the hoofdvestiging, it takes that over. */
export async function addVestiging(
  actor: Actor,
  { werkgeverId, isHoofdvestiging, ...input }: NieuweVestigingInput & { werkgeverId: string },
): Promise<Result<Gevolg>> {
  if (!canEditWerkgever(actor)) return refuse('not-allowed')
  return withNumber(async () =>
    inTransaction(actor, async (tx, emit) => {
      const where = { AND: [relatieScope(actor), { id: werkgeverId }] }
      if ((await tx.werkgever.count({ where })) === 0) return refuse('not-found')
      const eerder = await tx.vestiging.findUnique({ where: { id: input.id }, select: { werkgeverId: true } })
      if (eerder) return eerder.werkgeverId === werkgeverId ? done({ werkgeverId }) : refuse('conflict')
      const plaats = await findPlaats(tx, input.postcode)
      if (!plaats) return refuse('invalid', POSTCODE_ONBEKEND)
      if (isHoofdvestiging) await clearHoofdvestiging(tx, werkgeverId)
      await tx.vestiging.create({ data: { ...input, ...plaats, werkgeverId, isHoofdvestiging } })
      return emitted(emit, 'vestiging.toegevoegd', input.id, werkgeverId)
    }),
  )
}

/** Changes a place. What is the hoofdvestiging stays that until another one takes it over. */
export async function saveVestiging(
  actor: Actor,
  { vestigingId, versie, isHoofdvestiging, ...input }: VestigingInput & { vestigingId: string },
): Promise<Result<Gevolg>> {
  if (!canEditWerkgever(actor)) return refuse('not-allowed')
  return withNumber(async () =>
    inTransaction(actor, async (tx, emit) => {
      const nu = await load(tx, actor, vestigingId)
      if (!nu) return refuse('not-found')
      const plaats = await findPlaats(tx, input.postcode)
      if (!plaats) return refuse('invalid', POSTCODE_ONBEKEND)
      if (isHoofdvestiging && !nu.isHoofdvestiging) await clearHoofdvestiging(tx, nu.werkgeverId)
      const { count } = await tx.vestiging.updateMany({
        where: { id: vestigingId, versie },
        data: {
          ...input,
          ...plaats,
          isHoofdvestiging: isHoofdvestiging || nu.isHoofdvestiging,
          versie: { increment: 1 },
        },
      })
      if (count === 0) return refuse('conflict')
      return emitted(emit, 'vestiging.gewijzigd', vestigingId, nu.werkgeverId)
    }),
  )
}

/** Takes a place away. Refused with 'conflict' for the hoofdvestiging: first another one becomes that. */
export async function removeVestiging(
  actor: Actor,
  { vestigingId }: { vestigingId: string },
): Promise<Result<Gevolg>> {
  if (!canEditWerkgever(actor)) return refuse('not-allowed')
  return inTransaction(actor, async (tx, emit) => {
    const nu = await load(tx, actor, vestigingId)
    if (!nu) return refuse('not-found')
    const { count } = await tx.vestiging.deleteMany({ where: { id: vestigingId, isHoofdvestiging: false } })
    if (count === 0)
      return refuse(
        'conflict',
        'De hoofdvestiging kunt u niet weghalen. Maak eerst een andere vestiging de hoofdvestiging.',
      )
    return emitted(emit, 'vestiging.verwijderd', vestigingId, nu.werkgeverId)
  })
}

/** One vestiging with its employer, for the form. Null outside the scope. */
export async function getVestiging(actor: Actor, id: string) {
  return db().vestiging.findFirst({
    where: { id, werkgever: relatieScope(actor) },
    select: {
      id: true,
      versie: true,
      naam: true,
      vestigingsnummer: true,
      isHoofdvestiging: true,
      straat: true,
      huisnummer: true,
      postcode: true,
      werkgever: { select: { id: true, naam: true } },
    },
  })
}

function load(tx: Tx, actor: Actor, id: string) {
  return tx.vestiging.findFirst({
    where: { id, werkgever: relatieScope(actor) },
    select: { werkgeverId: true, isHoofdvestiging: true },
  })
}

async function clearHoofdvestiging(tx: Tx, werkgeverId: string): Promise<void> {
  await tx.vestiging.updateMany({
    where: { werkgeverId, isHoofdvestiging: true },
    data: { isHoofdvestiging: false, versie: { increment: 1 } },
  })
}

async function emitted(
  emit: Emit,
  type: 'vestiging.toegevoegd' | 'vestiging.gewijzigd' | 'vestiging.verwijderd',
  onderwerp: string,
  werkgeverId: string,
): Promise<Result<Gevolg>> {
  await emit({ type, onderwerp, gegevens: { werkgeverId } })
  return done({ werkgeverId })
}

async function withNumber(work: () => Promise<Result<Gevolg>>): Promise<Result<Gevolg>> {
  try {
    return await work()
  } catch (error) {
    if (isUniqueViolation(error, 'vestiging_vestigingsnummer_key'))
      return refuse('conflict', VESTIGINGSNUMMER_BESTAAT)
    if (isUniqueViolation(error, 'vestiging_')) return refuse('conflict')
    throw error
  }
}
