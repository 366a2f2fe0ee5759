import { isAdviseurAanHetWerk } from '#app/domain/account/adviseurs.server.ts'
import { naarOf, type OverdrachtInput, type Werk } from '#app/domain/overdracht/overdracht.ts'
import { readLopendWerk } from '#app/domain/overdracht/lopend-werk.server.ts'
import { setAanspreekpunt } from '#app/domain/werkgever/change-aanspreekpunt.server.ts'
import type { Actor } from '#app/platform/actor.ts'
import type { Tx } from '#app/platform/db.server.ts'
import { done, refuse, type Result } from '#app/platform/result.ts'
import { inTransaction, type Emit } from '#app/platform/transaction.server.ts'

/**
 * Hands everything of one adviseur to colleagues in one transaction: employers, open tasks, running bemiddelingen, open
 * adviesaanvragen, requests for a jobcoach and running loonwaardemetingen and SROI contracts, each with its own line in the audit log. All or nothing. Refused with 'not-allowed' for all but a
 * beheerder, 'invalid' for who cannot work as adviseur, 'conflict' when the employers are others than were shown. Rule:
 * "iedere werkgever heeft één aanspreekpunt".
 */
export async function transferPortefeuille(
  actor: Actor,
  { vanId, ...input }: OverdrachtInput & { vanId: string },
): Promise<Result<Werk>> {
  if (actor.rol !== 'beheerder') return refuse('not-allowed')
  return inTransaction(actor, async (tx, emit) => {
    // Nothing new may come to lie with this account while it is emptied; the triggers of the database take the same lock.
    const [van] = await tx.$queryRaw<
      { id: string }[]
    >`SELECT id FROM account WHERE id = ${vanId}::uuid FOR NO KEY UPDATE`
    if (!van) return refuse('not-found')
    const werk = await readLopendWerk(tx, vanId)
    const getoond = new Set(input.keuzes.map(({ werkgeverId }) => werkgeverId))
    if (getoond.size !== werk.werkgevers.length || werk.werkgevers.some(({ id }) => !getoond.has(id)))
      return refuse(
        'conflict',
        'De werkgevers van deze adviseur zijn intussen veranderd. Bekijk de lijst opnieuw.',
      )
    const naar = naarOf(input)
    for (const id of new Set([input.naarId, ...werk.werkgevers.map((een) => naar(een.id))])) {
      if (id === vanId || !(await isAdviseurAanHetWerk(tx, id)))
        return refuse('invalid', 'Kies een andere adviseur uit de lijst.')
    }
    for (const { id, versie, vervangerId } of werk.werkgevers) {
      const aanspreekpuntId = naar(id)
      const result = await setAanspreekpunt(tx, emit, actor, {
        werkgeverId: id,
        versie,
        aanspreekpuntId,
        // Who takes over cannot stand in for themselves.
        vervangerId: vervangerId === aanspreekpuntId ? null : vervangerId,
      })
      if (!result.ok) return result
    }
    await moveWork(tx, emit, werk, naar)
    const aantallen = {
      werkgevers: werk.werkgevers.length,
      taken: werk.taken.length,
      bemiddelingen: werk.bemiddelingen.length,
      adviesaanvragen: werk.adviesaanvragen.length,
      jobcoachaanvragen: werk.jobcoachaanvragen.length,
      metingen: werk.metingen.length,
      contracten: werk.contracten.length,
    }
    await emit({ type: 'account.portefeuille-overgedragen', onderwerp: vanId, gegevens: aantallen })
    return done(aantallen)
  })
}

async function moveWork(
  tx: Tx,
  emit: Emit,
  {
    taken,
    bemiddelingen,
    adviesaanvragen,
    jobcoachaanvragen,
    metingen,
    contracten,
  }: Awaited<ReturnType<typeof readLopendWerk>>,
  naar: (werkgeverId: string | null) => string,
): Promise<void> {
  for (const { id, werkgeverId } of taken) {
    const voor = naar(werkgeverId)
    await tx.taak.update({ where: { id }, data: { toegewezenAanId: voor, versie: { increment: 1 } } })
    await emit({ type: 'taak.gewijzigd', onderwerp: id, gegevens: { voor } })
  }
  for (const { id, werkgeverId } of bemiddelingen) {
    const adviseurId = naar(werkgeverId)
    await tx.bemiddeling.update({ where: { id }, data: { adviseurId, versie: { increment: 1 } } })
    await emit({ type: 'bemiddeling.overgedragen', onderwerp: id, gegevens: { naar: adviseurId } })
  }
  for (const { id, werkgeverId } of adviesaanvragen) {
    const behandelaarId = naar(werkgeverId)
    await tx.adviesaanvraag.update({ where: { id }, data: { behandelaarId, versie: { increment: 1 } } })
    await emit({ type: 'adviesaanvraag.overgedragen', onderwerp: id, gegevens: { naar: behandelaarId } })
  }
  for (const { id, werkgeverId } of jobcoachaanvragen) {
    const behandelaarId = naar(werkgeverId)
    await tx.jobcoachaanvraag.update({ where: { id }, data: { behandelaarId, versie: { increment: 1 } } })
    await emit({ type: 'jobcoachaanvraag.overgedragen', onderwerp: id, gegevens: { naar: behandelaarId } })
  }
  for (const { id, werkgeverId } of metingen) {
    const behandelaarId = naar(werkgeverId)
    await tx.loonwaardemeting.update({ where: { id }, data: { behandelaarId, versie: { increment: 1 } } })
    await emit({ type: 'loonwaardemeting.overgedragen', onderwerp: id, gegevens: { naar: behandelaarId } })
  }
  for (const { id, werkgeverId } of contracten) {
    const coordinatorId = naar(werkgeverId)
    await tx.sroiVerplichting.update({ where: { id }, data: { coordinatorId, versie: { increment: 1 } } })
    await emit({ type: 'sroiverplichting.overgedragen', onderwerp: id, gegevens: { naar: coordinatorId } })
  }
}
