import type { Actor } from '#app/platform/actor.ts'
import { dateOnly, now, today } from '#app/platform/clock.server.ts'
import { isoDay, plusDays } from '#app/platform/iso-day.ts'
import { done, refuse, type Result } from '#app/platform/result.ts'
import { inTransaction } from '#app/platform/transaction.server.ts'
import { VERWIJDER_DAGEN } from './evenement-form.ts'
import { lockEvenement } from './lock-evenement.server.ts'
import { canCancelEvenement, canFinishEvenement, canPublishEvenement, canRemoveEvenement } from './policy.ts'
import { buitenDeTijden } from './programma.ts'

type Adviseur = Extract<Actor, { rol: 'adviseur' }>
type Keuze = { id: string; versie: number }

type Compleet = {
  samenvatting: string
  omschrijving: string
  start: Date
  einde: Date
  aanmeldenTot: Date
  capaciteiten: readonly { plaatsen: number }[]
  onderdelen: readonly { titel: string; start: Date; einde: Date }[]
}

/** What is missing before an event can be announced, each as a sentence; empty when it is complete. */
export function ontbreektAan(evenement: Compleet, nu: Date): string[] {
  const buiten = buitenDeTijden(evenement)
  return [
    evenement.samenvatting === '' && 'Schrijf een samenvatting.',
    evenement.omschrijving === '' && 'Schrijf een omschrijving.',
    evenement.capaciteiten.length === 0 && 'Vul voor minstens één groep het aantal plaatsen in.',
    evenement.start <= nu && 'Kies een begin dat nog komt.',
    evenement.aanmeldenTot <= nu && 'Kies een laatste dag van aanmelden die nog komt.',
    buiten.length > 0 &&
      `Deze onderdelen vallen buiten de tijden van het evenement: ${buiten.map(({ titel }) => titel).join(', ')}.`,
  ].filter((zin) => zin !== false)
}

/** Announces a concept. Refused with 'conflict' and what is missing when it is not complete. */
export async function publishEvenement(actor: Adviseur, { id, versie }: Keuze): Promise<Result<null>> {
  return inTransaction(actor, async (tx, emit) => {
    const evenement = await lockEvenement(tx, actor, id)
    if (!evenement) return refuse('not-found')
    if (!canPublishEvenement(actor, evenement) || evenement.versie !== versie) return refuse('conflict')
    const ontbreekt = ontbreektAan(evenement, now())
    if (ontbreekt.length > 0) return refuse('conflict', ontbreekt.join(' '))
    await tx.evenement.update({
      where: { id },
      data: { status: 'gepubliceerd', gepubliceerdOp: now(), versie: { increment: 1 } },
    })
    await emit({ type: 'evenement.gepubliceerd', onderwerp: id })
    return done(null)
  })
}

/**
 * Calls an announced event off; everyone who registered is told the reason. Their data goes as soon after the cancelling as it would
 * have gone after an event.
 */
export async function cancelEvenement(
  actor: Adviseur,
  { id, versie, reden }: Keuze & { reden: string },
): Promise<Result<null>> {
  return inTransaction(actor, async (tx, emit) => {
    const evenement = await lockEvenement(tx, actor, id)
    if (!evenement) return refuse('not-found')
    if (!canCancelEvenement(actor, evenement, now()) || evenement.versie !== versie) return refuse('conflict')
    await tx.evenement.update({
      where: { id },
      data: {
        status: 'geannuleerd',
        geannuleerdOp: now(),
        annuleerReden: reden,
        // Nobody comes any more, so nothing is to be kept until weeks after a day that will not be.
        verwijderOp: dateOnly(earliest(isoDay(evenement.verwijderOp), plusDays(today(), VERWIJDER_DAGEN))),
        versie: { increment: 1 },
      },
    })
    await emit({ type: 'evenement.geannuleerd', onderwerp: id })
    return done(null)
  })
}

/** Closes an event that is over. */
export async function finishEvenement(actor: Adviseur, { id, versie }: Keuze): Promise<Result<null>> {
  return inTransaction(actor, async (tx, emit) => {
    const evenement = await lockEvenement(tx, actor, id)
    if (!evenement) return refuse('not-found')
    if (!canFinishEvenement(actor, evenement, now()) || evenement.versie !== versie) return refuse('conflict')
    await tx.evenement.update({
      where: { id },
      data: { status: 'afgerond', afgerondOp: now(), versie: { increment: 1 } },
    })
    await emit({ type: 'evenement.afgerond', onderwerp: id })
    return done(null)
  })
}

/** Removes a concept, which nobody outside the WSP saw. */
export async function removeEvenement(actor: Adviseur, { id, versie }: Keuze): Promise<Result<null>> {
  return inTransaction(actor, async (tx, emit) => {
    const evenement = await lockEvenement(tx, actor, id)
    if (!evenement) return refuse('not-found')
    if (!canRemoveEvenement(actor, evenement) || evenement.versie !== versie) return refuse('conflict')
    await tx.evenement.delete({ where: { id } })
    await emit({ type: 'evenement.verwijderd', onderwerp: id })
    return done(null)
  })
}

const earliest = (een: string, ander: string) => (een < ander ? een : ander)
