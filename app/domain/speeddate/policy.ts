import type { EvenementStatus } from '#app/domain/evenement/evenement.ts'
import { isWsp } from '#app/domain/evenement/policy.ts'
import type { Actor } from '#app/platform/actor.ts'

type Evenement = { status: EvenementStatus; start: Date; einde: Date; verwijderdOp: Date | null }

/** Makes and changes the timetable: of an announced event that is not over. Any adviseur may, as with the event itself. */
export function canPlanSpeeddates(
  actor: Actor,
  { status, einde, verwijderdOp }: Evenement,
  nu: Date,
): boolean {
  return isWsp(actor) && status === 'gepubliceerd' && verwijderdOp === null && nu < einde
}

/** Says what somebody thinks of a talk: from the moment that the event begins until its people are removed. */
export function canAnswerGesprek(
  actor: Actor,
  { status, start, verwijderdOp }: Evenement,
  nu: Date,
): boolean {
  const wie = isWsp(actor) || actor.rol === 'werkgever' || actor.rol === 'kandidaat'
  return wie && (status === 'gepubliceerd' || status === 'afgerond') && verwijderdOp === null && nu >= start
}
