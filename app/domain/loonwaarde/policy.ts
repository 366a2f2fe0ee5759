import type { Actor } from '#app/platform/actor.ts'
import type { LoonwaardeStand } from './loonwaarde.ts'

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
