import type { Actor } from '#app/platform/actor.ts'
import { dateOnly, now, today } from '#app/platform/clock.server.ts'
import { db, type Tx } from '#app/platform/db.server.ts'
import { done, refuse, type Refused, type Result } from '#app/platform/result.ts'
import { inTransaction } from '#app/platform/transaction.server.ts'
import type { AanvraagHaast, AanvraagStatus } from './aanvraag.ts'
import { GEEN_KLOK } from './gesloten.ts'
import { toewijzenVoor } from './klok.ts'
import { canHandleAanvraag } from './policy.ts'
import { aanvraagScope } from './scope.server.ts'
import type { AfwijsInput, DoorzetInput, Specialisme, WedervraagInput } from './triage.ts'

type Adviseur = Extract<Actor, { rol: 'adviseur' }>

/** What staff wrote down about the need: for adviseurs alone, never beside what an employer reads. Null for anybody else. */
export async function getTriage(
  actor: Actor,
  id: string,
): Promise<{ specialismen: Specialisme[]; notitie: string | null } | null> {
  if (actor.rol !== 'adviseur') return null
  return db().jobcoachaanvraag.findFirst({
    where: { AND: [aanvraagScope(actor), { id }] },
    select: { specialismen: true, notitie: true },
  })
}

/** The adviseur asks the employer something: the clock stops until the answer. 'conflict' when somebody wrote in between. */
export async function askBack(
  actor: Adviseur,
  { id, versie, tekst }: WedervraagInput & { id: string },
): Promise<Result<null>> {
  return inTransaction(actor, async (tx, emit) => {
    const aanvraag = await readForTriage(tx, actor, id)
    if ('ok' in aanvraag) return aanvraag
    const changed = await change(tx, actor, id, versie, aanvraag, {
      ...GEEN_KLOK,
      status: 'wacht_op_werkgever',
    })
    if (!changed.ok) return changed
    await write(tx, actor, id, 'wedervraag', tekst)
    await emit({ type: 'jobcoachaanvraag.teruggevraagd', onderwerp: id })
    return done(null)
  })
}

/** The adviseur says that it does not go on, why, and what is possible. 'conflict' when somebody wrote in between. */
export async function declineAanvraag(
  actor: Adviseur,
  { id, versie, reden, tekst }: AfwijsInput & { id: string },
): Promise<Result<null>> {
  return inTransaction(actor, async (tx, emit) => {
    const aanvraag = await readForTriage(tx, actor, id)
    if ('ok' in aanvraag) return aanvraag
    const changed = await change(tx, actor, id, versie, aanvraag, {
      ...GEEN_KLOK,
      status: 'afgewezen',
      reden,
      afgeslotenOp: now(),
    })
    if (!changed.ok) return changed
    await write(tx, actor, id, 'afwijzing', tekst)
    await emit({ type: 'jobcoachaanvraag.afgewezen', onderwerp: id, gegevens: { reden } })
    return done(null)
  })
}

const DOORZET_TEKST =
  'Wij zoeken een jobcoach die past bij uw vraag. Zodra wij weten wie het wordt, krijgt u een e-mail.'

/**
 * The adviseur writes down what the jobcoach must be good at, and the request waits for a jobcoach, with a clock of its own. Of a
 * request that waits for one already only the need changes. 'conflict' when somebody wrote in between.
 */
export async function forwardAanvraag(
  actor: Adviseur,
  { id, versie, specialismen, notitie }: DoorzetInput & { id: string },
): Promise<Result<null>> {
  return inTransaction(actor, async (tx, emit) => {
    const aanvraag = await readForTriage(tx, actor, id)
    if ('ok' in aanvraag) return aanvraag
    const isNieuw = aanvraag.status !== 'toewijzen'
    const changed = await change(tx, actor, id, versie, aanvraag, {
      specialismen,
      notitie,
      ...(isNieuw && {
        status: 'toewijzen',
        wachtSinds: now(),
        reactieVoor: dateOnly(toewijzenVoor(aanvraag.haast, today())),
      }),
    })
    if (!changed.ok) return changed
    if (!isNieuw) {
      await emit({ type: 'jobcoachaanvraag.nodig-gewijzigd', onderwerp: id })
      return done(null)
    }
    await write(tx, actor, id, 'doorzetting', DOORZET_TEKST)
    await emit({ type: 'jobcoachaanvraag.doorgezet', onderwerp: id })
    return done(null)
  })
}

type Aanvraag = { status: AanvraagStatus; haast: AanvraagHaast; behandelaarId: string | null }

async function readForTriage(tx: Tx, actor: Adviseur, id: string): Promise<Aanvraag | Refused> {
  const aanvraag = await tx.jobcoachaanvraag.findFirst({
    where: { AND: [aanvraagScope(actor), { id }] },
    select: { status: true, haast: true, behandelaarId: true },
  })
  if (!aanvraag) return refuse('not-found')
  if (!canHandleAanvraag(actor, aanvraag)) return refuse('conflict', 'Deze aanvraag is al afgerond.')
  return aanvraag
}

/** Who reacts to what nobody took has taken it. */
async function change(
  tx: Tx,
  actor: Adviseur,
  id: string,
  versie: number,
  { status, behandelaarId }: Aanvraag,
  data: Parameters<Tx['jobcoachaanvraag']['updateMany']>[0]['data'],
): Promise<Result<null>> {
  const { count } = await tx.jobcoachaanvraag.updateMany({
    where: { id, versie, status },
    data: { ...data, behandelaarId: behandelaarId ?? actor.accountId, versie: { increment: 1 } },
  })
  return count === 0 ? refuse('conflict') : done(null)
}

async function write(
  tx: Tx,
  actor: Adviseur,
  jobcoachaanvraagId: string,
  soort: 'wedervraag' | 'afwijzing' | 'doorzetting',
  tekst: string,
): Promise<void> {
  await tx.jobcoachaanvraagbericht.create({
    data: { jobcoachaanvraagId, soort, accountId: actor.accountId, tekst, op: now() },
  })
}
