import { expect, test } from 'vitest'
import { isRelatie, RELATIESTATUSSEN, volgendeStatussen } from '#app/domain/werkgever/relatiestatus.ts'

test('an employer is a prospect only before it is a relation', () => {
  for (const relatiestatus of RELATIESTATUSSEN)
    expect(volgendeStatussen({ relatiestatus, wasRelatie: true })).not.toContain('prospect')
})

test('an ended relation starts again as what it was, and never as new', () => {
  expect(volgendeStatussen({ relatiestatus: 'beeindigd', wasRelatie: true })).toEqual(['actief'])
  expect(volgendeStatussen({ relatiestatus: 'beeindigd', wasRelatie: false })).toEqual(['prospect'])
})

test('only a prospect becomes new', () => {
  const naarNieuw = RELATIESTATUSSEN.filter((relatiestatus) =>
    [true, false].some((wasRelatie) => volgendeStatussen({ relatiestatus, wasRelatie }).includes('nieuw')),
  )
  expect(naarNieuw).toEqual(['prospect'])
})

test('a prospect and an ended employer are no relation', () => {
  expect(RELATIESTATUSSEN.filter((status) => !isRelatie(status))).toEqual(['prospect', 'beeindigd'])
})
