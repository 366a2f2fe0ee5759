import { now } from '#app/platform/clock.server.ts'
import type { Tx } from '#app/platform/db.server.ts'
import { done, refuse, type Result } from '#app/platform/result.ts'
import { inTransaction, type Emit } from '#app/platform/transaction.server.ts'
import { lockPlaatsen, offerPlaatsen } from './plaatsen.server.ts'
import { isSleutelOf } from './sleutel.server.ts'

export type Link = { id: string; sleutel: string }

const LEVEND = ['gereserveerd', 'ingeschreven', 'wachtlijst', 'aangeboden'] as const

/**
 * The mail address is right: who held a place has it now, who waits counts from the moment of registering. Twice is once.
 * Refused with 'conflict' when it comes too late.
 */
export async function confirmAanmelding(link: Link): Promise<Result<null>> {
  return inTransaction(null, async (tx, emit) => {
    const aanmelding = await lockAanmelding(tx, link)
    if (!aanmelding) return refuse('not-found')
    if (aanmelding.bevestigdOp && !aanmelding.vervallenOp) return done(null)
    const nu = now()
    if (aanmelding.vervallenOp || !gaatDoor(aanmelding, nu)) return refuse('conflict')
    if (!aanmelding.bevestigenVoor || aanmelding.bevestigenVoor <= nu) return refuse('conflict')
    await tx.aanmelding.update({
      where: { id: link.id },
      data: { bevestigdOp: nu, versie: { increment: 1 } },
    })
    await tx.inschrijving.updateMany({
      where: { aanmeldingId: link.id, status: 'gereserveerd' },
      data: { status: 'ingeschreven', statusSinds: nu, versie: { increment: 1 } },
    })
    await emit({ type: 'aanmelding.bevestigd', onderwerp: link.id })
    await offerPlaatsen(tx, emit, aanmelding, nu)
    return done(null)
  })
}

/**
 * One person does not come, or nobody of it without `inschrijvingId`; also leaves the waiting list. A place that comes free is
 * offered in the same transaction. Twice is once. Refused with 'conflict' once the event began.
 */
export async function cancelInschrijving(
  link: Link,
  { inschrijvingId }: { inschrijvingId?: string } = {},
): Promise<Result<null>> {
  return inTransaction(null, async (tx, emit) => {
    const aanmelding = await lockAanmelding(tx, link)
    if (!aanmelding) return refuse('not-found')
    if (inschrijvingId && !aanmelding.inschrijvingen.some(({ id }) => id === inschrijvingId))
      return refuse('not-found')
    const nu = now()
    if (!gaatDoor(aanmelding, nu)) return refuse('conflict')
    const { count } = await tx.inschrijving.updateMany({
      // Who is inside already is not taken off the list of those who are inside.
      where: { aanmeldingId: link.id, id: inschrijvingId, status: { in: [...LEVEND] }, ingechecktOp: null },
      data: { status: 'geannuleerd', aangebodenTot: null, statusSinds: nu, versie: { increment: 1 } },
    })
    if (count === 0) return done(null)
    await emit({ type: 'aanmelding.geannuleerd', onderwerp: link.id, gegevens: { aantal: count } })
    await freed(tx, emit, aanmelding, nu)
    return done(null)
  })
}

/**
 * The answer to an offered place. A place that is declined goes to the next in the same transaction. Refused with 'conflict' when
 * there is no offer any more.
 */
export async function answerAanbod(
  link: Link,
  { inschrijvingId, ja }: { inschrijvingId: string; ja: boolean },
): Promise<Result<null>> {
  return inTransaction(null, async (tx, emit) => {
    const aanmelding = await lockAanmelding(tx, link)
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
async function lockAanmelding(tx: Tx, { id, sleutel }: Link) {
  if (!isSleutelOf(id, sleutel)) return null
  const plek = await tx.aanmelding.findUnique({ where: { id }, select: { evenementId: true, rol: true } })
  if (!plek) return null
  await lockPlaatsen(tx, plek)
  return tx.aanmelding.findUnique({
    where: { id },
    include: { inschrijvingen: true, evenement: { select: { status: true, start: true } } },
  })
}

function gaatDoor({ evenement }: Aanmelding, nu: Date): boolean {
  return evenement.status === 'gepubliceerd' && nu < evenement.start
}

async function freed(tx: Tx, emit: Emit, aanmelding: Aanmelding, nu: Date): Promise<void> {
  await closeWhenEmpty(tx, aanmelding.id, nu)
  await offerPlaatsen(tx, emit, aanmelding, nu)
}

/** Nobody of an aanmelding comes any more: its mail address can register again. */
export async function closeWhenEmpty(tx: Tx, id: string, nu: Date): Promise<void> {
  await tx.aanmelding.updateMany({
    where: { id, vervallenOp: null, inschrijvingen: { none: { status: { in: [...LEVEND] } } } },
    data: { vervallenOp: nu, versie: { increment: 1 } },
  })
}
