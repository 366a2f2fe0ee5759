import type { Actor } from '#app/platform/actor.ts'
import { dateOnly } from '#app/platform/clock.server.ts'
import { isoDay } from '#app/platform/iso-day.ts'
import { done, refuse, type Result } from '#app/platform/result.ts'
import { inTransaction } from '#app/platform/transaction.server.ts'
import { checkDeelname } from './get-deelname.server.ts'
import { isMetAantal, isMetBedrag, type InvullingWijziging } from './invulling.ts'
import { canEditInvulling } from './policy.ts'
import { checkDagen } from './propose-invulling.server.ts'
import { sroiScope } from './scope.server.ts'

type Betrokken = Extract<Actor, { rol: 'adviseur' | 'werkgever' }>

/**
 * Changes what was planned or must be completed: what it is, its days and its amount, never its kind or its plaatsing. What waits
 * for a judgement goes back to be completed first, so that nobody judges something else than they read. The same checks as
 * `proposeInvulling`. Refused with 'not-found' outside the scope, 'invalid' for days outside the contract and more than there was at
 * an event, 'conflict' in another state or when it changed meanwhile.
 */
export async function changeInvulling(
  actor: Betrokken,
  input: InvullingWijziging & { id: string; verplichtingId: string },
): Promise<Result<null>> {
  const { id, verplichtingId, versie } = input
  return inTransaction(actor, async (tx, emit) => {
    const rij = await tx.sroiInvulling.findFirst({
      where: { id, verplichtingId, verplichting: sroiScope(actor) },
      select: {
        status: true,
        soort: true,
        omschrijving: true,
        evenementId: true,
        plaatsing: { select: { startdatum: true } },
        verplichting: { select: { status: true, werkgeverId: true, startOp: true, herstelTot: true } },
      },
    })
    if (!rij) return refuse('not-found')
    const { status, soort, verplichting, evenementId } = rij
    if (!canEditInvulling(actor, verplichting, rij))
      return refuse('conflict', 'Dit kan nu niet meer. Bekijk de nieuwe stand.')
    const van = input.van ?? isoDay(rij.plaatsing?.startdatum ?? verplichting.startOp)
    const tot = input.tot ?? isoDay(verplichting.herstelTot)
    // Whether it has begun is asked when it is handed in.
    const dagen = checkDagen({ van, tot, soort, moment: 'gepland' }, verplichting)
    if (!dagen.ok) return dagen
    if (evenementId) {
      const werk = { evenementId, soort, aantal: input.aantal, van, tot }
      const deelname = await checkDeelname(tx, werk, verplichting.werkgeverId)
      if (!deelname.ok) return deelname
    }
    const { count } = await tx.sroiInvulling.updateMany({
      where: { id, versie, status },
      data: {
        omschrijving: input.omschrijving ?? rij.omschrijving,
        van: dateOnly(van),
        tot: dateOnly(tot),
        ...(isMetBedrag(soort) && { bedragCents: input.bedrag }),
        ...(isMetAantal(soort) && { aantal: input.aantal }),
        versie: { increment: 1 },
      },
    })
    if (count === 0) return refuse('conflict')
    await emit({ type: 'sroiinvulling.gewijzigd', onderwerp: id, gegevens: { verplichtingId, soort } })
    return done(null)
  })
}
