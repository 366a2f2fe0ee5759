import type { Actor } from '#app/platform/actor.ts'
import { LOPENDE_VERZOEKEN, type VerzoekStatus } from '#app/domain/talent/verzoek.ts'

/** Asks about a request that the actor can already see through its scope. */
type Verzoek = { status: VerzoekStatus }

/** Any adviseur may: the aanspreekpunt can be ill, and an employer does not wait for that. */
export function canAnswerVerzoek(actor: Actor, { status }: Verzoek): boolean {
  switch (actor.rol) {
    case 'adviseur':
      return LOPENDE_VERZOEKEN.includes(status)
    case 'werkgever':
    case 'kandidaat':
    case 'jobcoach':
    case 'rapporteur':
    case 'beheerder':
    case 'systeem':
      return false
  }
}

export function canWithdrawVerzoek(actor: Actor, { status }: Verzoek): boolean {
  switch (actor.rol) {
    case 'werkgever':
      return LOPENDE_VERZOEKEN.includes(status)
    case 'adviseur':
    case 'kandidaat':
    case 'jobcoach':
    case 'rapporteur':
    case 'beheerder':
    case 'systeem':
      return false
  }
}

/** The limits on looking and the meldingen about it. */
export function canManageTalent(actor: Actor): boolean {
  switch (actor.rol) {
    case 'beheerder':
      return true
    case 'werkgever':
    case 'adviseur':
    case 'kandidaat':
    case 'jobcoach':
    case 'rapporteur':
    case 'systeem':
      return false
  }
}
