import type { Actor } from '#app/platform/actor.ts'

/** What work counts for is agreed with each opdrachtgever, and entered by a beheerder. */
export function canManageTabellen(actor: Actor): boolean {
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
