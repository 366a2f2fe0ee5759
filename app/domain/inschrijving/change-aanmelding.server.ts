import type { EvenementStatus } from '#app/domain/evenement/evenement.ts'
import type { Actor } from '#app/platform/actor.ts'
import { now } from '#app/platform/clock.server.ts'
import type { Tx } from '#app/platform/db.server.ts'
import { done, refuse, type Result } from '#app/platform/result.ts'
import { inTransaction, type Emit } from '#app/platform/transaction.server.ts'
import { forgetPogingen } from './aanmeldpogingen.server.ts'
import { linkAccount } from './link-account.server.ts'
import { lockPlaatsen, offerPlaatsen } from './plaatsen.server.ts'
import { canManageAanmelding, type VanWie } from './policy.ts'
import { isSleutelOf } from './sleutel.server.ts'

/** Who may change an aanmelding: who holds the key of its mails, or who is logged in and may. */
export type Toegang = { id: string } & ({ sleutel: string } | { actor: Actor })

export const LEVEND = ['gereserveerd', 'ingeschreven', 'wachtlijst', 'aangeboden'] as const

/**
 * The mail address is right: who held a place has it now, who waits counts from the moment of registering. Twice is once.
 * Refused with 'conflict' when it comes too late.
 */
export async function confirmAanmelding(toegang: Toegang): Promise<Result<null>> {
  return inTransaction(actorOf(toegang), async (tx, emit) => {
    const aanmelding = await lockAanmelding(tx, toegang)
    if (!aanmelding) return refuse('not-found')
    if (aanmelding.bevestigdOp && !aanmelding.vervallenOp) return done(null)
    const nu = now()
    if (aanmelding.vervallenOp || !gaatDoor(aanmelding, nu)) return refuse('conflict')
    if (!aanmelding.bevestigenVoor || aanmelding.bevestigenVoor <= nu) return refuse('conflict')
    await tx.aanmelding.update({
      where: { id: toegang.id },
      data: { bevestigdOp: nu, versie: { increment: 1 } },
    })
    await tx.inschrijving.updateMany({
      where: { aanmeldingId: toegang.id, status: 'gereserveerd' },
      data: { status: 'ingeschreven', statusSinds: nu, versie: { increment: 1 } },
    })
    await forgetPogingen(tx, toegang.id)
    await linkAccount(tx, aanmelding)
    await emit({ type: 'aanmelding.bevestigd', onderwerp: toegang.id })
    await offerPlaatsen(tx, emit, aanmelding, nu)
    return done(null)
  })
}

/**
 * One person does not come, or nobody of it without `inschrijvingId`; also leaves the waiting list. A place that comes free is
 * offered in the same transaction. Twice is once. Refused with 'conflict' once the event began.
 */
export async function cancelInschrijving(
  toegang: Toegang,
  { inschrijvingId }: { inschrijvingId?: string | undefined } = {},
): Promise<Result<null>> {
  return inTransaction(actorOf(toegang), async (tx, emit) => {
    const aanmelding = await lockAanmelding(tx, toegang)
    if (!aanmelding) return refuse('not-found')
    if (inschrijvingId && !aanmelding.inschrijvingen.some(({ id }) => id === inschrijvingId))
      return refuse('not-found')
    const nu = now()
    if (!gaatDoor(aanmelding, nu)) return refuse('conflict')
    const { count } = await tx.inschrijving.updateMany({
      // Who is inside already is not taken off the list of those who are inside.
      where: {
        aanmeldingId: toegang.id,
        id: inschrijvingId,
        status: { in: [...LEVEND] },
        ingechecktOp: null,
      },
      data: { status: 'geannuleerd', aangebodenTot: null, statusSinds: nu, versie: { increment: 1 } },
    })
    if (count === 0) return done(null)
    await emit({ type: 'aanmelding.geannuleerd', onderwerp: toegang.id, gegevens: { aantal: count } })
    await freed(tx, emit, aanmelding, nu)
    return done(null)
  })
}

/**
 * The answer to an offered place. A place that is declined goes to the next in the same transaction. Refused with 'conflict' when
 * there is no offer any more.
 */
export async function answerAanbod(
  toegang: Toegang,
  { inschrijvingId, ja }: { inschrijvingId: string; ja: boolean },
): Promise<Result<null>> {
  return inTransaction(actorOf(toegang), async (tx, emit) => {
    const aanmelding = await lockAanmelding(tx, toegang)
    const inschrijving = aanmelding?.inschrijvingen.find(({ id }) => id === inschrijvingId)
    if (!aanmelding || !inschrijving) return refuse('not-found')
    const nu = now()
    if (!gaatDoor(aanmelding, nu) || inschrijving.status !== 'aangeboden') return refuse('conflict')
    if (!inschrijving.aangebodenTot || inschrijving.aangebodenTot <= nu) return refuse('conflict')
    await tx.inschrijving.update({
      where: { id: inschrijvingId },
      data: {
        status: ja ? 'ingeschreven' : 'geannuleerd',
        aangebodenTot: null,
        statusSinds: nu,
        versie: { increment: 1 },
      },
    })
    const type = ja ? 'inschrijving.aanbod-aangenomen' : 'inschrijving.aanbod-geweigerd'
    await emit({ type, onderwerp: inschrijvingId })
    if (!ja) await freed(tx, emit, aanmelding, nu)
    return done(null)
  })
}

type Aanmelding = NonNullable<Awaited<ReturnType<typeof lockAanmelding>>>

// The place of an aanmelding never changes, so that it can be read before the lock and the rest after it.
export async function lockAanmelding(tx: Tx, toegang: Toegang) {
  const { id } = toegang
  const plek = await tx.aanmelding.findUnique({
    where: { id },
    select: { evenementId: true, rol: true, werkgeverId: true, kandidaatId: true },
  })
  if (!plek || !magErbij(toegang, plek)) return null
  await lockPlaatsen(tx, plek)
  return tx.aanmelding.findUnique({
    where: { id },
    include: { inschrijvingen: true, evenement: { select: { status: true, start: true } } },
  })
}

function magErbij(toegang: Toegang, aanmelding: VanWie): boolean {
  return 'sleutel' in toegang
    ? isSleutelOf(toegang.id, toegang.sleutel)
    : canManageAanmelding(toegang.actor, aanmelding)
}

export function actorOf(toegang: Toegang): Actor | null {
  return 'actor' in toegang ? toegang.actor : null
}

/** Nothing about a registration changes once the event began or was called off. `nu` is a moment. */
export function gaatDoor(
  { evenement }: { evenement: { status: EvenementStatus; start: Date } },
  nu: Date,
): boolean {
  return evenement.status === 'gepubliceerd' && nu < evenement.start
}

async function freed(tx: Tx, emit: Emit, aanmelding: Aanmelding, nu: Date): Promise<void> {
  await closeWhenEmpty(tx, [aanmelding.id], nu)
  await offerPlaatsen(tx, emit, aanmelding, nu)
}

/** Nobody of an aanmelding comes any more: its mail address can register again, and its stand is free. */
export async function closeWhenEmpty(tx: Tx, ids: string[], nu: Date): Promise<void> {
  const { count } = await tx.aanmelding.updateMany({
    where: { id: { in: ids }, vervallenOp: null, inschrijvingen: { none: { status: { in: [...LEVEND] } } } },
    data: { vervallenOp: nu, versie: { increment: 1 } },
  })
  if (count > 0)
    await tx.stand.updateMany({
      where: { aanmelding: { id: { in: ids }, vervallenOp: { not: null } }, vervallenOp: null },
      data: { vervallenOp: nu, versie: { increment: 1 } },
    })
}
