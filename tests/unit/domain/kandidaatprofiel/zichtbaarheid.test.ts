import { expect, test } from 'vitest'
import {
  isMeerderjarig,
  meerderjarigGrens,
  verlooptBinnenkort,
  zichtbaarheid,
  zichtbaarTotVoor,
} from '#app/domain/kandidaatprofiel/zichtbaarheid.ts'

const nu = new Date('2026-11-23T10:00:00Z')
const geboren = new Date('1990-05-17T00:00:00Z')
const eerder = new Date('2026-11-01T10:00:00Z')
const alles = {
  sleutelKandidaatOp: eerder,
  sleutelAdviseurOp: eerder,
  bevestigdOp: eerder,
  zichtbaarTot: new Date('2027-01-30T10:00:00Z'),
}

test('both keys, a confirmation and an adult make a profile visible', () => {
  expect(zichtbaarheid(alles, geboren, nu)).toEqual({ zichtbaar: true, redenen: [] })
})

test.each([
  [{ sleutelKandidaatOp: null }, ['sleutel-kandidaat']],
  [{ sleutelAdviseurOp: null }, ['sleutel-adviseur']],
  [{ sleutelKandidaatOp: null, sleutelAdviseurOp: null }, ['sleutel-kandidaat', 'sleutel-adviseur']],
  [{ zichtbaarTot: null }, ['niet-bevestigd']],
  [{ zichtbaarTot: nu }, ['verlopen']],
])('without %o a profile is hidden, with the reason', (weg, redenen) => {
  expect(zichtbaarheid({ ...alles, ...weg }, geboren, nu)).toEqual({ zichtbaar: false, redenen })
})

test('a minor is never visible, whatever the keys say', () => {
  const kind = new Date('2008-11-24T00:00:00Z')
  expect(zichtbaarheid(alles, kind, nu)).toEqual({ zichtbaar: false, redenen: ['minderjarig'] })
  expect(zichtbaarTotVoor(alles, kind, nu)).toBeNull()
})

test('someone is an adult from the 18th birthday on the calendar of Amsterdam', () => {
  const geboorte = new Date('2008-11-24T00:00:00Z')
  expect(isMeerderjarig(geboorte, new Date('2026-11-23T22:59:00Z'))).toBe(false)
  expect(isMeerderjarig(geboorte, new Date('2026-11-23T23:00:00Z'))).toBe(true)
})

test('on 29 February the limit is the last day of February of a common year', () => {
  expect(meerderjarigGrens(new Date('2028-02-29T12:00:00Z')).toISOString().slice(0, 10)).toBe('2010-02-28')
  expect(isMeerderjarig(new Date('2008-02-29T00:00:00Z'), new Date('2026-02-28T12:00:00Z'))).toBe(false)
  expect(isMeerderjarig(new Date('2008-02-29T00:00:00Z'), new Date('2026-03-01T12:00:00Z'))).toBe(true)
})

test('visibility lasts 90 days of 24 hours after the confirmation, also across a clock change', () => {
  const bevestigdOp = new Date('2026-09-01T10:00:00Z')
  expect(zichtbaarTotVoor({ ...alles, bevestigdOp }, geboren, nu)?.toISOString()).toBe(
    '2026-11-30T10:00:00.000Z',
  )
})

test.each([{ sleutelKandidaatOp: null }, { sleutelAdviseurOp: null }, { bevestigdOp: null }])(
  'without %o there is no end of visibility, because there is no visibility',
  (weg) => expect(zichtbaarTotVoor({ ...alles, ...weg }, geboren, nu)).toBeNull(),
)

test('the reminder is due in the last 14 days, not before and not after the end', () => {
  const over = (dagen: number) => new Date(nu.getTime() + dagen * 86_400_000)
  expect(verlooptBinnenkort(over(14), nu)).toBe(true)
  expect(verlooptBinnenkort(over(14.01), nu)).toBe(false)
  expect(verlooptBinnenkort(nu, nu)).toBe(false)
})
