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
