import type { Actor } from '#app/platform/actor.ts'
import type { EvenementStatus } from './evenement.ts'

type Evenement = { status: EvenementStatus }

/** Changes what an event says, its programme and its places. Any adviseur may: who organises it can be ill on the day. */
export function canEditEvenement(actor: Actor, { status }: Evenement): boolean {
  return isWsp(actor) && (status === 'concept' || status === 'gepubliceerd')
}

export function canPublishEvenement(actor: Actor, { status }: Evenement): boolean {
  return isWsp(actor) && status === 'concept'
}

/** A concept was never announced: it is removed, not cancelled. */
export function canRemoveEvenement(actor: Actor, { status }: Evenement): boolean {
  return isWsp(actor) && status === 'concept'
}

/** What is over cannot be cancelled. `nu` and `einde` are moments. */
export function canCancelEvenement(
  actor: Actor,
  { status, einde }: Evenement & { einde: Date },
  nu: Date,
): boolean {
  return isWsp(actor) && status === 'gepubliceerd' && nu < einde
}

/** Only once it is over. */
export function canFinishEvenement(
  actor: Actor,
  { status, einde }: Evenement & { einde: Date },
  nu: Date,
): boolean {
  return isWsp(actor) && status === 'gepubliceerd' && nu >= einde
}

/** Makes and copies events. */
export function isWsp(actor: Actor): boolean {
  switch (actor.rol) {
    case 'adviseur':
    case 'systeem':
      return true
    case 'werkgever':
    case 'kandidaat':
    case 'jobcoach':
    case 'rapporteur':
    case 'beheerder':
      return false
  }
}
