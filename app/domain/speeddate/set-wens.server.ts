import type { Actor } from '#app/platform/actor.ts'
import { done, refuse, type Result } from '#app/platform/result.ts'
import { inTransaction } from '#app/platform/transaction.server.ts'
import { loadDeelnemers } from './load-deelnemers.server.ts'
import { lockSpeeddates } from './lock-speeddates.server.ts'
import type { WensInput } from './wens.ts'

/** Whose it is: a registration of an employer, or a person who is a candidate. */
export type WensVan = { aanmeldingId: string } | { inschrijvingId: string }

/**
 * Writes down when somebody is there, and of an employer at how many tables. The timetable stays as it is: the page then tells which
 * talks no longer fit. Refused with 'not-found' for who does not take part, with 'conflict' when somebody changed it meanwhile.
 */
export async function setSpeeddatewens(
  actor: Extract<Actor, { rol: 'adviseur' }>,
  { evenementId, van, versie, ...wens }: WensInput & { evenementId: string; van: WensVan },
): Promise<Result<null>> {
  return inTransaction(actor, async (tx, emit) => {
    const stand = await lockSpeeddates(tx, actor, evenementId)
    if (!stand.ok) return stand
    if ((stand.data?.versie ?? 0) !== versie) return refuse('conflict')
    const { werkgevers, kandidaten } = await loadDeelnemers(tx, evenementId)
    const isWerkgever = 'aanmeldingId' in van
    const isBekend = isWerkgever
      ? werkgevers.some(({ aanmeldingId }) => aanmeldingId === van.aanmeldingId)
      : kandidaten.some(({ inschrijvingId }) => inschrijvingId === van.inschrijvingId)
    if (!isBekend) return refuse('not-found')
    const data = { ...wens, tafels: isWerkgever ? wens.tafels : 1 }
    await tx.speeddatewens.upsert({ where: van, create: { ...data, ...van, evenementId }, update: data })
    if (stand.data) await tx.speeddates.update({ where: { evenementId }, data: { versie: { increment: 1 } } })
    await emit({
      type: 'speeddatewens.vastgelegd',
      onderwerp: isWerkgever ? van.aanmeldingId : van.inschrijvingId,
      gegevens: { wie: isWerkgever ? 'werkgever' : 'kandidaat', tafels: data.tafels },
    })
    return done(null)
  })
}
