import type { Actor } from '#app/platform/actor.ts'
import { isOpen, type AanvraagStatus } from './aanvraag.ts'

/** Asks about a request that the actor can already see through its scope. */
type Aanvraag = { status: AanvraagStatus }

/** Any adviseur may: who took it can be ill, and an employer does not wait for that. */
export function canHandleAanvraag(actor: Actor, { status }: Aanvraag): boolean {
  return isAdviseur(actor) && isOpen(status)
}

/** The employer adds something, or takes the request back. */
export function canReplyToAanvraag(actor: Actor, { status }: Aanvraag): boolean {
  return isEmployer(actor) && isOpen(status)
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
