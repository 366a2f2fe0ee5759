import type { Actor } from '#app/platform/actor.ts'
import type { TrajectStatus } from './traject.ts'

/** Asks about a traject that the actor can already see through its scope. */
type Traject = { status: TrajectStatus }

/** Plan, meetings, profiles, evaluation, end and extension: the coach does them, while it runs. */
export function canCoach(actor: Actor, { status }: Traject): boolean {
  switch (actor.rol) {
    case 'jobcoach':
      return status === 'lopend'
    case 'adviseur':
    case 'werkgever':
    case 'kandidaat':
    case 'rapporteur':
    case 'beheerder':
    case 'systeem':
      return false
  }
}

/** Reacts to an urgent call: the coach, or an adviseur when the coach cannot be reached. */
export function canHandleUrgent(actor: Actor): boolean {
  switch (actor.rol) {
    case 'jobcoach':
    case 'adviseur':
      return true
    case 'werkgever':
    case 'kandidaat':
    case 'rapporteur':
    case 'beheerder':
    case 'systeem':
      return false
  }
}

/** Gives a traject to another coach: the coach who has it, or an adviseur, for a coach who is gone. */
export function canTransfer(actor: Actor, { status }: Traject): boolean {
  switch (actor.rol) {
    case 'jobcoach':
    case 'adviseur':
      return status === 'lopend'
    case 'werkgever':
    case 'kandidaat':
    case 'rapporteur':
    case 'beheerder':
    case 'systeem':
      return false
  }
}
