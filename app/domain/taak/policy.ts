import type { Actor } from '#app/platform/actor.ts'

/** Any adviseur makes, does and changes a task, also one of a colleague: who did it stands with it. */
export function canWorkOnTaken(actor: Actor): boolean {
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

/** Only what someone made by hand and is not done can be removed; a task of the portal comes from a rule. */
export function canRemoveTaak(actor: Actor, taak: { bron: 'handmatig' | 'portaal'; gedaanOp: Date | null }) {
  return canWorkOnTaken(actor) && taak.bron === 'handmatig' && taak.gedaanOp === null
}
