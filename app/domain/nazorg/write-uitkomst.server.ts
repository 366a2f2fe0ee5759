import { writeEinde } from '#app/domain/plaatsing/end-plaatsing.server.ts'
import { accountIdOf, type Actor } from '#app/platform/actor.ts'
import { dateOnly, now, today } from '#app/platform/clock.server.ts'
import type { Tx } from '#app/platform/db.server.ts'
import { isoDay, isoDayOrNull } from '#app/platform/iso-day.ts'
import { done, refuse, type Result } from '#app/platform/result.ts'
import type { Emit } from '#app/platform/transaction.server.ts'
import type { Prisma } from '#prisma/generated/client.ts'
import { werkdagMelding, type AntwoordInput } from './antwoord.ts'
import { finishBelTaak } from './bel-taak.server.ts'
import { lapseMomenten } from './close-momenten.server.ts'
import type { NazorgBron, NazorgStatus } from './nazorg.ts'

const SELECT = {
  id: true,
  status: true,
  dag: true,
  sluitdag: true,
  uitkomst: true,
  versie: true,
  plaatsing: {
    select: { id: true, startdatum: true, beeindigdOp: true, jobcoachId: true },
  },
} satisfies Prisma.NazorgmomentSelect
export type MomentRij = Prisma.NazorgmomentGetPayload<{ select: typeof SELECT }>

/** Reads a moment inside a command; the plaatsing is locked, so that two answers to it come one after the other. */
export async function readMoment(tx: Tx, where: Prisma.NazorgmomentWhereInput): Promise<MomentRij | null> {
  const gevonden = await tx.nazorgmoment.findFirst({ where, select: { id: true, plaatsingId: true } })
  if (!gevonden) return null
  await tx.$queryRaw`SELECT id FROM plaatsing WHERE id = ${gevonden.plaatsingId}::uuid FOR UPDATE`
  return tx.nazorgmoment.findFirst({ where: { AND: [where, { id: gevonden.id }] }, select: SELECT })
}

/**
 * The one place where an outcome is written: the moment, the line that keeps it, the end of the plaatsing when somebody left,
 * what follows for the other moments and the tasks, and the event. Refused with 'invalid' for a last working day outside the
 * plaatsing, with 'conflict' when the moment changed meanwhile or the plaatsing was over before that day.
 */
export async function writeUitkomst(
  tx: Tx,
  emit: Emit,
  wie: { actor: Actor | null; bron: NazorgBron },
  rij: MomentRij,
  { uitkomst, einde, toelichting }: Pick<AntwoordInput, 'uitkomst' | 'einde' | 'toelichting'>,
): Promise<Result<null>> {
  const { plaatsing } = rij
  const beeindigdOp = isoDayOrNull(plaatsing.beeindigdOp)
  if (uitkomst === 'werkt_nog' && beeindigdOp !== null && beeindigdOp < isoDay(rij.dag))
    return refuse(
      'conflict',
      'De plaatsing is al geëindigd voor deze dag. Verbeter eerst het einde van de plaatsing.',
    )
  if (uitkomst === 'werkt_niet_meer' && beeindigdOp === null) {
    if (!einde) return refuse('invalid', 'Vul de laatste werkdag in.')
    const melding = werkdagMelding(einde.laatsteWerkdag, {
      startdatum: isoDay(plaatsing.startdatum),
      vandaag: today(),
    })
    if (melding) return refuse('invalid', melding)
  }
  const status: NazorgStatus = uitkomst === 'niet_achterhaald' ? 'onbekend' : 'beantwoord'
  const { count } = await tx.nazorgmoment.updateMany({
    where: { id: rij.id, versie: rij.versie },
    data: { status, uitkomst, bron: wie.bron, afgerondOp: now(), versie: { increment: 1 } },
  })
  if (count === 0) return refuse('conflict')
  await tx.nazorgantwoord.create({
    data: {
      nazorgmomentId: rij.id,
      uitkomst,
      bron: wie.bron,
      accountId: accountIdOf(wie.actor),
      laatsteWerkdag: uitkomst === 'werkt_niet_meer' && einde ? dateOnly(einde.laatsteWerkdag) : null,
      toelichting,
      op: now(),
    },
  })
  await finishBelTaak(tx, emit, rij.id, wie.actor)
  if (uitkomst !== 'werkt_niet_meer' || beeindigdOp !== null || !einde) return done(null)
  // The plaatsing gives the adviseur of the candidate the task that follows from an end.
  const beeindigd = await writeEinde(tx, emit, {
    id: plaatsing.id,
    laatsteDag: einde.laatsteWerkdag,
    reden: einde.reden,
  })
  if (!beeindigd.ok) return beeindigd
  await lapseMomenten(tx, emit, plaatsing.id)
  return done(null)
}
