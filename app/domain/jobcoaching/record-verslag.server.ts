import { randomUUID } from 'node:crypto'
import type { Actor } from '#app/platform/actor.ts'
import { amsterdamTime, now } from '#app/platform/clock.server.ts'
import { done, refuse, type Result } from '#app/platform/result.ts'
import { inTransaction } from '#app/platform/transaction.server.ts'
import { readEigenTraject } from './claim-traject.server.ts'
import type { GesprekVerslagInput } from './gesprek.ts'
import { findHerkenbaar, herkenbaarMelding } from './herkenbaar.ts'

/**
 * The meeting was held: the report for the coach alone, the agreements for who was there, and the next meeting when there is one,
 * planned in the same way as this one. The report of a held meeting can be mended with the same form. Refused as readEigenTraject,
 * with 'not-found' for a meeting of another traject, 'invalid' when it is still to come, when the agreements tell who it is, or
 * for a next moment that is past, and 'conflict' for another version or a meeting that did not happen.
 */
export async function recordVerslag(
  actor: Actor,
  { trajectId, gesprekId, versie, ...input }: GesprekVerslagInput & { trajectId: string; gesprekId: string },
): Promise<Result<{ volgendeId: string | null }>> {
  return inTransaction(actor, async (tx, emit) => {
    const eigen = await readEigenTraject(tx, actor, trajectId)
    if (!eigen.ok) return eigen
    const gesprek = await tx.jobcoachgesprek.findFirst({
      where: { id: gesprekId, trajectId },
      select: { op: true, met: true, vorm: true, plaats: true },
    })
    if (!gesprek) return refuse('not-found')
    if (gesprek.op > now())
      return refuse('invalid', 'Dit gesprek moet nog komen. Schrijf het verslag daarna.')
    const wat = input.afspraken && findHerkenbaar(input.afspraken, eigen.traject.kandidaat)
    if (wat) return refuse('invalid', herkenbaarMelding(wat))
    const { count } = await tx.jobcoachgesprek.updateMany({
      where: { id: gesprekId, versie, status: { in: ['gepland', 'gehouden'] } },
      data: {
        status: 'gehouden',
        verslag: input.verslag,
        afspraken: input.afspraken,
        versie: { increment: 1 },
      },
    })
    if (count === 0) return refuse('conflict')
    await emit({ type: 'jobcoachgesprek.gehouden', onderwerp: gesprekId, gegevens: { trajectId } })
    if (!input.volgendeDatum || !input.volgendeTijd)
      return done<{ volgendeId: string | null }>({ volgendeId: null })
    const op = amsterdamTime(input.volgendeDatum, input.volgendeTijd)
    if (op <= now())
      return refuse('invalid', 'Het volgende gesprek is al voorbij. Kies een datum en tijd die nog komen.')
    const volgendeId: string = randomUUID()
    const { met, vorm, plaats } = gesprek
    await tx.jobcoachgesprek.create({ data: { id: volgendeId, trajectId, op, met, vorm, plaats } })
    await emit({ type: 'jobcoachgesprek.gepland', onderwerp: volgendeId, gegevens: { trajectId } })
    return done<{ volgendeId: string | null }>({ volgendeId })
  })
}
