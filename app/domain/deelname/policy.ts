import { isWsp } from '#app/domain/evenement/policy.ts'
import type { Deelnemersrol, EvenementSoort, EvenementStatus } from '#app/domain/evenement/evenement.ts'
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

/** Gives certificates of participation: of a training alone, once it is over and until its people are removed. */
export function canIssueCertificaten(
  actor: Actor,
  evenement: { soort: EvenementSoort; status: EvenementStatus; einde: Date; verwijderdOp: Date | null },
  nu: Date,
): boolean {
  const { soort, status, einde, verwijderdOp } = evenement
  return isWsp(actor) && soort === 'harrie_training' && isHeld(status) && verwijderdOp === null && nu >= einde
}

/** Says of which employer a registration is that was made without an account, or by the WSP. */
export function canKoppelWerkgever(
  actor: Actor,
  { rol, accountId, namens }: { rol: Deelnemersrol; accountId: string | null; namens: boolean },
): boolean {
  return isWsp(actor) && rol === 'werkgever' && (accountId === null || namens)
}

function isHeld(status: EvenementStatus): boolean {
  return status === 'gepubliceerd' || status === 'afgerond'
}
