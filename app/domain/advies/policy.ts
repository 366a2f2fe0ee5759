import type { Actor } from '#app/platform/actor.ts'
import type { AdviesStatus } from './advies.ts'

/** Asks about a request that the actor can already see through its scope. */
type Aanvraag = { status: AdviesStatus }

/** Any adviseur may: who took it can be ill, and an employer does not wait for that. */
export function canHandleAdvies(actor: Actor, { status }: Aanvraag): boolean {
  switch (actor.rol) {
    case 'adviseur':
      return status !== 'afgesloten'
    case 'werkgever':
    case 'kandidaat':
    case 'jobcoach':
    case 'rapporteur':
    case 'beheerder':
    case 'systeem':
      return false
  }
}

/** Adds to the conversation, or takes the question back. */
export function canReplyToAdvies(actor: Actor, { status }: Aanvraag): boolean {
  return isEmployer(actor) && status !== 'afgesloten'
}

export function canReopenAdvies(actor: Actor, { status }: Aanvraag): boolean {
  return isEmployer(actor) && status === 'afgesloten'
}

function isEmployer(actor: Actor): boolean {
  switch (actor.rol) {
    case 'werkgever':
      return true
    case 'adviseur':
    case 'kandidaat':
    case 'jobcoach':
    case 'rapporteur':
    case 'beheerder':
    case 'systeem':
      return false
  }
}
