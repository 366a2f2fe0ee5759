import { expect, test } from 'vitest'
import { makePdf } from '#app/platform/pdf/make-pdf.server.ts'

const inhoud = {
  titel: 'Melding loonwaarde',
  onderwerp: 'Voor de gemeente',
  voet: 'Gemaakt op een dag.',
  gemaaktOp: new Date('2026-02-10T10:00:00Z'),
  blokken: [
    { soort: 'kop', tekst: 'Wie' },
    { soort: 'feiten', rijen: [{ label: 'Naam', waarde: 'Renée van ’t Hof' }] },
    { soort: 'alinea', tekst: 'Lang genoeg. '.repeat(600) },
  ],
} as const

test('a PDF is tagged, has its language, its title and its letters, and runs over pages', async () => {
  const pdf = Buffer.from(await makePdf(inhoud)).toString('latin1')
  expect(pdf.startsWith('%PDF-1.7')).toBe(true)
  for (const teken of [
    '/StructTreeRoot',
    '/Marked true',
    '/Lang (nl-NL)',
    '/DisplayDocTitle true',
    'pdfuaid',
    '/FontFile2',
  ])
    expect(pdf, teken).toContain(teken)
  for (const tag of ['/S /H1', '/S /H2', '/S /P']) expect(pdf, tag).toContain(tag)
  expect(pdf.match(/\/Type \/Page\b/g)?.length).toBeGreaterThan(1)
})
