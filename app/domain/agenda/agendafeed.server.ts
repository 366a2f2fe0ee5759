import type { Actor } from '#app/platform/actor.ts'
import { config } from '#app/platform/config.server.ts'
import { now, today } from '#app/platform/clock.server.ts'
import { db } from '#app/platform/db.server.ts'
import { equalInConstantTime, hmac } from '#app/platform/ids.server.ts'
import { plusDays } from '#app/platform/iso-day.ts'
import { renderKalender } from '#app/platform/kalender.server.ts'
import { done, refuse, type Result } from '#app/platform/result.ts'
import { inTransaction } from '#app/platform/transaction.server.ts'
import { toActor } from '#app/domain/account/sessie.server.ts'
import { FEED_TERUG_DAGEN, FEED_VOORUIT_DAGEN } from './agenda.ts'
import type { AgendaActor } from './bron.server.ts'
import { toKalenderitem } from './kalenderitem.server.ts'
import { listItems } from './list-agenda.server.ts'

/** How often at most it is noted that a feed was read. */
const GELEZEN_MINUTEN = 60

/** The address of the actor's own feed, and when a program last asked for it. Null: there is none. */
export async function getAgendafeed(actor: AgendaActor) {
  const feed = await db().agendafeed.findUnique({
    where: { accountId: actor.accountId },
    select: { id: true, aangemaaktOp: true, laatstGelezenOp: true },
  })
  return (
    feed && {
      adres: `${config().http.publicUrl}/agenda.ics?feed=${tokenOf(feed.id)}`,
      aangemaaktOp: feed.aangemaaktOp.toISOString(),
      laatstGelezenOp: feed.laatstGelezenOp?.toISOString() ?? null,
    }
  )
}

/** Makes the feed of the actor, or a new one in the place of the old, whose address is dead from then on. */
export async function renewAgendafeed(actor: Actor): Promise<Result<null>> {
  if (!hasAgenda(actor)) return refuse('not-allowed')
  return inTransaction(actor, async (tx, emit) => {
    const { accountId } = actor
    const { count } = await tx.agendafeed.deleteMany({ where: { accountId } })
    // Two at once: the second waits for the first and finds its row by the unique account.
    const [feed] = await tx.agendafeed.createManyAndReturn({
      data: { accountId },
      skipDuplicates: true,
      select: { id: true },
    })
    if (!feed) return refuse('conflict')
    await emit({ type: 'agendafeed.gemaakt', onderwerp: feed.id, gegevens: { vervangen: count } })
    return done(null)
  })
}

/** Takes the feed away: whoever has the address gets nothing any more. Without a feed there is nothing to do. */
export async function revokeAgendafeed(actor: Actor): Promise<Result<null>> {
  if (!hasAgenda(actor)) return refuse('not-allowed')
  return inTransaction(actor, async (tx, emit) => {
    const feed = await tx.agendafeed.findUnique({
      where: { accountId: actor.accountId },
      select: { id: true },
    })
    if (!feed) return done(null)
    const { count } = await tx.agendafeed.deleteMany({ where: { id: feed.id } })
    if (count > 0) await emit({ type: 'agendafeed.ingetrokken', onderwerp: feed.id })
    return done(null)
  })
}

/**
 * The calendar file behind an address, for whoever holds it: a calendar program cannot log in. Null when the address was
 * revoked or never existed, when the account is blocked, or when the person has no role with an agenda any more.
 */
export async function readAgendafeed(token: string): Promise<string | null> {
  const id = idOf(token)
  if (!id) return null
  const feed = await db().agendafeed.findFirst({
    where: { id, account: { geblokkeerdOp: null } },
    select: { laatstGelezenOp: true, account: { select: { id: true, naam: true, rollen: true } } },
  })
  const actors = (feed?.account.rollen ?? [])
    .map((rol) => toActor(feed?.account.id ?? '', rol))
    .filter((actor) => actor !== null)
    .filter(hasAgenda)
  if (!feed || actors.length === 0) return null
  await noteRead(id, feed.laatstGelezenOp)
  const periode = { van: plusDays(today(), -FEED_TERUG_DAGEN), tot: plusDays(today(), FEED_VOORUIT_DAGEN) }
  // Two roles of one kind, for two organisations, have the same work.
  const perRol = new Map(actors.map((actor) => [actor.rol, actor]))
  const items = await Promise.all([...perRol.values()].map((actor) => listItems(actor, periode)))
  const perUid = new Map(items.flat().map((item) => [item.uid, item]))
  return renderKalender([...perUid.values()].map(toKalenderitem), { naam: `WSP: ${feed.account.naam}` })
}

async function noteRead(id: string, laatst: Date | null): Promise<void> {
  if (laatst && now().getTime() - laatst.getTime() < GELEZEN_MINUTEN * 60_000) return
  await db().agendafeed.updateMany({ where: { id }, data: { laatstGelezenOp: now() } })
}

function hasAgenda(actor: Actor): actor is AgendaActor {
  return actor.rol === 'adviseur' || actor.rol === 'jobcoach'
}

/** Derived from the row and the secret of the server, so that a copy of the table opens no agenda. */
function tokenOf(id: string): string {
  return `${id}.${hmac(config().http.sessionSecret, `agendafeed:${id}`).toString('base64url')}`
}

function idOf(token: string): string | null {
  const id = token.slice(0, 36)
  if (!/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(id)) return null
  return equalInConstantTime(token, tokenOf(id)) ? id : null
}
