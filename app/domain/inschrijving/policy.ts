import { isWsp } from '#app/domain/evenement/policy.ts'
import type { Actor } from '#app/platform/actor.ts'

export type VanWie = { werkgeverId: string | null; kandidaatId: string | null }

/** Confirms, changes and cancels a registration without its link: the WSP, the employer it is of and the candidate it is of. */
export function canManageAanmelding(actor: Actor, { werkgeverId, kandidaatId }: VanWie): boolean {
  switch (actor.rol) {
    case 'werkgever':
      return werkgeverId === actor.werkgeverId
    case 'kandidaat':
      return kandidaatId === actor.kandidaatId
    case 'adviseur':
    case 'systeem':
    case 'jobcoach':
    case 'rapporteur':
    case 'beheerder':
      return isWsp(actor)
  }
}
