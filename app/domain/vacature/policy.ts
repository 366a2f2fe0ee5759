import type { Actor } from '#app/platform/actor.ts'
import { OVERGANGEN, type Overgang, type VacatureStatus } from './vacature.ts'

/** What a policy needs to know of a vacature. */
export type VacatureStand = { status: VacatureStatus; werkgeverId: string }

/**
 * An employer writes the own concept, also when it was sent back. Once it is handed in, what the adviseur approved must
 * stay what visitors see: from then on only an adviseur edits, at the employer's request, and it stays published.
 */
export function canEdit(actor: Actor, vacature: VacatureStand): boolean {
  switch (actor.rol) {
    case 'werkgever':
      return isEigen(actor, vacature) && vacature.status === 'concept'
    case 'adviseur':
      return ['concept', 'ingediend', 'gepubliceerd', 'opgeschort'].includes(vacature.status)
    case 'kandidaat':
    case 'jobcoach':
    case 'rapporteur':
    case 'beheerder':
    case 'systeem':
      return false
  }
}

export function canSubmit(actor: Actor, vacature: VacatureStand): boolean {
  return isWerkgeverOrAdviseur(actor, vacature) && canStart('indienen', vacature)
}

export function canPublish(actor: Actor, vacature: VacatureStand): boolean {
  return actor.rol === 'adviseur' && canStart('publiceren', vacature)
}

export function canSendBack(actor: Actor, vacature: VacatureStand): boolean {
  return actor.rol === 'adviseur' && canStart('terugsturen', vacature)
}

export function canSuspend(actor: Actor, vacature: VacatureStand): boolean {
  return isWerkgeverOrAdviseur(actor, vacature) && canStart('opschorten', vacature)
}

/** Only an adviseur: the reason for the pause can be one of the WSP. */
export function canResume(actor: Actor, vacature: VacatureStand): boolean {
  return actor.rol === 'adviseur' && canStart('hervatten', vacature)
}

export function canWithdraw(actor: Actor, vacature: VacatureStand): boolean {
  return isWerkgeverOrAdviseur(actor, vacature) && canStart('intrekken', vacature)
}

/** The employer may say that the place is taken: nobody else knows it sooner. */
export function canFulfil(actor: Actor, vacature: VacatureStand): boolean {
  return isWerkgeverOrAdviseur(actor, vacature) && canStart('vervullen', vacature)
}

/** Opening again asks for a new review, so the employer may start it. */
export function canReopen(actor: Actor, vacature: VacatureStand): boolean {
  return isWerkgeverOrAdviseur(actor, vacature) && canStart('heropenen', vacature)
}

/** A later closing date changes nothing that was approved. */
export function canExtend(actor: Actor, vacature: VacatureStand): boolean {
  return isWerkgeverOrAdviseur(actor, vacature) && ['gepubliceerd', 'opgeschort'].includes(vacature.status)
}

/** The same work again, as a new concept: at any time. */
export function canCopy(actor: Actor, vacature: VacatureStand): boolean {
  return isWerkgeverOrAdviseur(actor, vacature)
}

export function canExpire(actor: Actor, vacature: VacatureStand): boolean {
  return actor.rol === 'systeem' && canStart('verlopen', vacature)
}

/** The shortlist of candidates is the adviseur's work; an employer sees who was proposed, not who was found. */
export function canSeeMatches(actor: Actor, vacature: VacatureStand): boolean {
  return actor.rol === 'adviseur' && vacature.status === 'gepubliceerd'
}

const MAY: Record<Overgang, (actor: Actor, vacature: VacatureStand) => boolean> = {
  indienen: canSubmit,
  publiceren: canPublish,
  terugsturen: canSendBack,
  opschorten: canSuspend,
  hervatten: canResume,
  intrekken: canWithdraw,
  vervullen: canFulfil,
  verlopen: canExpire,
  heropenen: canReopen,
}

/** Why a move is refused: never for this person, or not in this status. Null when it is allowed. */
export function refusalOf(
  actor: Actor,
  vacature: VacatureStand,
  overgang: Overgang,
): 'not-allowed' | 'conflict' | null {
  if (MAY[overgang](actor, vacature)) return null
  const mayOnce = OVERGANGEN[overgang].van.some((status) => MAY[overgang](actor, { ...vacature, status }))
  return mayOnce ? 'conflict' : 'not-allowed'
}

export type VacatureMag = Record<
  | 'wijzigen'
  | 'indienen'
  | 'publiceren'
  | 'terugsturen'
  | 'opschorten'
  | 'hervatten'
  | 'intrekken'
  | 'sluiten'
  | 'verlengen'
  | 'heropenen'
  | 'kopieren'
  | 'matches',
  boolean
>

/** All decisions that a page about one vacature needs. */
export function permissionsOf(actor: Actor, vacature: VacatureStand): VacatureMag {
  return {
    wijzigen: canEdit(actor, vacature),
    indienen: canSubmit(actor, vacature),
    publiceren: canPublish(actor, vacature),
    terugsturen: canSendBack(actor, vacature),
    opschorten: canSuspend(actor, vacature),
    hervatten: canResume(actor, vacature),
    intrekken: canWithdraw(actor, vacature) && !canFulfil(actor, vacature),
    sluiten: canFulfil(actor, vacature),
    verlengen: canExtend(actor, vacature),
    heropenen: canReopen(actor, vacature),
    kopieren: canCopy(actor, vacature),
    matches: canSeeMatches(actor, vacature),
  }
}

function canStart(overgang: Overgang, { status }: VacatureStand): boolean {
  return OVERGANGEN[overgang].van.includes(status)
}

function isEigen(actor: Extract<Actor, { rol: 'werkgever' }>, { werkgeverId }: VacatureStand): boolean {
  return actor.werkgeverId === werkgeverId
}

function isWerkgeverOrAdviseur(actor: Actor, vacature: VacatureStand): boolean {
  switch (actor.rol) {
    case 'werkgever':
      return isEigen(actor, vacature)
    case 'adviseur':
      return true
    case 'kandidaat':
    case 'jobcoach':
    case 'rapporteur':
    case 'beheerder':
    case 'systeem':
      return false
  }
}
