import { wrap, writeLine } from './letters.server.ts'
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

/** A document of headings, paragraphs, facts and lists, readable for a screen reader. */
export async function makePdf({ voet, blokken, ...kop }: PdfInhoud): Promise<Uint8Array> {
  const { doc, wortel, zet, sluit } = openPdf(kop, MARGE)
  zet('H1', () => void doc.font('vet').fontSize(20).text(kop.titel).moveDown(0.6))
  for (const blok of blokken) {
    if (blok.soort === 'kop')
      zet('H2', () => void doc.moveDown(0.5).font('vet').fontSize(14).text(blok.tekst).moveDown(0.3))
    else if (blok.soort === 'alinea')
      zet('P', () => void doc.font('gewoon').fontSize(11).text(blok.tekst, { lineGap: 2 }).moveDown(0.5))
    else if (blok.soort === 'naam') zet('P', () => writeNaam(doc, blok.tekst))
    else if (blok.soort === 'nieuw-blad') doc.addPage()
    else if (blok.soort === 'afvinklijst') drawTabel(doc, wortel, blok, MARGE)
    else for (const rij of blok.rijen) zet('P', () => writeRij(doc, rij))
  }
  zet('P', () => void doc.moveDown(1).font('gewoon').fontSize(9).text(voet))
  return sluit()
}

function writeNaam(doc: PDFKit.PDFDocument, naam: string): void {
  const zet = { gewicht: 'vet', grootte: 24 } as const
  let { y } = doc
  for (const regel of wrap(doc, naam, doc.page.width - 2 * MARGE, zet)) {
    writeLine(doc, regel, MARGE, y, zet)
    y += 34
  }
  doc.x = MARGE
  doc.y = y + 6
}

/** A label with its value beside it, read as one line. */
function writeRij(doc: PDFKit.PDFDocument, { label, waarde }: { label: string; waarde: string }): void {
  const breedte = doc.page.width - 2 * MARGE - LABEL_BREEDTE
  doc.fontSize(11)
  const hoogte = Math.max(
    doc.font('vet').heightOfString(label, { width: LABEL_BREEDTE - 12 }),
    doc.font('gewoon').heightOfString(waarde, { width: breedte }),
  )
  if (doc.y + hoogte > doc.page.height - MARGE) doc.addPage()
  const { y } = doc
  doc.font('vet').text(`${label}: `, MARGE, y, { width: LABEL_BREEDTE - 12 })
  doc.font('gewoon').text(waarde, MARGE + LABEL_BREEDTE, y, { width: breedte })
  doc.x = MARGE
  doc.y = y + hoogte + 4
}
