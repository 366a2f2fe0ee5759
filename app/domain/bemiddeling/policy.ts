import { OVERGANGEN, type BemiddelingStatus } from '#app/domain/bemiddeling/bemiddeling.ts'
import type { Actor } from '#app/platform/actor.ts'

type Stand = { status: BemiddelingStatus }

const kan = (stand: Stand, naar: BemiddelingStatus) => OVERGANGEN[stand.status].includes(naar)

/** Each asks one question about a bemiddeling that the actor can already see through its scope. */
export function canPropose(actor: Actor): boolean {
  return actor.rol === 'adviseur'
}

export function canAnswer(actor: Actor, stand: Stand): boolean {
  return actor.rol === 'kandidaat' && stand.status === 'voorgesteld'
}

export function canOffer(actor: Actor, stand: Stand): boolean {
  return actor.rol === 'adviseur' && kan(stand, 'aangeboden')
}

export function canShowInterest(actor: Actor, stand: Stand): boolean {
  return actor.rol === 'werkgever' && stand.status === 'aangeboden'
}

/** Consent is asked once the employer wants to meet. */
export function canConsent(actor: Actor, stand: Stand): boolean {
  return actor.rol === 'kandidaat' && stand.status === 'belangstelling'
}

/** Consent can be taken back at any time (AVG art. 7.3), so also after the plaatsing. */
export function canWithdrawConsent(actor: Actor, stand: Stand): boolean {
  return (
    actor.rol === 'kandidaat' &&
    ['belangstelling', 'kennismaking', 'proefplaatsing', 'geplaatst'].includes(stand.status)
  )
}

export function canPlanKennismaking(actor: Actor, stand: Stand): boolean {
  return actor.rol === 'adviseur' && kan(stand, 'kennismaking')
}

export function canStartProefplaatsing(actor: Actor, stand: Stand): boolean {
  return actor.rol === 'adviseur' && stand.status !== 'proefplaatsing' && kan(stand, 'proefplaatsing')
}

export function canExtendProefplaatsing(actor: Actor, stand: Stand): boolean {
  return actor.rol === 'adviseur' && stand.status === 'proefplaatsing'
}

/** What the employer thinks of the meeting; it can be said anew until the next step is taken. */
export function canGiveTerugkoppeling(
  actor: Actor,
  stand: Stand & { isKennismakingGeweest: boolean },
): boolean {
  return actor.rol === 'werkgever' && stand.status === 'kennismaking' && stand.isKennismakingGeweest
}

export function canPlaatsen(actor: Actor, stand: Stand): boolean {
  return actor.rol === 'adviseur' && kan(stand, 'geplaatst')
}

export function canEnd(actor: Actor, stand: Stand): boolean {
  switch (actor.rol) {
    case 'adviseur':
      return kan(stand, 'beeindigd')
    case 'kandidaat':
      return kan(stand, 'beeindigd')
    case 'werkgever':
      return ['aangeboden', 'belangstelling', 'kennismaking', 'proefplaatsing'].includes(stand.status)
    case 'jobcoach':
    case 'rapporteur':
    case 'beheerder':
    case 'systeem':
      return false
  }
}
