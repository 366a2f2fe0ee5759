import type { Actor } from '#app/platform/actor.ts'

/** The shortlist of a vacature is the work of the adviseurs together: any of them changes it, nobody else sees it. */
export function canKeepShortlist(actor: Actor): actor is Extract<Actor, { rol: 'adviseur' }> {
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
