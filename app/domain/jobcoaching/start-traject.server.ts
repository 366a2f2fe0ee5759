import { dateOnly } from '#app/platform/clock.server.ts'
import type { Tx } from '#app/platform/db.server.ts'
import { addMonths } from '#app/platform/form-values.ts'
import { done, refuse, type Refused, type Result } from '#app/platform/result.ts'
import type { Emit } from '#app/platform/transaction.server.ts'
import { isJobcoachAanHetWerk } from './jobcoaches.server.ts'
import { EERSTE_TERMIJN_MAANDEN, LANGSTE_MAANDEN } from './traject.ts'

export type StartTrajectInput = {
  jobcoachId: string
  werkgeverId: string
  /** Null: guidance in general, about nobody in particular. */
  plaatsingId: string | null
  /** yyyy-mm-dd. Without an end the first term is agreed. */
  startdatum: string
  einddatum?: string | undefined
}

/**
 * A jobcoach begins to guide. Part of a command of another noun, which has decided who may: it runs in that transaction. The
 * candidate is the one of the plaatsing, whose column jobcoachId follows. Coach, candidate and employer get a mail. Refused with
 * 'invalid' for who is no jobcoach that can work and for days that cannot be, 'not-found' for a plaatsing at another employer,
 * 'conflict' when a traject runs for this plaatsing already.
 */
export async function startTraject(
  tx: Tx,
  emit: Emit,
  { jobcoachId, werkgeverId, plaatsingId, startdatum, ...input }: StartTrajectInput,
): Promise<Result<{ id: string }>> {
  const einddatum = input.einddatum ?? addMonths(startdatum, EERSTE_TERMIJN_MAANDEN)
  if (einddatum < startdatum) return refuse('invalid', 'De laatste dag ligt voor de eerste dag.')
  if (einddatum > addMonths(startdatum, LANGSTE_MAANDEN))
    return refuse(
      'invalid',
      `Begeleiding duurt hooguit ${LANGSTE_MAANDEN / 12} jaar. Kies een eerdere laatste dag.`,
    )
  if (!(await isJobcoachAanHetWerk(tx, jobcoachId)))
    return refuse('invalid', 'Kies een jobcoach uit de lijst.')
  const kandidaat = plaatsingId === null ? null : await claimPlaatsing(tx, plaatsingId, werkgeverId)
  if (kandidaat && 'ok' in kandidaat) return kandidaat
  const { id } = await tx.jobcoachtraject.create({
    data: {
      jobcoachId,
      werkgeverId,
      plaatsingId,
      kandidaatId: kandidaat?.kandidaatId ?? null,
      startdatum: dateOnly(startdatum),
      einddatum: dateOnly(einddatum),
    },
    select: { id: true },
  })
  if (plaatsingId) await tx.plaatsing.update({ where: { id: plaatsingId }, data: { jobcoachId } })
  await emit({ type: 'jobcoachtraject.gestart', onderwerp: id, gegevens: { werkgeverId, jobcoachId } })
  return done({ id })
}

/** Of whom the plaatsing is. Two coaches at once for one plaatsing: the second sees the first. */
async function claimPlaatsing(
  tx: Tx,
  plaatsingId: string,
  werkgeverId: string,
): Promise<Refused | { kandidaatId: string }> {
  await tx.$queryRaw`SELECT id FROM plaatsing WHERE id = ${plaatsingId}::uuid FOR NO KEY UPDATE`
  const plaatsing = await tx.plaatsing.findFirst({
    where: { id: plaatsingId, bemiddeling: { vacature: { werkgeverId } } },
    select: {
      bemiddeling: { select: { profiel: { select: { kandidaatId: true } } } },
      trajecten: { where: { status: 'lopend' }, select: { id: true } },
    },
  })
  if (!plaatsing) return refuse('not-found')
  if (plaatsing.trajecten.length > 0)
    return refuse('conflict', 'Voor deze plaatsing loopt al begeleiding door een jobcoach.')
  return { kandidaatId: plaatsing.bemiddeling.profiel.kandidaatId }
}
