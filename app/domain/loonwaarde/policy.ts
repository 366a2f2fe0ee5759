import type { Actor } from '#app/platform/actor.ts'
import { isNa, type LoonwaardeStand, type LoonwaardeStap } from './loonwaarde.ts'

/** Asks about a measurement that the actor can already see through its scope. */
type Meting = { stand: LoonwaardeStand }

/** Any adviseur who sees it may: who has it can be ill. */
export function canHandleMeting(actor: Actor, { stand }: Meting): boolean {
  return isAdviseur(actor) && stand === 'loopt'
}

/** Whether somebody may begin a measurement at all; for whom is a question of the scope. */
export function canStartMeting(actor: Actor): boolean {
  return isAdviseur(actor)
}

/** The terms for each gemeente are agreed with it, and entered by a beheerder. */
export function canManageTermijnen(actor: Actor): boolean {
  switch (actor.rol) {
    case 'beheerder':
      return true
    case 'werkgever':
    case 'kandidaat':
    case 'adviseur':
    case 'jobcoach':
    case 'rapporteur':
    case 'systeem':
      return false
  }
}

function isAdviseur(actor: Actor): boolean {
  switch (actor.rol) {
    case 'adviseur':
      return true
    case 'werkgever':
    case 'kandidaat':
    case 'jobcoach':
    case 'rapporteur':
    case 'beheerder':
    case 'systeem':
      return false
  }
}

/** A report tells more of a person than the outcome does: only adviseurs read it, not the jobcoach. */
export function canReadDocumenten(actor: Actor): boolean {
  return isAdviseur(actor)
}

/** The letter of the gemeente can come after the end. */
export function canAddDocument(actor: Actor, { stand }: Meting): boolean {
  return isAdviseur(actor) && stand !== 'gestopt'
}

/** From the step of the report on, and also when it is over: a letter with a mistake is mended. */
export function canSetUitkomst(actor: Actor, { stand, stap }: Meting & { stap: LoonwaardeStap }): boolean {
  return isAdviseur(actor) && stand !== 'gestopt' && isNa(stap, 'gemeten')
}

/** There is something to tell the gemeente. */
export function canMakeMelding(
  actor: Actor,
  { stand, percentage }: Meting & { percentage: number | null },
): boolean {
  return isAdviseur(actor) && stand !== 'gestopt' && percentage !== null
}
