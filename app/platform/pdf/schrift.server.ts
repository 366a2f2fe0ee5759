import { createRequire } from 'node:module'

const find = createRequire(import.meta.url).resolve

export type Gewicht = 'gewoon' | 'vet'

const NUMMER: Record<Gewicht, number> = { gewoon: 400, vet: 600 }

/** The files of letters, the usual ones first: what people who come to the WSP write their names in. */
const SCHRIFTEN = {
  latin: 'source-sans-3/files/source-sans-3-latin',
  'latin-ext': 'source-sans-3/files/source-sans-3-latin-ext',
  cyrillic: 'source-sans-3/files/source-sans-3-cyrillic',
  'cyrillic-ext': 'source-sans-3/files/source-sans-3-cyrillic-ext',
  greek: 'source-sans-3/files/source-sans-3-greek',
  vietnamese: 'source-sans-3/files/source-sans-3-vietnamese',
  arabisch: 'noto-sans-arabic/files/noto-sans-arabic-arabic',
  ethiopisch: 'noto-sans-ethiopic/files/noto-sans-ethiopic-ethiopic',
} as const
export type Schrift = keyof typeof SCHRIFTEN
const NAMEN = Object.keys(SCHRIFTEN) as Schrift[]

/** What the library knows of the font that is set, and its types do not tell. */
type Ingesteld = { _font: { ascender: number; font: { hasGlyphForCodePoint(codePoint: number): boolean } } }

// The weights of one file have the same letters.
const gevonden = new Map<number, Schrift | null>()

export function letterFile(gewicht: Gewicht, schrift: Schrift = 'latin'): string {
  return find(`@fontsource/${SCHRIFTEN[schrift]}-${NUMMER[gewicht]}-normal.woff`)
}

/** The file that has this letter, or null when none has it. */
export function schriftOf(doc: PDFKit.PDFDocument, teken: string): Schrift | null {
  const codePoint = teken.codePointAt(0) ?? 0
  const eerder = gevonden.get(codePoint)
  if (eerder !== undefined) return eerder
  const schrift =
    NAMEN.find((een) => {
      const { _font } = doc.font(letterFile('gewoon', een)) as unknown as Ingesteld
      return _font.font.hasGlyphForCodePoint(codePoint)
    }) ?? null
  gevonden.set(codePoint, schrift)
  return schrift
}

/** How high the letters of the font that is set are, in parts of their size. */
export function ascenderOf(doc: PDFKit.PDFDocument): number {
  return (doc as unknown as Ingesteld)._font.ascender / 1000
}
