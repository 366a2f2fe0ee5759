import {
  meetsDrempel,
  trefferProfielen,
  trefferVacatures,
  type Treffer,
} from '#app/domain/volgopdracht/find-treffers.server.ts'
import { noteKnown } from '#app/domain/volgopdracht/follow.server.ts'
import type { Volger } from '#app/domain/volgopdracht/policy.ts'
import { volgerOf, VOLGER_SELECT } from '#app/domain/volgopdracht/volger.server.ts'
import { MAIL_VANAF } from '#app/domain/volgopdracht/volgopdracht.ts'
import { SYSTEEM } from '#app/platform/actor.ts'
import { addDays, amsterdamTime, now, today } from '#app/platform/clock.server.ts'
import { db } from '#app/platform/db.server.ts'
import { done, refuse } from '#app/platform/result.ts'
import { inTransaction } from '#app/platform/transaction.server.ts'

const PER_KEER = 200

/**
 * The daily look: for everything that is followed and was not looked at since seven o'clock, whether there is something
 * new. What is new is noted in the transaction that writes the mail job, so it is told once, whatever dies in between.
 * Safe to run twice, also at the same time; nothing new means no mail. Answers how many were looked at and how many mails follow.
 */
export async function runVolgopdrachten(): Promise<{ bekeken: number; mails: number }> {
  const sinds = startOfMailDay()
  const totaal = { bekeken: 0, mails: 0 }
  let na: string | undefined
  for (;;) {
    const rows = await db().volgopdracht.findMany({
      where: { bekekenOp: { lt: sinds }, account: { geblokkeerdOp: null }, ...(na && { id: { gt: na } }) },
      // Those who follow the same vacature stand beside each other often enough to look once.
      orderBy: { id: 'asc' },
      take: PER_KEER,
      select: { ...VOLGER_SELECT, id: true, vacatureId: true, profielId: true },
    })
    const gezien = new Map<string, Promise<Treffer[] | null>>()
    for (const row of rows) {
      const volger = volgerOf(row)
      const mail = await lookOnce(row.id, sinds, volger && (await treffersOf(volger, row, gezien)))
      totaal.bekeken++
      if (mail) totaal.mails++
    }
    na = rows.at(-1)?.id
    if (rows.length < PER_KEER) return totaal
  }
}

type Rij = { vacatureId: string | null; profielId: string | null }

/** What adviseurs find for one vacature is the same for all of them. */
function treffersOf(
  volger: Volger,
  { vacatureId, profielId }: Rij,
  gezien: Map<string, Promise<Treffer[] | null>>,
): Promise<Treffer[] | null> {
  if (profielId) return trefferVacatures(volger, profielId)
  if (!vacatureId) return Promise.resolve(null)
  const treffers = gezien.get(vacatureId) ?? trefferProfielen(volger, vacatureId)
  gezien.set(vacatureId, treffers)
  return treffers
}

/** Answers whether a mail follows. */
async function lookOnce(id: string, sinds: Date, treffers: Treffer[] | null): Promise<boolean> {
  const result = await inTransaction(SYSTEEM, async (tx, emit) => {
    // The lock makes a second run wait, and then see that the first one looked.
    await tx.$queryRaw`SELECT id FROM volgopdracht WHERE id = ${id}::uuid FOR UPDATE`
    const opdracht = await tx.volgopdracht.findFirst({
      where: { id, bekekenOp: { lt: sinds } },
      select: {
        klasse: true,
        minimum: true,
        metNavragen: true,
        vacatureId: true,
        gemeld: { select: { profielId: true, vacatureId: true } },
      },
    })
    if (!opdracht) return refuse('conflict')
    await tx.volgopdracht.update({ where: { id }, data: { bekekenOp: now() } })
    const bekend = new Set(opdracht.gemeld.map(({ profielId, vacatureId }) => profielId ?? vacatureId))
    const nieuw = (treffers ?? [])
      .filter((treffer) => meetsDrempel(treffer, opdracht) && !bekend.has(treffer.id))
      .map((treffer) => treffer.id)
    if (nieuw.length === 0) return done(false)
    const { id: rondeId } = await tx.volgRonde.create({
      data: { volgopdrachtId: id, gemaaktOp: now() },
      select: { id: true },
    })
    await noteKnown(tx, id, opdracht.vacatureId ? 'profielId' : 'vacatureId', nieuw, rondeId)
    await emit({ type: 'volgopdracht.treffers', onderwerp: rondeId, gegevens: { aantal: nieuw.length } })
    return done(true)
  })
  return result.ok && result.data
}

/** The last time that it was seven o'clock in Amsterdam. */
function startOfMailDay(): Date {
  const vandaag = amsterdamTime(today(), MAIL_VANAF)
  if (vandaag <= now()) return vandaag
  return amsterdamTime(
    addDays(new Date(`${today()}T12:00:00Z`), -1)
      .toISOString()
      .slice(0, 10),
    MAIL_VANAF,
  )
}
