import type { Actor } from '#app/platform/actor.ts'
import { db } from '#app/platform/db.server.ts'
import { done, refuse, type Result } from '#app/platform/result.ts'
import { inTransaction } from '#app/platform/transaction.server.ts'
import type { InzetInput } from './coachkeuze.ts'
import type { Specialisme } from './triage.ts'

type Jobcoach = Extract<Actor, { rol: 'jobcoach' }>

/** What a jobcoach wrote about the own work; version 0 when nothing was written yet. */
export async function getInzet(
  actor: Jobcoach,
): Promise<{ maximum: number | null; specialismen: Specialisme[]; versie: number }> {
  const inzet = await db().jobcoachInzet.findUnique({
    where: { accountId: actor.accountId },
    select: { maximum: true, specialismen: true, versie: true },
  })
  return inzet ?? { maximum: null, specialismen: [], versie: 0 }
}

/** A jobcoach says what they are good at and how many trajecten at once. 'conflict' when it changed in between. */
export async function saveInzet(
  actor: Jobcoach,
  { versie, maximum, specialismen }: InzetInput,
): Promise<Result<null>> {
  const { accountId } = actor
  return inTransaction(actor, async (tx, emit) => {
    await tx.$queryRaw`SELECT id FROM account WHERE id = ${accountId}::uuid FOR NO KEY UPDATE`
    const nu = await tx.jobcoachInzet.findUnique({ where: { accountId }, select: { versie: true } })
    if ((nu?.versie ?? 0) !== versie) return refuse('conflict')
    await tx.jobcoachInzet.upsert({
      where: { accountId },
      create: { accountId, maximum, specialismen },
      update: { maximum, specialismen, versie: { increment: 1 } },
    })
    await emit({ type: 'jobcoach.inzet-gewijzigd', onderwerp: accountId, gegevens: { maximum } })
    return done(null)
  })
}
