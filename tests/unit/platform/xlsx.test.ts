import { strToU8, unzipSync, zipSync } from 'fflate'
import { expect, test } from 'vitest'
import { readTabel } from '#app/platform/tabel/read-tabel.server.ts'
import { readXlsx } from '#app/platform/tabel/read-xlsx.server.ts'
import { writeXlsx } from '#app/platform/tabel/write-xlsx.server.ts'

const TABEL = [
  ['Naam', 'KVK-nummer', 'Leeg'],
  ['Café Zoë & <Zn>', '01234567', ''],
  ['=1+1', '+31612345678', "'@"],
]

/** The same file with another first sheet. */
async function withSheet(cellen: string, extra: Record<string, Uint8Array> = {}): Promise<Uint8Array> {
  const delen = unzipSync(await writeXlsx({ naam: 'Blad', rijen: [['a']] }))
  const naam = Object.keys(delen).find((een) => een.startsWith('xl/worksheets/sheet')) ?? ''
  const blad = `<?xml version="1.0"?><worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>${cellen}</sheetData></worksheet>`
  return zipSync({ ...delen, ...extra, [naam]: strToU8(blad) })
}

test('what is written is read back, with its zeros, its accents and without a formula', async () => {
  const bytes = await writeXlsx({ naam: 'Werkgevers', rijen: TABEL })

  expect(await readTabel(bytes, 100)).toEqual({ ok: true, data: TABEL })
  const bladen = Object.entries(unzipSync(bytes)).filter(([naam]) => naam.includes('worksheets/'))
  for (const [, blad] of bladen) expect(new TextDecoder().decode(blad)).not.toMatch(/<f[ >]/)
})

test('each table has a sheet of its own, of which a reader takes the first', async () => {
  const bytes = await writeXlsx({ naam: 'Een', rijen: TABEL }, { naam: 'Twee', rijen: [['Kop'], ['=2+2']] })

  expect(await readTabel(bytes, 100)).toEqual({ ok: true, data: TABEL })
  const delen = unzipSync(bytes)
  const boek = new TextDecoder().decode(delen['xl/workbook.xml'])
  expect([...boek.matchAll(/<sheet [^>]*name="(\w+)"/g)].map(([, naam]) => naam)).toEqual(['Een', 'Twee'])
  const bladen = Object.entries(delen).filter(([naam]) => naam.includes('worksheets/sheet'))
  expect(bladen).toHaveLength(2)
  for (const [, blad] of bladen) expect(new TextDecoder().decode(blad)).not.toMatch(/<f[ >]/)
})

test('numbers, days, booleans and the kept result of a formula become text, and an empty row keeps its number', async () => {
  const rijen = `<row r="1"><c r="A1"><v>12345678</v></c><c r="B1" t="b"><v>1</v></c></row>
    <row r="3"><c r="B3" t="str"><f>1+1</f><v>uitkomst</v></c><c r="C3" t="d"><v>2024-02-01</v></c></row>`

  expect(await readXlsx(await withSheet(rijen), 100)).toEqual({
    ok: true,
    data: [
      ['12345678', 'ja', ''],
      ['', '', ''],
      ['', 'uitkomst', '2024-02-01'],
    ],
  })
})

test('a file that would grow too large is refused before it does', async () => {
  const bom = { 'xl/bom.xml': new Uint8Array(20_000_000) }
  const gevallen = [
    await withSheet('<row r="1"><c r="A1"><v>1</v></c></row>', bom),
    await withSheet('<row r="1048576"><c r="A1048576"><v>1</v></c></row>'),
    await withSheet('<row r="1"><c r="XFD1"><v>1</v></c></row>'),
    await withSheet('<row/>'.repeat(100_000)),
    await withSheet(`<row r="1">${'<c><v>1</v></c>'.repeat(200_000)}</row>`),
  ]
  for (const bytes of gevallen) {
    expect(bytes.length).toBeLessThan(1_000_000)
    expect(await readXlsx(bytes, 2_000)).toMatchObject({
      ok: false,
      melding: expect.stringContaining('te groot') as string,
    })
  }
})

test('a part that says that it is small gets no more room than it said', async () => {
  const groot = await withSheet('<row r="1"><c r="A1"><v>1</v></c></row>', {
    'xl/bom.xml': new Uint8Array(5_000_000),
  })
  const liegt = new Uint8Array(groot)
  const size = new Uint8Array(new Uint32Array([5_000_000]).buffer)
  // Both places where the archive tells the size.
  for (let plek = 0; plek < liegt.length - 4; plek += 1)
    if (size.every((byte, index) => liegt[plek + index] === byte)) liegt.set([10, 0, 0, 0], plek)
  const voor = process.memoryUsage().arrayBuffers
  const result = await readXlsx(liegt, 2_000)

  expect(process.memoryUsage().arrayBuffers - voor).toBeLessThan(4_000_000)
  if (result.ok) expect(result.data).toEqual([['1']])
})

test('another packed file, half a file and an old Excel file are refused with what to do', async () => {
  const heel = await writeXlsx({ naam: 'Blad', rijen: TABEL })
  expect(await readTabel(zipSync({ 'brief.txt': strToU8('hallo') }), 100)).toMatchObject({
    melding: expect.stringContaining('geen Excel-bestand') as string,
  })
  expect(await readTabel(heel.slice(0, heel.length / 2), 100)).toMatchObject({
    ok: false,
    melding: expect.stringContaining('kunnen wij niet lezen') as string,
  })
  expect(
    await readXlsx(await withSheet('<row r="1"><c r="A1" t="s"><v>999</v></c></row>'), 100),
  ).toMatchObject({
    ok: false,
  })
})
