import type { Actor } from '#app/platform/actor.ts'

/** What a policy needs to know of an employer. */
export type WerkgeverStand = { aanspreekpuntId: string; vervangerId: string | null }

/** One network: every adviseur of every partner keeps the data of every employer, with their name in the audit log. */
export function canEditWerkgever(actor: Actor): boolean {
  return isAdviseur(actor)
}

/** Contactmomenten, taken and contactpersonen: everyone who speaks to the employer writes it down. */
export function canRecordContact(actor: Actor): boolean {
  return isAdviseur(actor)
}

/** Many employers and contactpersonen from a file: what the forms for one of them allow, so not a beheerder. */
export function canImportWerkgevers(actor: Actor): boolean {
  return canEditWerkgever(actor) && canRecordContact(actor)
}

/** Everything about the network in one file: who reads contactpersonen one by one, so not a beheerder. */
export function canExportWerkgevers(actor: Actor): boolean {
  return canRecordContact(actor)
}

/**
 * Who the aanspreekpunt is and who stands in is decided by the aanspreekpunt, or by a beheerder when that person is away
 * or leaves. A colleague cannot take an employer.
 */
export function canChangeAanspreekpunt(actor: Actor, werkgever: WerkgeverStand): boolean {
  switch (actor.rol) {
    case 'adviseur':
      return actor.accountId === werkgever.aanspreekpuntId
    case 'beheerder':
      return true
    case 'werkgever':
    case 'kandidaat':
    case 'jobcoach':
    case 'rapporteur':
    case 'systeem':
      return false
  }
}

/** Two employers become one: only who is the aanspreekpunt of both, or a beheerder. */
export function canMerge(actor: Actor, een: WerkgeverStand, ander: WerkgeverStand): boolean {
  return canChangeAanspreekpunt(actor, een) && canChangeAanspreekpunt(actor, ander)
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
