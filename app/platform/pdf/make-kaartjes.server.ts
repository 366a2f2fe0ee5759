import { widthOf, wrap, writeLine } from './letters.server.ts'
import { openPdf, type PdfKop } from './open-pdf.server.ts'
import type { Gewicht } from './schrift.server.ts'

/** What stands on one card, the first line largest. */
export type Kaartje = { boven: string; naam: string; onder: readonly string[] }

const MM = 72 / 25.4
const BREED = 90 * MM
const HOOG = 65 * MM
const KOLOMMEN = 2
const RIJEN = 4
const RUIMTE = 6 * MM

/** Cards to cut out, eight on a page of A4, with lines to cut along. */
export async function makeKaartjes(kop: PdfKop, kaartjes: readonly Kaartje[]): Promise<Uint8Array> {
  const pdf = openPdf(kop, 0)
  const { doc } = pdf
  const links = (doc.page.width - KOLOMMEN * BREED) / 2
  const boven = (doc.page.height - RIJEN * HOOG) / 2
  kaartjes.forEach((kaartje, i) => {
    const plek = i % (KOLOMMEN * RIJEN)
    if (i > 0 && plek === 0) doc.addPage()
    const x = links + (plek % KOLOMMEN) * BREED
    const y = boven + Math.floor(plek / KOLOMMEN) * HOOG
    doc.markContent('Artifact', { type: 'Layout' })
    doc.rect(x, y, BREED, HOOG).lineWidth(0.3).dash(3, { space: 3 }).stroke().undash()
    doc.endMarkedContent()
    const midden = (tekst: string, hoogte: number, zet: { gewicht: Gewicht; grootte: number }) =>
      writeLine(doc, tekst, x + (BREED - widthOf(doc, tekst, zet)) / 2, y + hoogte, zet)
    pdf.zet('P', () => midden(fit(kaartje.boven, 10), 9 * MM, { gewicht: 'gewoon', grootte: 10 }))
    const naam = naamregels(kaartje.naam)
    pdf.zet('P', () =>
      naam.regels.forEach((regel, n) =>
        midden(regel, 20 * MM + n * naam.grootte * 1.2, { gewicht: 'vet', grootte: naam.grootte }),
      ),
    )
    kaartje.onder.forEach((tekst, n) =>
      pdf.zet('P', () => midden(fit(tekst, 13), (44 + n * 8) * MM, { gewicht: 'gewoon', grootte: 13 })),
    )
  })
  return pdf.sluit()

  function fit(tekst: string, grootte: number): string {
    const [eerste = '', ...meer] = wrap(doc, tekst, BREED - 2 * RUIMTE, { gewicht: 'gewoon', grootte })
    return meer.length > 0 ? `${eerste}…` : eerste
  }

  // As large as fits in two lines: a badge is read from two metres.
  function naamregels(naam: string): { regels: string[]; grootte: number } {
    for (let grootte = 26; grootte > 12; grootte -= 2) {
      const regels = wrap(doc, naam, BREED - 2 * RUIMTE, { gewicht: 'vet', grootte })
      if (regels.length <= 2) return { regels, grootte }
    }
    return {
      regels: wrap(doc, naam, BREED - 2 * RUIMTE, { gewicht: 'vet', grootte: 12 }).slice(0, 3),
      grootte: 12,
    }
  }
}
