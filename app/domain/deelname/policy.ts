import { isWsp } from '#app/domain/evenement/policy.ts'
import type { EvenementStatus } from '#app/domain/evenement/evenement.ts'
import type { Actor } from '#app/platform/actor.ts'
import { amsterdamDay } from '#app/platform/iso-day.ts'

type Evenement = { status: EvenementStatus; start: Date; verwijderdOp: Date | null }

/**
 * Says who came: from the day of the event on, also afterwards, until its people are removed. Any adviseur may: who stands at
 * the door is seldom who organises it.
 */
export function canCheckIn(actor: Actor, { status, start, verwijderdOp }: Evenement, nu: Date): boolean {
  return isWsp(actor) && isHeld(status) && verwijderdOp === null && amsterdamDay(nu) >= amsterdamDay(start)
}

/** Takes the list of who is expected, and the badges, out of the portal; also the days before. */
export function canPrintDeelnemers(
  actor: Actor,
  { status, verwijderdOp }: Omit<Evenement, 'start'>,
): boolean {
  return isWsp(actor) && isHeld(status) && verwijderdOp === null
}

function isHeld(status: EvenementStatus): boolean {
  return status === 'gepubliceerd' || status === 'afgerond'
}
