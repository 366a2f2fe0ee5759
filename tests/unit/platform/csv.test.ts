import { expect, test } from 'vitest'
import { readCsv } from '#app/platform/tabel/read-csv.server.ts'
import { writeCsv } from '#app/platform/tabel/write-csv.ts'

const bytes = (tekst: string) => new TextEncoder().encode(tekst)
const read = (tekst: string) => readCsv(bytes(tekst), 100)
const VERWACHT = {
  ok: true,
  data: [
    ['Naam', 'Plaats'],
    ['Café Zoë', 'Haarlem'],
  ],
}

test('a Dutch, an English and a tabbed file are read the same', () => {
  for (const teken of [';', ',', '\t'])
    expect(read(`Naam${teken}Plaats\r\nCafé Zoë${teken}Haarlem`)).toEqual(VERWACHT)
  expect(read('sep=;\r\nNaam;Plaats\r\nCafé Zoë;Haarlem')).toMatchObject({
    data: [[''], ['Naam', 'Plaats'], ['Café Zoë', 'Haarlem']],
  })
})

test('UTF-8 with a mark, UTF-16 and windows-1252 keep their accents', () => {
  const tekst = 'Naam;Plaats\r\nCafé Zoë;Haarlem'
  const utf16 = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(tekst, 'utf16le')])
  expect(read(`\ufeff${tekst}`)).toEqual(VERWACHT)
  expect(readCsv(utf16, 100)).toEqual(VERWACHT)
  expect(readCsv(Buffer.from(tekst, 'latin1'), 100)).toEqual(VERWACHT)
  // The euro sign of windows-1252, which latin1 does not have.
  expect(readCsv(Uint8Array.from([0x80, 0xe9]), 100)).toEqual({ ok: true, data: [['€é']] })
})

test('an empty line and a line break within quotes leave the numbers of the rows as a spreadsheet shows them', () => {
  expect(read('Naam;Plaats\n\n"Zon\nen Zee";Haarlem')).toMatchObject({
    data: [['Naam', 'Plaats'], [''], ['Zon\nen Zee', 'Haarlem']],
  })
})

test('what is no text, or has a quote that never ends, is refused with what to do', () => {
  expect(readCsv(Uint8Array.from([1, 2, 0, 3]), 100)).toMatchObject({ ok: false, reden: 'invalid' })
  expect(read('Naam;Plaats\n"Zon;Haarlem')).toMatchObject({ ok: false, reden: 'invalid' })
  expect(read('Naam;Plaats\nZon "de";Haarlem')).toMatchObject({
    ok: false,
    melding: expect.stringMatching(/aanhalingstekens kloppen niet\. Kijk rond regel 2\./) as string,
  })
})

test('no more rows are read than may be, and one', () => {
  expect(readCsv(bytes('a\n'.repeat(500)), 10)).toMatchObject({ data: { length: 11 } })
})

test('what a spreadsheet would run as a formula is written as text', () => {
  const gevaarlijk = ['=HYPERLINK("x")', '+31612345678', '-1', '@SUM(A1)', '\tx', 'gewoon - niet', '"']
  const csv = writeCsv([gevaarlijk])
  expect(csv).toBe(
    `\ufeff"'=HYPERLINK(""x"")";"'+31612345678";"'-1";"'@SUM(A1)";"'\tx";"gewoon - niet";""""\r\n`,
  )
  for (const cel of ['=', '+', '-', '@']) expect(csv).not.toMatch(new RegExp(`(^|[;"\ufeff])\\${cel}`))
})
