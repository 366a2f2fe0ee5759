import type { Actor } from '#app/platform/actor.ts'
import { now } from '#app/platform/clock.server.ts'
import { done, refuse, type Result } from '#app/platform/result.ts'
import { inTransaction } from '#app/platform/transaction.server.ts'
import { checkAanwezig } from './get-deelname.server.ts'
import type { OordeelInput } from './invulling.ts'
import { canJudgeInvulling } from './policy.ts'
import { sroiScope } from './scope.server.ts'

/**
 * Judges what was handed in: it counts, it must be completed, or it does not count. Four eyes: not by who handed it in. A plaatsing
 * needs a bouwblok of the contract's table before it counts. Refused with 'not-allowed' for who handed it in, 'invalid' for a
 * bouwblok or bonus of another table, 'conflict' for more of an event than there was, and when it waits for no judgement or changed
 * meanwhile.
 */
export async function judgeInvulling(
  actor: Extract<Actor, { rol: 'adviseur' }>,
  input: OordeelInput & { id: string; verplichtingId: string },
): Promise<Result<null>> {
  const { id, verplichtingId, versie, oordeel, reden, bouwblokId, bonusIds, gemeenteCode } = input
  return inTransaction(actor, async (tx, emit) => {
    const rij = await tx.sroiInvulling.findFirst({
      where: { id, verplichtingId, verplichting: sroiScope(actor) },
      select: {
        status: true,
        soort: true,
        evenementId: true,
        ingediendDoorId: true,
        verplichting: { select: { status: true, tabelId: true, werkgeverId: true } },
      },
    })
    if (!rij) return refuse('not-found')
    if (rij.ingediendDoorId === actor.accountId)
      return refuse('conflict', 'U hebt dit zelf ingediend. Een collega moet het beoordelen.')
    if (!canJudgeInvulling(actor, rij.verplichting, rij))
      return refuse('conflict', 'Deze invulling wacht niet op een oordeel.')
    const { tabelId, werkgeverId } = rij.verplichting
    const { soort, evenementId } = rij
    if (evenementId && oordeel === 'goedgekeurd') {
      const aanwezig = await checkAanwezig(tx, { evenementId, soort, werkgeverId })
      if (!aanwezig.ok) return aanwezig
    }
    const isPlaatsing = soort === 'plaatsing'
    if (isPlaatsing) {
      if (oordeel === 'goedgekeurd' && bouwblokId === null)
        return refuse('invalid', 'Kies het bouwblok. Zonder bouwblok telt een plaatsing niet.')
      const blok = bouwblokId === null ? 1 : await tx.bouwblok.count({ where: { id: bouwblokId, tabelId } })
      const bonussen = await tx.bouwblokbonus.count({ where: { id: { in: bonusIds }, tabelId } })
      if (blok === 0 || bonussen < bonusIds.length)
        return refuse('invalid', 'Kies een bouwblok en bonussen uit de tabel van dit contract.')
    }
    if (gemeenteCode && (await tx.gemeente.count({ where: { code: gemeenteCode } })) === 0)
      return refuse('invalid', 'Kies een gemeente uit de lijst.')
    const { count } = await tx.sroiInvulling.updateMany({
      where: { id, versie, status: 'ingediend' },
      data: {
        status: oordeel,
        reden,
        beoordeeldDoorId: actor.accountId,
        beoordeeldOp: now(),
        ...(gemeenteCode && { gemeenteCode }),
        ...(isPlaatsing && { bouwblokId }),
        versie: { increment: 1 },
      },
    })
    if (count === 0) return refuse('conflict')
    if (isPlaatsing) {
      await tx.sroiInvullingBonus.deleteMany({ where: { invullingId: id } })
      await tx.sroiInvullingBonus.createMany({
        data: bonusIds.map((bonusId) => ({ invullingId: id, bonusId })),
      })
    }
    await emit({ type: 'sroiinvulling.beoordeeld', onderwerp: id, gegevens: { verplichtingId, oordeel } })
    return done(null)
  })
}
