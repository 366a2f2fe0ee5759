import type { Actor } from '#app/platform/actor.ts'

/** Each asks one question about a plaatsing that the actor can already see through its scope. */
type Plaatsing = { beeindigdOp: Date | string | null }

/** Contracts, hours, partner and the end. Any adviseur may: who placed somebody can be away. */
export function canChangePlaatsing(actor: Actor, { beeindigdOp }: Plaatsing): boolean {
  return isAdviseur(actor) && beeindigdOp === null
}

/** Somebody clicked wrong, or the person stayed after all. */
export function canUndoEinde(actor: Actor, { beeindigdOp }: Plaatsing): boolean {
  return isAdviseur(actor) && beeindigdOp !== null
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
