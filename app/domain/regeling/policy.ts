import type { Actor } from '#app/platform/actor.ts'

/** The amounts of the law are entered by a beheerder. Everybody may read them: they are public. */
export function canManageParameters(actor: Actor): boolean {
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
