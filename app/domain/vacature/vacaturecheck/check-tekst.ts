import { PATRONEN, UITLEG, type Onderwerp } from './patronen.ts'

export type Plek = 'titel' | 'omschrijving' | 'arbeidsvoorwaarden'

/** One hint about the text: what stands there, why it matters, and what to write instead. */
export type Tekstbevinding = {
  onderwerp: Onderwerp | 'zinslengte'
  plek: Plek
  /** The words as the writer typed them. */
  woord: string
  uitleg: string
  alternatief: string
}

export type Teksten = { [P in Plek]?: string | null }

const PLEKKEN: readonly Plek[] = ['titel', 'omschrijving', 'arbeidsvoorwaarden']

/** Words in one sentence. Above this a reader at level B1 loses the thread. */
const LANGE_ZIN = 25
const LANGE_ZINNEN_MAX = 3
const BEGIN_WOORDEN = 6

/**
 * Hints about the wording of a vacature: what may break equal treatment law (WGBL, AWGB, WGBH/CZ), papers that may not be
 * needed, and sentences that are too long. Advice alone: a machine cannot judge a sentence, so nothing is ever refused.
 * Each word is named once per field, in the order of the text rules. Pure; runs in the browser while someone types.
 */
export function checkTekst(teksten: Teksten): Tekstbevinding[] {
  return PLEKKEN.flatMap((plek) => {
    const zinnen = splitZinnen(teksten[plek] ?? '')
    return [...excludingWords(zinnen, plek), ...longSentences(zinnen, plek)]
  })
}

function excludingWords(zinnen: string[], plek: Plek): Tekstbevinding[] {
  const gezien = new Set<string>()
  const bevindingen: Tekstbevinding[] = []
  for (const patroon of PATRONEN) {
    for (const zin of zinnen) {
      const woord = patroon.zoek.exec(zin)?.[0].trim()
      if (!woord || patroon.behalve?.test(zin)) continue
      const sleutel = `${patroon.onderwerp} ${woord.toLowerCase()}`
      if (gezien.has(sleutel)) continue
      gezien.add(sleutel)
      const { uitleg, alternatief } = UITLEG[patroon.onderwerp]
      bevindingen.push({
        onderwerp: patroon.onderwerp,
        plek,
        woord,
        uitleg,
        alternatief: patroon.alternatief?.(woord) ?? alternatief,
      })
    }
  }
  return bevindingen
}

function longSentences(zinnen: string[], plek: Plek): Tekstbevinding[] {
  return zinnen
    .map((zin) => zin.split(/\s+/).filter(Boolean))
    .filter((woorden) => woorden.length > LANGE_ZIN)
    .slice(0, LANGE_ZINNEN_MAX)
    .map((woorden) => ({
      onderwerp: 'zinslengte',
      plek,
      woord: `${woorden.slice(0, BEGIN_WOORDEN).join(' ')} …`,
      uitleg: `Deze zin heeft ${woorden.length} woorden. Lange zinnen schrikken lezers af.`,
      alternatief: 'Maak er twee of drie korte zinnen van.',
    }))
}

/** A line end closes a sentence too: lists are written without full stops. Abbreviations like "o.a." do not. */
function splitZinnen(tekst: string): string[] {
  return tekst
    .split(/\n+|(?<=[\p{L}\d)]{2}[.!?])\s+/u)
    .map((zin) => zin.trim())
    .filter(Boolean)
}
