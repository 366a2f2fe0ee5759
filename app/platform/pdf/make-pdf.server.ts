import { createRequire } from 'node:module'
import PDFDocument from 'pdfkit'

/** One part of a document; a document is read from top to bottom. */
export type PdfBlok =
  | { soort: 'kop'; tekst: string }
  | { soort: 'alinea'; tekst: string }
  | { soort: 'feiten'; rijen: readonly { label: string; waarde: string }[] }

export type PdfInhoud = {
  titel: string
  /** What it is about, for who looks at the properties of the file. */
  onderwerp: string
  /** Small text at the end: by whom it was made and when. */
  voet: string
  blokken: readonly PdfBlok[]
  gemaaktOp: Date
}

const find = createRequire(import.meta.url).resolve
const letter = (gewicht: 400 | 600) =>
  find(`@fontsource/source-sans-3/files/source-sans-3-latin-${gewicht}-normal.woff`)

const MARGE = 62
const LABEL_BREEDTE = 190

/**
 * A PDF that a screen reader reads: tagged (PDF/UA), with its language, its title and its letters in it. The same content at the
 * same moment gives the same document.
 */
export async function makePdf({
  titel,
  onderwerp,
  voet,
  blokken,
  gemaaktOp,
}: PdfInhoud): Promise<Uint8Array> {
  const doc = new PDFDocument({
    size: 'A4',
    margin: MARGE,
    pdfVersion: '1.7',
    subset: 'PDF/UA',
    tagged: true,
    lang: 'nl-NL',
    displayTitle: true,
    font: letter(400),
    info: { Title: titel, Subject: onderwerp, Author: 'WerkgeversServicepunt', CreationDate: gemaaktOp },
  } as unknown as PDFKit.PDFDocumentOptions)
  const delen: Buffer[] = []
  doc.on('data', (deel: Buffer) => delen.push(deel))
  const klaar = new Promise<void>((resolve, reject) => {
    doc.once('end', resolve)
    doc.once('error', reject)
  })
  doc.registerFont('gewoon', letter(400))
  doc.registerFont('vet', letter(600))
  const wortel = doc.struct('Document')
  doc.addStructure(wortel)
  const zet = (tag: string, schrijf: () => void) => wortel.add(doc.struct(tag, {}, schrijf))

  zet('H1', () => void doc.font('vet').fontSize(20).text(titel).moveDown(0.6))
  for (const blok of blokken) {
    if (blok.soort === 'kop')
      zet('H2', () => void doc.moveDown(0.5).font('vet').fontSize(14).text(blok.tekst).moveDown(0.3))
    else if (blok.soort === 'alinea')
      zet('P', () => void doc.font('gewoon').fontSize(11).text(blok.tekst, { lineGap: 2 }).moveDown(0.5))
    else for (const rij of blok.rijen) zet('P', () => writeRij(doc, rij))
  }
  zet('P', () => void doc.moveDown(1).font('gewoon').fontSize(9).text(voet))
  wortel.end()
  doc.end()
  await klaar
  return new Uint8Array(Buffer.concat(delen))
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
