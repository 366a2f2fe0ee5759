import { wrap, writeLine, type Zet } from './letters.server.ts'
import { openPdf, type PdfKop } from './open-pdf.server.ts'
import { drawTabel, type PdfTabel } from './tabel.server.ts'

/** One part of a document; a document is read from top to bottom. */
export type PdfBlok =
  | { soort: 'kop'; tekst: string }
  | { soort: 'alinea'; tekst: string }
  /** What follows begins on a new sheet. */
  | { soort: 'nieuw-blad' }
  /** A name, large, whatever letters it has. */
  | { soort: 'naam'; tekst: string }
  | { soort: 'feiten'; rijen: readonly { label: string; waarde: string }[] }
  | PdfTabel

export type PdfInhoud = PdfKop & {
  /** Small text at the end: by whom it was made and when. */
  voet: string
  blokken: readonly PdfBlok[]
}

const MARGE = 62
const LABEL_BREEDTE = 190

const TITEL = { gewicht: 'vet', grootte: 20, regel: 25, erna: 12 } as const
const KOP = { gewicht: 'vet', grootte: 14, regel: 18, erna: 5 } as const
const NAAM = { gewicht: 'vet', grootte: 24, regel: 34, erna: 6 } as const
const ALINEA = { gewicht: 'gewoon', grootte: 11, regel: 16, erna: 7 } as const
const LABEL = { gewicht: 'vet', grootte: 11, regel: 14, erna: 4 } as const
const VOET = { gewicht: 'gewoon', grootte: 9, regel: 12, erna: 0 } as const
const VOOR_KOP = 7
const VOOR_VOET = 12

type Opmaak = Zet & { regel: number; erna: number }

/** A document of headings, paragraphs, facts and lists, readable for a screen reader, in whatever letters a text has. */
export async function makePdf({ voet, blokken, ...kop }: PdfInhoud): Promise<Uint8Array> {
  const { doc, wortel, zet, sluit } = openPdf(kop, MARGE)
  zet('H1', () => writeTekst(doc, kop.titel, TITEL))
  for (const blok of blokken) {
    if (blok.soort === 'kop') {
      doc.y += VOOR_KOP
      zet('H2', () => writeTekst(doc, blok.tekst, KOP))
    } else if (blok.soort === 'alinea') zet('P', () => writeTekst(doc, blok.tekst, ALINEA))
    else if (blok.soort === 'naam') zet('P', () => writeTekst(doc, blok.tekst, NAAM))
    else if (blok.soort === 'nieuw-blad') doc.addPage()
    else if (blok.soort === 'afvinklijst') drawTabel(doc, wortel, blok, MARGE)
    else for (const rij of blok.rijen) zet('P', () => writeRij(doc, rij))
  }
  doc.y += VOOR_VOET
  zet('P', () => writeTekst(doc, voet, VOET))
  return sluit()
}

function writeTekst(doc: PDFKit.PDFDocument, tekst: string, opmaak: Opmaak): void {
  for (const regel of linesOf(doc, tekst, doc.page.width - 2 * MARGE, opmaak)) {
    makeRoom(doc, opmaak.regel)
    const { y } = doc
    writeLine(doc, regel, MARGE, y, opmaak)
    setPlace(doc, y + opmaak.regel)
  }
  setPlace(doc, doc.y + opmaak.erna)
}

/** A label with its value beside it, read as one line. */
function writeRij(doc: PDFKit.PDFDocument, { label, waarde }: { label: string; waarde: string }): void {
  const links = linesOf(doc, `${label}:`, LABEL_BREEDTE - 12, LABEL)
  const gewoon = { ...LABEL, gewicht: 'gewoon' } as const
  const rechts = linesOf(doc, waarde, doc.page.width - 2 * MARGE - LABEL_BREEDTE, gewoon)
  const hoogte = Math.max(links.length, rechts.length) * LABEL.regel
  makeRoom(doc, hoogte)
  const { y } = doc
  links.forEach((regel, n) => writeLine(doc, regel, MARGE, y + n * LABEL.regel, LABEL))
  rechts.forEach((regel, n) => writeLine(doc, regel, MARGE + LABEL_BREEDTE, y + n * LABEL.regel, gewoon))
  setPlace(doc, y + hoogte + LABEL.erna)
}

/** Who wrote a new line meant one. */
function linesOf(doc: PDFKit.PDFDocument, tekst: string, breedte: number, zet: Zet): string[] {
  return tekst.split('\n').flatMap((regel) => (regel.trim() ? wrap(doc, regel, breedte, zet) : ['']))
}

function makeRoom(doc: PDFKit.PDFDocument, hoogte: number): void {
  if (doc.y + hoogte > doc.page.height - MARGE) doc.addPage()
}

function setPlace(doc: PDFKit.PDFDocument, y: number): void {
  doc.x = MARGE
  doc.y = y
}
