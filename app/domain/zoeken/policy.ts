import type { Actor } from '#app/platform/actor.ts'

/**
 * Names, telephone numbers and mail of people at employers: for who speaks to them. A beheerder finds an employer in the
 * lists of beheer and needs no contactpersonen (relatieScope says the same).
 */
export function canSearchRelaties(actor: Actor): boolean {
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
