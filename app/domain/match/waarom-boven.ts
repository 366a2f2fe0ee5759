import type { Vergelijking, Vergelijkregel } from '#search/matching/compare.ts'
import { differenceOf, totalRange, type Verschil } from '#search/matching/difference.ts'
import { getoondWoord } from '#app/domain/match/toon-vergelijking.ts'
import { puntenTekst } from '#app/domain/match/cijfers.ts'
import type { VoorwaardeFeit } from '#app/domain/match/voorwaarde-feiten.ts'
import type { Uitkomst } from '#search/matching/model.ts'

/** How many lines a reason names, for and against. */
const VOOR = 3
const TEGEN = 2

/** Points of the total below which a line is not worth a mention. */
const NOEMENSWAARD = 0.25

/**
 * Why the candidate at index `a` stands above the one at `b`, in a few sentences: what must comes first, then the figures,
 * then what makes the difference, for and against, and whether it can still turn. For adviseurs alone.
 */
export function waaromBoven(
  vergelijking: Vergelijking,
  codes: readonly string[],
  [a, b]: readonly [boven: number, onder: number],
  feiten: readonly Record<string, VoorwaardeFeit>[],
): string[] {
  const [boven, onder] = [vergelijking.uitkomsten[a], vergelijking.uitkomsten[b]]
  if (!boven || !onder) return []
  const paar = { boven, onder, a: codes[a] ?? '', b: codes[b] ?? '' }
  const verschil = differenceOf(vergelijking, a, b)
  return [
    admissionSentence(paar),
    figuresSentence(paar, verschil),
    ...reasonSentences(vergelijking, paar, verschil, feiten),
    turnSentence(paar),
  ].filter((zin) => zin !== null)
}

type Paar = { boven: Uitkomst; onder: Uitkomst; a: string; b: string }

function admissionSentence({ boven, onder, a, b }: Paar): string | null {
  if (boven.toelating === onder.toelating) return null
  const lijst = (uitkomst: Uitkomst, oordeel: 'onbekend' | 'voldoet-niet') =>
    enumerate(uitkomst.hard.filter((regel) => regel.oordeel === oordeel).map(({ label }) => label))
  if (onder.toelating === 'afgevallen')
    return `${b} valt af: ${lijst(onder, 'voldoet-niet')} moet, en past niet. Daarom staat ${a} hoger, wat de cijfers ook zijn.`
  return `${a} voldoet aan alles wat moet. Bij ${b} is nog niet bekend: ${lijst(onder, 'onbekend')}. Daarom staat ${a} hoger, wat de cijfers ook zijn.`
}

function figuresSentence({ boven, onder, a, b }: Paar, verschil: Verschil): string {
  const cijfers = `samen ${puntenTekst(boven.totaal)} tegen ${puntenTekst(onder.totaal)}`
  const { totaal } = verschil
  if (isZero(totaal)) {
    const zeker = boven.zekerheid > onder.zekerheid && boven.toelating === onder.toelating
    return zeker
      ? `${a} en ${b} hebben hetzelfde cijfer (${cijfers}). ${a} staat hoger, omdat daarvan meer bekend is.`
      : `${a} en ${b} hebben hetzelfde cijfer (${cijfers}). Wie van de twee hoger staat, betekent niets.`
  }
  return totaal > 0
    ? `${a} staat boven ${b}: ${cijfers}, een verschil van ${puntenTekst(totaal)} punten.`
    : `${b} heeft wel het hogere cijfer: ${cijfers}, een verschil van ${puntenTekst(totaal)} punten.`
}

/** Per figure, the one that weighs most in the total first: who wins on it, and by which lines. Then what speaks against. */
function reasonSentences(
  { regels }: Vergelijking,
  { a, b }: Paar,
  verschil: Verschil,
  feiten: readonly Record<string, VoorwaardeFeit>[],
): string[] {
  const op = verschil.regels
    .flatMap((een, index) => (regels[index] ? [{ ...een, regel: regels[index] }] : []))
    .filter(({ inTotaal }) => Math.abs(inTotaal) >= NOEMENSWAARD)
    .sort((x, y) => Math.abs(y.inTotaal) - Math.abs(x.inTotaal))
  const delen = [
    { wens: false, waar: 'het werk', punten: verschil.totaalDoorWerk },
    { wens: true, waar: 'de wensen van de kandidaten zelf', punten: verschil.totaalDoorWensen },
  ]
    .filter(({ punten }) => !isZero(punten))
    .sort((x, y) => Math.abs(y.punten) - Math.abs(x.punten))
  const noem = (lijst: typeof op) =>
    enumerate(lijst.map(({ regel }) => `${regel.regel.label} (${versus(regel, verschil, feiten)})`))
  const zinnen = delen.map(({ wens, waar, punten }) => {
    const door = op.filter(
      ({ regel, inTotaal }) => (regel.deel === 'wens') === wens && Math.sign(inTotaal) === Math.sign(punten),
    )
    const waardoor = door.length > 0 ? `, vooral door ${noem(door.slice(0, VOOR))}` : ''
    if (isZero(verschil.totaal)) return `Op ${waar} is ${punten > 0 ? a : b} beter${waardoor}.`
    return Math.sign(punten) === Math.sign(verschil.totaal)
      ? `Daarvan komt ${puntenTekst(punten)} door ${waar}${waardoor}.`
      : `Het verschil wordt ${puntenTekst(punten)} kleiner door ${waar}${waardoor}.`
  })
  const tegen = op.filter(
    ({ regel, inTotaal }) =>
      inTotaal < 0 && (regel.deel === 'wens' ? verschil.totaalDoorWensen : verschil.totaalDoorWerk) > 0,
  )
  return tegen.length > 0
    ? [...zinnen, `Hier past ${b} juist beter: ${noem(tegen.slice(0, TEGEN))}.`]
    : zinnen
}

/** "goed tegen basis"; where both are called the same, what is behind it: "ongeveer 2 km tegen ongeveer 9 km". */
function versus(
  { id, kanten, regel }: Vergelijkregel,
  { a, b }: Verschil,
  feiten: readonly Record<string, VoorwaardeFeit>[],
): string {
  const woorden = [a, b].map((index) => getoondWoord(kanten[index]?.regel ?? null))
  const eigen = [a, b].map((index) => {
    const feit = feiten[index]?.[id]
    return feit && (regel.sleutel === 'reisafstand' ? feit.werk : feit.kandidaat)
  })
  return (woorden[0] === woorden[1] && eigen.every(Boolean) ? eigen : woorden).join(' tegen ')
}

function turnSentence({ boven, onder, a, b }: Paar): string | null {
  if (boven.toelating !== onder.toelating) return null
  const [laag] = totalRange(boven)
  const [, hoog] = totalRange(onder)
  if (hoog <= laag) return null
  return `Dit kan nog omdraaien: er is iets niet bekend. ${a} kan zakken tot ${puntenTekst(laag)}, ${b} kan stijgen tot ${puntenTekst(hoog)}.`
}

function isZero(punten: number): boolean {
  return Math.abs(punten) < 0.05
}

function enumerate(delen: string[]): string {
  return delen.length < 2 ? delen.join('') : `${delen.slice(0, -1).join(', ')} en ${delen.at(-1)}`
}
