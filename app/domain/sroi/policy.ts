import type { Actor } from '#app/platform/actor.ts'
import { isGesloten, isLopend, type SroiStatus } from './verplichting.ts'
import type { InvullingStatus } from './invulling.ts'

/** What work counts for is agreed with each opdrachtgever, and entered by a beheerder. */
export function canManageTabellen(actor: Actor): boolean {
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

type Verplichting = { status: SroiStatus }
type Invulling = { status: InvullingStatus; ingediendDoorId: string }

/** Enters contracts, changes drafts and guides what runs. Which ones is a question of the scope. */
export function canManageVerplichting(actor: Actor): boolean {
  return isAdviseur(actor)
}

/** Contractor or adviseur: adds work to a contract that runs. */
export function canProposeInvulling(actor: Actor, { status }: Verplichting): boolean {
  return isBetrokken(actor) && isLopend(status)
}

/** Changes what it says: not while it waits for a judgement, because somebody is reading it then. */
export function canEditInvulling(
  actor: Actor,
  verplichting: Verplichting,
  { status }: Pick<Invulling, 'status'>,
): boolean {
  return canProposeInvulling(actor, verplichting) && (status === 'gepland' || status === 'aanvullen')
}

/** Takes a file away that they added themselves, until the invulling was judged for good. */
export function canRemoveBewijs(
  actor: Actor,
  verplichting: Verplichting,
  { status, doorId }: Pick<Invulling, 'status'> & { doorId: string | null },
): boolean {
  return (
    actor.rol !== 'systeem' &&
    doorId === actor.accountId &&
    canProposeInvulling(actor, verplichting) &&
    ['gepland', 'ingediend', 'aanvullen'].includes(status)
  )
}

/** Adds evidence, hands in or withdraws what was not judged for good. */
export function canChangeInvulling(actor: Actor, verplichting: Verplichting, { status }: Invulling): boolean {
  return canProposeInvulling(actor, verplichting) && ['gepland', 'ingediend', 'aanvullen'].includes(status)
}

/** Four eyes: an adviseur who did not hand it in. */
export function canJudgeInvulling(
  actor: Actor,
  { status: stand }: Verplichting,
  { status, ingediendDoorId }: Invulling,
): boolean {
  return (
    isAdviseur(actor) &&
    isLopend(stand) &&
    status === 'ingediend' &&
    actor.rol !== 'systeem' &&
    actor.accountId !== ingediendDoorId
  )
}

/** Takes a judgement back while the contract runs, so that somebody judges again. */
export function canReviseInvulling(
  actor: Actor,
  { status: stand }: Verplichting,
  { status }: Pick<Invulling, 'status'>,
): boolean {
  return isAdviseur(actor) && isLopend(stand) && (status === 'goedgekeurd' || status === 'afgewezen')
}

/** To which group somebody belongs is never for the contractor. */
export function canReadBouwblok(actor: Actor): boolean {
  switch (actor.rol) {
    case 'adviseur':
    case 'rapporteur':
      return true
    case 'werkgever':
    case 'kandidaat':
    case 'jobcoach':
    case 'beheerder':
    case 'systeem':
      return false
  }
}

export function canSubmitPlan(actor: Actor, { status }: Verplichting): boolean {
  return isBetrokken(actor) && status === 'actief'
}

/** Four eyes: an adviseur who did not enter the plan for the contractor. */
export function canJudgePlan(
  actor: Actor,
  { status, planDoorId }: Verplichting & { planDoorId: string | null },
): boolean {
  return (
    isAdviseur(actor) &&
    status === 'plan_ingediend' &&
    actor.rol !== 'systeem' &&
    actor.accountId !== planDoorId
  )
}

export function canClose(actor: Actor, { status }: Verplichting): boolean {
  return isAdviseur(actor) && isLopend(status)
}

export function canReopen(actor: Actor, { status }: Verplichting): boolean {
  return isAdviseur(actor) && isGesloten(status)
}

function isBetrokken(actor: Actor): boolean {
  return isAdviseur(actor) || actor.rol === 'werkgever'
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
