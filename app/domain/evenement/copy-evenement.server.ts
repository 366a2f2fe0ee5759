import { randomUUID } from 'node:crypto'
import type { Actor } from '#app/platform/actor.ts'
import { dateOnly, now, today } from '#app/platform/clock.server.ts'
import { amsterdamDay, isoDay, plusDays } from '#app/platform/iso-day.ts'
import { done, refuse, type Result } from '#app/platform/result.ts'
import { inTransaction } from '#app/platform/transaction.server.ts'
import { VERWIJDER_DAGEN } from './evenement-form.ts'
import { lockEvenement } from './lock-evenement.server.ts'
import { dagenTussen, verschuif } from './tijden.server.ts'

/**
 * Copies of an event on other days (yyyy-mm-dd), each a concept of its own with the same programme at the same time of day.
 * They are one series with what they were copied from. Registrations and taken places are not copied. Refused with 'invalid'
 * for a day that is past.
 */
export async function copyEvenement(
  actor: Extract<Actor, { rol: 'adviseur' }>,
  { id, dagen }: { id: string; dagen: readonly string[] },
): Promise<Result<{ ids: string[] }>> {
  if (dagen.some((dag) => dag <= today())) return refuse('invalid', 'Kies dagen die nog komen.')
  return inTransaction(actor, async (tx, emit) => {
    const bron = await lockEvenement(tx, actor, id)
    if (!bron) return refuse('not-found')
    const { capaciteiten, onderdelen, nummer: _nummer, ...kolommen } = bron
    const reeksId = bron.reeksId ?? bron.id
    if (!bron.reeksId) await tx.evenement.update({ where: { id }, data: { reeksId } })
    const ids: string[] = []
    for (const dag of dagen) {
      const verder = dagenTussen(amsterdamDay(bron.start), dag)
      const kopieId = randomUUID()
      const aanmeldenVan = verschuif(bron.aanmeldenVan, verder)
      await tx.evenement.create({
        data: {
          ...kolommen,
          id: kopieId,
          status: 'concept',
          reeksId,
          organisatorId: actor.accountId,
          start: verschuif(bron.start, verder),
          einde: verschuif(bron.einde, verder),
          aanmeldenVan,
          aanmeldenTot: verschuif(bron.aanmeldenTot, verder),
          // What was cancelled has an earlier day, which says nothing about a new event.
          verwijderOp: dateOnly(
            bron.status === 'geannuleerd'
              ? plusDays(amsterdamDay(verschuif(bron.einde, verder)), VERWIJDER_DAGEN)
              : plusDays(isoDay(bron.verwijderOp), verder),
          ),
          standsBezet: 0,
          verwijderdOp: null,
          gepubliceerdOp: null,
          geannuleerdOp: null,
          annuleerReden: null,
          afgerondOp: null,
          versie: 1,
          aangemaaktOp: now(),
          bijgewerktOp: now(),
          capaciteiten: { create: capaciteiten.map(({ rol, plaatsen }) => ({ rol, plaatsen })) },
          onderdelen: {
            create: onderdelen.map(({ id: _id, evenementId: _evenement, bezet: _bezet, ...onderdeel }) => ({
              ...onderdeel,
              start: verschuif(onderdeel.start, verder),
              einde: verschuif(onderdeel.einde, verder),
              versie: 1,
            })),
          },
        },
      })
      await emit({ type: 'evenement.gemaakt', onderwerp: kopieId, gegevens: { soort: bron.soort } })
      ids.push(kopieId)
    }
    return done({ ids })
  })
}
