import { wrap, writeLine } from './letters.server.ts'
import type { Gewicht } from './schrift.server.ts'

/** A table with a box before each row, to tick with a pen. `breedtes` are parts of the width of the page. */
export type PdfTabel = {
  soort: 'afvinklijst'
  koppen: readonly string[]
  breedtes: readonly number[]
  rijen: readonly (readonly string[])[]
}

const GROOTTE = 11
const REGEL = 15
const VAKJE = 11
const TUSSEN = 10

type Doc = PDFKit.PDFDocument

/** Draws the table as rows and cells for a screen reader; a row is never cut by the end of a page. */
export function drawTabel(
  doc: Doc,
  wortel: PDFKit.PDFStructureElement,
  { koppen, breedtes, rijen }: PdfTabel,
  marge: number,
): void {
  const vol = doc.page.width - 2 * marge - VAKJE - TUSSEN
  const som = breedtes.reduce((een, twee) => een + twee, 0)
  const kolommen = breedtes.map((deel) => (vol * deel) / som)
  const tabel = doc.struct('Table')
  wortel.add(tabel)
  const rij = (cellen: readonly string[], gewicht: Gewicht, tag: 'TH' | 'TD') => {
    const zet = { gewicht, grootte: GROOTTE }
    const regels = cellen.map((cel, i) => wrap(doc, cel, (kolommen[i] ?? vol) - TUSSEN, zet))
    const hoogte = Math.max(1, ...regels.map(({ length }) => length)) * REGEL + 6
    if (doc.y + hoogte > doc.page.height - marge) {
      doc.addPage()
      if (tag === 'TD') rij(koppen, 'vet', 'TH')
    }
    const { y } = doc
    const tr = doc.struct('TR')
    tabel.add(tr)
    let x = marge + VAKJE + TUSSEN
    regels.forEach((cel, i) => {
      const links = x
      tr.add(
        doc.struct(tag, {}, () =>
          cel.forEach((regel, n) => writeLine(doc, regel, links, y + n * REGEL, zet)),
        ),
      )
      x += kolommen[i] ?? 0
    })
    tr.end()
    doc.markContent('Artifact', { type: 'Layout' })
    if (tag === 'TD')
      doc
        .rect(marge, y + 1, VAKJE, VAKJE)
        .lineWidth(0.8)
        .stroke()
    doc
      .moveTo(marge, y + hoogte - 3)
      .lineTo(doc.page.width - marge, y + hoogte - 3)
      .lineWidth(0.3)
      .stroke()
    doc.endMarkedContent()
    doc.x = marge
    doc.y = y + hoogte
  }
  rij(koppen, 'vet', 'TH')
  for (const cellen of rijen) rij(cellen, 'gewoon', 'TD')
  tabel.end()
}
