import type { Actor } from '#app/platform/actor.ts'

/** An adviseur says when they are away themselves; a beheerder does it for who cannot, because of illness for instance. */
export function canManageAfwezigheid(actor: Actor, accountId: string): boolean {
  switch (actor.rol) {
    case 'adviseur':
      return actor.accountId === accountId
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
