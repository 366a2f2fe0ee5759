import { afterEach, expect, test, vi } from 'vitest'
import { wrap, writeLine } from '#app/platform/pdf/letters.server.ts'
import { openPdf } from '#app/platform/pdf/open-pdf.server.ts'

const GEWOON = { gewicht: 'gewoon', grootte: 11 } as const

afterEach(() => vi.restoreAllMocks())

function aDoc() {
  return openPdf({ titel: 'Proef', onderwerp: 'Letters', gemaaktOp: new Date('2026-02-10') }, 60).doc
}

/** What is drawn from left to right, each piece with the font it is in and where it begins. */
function drawn(tekst: string) {
  const doc = aDoc()
  const stukken: { tekst: string; font: string; x: number }[] = []
  const text = doc.text.bind(doc)
  vi.spyOn(doc, 'text').mockImplementation(((deel: string, x: number, y: number, options: object) => {
    const { font } = (doc as unknown as { _font: { font: { postscriptName: string } } })._font
    stukken.push({ tekst: deel, font: font.postscriptName, x })
    return text(deel, x, y, options)
  }) as typeof doc.text)
  writeLine(doc, tekst, 60, 60, GEWOON)
  return stukken
}

const pieces = (tekst: string) => drawn(tekst).map((stuk) => stuk.tekst)
const fonts = (tekst: string) => [...new Set(drawn(tekst).map(({ font }) => font.replace(/-.*/, '')))]

test.each([
  ['Łukasz Żółć', 'SourceSans3'],
  ['Олександра Їжакевич', 'SourceSans3'],
  ['Nguyễn Thị Hồng', 'SourceSans3'],
  ['أحمد', 'NotoSansArabic'],
  ['ሰላም', 'NotoSansEthiopic'],
])('%s is written in letters that exist', (naam, font) => {
  expect(fonts(naam)).toEqual([font])
  expect(pieces(naam).join('')).toBe(naam)
})

test('words of Arabic go from right to left, what stands around them from left to right', () => {
  expect(pieces('Naam: أحمد الحسن, tafel 3')).toEqual(['Naam: ', 'الحسن', ' ', 'أحمد', ', tafel 3'])
  expect(pieces('پروانه (دختر) چراغی')).toEqual(['چراغی', ' (', 'دختر', ') ', 'پروانه'])
  const plaatsen = drawn('أحمد الحسن').map(({ x }) => x)
  expect(plaatsen).toEqual([...plaatsen].sort((een, twee) => een - twee))
})

test('a screen reader gets the words in the order in which they are read', () => {
  const doc = aDoc()
  const mark = vi.spyOn(doc, 'markContent')
  writeLine(doc, 'Naam أحمد الحسن', 60, 60, GEWOON)
  expect(mark).toHaveBeenCalledWith('Span', { actual: 'أحمد الحسن' })
})

test('letters that no font has are a place to write by hand, signs of direction are nothing', () => {
  expect(pieces('王小明 Toets')).toEqual(['___ Toets'])
  expect(pieces('\u2067Anna\u2069')).toEqual(['Anna'])
})

test('a letter that is never cut in two, and letters with a loose accent are one', () => {
  expect(wrap(aDoc(), '𐐷'.repeat(40), 40, GEWOON).join('')).toBe('𐐷'.repeat(40))
  expect(pieces('Rene\u0301e')).toEqual(['Renée'])
})
