import { createRequire } from 'node:module'

const find = createRequire(import.meta.url).resolve

/** The scripts whose letters are in the portal, each with what it covers (unicode ranges of the font). */
const SCHRIFTEN = {
  latin: /[\u0000-\u00ff\u0131\u0152\u0153\u2000-\u206f\u20ac]/,
  'latin-ext': /[\u0100-\u02ff\u1e00-\u1eff]/,
  cyrillic: /[\u0400-\u045f\u0490\u0491\u2116]/,
  'cyrillic-ext': /[\u0460-\u048f\u0492-\u052f]/,
  greek: /[\u0370-\u03ff]/,
} as const
type Schrift = keyof typeof SCHRIFTEN
export type Gewicht = 'gewoon' | 'vet'

const NUMMER: Record<Gewicht, number> = { gewoon: 400, vet: 600 }

export function letterFile(gewicht: Gewicht, schrift: Schrift = 'latin'): string {
  return find(`@fontsource/source-sans-3/files/source-sans-3-${schrift}-${NUMMER[gewicht]}-normal.woff`)
}

/** A name can hold letters of several files of the font: the text in pieces, each with its own. */
function pieces(tekst: string): { schrift: Schrift; deel: string }[] {
  const delen: { schrift: Schrift; deel: string }[] = []
  for (const teken of tekst) {
    const schrift = (Object.keys(SCHRIFTEN) as Schrift[]).find((een) => SCHRIFTEN[een].test(teken)) ?? 'latin'
    const laatste = delen.at(-1)
    if (laatste?.schrift === schrift) laatste.deel += teken
    else delen.push({ schrift, deel: teken })
  }
  return delen
}

type Doc = PDFKit.PDFDocument
type Zet = { gewicht: Gewicht; grootte: number }

export function widthOf(doc: Doc, tekst: string, { gewicht, grootte }: Zet): number {
  return pieces(tekst).reduce(
    (som, { schrift, deel }) =>
      som + doc.font(letterFile(gewicht, schrift)).fontSize(grootte).widthOfString(deel),
    0,
  )
}

/** A text in lines that fit; a word that is too long for a line is cut. */
export function wrap(doc: Doc, tekst: string, breedte: number, zet: Zet): string[] {
  const regels: string[] = []
  let regel = ''
  for (const woord of tekst.split(/\s+/).filter(Boolean)) {
    const samen = regel ? `${regel} ${woord}` : woord
    if (widthOf(doc, samen, zet) <= breedte) {
      regel = samen
      continue
    }
    if (regel) regels.push(regel)
    let rest = woord
    while (widthOf(doc, rest, zet) > breedte) {
      let tot = rest.length - 1
      while (tot > 1 && widthOf(doc, rest.slice(0, tot), zet) > breedte) tot -= 1
      regels.push(rest.slice(0, tot))
      rest = rest.slice(tot)
    }
    regel = rest
  }
  return regel ? [...regels, regel] : regels
}

/** One line at a place, whatever letters it has. */
export function writeLine(doc: Doc, tekst: string, x: number, y: number, zet: Zet): void {
  let links = x
  for (const { schrift, deel } of pieces(tekst)) {
    doc.font(letterFile(zet.gewicht, schrift)).fontSize(zet.grootte)
    doc.text(deel, links, y, { lineBreak: false })
    links += doc.widthOfString(deel)
  }
}
