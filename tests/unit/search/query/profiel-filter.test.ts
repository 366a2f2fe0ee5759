import { expect, test } from 'vitest'
import type { MatchVacature } from '#search/matching/model.ts'
import { toBekendFilter, toProfielFilter } from '#search/query/profiel-filter.ts'

const NU = new Date('2026-11-23T10:00:00Z')

const LEEG: MatchVacature = {
  id: 'v',
  beroepId: null,
  eisen: [],
  urenMin: null,
  urenMax: null,
  kantoortijden: null,
  onregelmatig: null,
  onregelmatigHard: false,
  reisafstandHard: false,
  soorten: [],
  startdatum: null,
  ondersteuning: [],
  punt: null,
  werkEnDenkniveau: 0,
}

const textOf = (vacature: Partial<MatchVacature>) => toProfielFilter({ ...LEEG, ...vacature }, NU)?.text

test('a vacature without hard requirements asks for visible profiles only', () => {
  expect(textOf({})).toBe('(zichtbaarTot > 1795428000)')
})

test('only hard requirements filter, and what one has or has not is asked in full', () => {
  const text = textOf({
    eisen: [
      { termId: 'gedrag:24105', niveau: 2, hard: true, gewicht: 'essentieel' },
      { termId: 'gedrag:24100', niveau: 3, hard: false, gewicht: 'essentieel' },
      { termId: 'rijbewijs:B', niveau: 1, hard: true, gewicht: 'pre' },
    ],
  })
  expect(text).toContain(
    'niveaus NOT IN ["gedrag:24105=0", "gedrag:24105=1", "rijbewijs:B=0", "rijbewijs:B=1", "rijbewijs:B=2"]',
  )
  expect(text).not.toContain('24100')
})

test('wishes about hours, times and distance are no filter unless marked as hard', () => {
  expect(textOf({ onregelmatig: true, punt: { lat: 52, lon: 4 } })).toBe(textOf({}))
  const text = textOf({
    onregelmatig: true,
    onregelmatigHard: true,
    reisafstandHard: true,
    punt: { lat: 52.4, lon: 4.6 },
    urenMin: 24,
    urenMax: 32,
    soorten: ['regulier'],
    startdatum: '2027-01-01',
  })
  expect(text).toContain('onregelmatig != "nee"')
  expect(text).toContain(
    '((_geoRadius(52.400000, 4.600000, 6000))) OR ((_geoRadius(52.400000, 4.600000, 9000)) AND (maxReis > 5)) OR ',
  )
  expect(text).toContain('((_geoRadius(52.400000, 4.600000, 61000)) AND (maxReis > 40)) OR (maxReis > 60)')
  expect(text).toContain('(urenMax >= 24) AND (urenMin <= 32)')
  expect(text).toContain('soorten IN ["alle", "regulier"]')
  expect(text).toContain(`beschikbaar <= ${Date.parse('2027-02-01T00:00:00Z') / 1000}`)
})

test('who is known to meet everything is told apart from who must be asked by what can be unknown alone', () => {
  expect(toBekendFilter({ ...LEEG, soorten: ['regulier'], urenMin: 24, startdatum: '2027-01-01' })).toBeNull()
  const filter = toBekendFilter({
    ...LEEG,
    onregelmatig: true,
    onregelmatigHard: true,
    eisen: [
      { termId: 'gedrag:24105', niveau: 2, hard: true, gewicht: 'essentieel' },
      { termId: 'rijbewijs:B', niveau: 1, hard: true, gewicht: 'pre' },
      { termId: 'gedrag:24100', niveau: 3, hard: false, gewicht: 'essentieel' },
    ],
  })
  expect(filter?.text).toBe(
    '(niveaus IN ["gedrag:24105=2", "gedrag:24105=3"]) AND (niveaus IN ["rijbewijs:B=3"]) AND (onregelmatig = "ja") AND (soorten = "alle")',
  )
})
