import type { Actor } from '#app/platform/actor.ts'

export type Volger = Extract<Actor, { rol: 'adviseur' | 'kandidaat' }>

/** Following new candidates of a vacature is the work of an adviseur. */
export function canFollowVacature(actor: Actor): actor is Extract<Actor, { rol: 'adviseur' }> {
  switch (actor.rol) {
    case 'adviseur':
      return true
    case 'kandidaat':
    case 'werkgever':
    case 'jobcoach':
    case 'rapporteur':
    case 'beheerder':
    case 'systeem':
      return false
  }
}

/** Following new vacatures for a profile: one's own, or as adviseur that of a person whom one serves (the scope decides whom). */
export function canFollowProfiel(actor: Actor): actor is Volger {
  switch (actor.rol) {
    case 'adviseur':
    case 'kandidaat':
      return true
    case 'werkgever':
    case 'jobcoach':
    case 'rapporteur':
    case 'beheerder':
    case 'systeem':
      return false
  }
}
