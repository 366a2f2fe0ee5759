import PDFDocument from 'pdfkit'
import { letterFile } from './schrift.server.ts'

export type PdfKop = {
  titel: string
  /** What it is about, for who looks at the properties of the file. */
  onderwerp: string
  gemaaktOp: Date
}

/**
 * A PDF that a screen reader reads: tagged (PDF/UA), with its language, its title and its letters in it. `zet` writes one element
 * of the text; `sluit` gives the file. The same content at the same moment gives the same file.
 */
export function openPdf({ titel, onderwerp, gemaaktOp }: PdfKop, marge: number) {
  const doc = new PDFDocument({
    size: 'A4',
    margin: marge,
    pdfVersion: '1.7',
    subset: 'PDF/UA',
    tagged: true,
    lang: 'nl-NL',
    displayTitle: true,
    font: letterFile('gewoon'),
    info: { Title: titel, Subject: onderwerp, Author: 'WerkgeversServicepunt', CreationDate: gemaaktOp },
  } as unknown as PDFKit.PDFDocumentOptions)
  const delen: Buffer[] = []
  doc.on('data', (deel: Buffer) => delen.push(deel))
  const klaar = new Promise<void>((resolve, reject) => {
    doc.once('end', resolve)
    doc.once('error', reject)
  })
  const wortel = doc.struct('Document')
  doc.addStructure(wortel)
  return {
    doc,
    wortel,
    zet: (tag: string, schrijf: () => void) => void wortel.add(doc.struct(tag, {}, schrijf)),
    async sluit(): Promise<Uint8Array> {
      wortel.end()
      doc.end()
      await klaar
      return new Uint8Array(Buffer.concat(delen))
    },
  }
}
