import { expect, test } from 'vitest'
import { renderKalender } from '#app/platform/kalender.server.ts'

const BASIS = { uid: '1.toets', versie: 3, titel: 'Kennismaking K-7F3Q', url: 'https://wsp.example/a' }
const AFSPRAAK = {
  ...BASIS,
  plaats: 'Proefstraat 1, Haarlem; de achterdeur',
  begin: new Date('2026-12-01T13:00:00.000Z'),
  minuten: 60,
}

/** The lines of a calendar file; a long one is folded with a line end and a space (RFC 5545, 3.1). */
const linesOf = (kalender: string) => kalender.replaceAll('\r\n ', '').split('\r\n')

test('a moment is written in UTC, with the end, the version and the way back', () => {
  const lines = linesOf(renderKalender([AFSPRAAK]))

  expect(lines).toContain('UID:1.toets')
  expect(lines).toContain('SEQUENCE:3')
  expect(lines).toContain('DTSTART:20261201T130000Z')
  expect(lines).toContain('DTEND:20261201T140000Z')
  expect(lines).toContain('STATUS:CONFIRMED')
  expect(lines).toContain('URL;VALUE=URI:https://wsp.example/a')
  expect(lines).toContain('LOCATION:Proefstraat 1\\, Haarlem\\; de achterdeur')
})

test('a day is a whole day, also the last one of a year and the day that the clock changes', () => {
  const lines = linesOf(
    renderKalender([
      { ...BASIS, dag: '2026-12-31' },
      { ...BASIS, dag: '2026-10-25' },
    ]),
  )

  expect(lines.filter((line) => /^DT(START|END)/.test(line))).toEqual([
    'DTSTART;VALUE=DATE:20261231',
    'DTEND;VALUE=DATE:20270101',
    'DTSTART;VALUE=DATE:20261025',
    'DTEND;VALUE=DATE:20261026',
  ])
})

test('what is off is struck out, not left standing', () => {
  expect(linesOf(renderKalender([{ ...AFSPRAAK, isVervallen: true }]))).toContain('STATUS:CANCELLED')
})

test('a line end in a title cannot add a line of its own', () => {
  const lines = linesOf(renderKalender([{ ...AFSPRAAK, titel: 'Een\r\nATTENDEE:mailto:x@toets.example' }]))

  expect(lines.filter((line) => line.startsWith('ATTENDEE'))).toEqual([])
})
