import { ascenderOf, letterFile, schriftOf, type Gewicht, type Schrift } from './schrift.server.ts'

type Doc = PDFKit.PDFDocument
export type Zet = { gewicht: Gewicht; grootte: number }

/** Letters of one file, in the order in which they are drawn. */
type Stuk = { schrift: Schrift; tekst: string }
/** Pieces that run one way. What runs from right to left keeps its text for who has it read aloud. */
type Loop = { stukken: Stuk[]; vanRechts?: string }

const A = '\\p{scx=Arabic}'
// An Arabic word, with the marks that shape it (Persian and Kurdish names hold them), and the words that follow it.
const WOORD = `${A}[${A}\\u200c\\u200d]*`
const LOOP = new RegExp(`(${WOORD}(?:[^\\p{L}\\p{N}]+${WOORD})*)`, 'u')
const WOORDEN = new RegExp(`(${WOORD})`, 'u')
const BEGINT_ARABISCH = new RegExp(`^${A}`, 'u')
// Whoever types right to left can bring these along; on paper the order is already right.
const RICHTINGTEKENS = /[\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g
const SPIEGEL: Record<string, string> = { '(': ')', ')': '(', '[': ']', ']': '[', '«': '»', '»': '«' }
/** For a letter that no file has: a place to write by hand, never a box that says nothing. */
const ONBEKEND = '_'

export function widthOf(doc: Doc, tekst: string, zet: Zet): number {
  return runsOf(doc, tekst)
    .flatMap(({ stukken }) => stukken)
    .reduce((som, stuk) => som + setFont(doc, stuk, zet).widthOfString(stuk.tekst), 0)
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
    let rest = [...woord]
    while (widthOf(doc, rest.join(''), zet) > breedte) {
      let tot = rest.length - 1
      while (tot > 1 && widthOf(doc, rest.slice(0, tot).join(''), zet) > breedte) tot -= 1
      regels.push(rest.slice(0, tot).join(''))
      rest = rest.slice(tot)
    }
    regel = rest.join('')
  }
  return regel ? [...regels, regel] : regels
}

/** One line at a place, whatever letters it has. The page is Dutch: a line begins at the left. */
export function writeLine(doc: Doc, tekst: string, x: number, y: number, zet: Zet): void {
  let links = x
  // Letters of every file stand on one line, however high they are.
  const onder = y + ascenderOf(setFont(doc, { schrift: 'latin' }, zet)) * zet.grootte
  for (const { stukken, vanRechts } of runsOf(doc, tekst)) {
    if (vanRechts) doc.markContent('Span', { actual: vanRechts })
    for (const stuk of stukken) {
      setFont(doc, stuk, zet).text(stuk.tekst, links, onder, { lineBreak: false, baseline: 'alphabetic' })
      links += doc.widthOfString(stuk.tekst)
    }
    if (vanRechts) doc.endMarkedContent()
  }
}

function setFont(doc: Doc, { schrift }: Pick<Stuk, 'schrift'>, { gewicht, grootte }: Zet): Doc {
  return doc.font(letterFile(gewicht, schrift)).fontSize(grootte)
}

/** Text in runs of one direction. Words of Arabic that follow each other are one run, with the spaces in between. */
function runsOf(doc: Doc, tekst: string): Loop[] {
  const delen = tekst.normalize('NFC').replaceAll(RICHTINGTEKENS, '').split(LOOP).filter(Boolean)
  return delen.map((deel) => {
    if (!BEGINT_ARABISCH.test(deel)) return { stukken: piecesOf(doc, deel) }
    const woorden = deel.split(WOORDEN).filter(Boolean).reverse()
    const stukken = woorden.flatMap((woord): Stuk[] =>
      BEGINT_ARABISCH.test(woord) ? [{ schrift: 'arabisch', tekst: woord }] : piecesOf(doc, mirror(woord)),
    )
    return { stukken, vanRechts: deel }
  })
}

function mirror(tussen: string): string {
  return [...tussen]
    .reverse()
    .map((teken) => SPIEGEL[teken] ?? teken)
    .join('')
}

function piecesOf(doc: Doc, tekst: string): Stuk[] {
  const stukken: Stuk[] = []
  for (const teken of tekst) {
    const gevonden = schriftOf(doc, teken)
    const stuk: Stuk = gevonden ? { schrift: gevonden, tekst: teken } : { schrift: 'latin', tekst: ONBEKEND }
    const laatste = stukken.at(-1)
    if (laatste?.schrift === stuk.schrift) laatste.tekst += stuk.tekst
    else stukken.push(stuk)
  }
  return stukken
}
