import { SYSTEEM } from '#app/platform/actor.ts'
import { dateOnly, now, today } from '#app/platform/clock.server.ts'
import { db, type Tx } from '#app/platform/db.server.ts'
import { isoDay } from '#app/platform/iso-day.ts'
import { done, refuse } from '#app/platform/result.ts'
import { inTransaction, type Emit } from '#app/platform/transaction.server.ts'
import { NAZORG_MOMENTEN, planMomenten, vraagTot } from './nazorg.ts'

/** So many plaatsingen in one run: what is left over is done in the next. */
const PER_RUN = 500

/**
 * Makes the five moments of every plaatsing that has none yet, and counts them anew where the first working day was mended.
 * Safe to run twice, also at the same time: the database has one row for a plaatsing and a moment. Moments that are long past
 * are unknown at once, so that an older plaatsing asks nobody about last year. Answers how many plaatsingen it touched.
 */
export async function makeNazorgmomenten(): Promise<number> {
  const rijen = await db().$queryRaw<{ id: string; startdatum: Date; isNieuw: boolean }[]>`
    SELECT p.id, p.startdatum, n.id IS NULL AS "isNieuw"
    FROM plaatsing p LEFT JOIN nazorgmoment n ON n.plaatsing_id = p.id AND n.moment = 'week_1'
    WHERE n.id IS NULL OR n.dag <> p.startdatum + 7
    ORDER BY p.id LIMIT ${PER_RUN}`
  let aantal = 0
  for (const { id, startdatum, isNieuw } of rijen) {
    const result = await inTransaction(SYSTEEM, async (tx, emit) =>
      (await (isNieuw ? makeFor : moveFor)(tx, emit, id, isoDay(startdatum)))
        ? done(null)
        : refuse('conflict'),
    )
    if (result.ok) aantal++
  }
  return aantal
}

/**
 * An end that was taken back, or moved to a later day, gives the moments back that fell away because of it: planned again, or
 * unknown when their day is long past. Safe to run twice. Answers how many.
 */
export async function reviveNazorgmomenten(): Promise<number> {
  const vandaag = today()
  const rijen = await db().$queryRaw<{ id: string; dag: Date; sluitdag: Date }[]>`
    SELECT n.id, n.dag, n.sluitdag
    FROM nazorgmoment n JOIN plaatsing p ON p.id = n.plaatsing_id
    WHERE n.status = 'vervallen'
      AND (p.beeindigd_op IS NULL OR p.beeindigd_op >= greatest(n.dag, ${dateOnly(vandaag)}))
    ORDER BY n.id LIMIT ${PER_RUN}`
  let aantal = 0
  for (const { id, dag, sluitdag } of rijen) {
    const isVoorbij = vandaag > vraagTot({ dag: isoDay(dag), sluitdag: isoDay(sluitdag) })
    const result = await inTransaction(SYSTEEM, async (tx, emit) => {
      const { count } = await tx.nazorgmoment.updateMany({
        where: { id, status: 'vervallen' },
        data: {
          status: isVoorbij ? 'onbekend' : 'gepland',
          gevraagdOp: null,
          herinnerdOp: null,
          bellenOp: null,
          afgerondOp: isVoorbij ? now() : null,
          versie: { increment: 1 },
        },
      })
      if (count === 0) return refuse('conflict')
      await emit({ type: 'nazorg.hervat', onderwerp: id })
      return done(null)
    })
    if (result.ok) aantal++
  }
  return aantal
}

async function makeFor(tx: Tx, emit: Emit, plaatsingId: string, startdatum: string): Promise<boolean> {
  const { count } = await tx.nazorgmoment.createMany({
    data: planMomenten(startdatum, today()).map(({ dag, sluitdag, ...moment }) => ({
      plaatsingId,
      ...moment,
      dag: dateOnly(dag),
      sluitdag: dateOnly(sluitdag),
      afgerondOp: moment.status === 'onbekend' ? now() : null,
    })),
    skipDuplicates: true,
  })
  if (count === 0) return false
  await emit({ type: 'nazorg.gepland', onderwerp: plaatsingId, gegevens: { aantal: count } })
  return true
}

/** Moves every moment to its new day. One that nobody answered and whose day is to come again, is planned again. */
async function moveFor(tx: Tx, emit: Emit, plaatsingId: string, startdatum: string): Promise<boolean> {
  await tx.$queryRaw`SELECT id FROM nazorgmoment WHERE plaatsing_id = ${plaatsingId}::uuid ORDER BY id FOR UPDATE`
  const vandaag = today()
  const plan = planMomenten(startdatum, vandaag)
  const oud = await tx.nazorgmoment.findMany({
    where: { plaatsingId },
    select: { id: true, moment: true, dag: true, status: true, uitkomst: true },
  })
  let aantal = 0
  for (const { id, moment, ...rij } of oud) {
    const nieuw = plan[NAZORG_MOMENTEN.indexOf(moment)]
    if (!nieuw || isoDay(rij.dag) === nieuw.dag) continue
    const opnieuw =
      nieuw.dag > vandaag &&
      (rij.status === 'gevraagd' || (rij.status === 'onbekend' && rij.uitkomst === null))
    await tx.nazorgmoment.update({
      where: { id },
      data: {
        dag: dateOnly(nieuw.dag),
        sluitdag: dateOnly(nieuw.sluitdag),
        ...(opnieuw && {
          status: 'gepland',
          gevraagdOp: null,
          herinnerdOp: null,
          bellenOp: null,
          afgerondOp: null,
        }),
        versie: { increment: 1 },
      },
    })
    aantal++
  }
  if (aantal === 0) return false
  await emit({ type: 'nazorg.verzet', onderwerp: plaatsingId, gegevens: { aantal } })
  return true
}
