import { isAdviseurAanHetWerk } from '#app/domain/account/adviseurs.server.ts'
import { werkgeverScope } from '#app/domain/werkgever/scope.server.ts'
import type { Actor } from '#app/platform/actor.ts'
import { dateOnly, now, today } from '#app/platform/clock.server.ts'
import { isUniqueViolation, type Tx } from '#app/platform/db.server.ts'
import { isoDay } from '#app/platform/iso-day.ts'
import { done, refuse, type Result } from '#app/platform/result.ts'
import { inTransaction } from '#app/platform/transaction.server.ts'
import { canManageVerplichting } from './policy.ts'
import { sroiScope } from './scope.server.ts'
import { tabelVoorGunning } from './tabelversie.ts'
import { isGesloten, toBedragen, type VerplichtingInput } from './verplichting.ts'

type Adviseur = Extract<Actor, { rol: 'adviseur' }>

const DUBBEL = 'Bij deze opdrachtgever is er al een contract met dit nummer.'

/**
 * Enters a contract as a draft, with the table that held on the day of its award. A form that is sent twice enters one. Refused
 * with 'invalid' when the opdrachtgever has no table for that day or the obligation is out of range, 'conflict' for a number that
 * is taken.
 */
export async function createVerplichting(
  actor: Adviseur,
  input: VerplichtingInput & { id: string; werkgeverId: string },
): Promise<Result<{ id: string }>> {
  if (!canManageVerplichting(actor)) return refuse('not-allowed')
  const { id, werkgeverId } = input
  return refuseDubbel(() =>
    inTransaction(actor, async (tx, emit) => {
      const werkgever = await tx.werkgever.findFirst({
        where: { AND: [werkgeverScope(actor), { id: werkgeverId }] },
        select: { id: true },
      })
      if (!werkgever) return refuse('not-found')
      // The same form sent at once waits here, and finds what the first one entered.
      await tx.$queryRaw`SELECT id FROM opdrachtgever WHERE id = ${input.opdrachtgeverId}::uuid FOR NO KEY UPDATE`
      if (await tx.sroiVerplichting.findUnique({ where: { id }, select: { id: true } })) return done({ id })
      const rij = await toRow(tx, input)
      if (!rij.ok) return rij
      await tx.sroiVerplichting.create({
        data: { ...rij.data, id, werkgeverId, coordinatorId: actor.accountId, aangemaaktOp: now() },
      })
      await emit({ type: 'sroiverplichting.ingevoerd', onderwerp: id, gegevens: { werkgeverId } })
      return done({ id })
    }),
  )
}

/** Changes a draft. Refused as `createVerplichting` is, and with 'conflict' when it is no draft any more or changed meanwhile. */
export async function changeVerplichting(
  actor: Adviseur,
  input: VerplichtingInput & { id: string; versie: number },
): Promise<Result<null>> {
  if (!canManageVerplichting(actor)) return refuse('not-allowed')
  const { id, versie } = input
  return refuseDubbel(() =>
    inTransaction(actor, async (tx, emit) => {
      if ((await tx.sroiVerplichting.count({ where: { AND: [sroiScope(actor), { id }] } })) === 0)
        return refuse('not-found')
      const rij = await toRow(tx, input)
      if (!rij.ok) return rij
      const { count } = await tx.sroiVerplichting.updateMany({
        where: { id, versie, status: 'concept' },
        data: { ...rij.data, versie: { increment: 1 } },
      })
      if (count === 0) return refuse('conflict')
      await emit({ type: 'sroiverplichting.gewijzigd', onderwerp: id })
      return done(null)
    }),
  )
}

async function refuseDubbel<T>(work: () => Promise<Result<T>>): Promise<Result<T>> {
  try {
    return await work()
  } catch (error) {
    if (isUniqueViolation(error, 'contractnummer')) return refuse('conflict', DUBBEL)
    throw error
  }
}

async function toRow(tx: Tx, input: VerplichtingInput) {
  const bedragen = toBedragen(input)
  if (!bedragen) return refuse('invalid', 'De verplichting moet tussen 0,01 en 20 miljoen euro liggen.')
  const tabellen = await tx.bouwblokkentabel.findMany({
    where: { opdrachtgeverId: input.opdrachtgeverId, status: 'gepubliceerd' },
    select: { id: true, versie: true, geldigVan: true },
  })
  const tabel = tabelVoorGunning(
    tabellen.map(({ geldigVan, ...een }) => ({ ...een, geldigVan: isoDay(geldigVan) })),
    input.gunningOp,
  )
  if (!tabel)
    return refuse(
      'invalid',
      'Deze opdrachtgever had op de dag van gunning nog geen tabel met bouwblokken. Vraag een beheerder om die te publiceren.',
    )
  return done({
    opdrachtgeverId: input.opdrachtgeverId,
    contractnummer: input.contractnummer,
    omschrijving: input.omschrijving,
    somCents: BigInt(input.som),
    arbeidBasispunten: input.arbeid,
    grondslag: input.grondslag,
    percentageBasispunten: input.grondslag === 'bedrag' ? null : input.percentage,
    verplichtCents: bedragen.verplichtCents,
    gunningOp: dateOnly(input.gunningOp),
    startOp: dateOnly(input.startOp),
    eindOp: dateOnly(input.eindOp),
    herstelTot: dateOnly(input.herstelTot),
    meldenVoor: dateOnly(bedragen.meldenVoor),
    tabelId: tabel.id,
  })
}

/** Makes a draft active: from now on the contractor sees it and its table is frozen. Refused with 'conflict' when it was already. */
export async function activateVerplichting(
  actor: Adviseur,
  { id, versie }: { id: string; versie: number },
): Promise<Result<null>> {
  if (!canManageVerplichting(actor)) return refuse('not-allowed')
  return inTransaction(actor, async (tx, emit) => {
    const rij = await tx.sroiVerplichting.findFirst({
      where: { AND: [sroiScope(actor), { id }] },
      select: { herstelTot: true },
    })
    if (!rij) return refuse('not-found')
    if (isoDay(rij.herstelTot) < today())
      return refuse('conflict', 'De laatste dag van dit contract is voorbij. Kijk de dagen na.')
    const { count } = await tx.sroiVerplichting.updateMany({
      where: { id, versie, status: 'concept' },
      data: { status: 'actief', versie: { increment: 1 } },
    })
    if (count === 0) return refuse('conflict')
    await emit({ type: 'sroiverplichting.actief', onderwerp: id })
    return done(null)
  })
}

/** Another adviseur becomes coordinator and gets a mail. Refused with 'invalid' for who is no adviseur that can log in. */
export async function assignCoordinator(
  actor: Adviseur,
  { id, versie, naarId }: { id: string; versie: number; naarId: string },
): Promise<Result<null>> {
  if (!canManageVerplichting(actor)) return refuse('not-allowed')
  return inTransaction(actor, async (tx, emit) => {
    const rij = await tx.sroiVerplichting.findFirst({
      where: { AND: [sroiScope(actor), { id }] },
      select: { status: true, coordinatorId: true },
    })
    if (!rij) return refuse('not-found')
    if (isGesloten(rij.status)) return refuse('conflict', 'Deze verplichting is gesloten.')
    if (rij.coordinatorId === naarId) return refuse('conflict', 'Deze adviseur is al coördinator.')
    if (!(await isAdviseurAanHetWerk(tx, naarId))) return refuse('invalid', 'Kies een collega uit de lijst.')
    const { count } = await tx.sroiVerplichting.updateMany({
      where: { id, versie },
      data: { coordinatorId: naarId, versie: { increment: 1 } },
    })
    if (count === 0) return refuse('conflict')
    await emit({ type: 'sroiverplichting.overgedragen', onderwerp: id, gegevens: { naar: naarId } })
    return done(null)
  })
}
