import { expect, test } from 'vitest'
import { sorteerStappen, vacatureStap, type Stap } from '#app/domain/mijnwsp/stappen.ts'

const stap = (titel: string, over: Partial<Stap> = {}): Stap => ({
  over: { soort: 'vacature', id: titel },
  titel,
  tekst: '',
  wanneer: null,
  isBijU: false,
  ...over,
})

test('what waits for the employer comes first, then the nearest day, and what has no day last', () => {
  const stappen = [
    stap('geen dag'),
    stap('later', { wanneer: '2026-12-05' }),
    stap('afspraak', { wanneer: '2026-12-04T09:00:00.000Z' }),
    stap('bij u', { isBijU: true }),
    stap('bij u, met dag', { isBijU: true, wanneer: '2026-12-31' }),
  ]
  expect(sorteerStappen(stappen).map(({ titel }) => titel)).toEqual([
    'bij u, met dag',
    'bij u',
    'afspraak',
    'later',
    'geen dag',
  ])
})

test('a concept waits for the employer, and one that came back says why', () => {
  const rest = { isTeruggestuurd: false, sluitingsdatum: '2026-12-24' }
  expect(vacatureStap({ ...rest, status: 'concept' })).toMatchObject({ isBijU: true })
  expect(vacatureStap({ ...rest, status: 'concept', isTeruggestuurd: true })?.tekst).toContain('aanpassing')
  expect(vacatureStap({ ...rest, status: 'gepubliceerd' })).toMatchObject({
    isBijU: false,
    wanneer: '2026-12-24',
  })
  for (const status of ['vervuld', 'verlopen', 'ingetrokken'] as const)
    expect(vacatureStap({ ...rest, status })).toBeNull()
})
