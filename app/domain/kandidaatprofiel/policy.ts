import type { Actor } from '#app/platform/actor.ts'

/** The facts about a candidate that decide who may do what. */
export type KandidaatVanWie = { id: string; organisatieId: string; werkcoachId: string }

/** Staff who serve the person: the werkcoach and the colleagues of the organisation. */
function isBegeleider(
  actor: { accountId: string; organisatieId: string },
  kandidaat: KandidaatVanWie,
): boolean {
  return actor.accountId === kandidaat.werkcoachId || actor.organisatieId === kandidaat.organisatieId
}

export function canCreateKandidaat(actor: Actor): boolean {
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

/** Name, address, doelgroep and the like. An adviseur who only has a bemiddeling with the person reads, but does not write. */
export function canEditGegevens(actor: Actor, kandidaat: KandidaatVanWie): boolean {
  switch (actor.rol) {
    case 'adviseur':
      return isBegeleider(actor, kandidaat)
    case 'kandidaat':
    case 'werkgever':
    case 'jobcoach':
    case 'rapporteur':
    case 'beheerder':
    case 'systeem':
      return false
  }
}

/** The anonymised profile: wishes, judgements, occupations, and the confirmation that it is still right. */
export function canEditProfiel(actor: Actor, kandidaat: KandidaatVanWie): boolean {
  switch (actor.rol) {
    case 'kandidaat':
      return actor.kandidaatId === kandidaat.id
    case 'adviseur':
      return isBegeleider(actor, kandidaat)
    case 'werkgever':
    case 'jobcoach':
    case 'rapporteur':
    case 'beheerder':
    case 'systeem':
      return false
  }
}

/** Own phone, own key, own consents: nobody turns these for someone else. */
export function canDecideAlsKandidaat(actor: Actor, kandidaat: Pick<KandidaatVanWie, 'id'>): boolean {
  switch (actor.rol) {
    case 'kandidaat':
      return actor.kandidaatId === kandidaat.id
    case 'adviseur':
    case 'werkgever':
    case 'jobcoach':
    case 'rapporteur':
    case 'beheerder':
    case 'systeem':
      return false
  }
}

export function canSetSleutelAdviseur(actor: Actor, kandidaat: KandidaatVanWie): boolean {
  return canEditGegevens(actor, kandidaat)
}
