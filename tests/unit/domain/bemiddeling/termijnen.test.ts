import { expect, test } from 'vitest'
import { uiterlijkVan, type Loop } from '#app/domain/bemiddeling/termijnen.ts'

const DINSDAG = new Date('2026-11-24T09:00:00Z')
const loop = (over: Partial<Loop>): Loop => ({
  status: 'voorgesteld',
  statusSinds: DINSDAG,
  toestemmingOp: null,
  kennismakingOp: null,
  proefplaatsingTot: null,
  ...over,
})
const uiterlijk = (over: Partial<Loop>, nu = DINSDAG) => uiterlijkVan(loop(over), nu)

test('candidate and employer have five working days to answer, an adviseur three to go on', () => {
  expect(uiterlijk({ status: 'voorgesteld' })).toBe('2026-12-01')
  expect(uiterlijk({ status: 'akkoord_kandidaat' })).toBe('2026-11-27')
  expect(uiterlijk({ status: 'aangeboden' })).toBe('2026-12-01')
})

test('the clock of a meeting to be planned starts at the consent, and until then the candidate has it', () => {
  expect(uiterlijk({ status: 'belangstelling' })).toBe('2026-12-01')
  expect(uiterlijk({ status: 'belangstelling', toestemmingOp: new Date('2026-11-30T12:00:00Z') })).toBe(
    '2026-12-03',
  )
})

test('a meeting is its own day until it was, and two working days after it', () => {
  const kennismakingOp = new Date('2026-11-26T13:00:00Z')
  expect(uiterlijk({ status: 'kennismaking', kennismakingOp })).toBe('2026-11-26')
  expect(uiterlijk({ status: 'kennismaking', kennismakingOp }, new Date('2026-11-26T14:00:00Z'))).toBe(
    '2026-11-30',
  )
})

test('a trial asks for a decision two weeks before its last day', () => {
  expect(uiterlijk({ status: 'proefplaatsing', proefplaatsingTot: '2027-01-31' })).toBe('2027-01-17')
})

test('the days are those of Amsterdam: late in the evening is the next day already', () => {
  expect(uiterlijk({ status: 'akkoord_kandidaat', statusSinds: new Date('2026-11-23T23:30:00Z') })).toBe(
    '2026-11-27',
  )
})

test('what is over has no last day', () => {
  expect(uiterlijk({ status: 'geplaatst' })).toBeNull()
  expect(uiterlijk({ status: 'beeindigd' })).toBeNull()
})
