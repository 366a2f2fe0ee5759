import { expect, test } from 'vitest'
import {
  canCopy,
  canEdit,
  canExtend,
  canFulfil,
  canPublish,
  canReopen,
  canResume,
  canSeeMatches,
  canSendBack,
  canSubmit,
  canSuspend,
  canWithdraw,
  permissionsOf,
  refusalOf,
} from '#app/domain/vacature/policy.ts'
import { OVERGANGEN, STATUSSEN, type Overgang, type VacatureStatus } from '#app/domain/vacature/vacature.ts'
import type { Actor } from '#app/platform/actor.ts'

const EIGEN = 'werkgever-1'
const eigenaar: Actor = { rol: 'werkgever', accountId: 'a1', werkgeverId: EIGEN }
const ander: Actor = { rol: 'werkgever', accountId: 'a2', werkgeverId: 'werkgever-2' }
const adviseur: Actor = { rol: 'adviseur', accountId: 'a3', organisatieId: 'o1' }
const buiten: Actor[] = [
  ander,
  { rol: 'kandidaat', accountId: 'a4', kandidaatId: 'k1' },
  { rol: 'jobcoach', accountId: 'a5', organisatieId: 'o1' },
  { rol: 'rapporteur', accountId: 'a6', organisatieId: 'o1', gemeenteCodes: [] },
  { rol: 'beheerder', accountId: 'a7' },
]

const allowedIn = (
  can: (actor: Actor, stand: { status: VacatureStatus; werkgeverId: string }) => boolean,
  actor: Actor,
) => STATUSSEN.filter((status) => can(actor, { status, werkgeverId: EIGEN }))

test('the employer edits and hands in an own concept and nothing later', () => {
  expect(allowedIn(canEdit, eigenaar)).toEqual(['concept'])
  expect(allowedIn(canSubmit, eigenaar)).toEqual(['concept'])
})

test('the employer pauses and withdraws what runs, but never decides about publishing', () => {
  expect(allowedIn(canSuspend, eigenaar)).toEqual(['gepubliceerd'])
  expect(allowedIn(canWithdraw, eigenaar)).toEqual(['concept', 'ingediend', 'gepubliceerd', 'opgeschort'])
  for (const can of [canPublish, canSendBack, canResume, canSeeMatches])
    expect(allowedIn(can, eigenaar)).toEqual([])
})

test('the adviseur edits everything that has not ended', () => {
  expect(allowedIn(canEdit, adviseur)).toEqual(['concept', 'ingediend', 'gepubliceerd', 'opgeschort'])
  expect(allowedIn(canPublish, adviseur)).toEqual(['ingediend'])
  expect(allowedIn(canSendBack, adviseur)).toEqual(['ingediend'])
  expect(allowedIn(canResume, adviseur)).toEqual(['opgeschort'])
  expect(allowedIn(canSeeMatches, adviseur)).toEqual(['gepubliceerd'])
})

test('no other role, and no other employer, may do anything', () => {
  for (const actor of buiten) {
    for (const status of STATUSSEN) {
      const mag = permissionsOf(actor, { status, werkgeverId: EIGEN })
      expect(Object.values(mag), `${actor.rol} ${status}`).not.toContain(true)
    }
  }
})

test('only the system lets a vacature expire', () => {
  const gepubliceerd = { status: 'gepubliceerd', werkgeverId: EIGEN } as const
  expect(refusalOf({ rol: 'systeem' }, gepubliceerd, 'verlopen')).toBeNull()
  for (const actor of [eigenaar, adviseur, ...buiten])
    expect(refusalOf(actor, gepubliceerd, 'verlopen')).toBe('not-allowed')
})

test('a wrong status is a conflict, a wrong person is not allowed', () => {
  const stand = (status: VacatureStatus) => ({ status, werkgeverId: EIGEN })
  expect(refusalOf(adviseur, stand('gepubliceerd'), 'publiceren')).toBe('conflict')
  expect(refusalOf(eigenaar, stand('ingediend'), 'publiceren')).toBe('not-allowed')
  expect(refusalOf(eigenaar, stand('ingediend'), 'indienen')).toBe('conflict')
  expect(refusalOf(ander, stand('concept'), 'indienen')).toBe('not-allowed')
})

test('an ended vacature opens again only through a new review, and a filled one never', () => {
  for (const overgang of Object.keys(OVERGANGEN) as Overgang[]) {
    expect(OVERGANGEN[overgang].van).not.toContain('vervuld')
    if (overgang === 'heropenen') continue
    for (const einde of ['ingetrokken', 'verlopen'] as const)
      expect(OVERGANGEN[overgang].van).not.toContain(einde)
  }
  expect(OVERGANGEN.heropenen.naar).toBe('ingediend')
})

test('the employer closes, extends and reopens the own vacature, and copies it at any time', () => {
  for (const actor of [eigenaar, adviseur]) {
    expect(allowedIn(canFulfil, actor)).toEqual(['gepubliceerd', 'opgeschort'])
    expect(allowedIn(canExtend, actor)).toEqual(['gepubliceerd', 'opgeschort'])
    expect(allowedIn(canReopen, actor)).toEqual(['ingetrokken', 'verlopen'])
    expect(allowedIn(canCopy, actor)).toEqual([...STATUSSEN])
  }
})
