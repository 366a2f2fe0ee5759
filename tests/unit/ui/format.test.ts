import { expect, test } from 'vitest'
import {
  formatAantal,
  formatAfstand,
  formatDatum,
  formatDatumKort,
  formatDatumTijd,
  formatEuro,
  formatEuroHeel,
  formatEuroInvoer,
  formatTijd,
  formatUren,
} from '#app/ui/format.ts'

test('a date is written out in Dutch', () => {
  expect(formatDatum('2026-06-06')).toBe('zaterdag 6 juni 2026')
  expect(formatDatumKort('2024-02-29')).toBe('29 februari 2024')
  expect(formatDatum(new Date('2026-12-31T00:00:00Z'))).toBe('donderdag 31 december 2026')
})

test.each(['', '2026-6-6', '2026-02-30', '2026-13-01', 'morgen', '2026-06-06T12:00:00Z'])(
  'what is not a date is refused: %j',
  (tekst) => {
    expect(() => formatDatum(tekst)).toThrow(RangeError)
  },
)

test('a moment is shown on the clock of Amsterdam', () => {
  expect(formatDatumTijd('2026-06-06T12:00:00Z')).toBe('zaterdag 6 juni 2026, 14.00 uur')
  expect(formatDatumTijd('2026-01-01T23:30:00Z')).toBe('vrijdag 2 januari 2026, 0.30 uur')
  expect(formatTijd('2026-12-24T08:05:00+01:00')).toBe('8.05 uur')
  expect(() => formatDatumTijd('straks')).toThrow(RangeError)
})

test('summer time starts and ends on the last Sunday, at 1.00 UTC', () => {
  expect(formatTijd('2026-03-29T00:59:00Z')).toBe('1.59 uur')
  expect(formatTijd('2026-03-29T01:00:00Z')).toBe('3.00 uur')
  expect(formatTijd('2026-10-25T00:59:00Z')).toBe('2.59 uur')
  expect(formatTijd('2026-10-25T01:00:00Z')).toBe('2.00 uur')
})

test('the clock agrees with the time zone data of the runtime for every hour of three years', () => {
  const amsterdam = new Intl.DateTimeFormat('en-GB', {
    timeZone: 'Europe/Amsterdam',
    hour: 'numeric',
    hourCycle: 'h23',
  })
  const afwijkend: string[] = []
  for (let uur = 0; uur < 3 * 366 * 24; uur += 1) {
    const moment = new Date(Date.UTC(2025, 0, 1, uur))
    if (Number.parseInt(formatTijd(moment)) !== Number.parseInt(amsterdam.format(moment))) {
      afwijkend.push(moment.toISOString())
    }
  }
  expect(afwijkend).toEqual([])
})

test('money has a dot for thousands, a comma for cents and a space that does not break', () => {
  expect(formatEuro(122430)).toBe('€\u00a01.224,30')
  expect(formatEuro(5)).toBe('€\u00a00,05')
  expect(formatEuro(123456789)).toBe('€\u00a01.234.567,89')
  expect(formatEuro(-500)).toBe('€\u00a0-5,00')
  expect(formatEuroHeel(122450)).toBe('€\u00a01.225')
  expect(formatEuroHeel(-49)).toBe('€\u00a00')
  expect(formatEuroInvoer(122430)).toBe('1224,30')
})

test('hours say what is known of them', () => {
  expect(formatUren(24, 32)).toBe('24 tot 32 uur per week')
  expect(formatUren(36, 36)).toBe('36 uur per week')
  expect(formatUren(null, 20)).toBe('hooguit 20 uur per week')
  expect(formatUren(12.5, null)).toBe('minstens 12,5 uur per week')
  expect(formatUren(null, null)).toBe('uren in overleg')
})

test('distances and counts', () => {
  expect(formatAfstand(12.4)).toBe('ongeveer 12 km')
  expect(formatAfstand(0.4)).toBe('minder dan 1 km')
  expect(formatAantal(12345)).toBe('12.345')
  expect(formatAantal(-1200)).toBe('-1.200')
})
