export type Aandacht = { woord: string; uitleg: string }

const LEEFTIJD = 'Dit kan mensen uitsluiten om hun leeftijd. Schrijf wat iemand moet kunnen.'
const GESLACHT =
  'Dit kan mensen uitsluiten om hun geslacht. Schrijf de functie voor iedereen, of zet er m/v/x bij.'
const AFKOMST =
  'Dit kan mensen uitsluiten om hun afkomst. Vraag alleen het taalniveau dat het werk nodig heeft.'
const ERVARING = 'Een maximum aan ervaring sluit ouderen uit. Een minimum mag wel.'

// Words that courts and the College voor de Rechten van de Mens found to exclude, directly or in effect.
const PATRONEN: readonly (readonly [RegExp, string])[] = [
  [/\b(?:jong|jonge|jongere|jeugdig|jeugdige)\b(?!\s+(?:kinder|dier|plant|kaas|gezin))/iu, LEEFTIJD],
  [
    /\b(?:schoolverlaters?|starters?functie|bijbaan voor (?:scholieren|studenten)|scholieren|studenten)\b/iu,
    LEEFTIJD,
  ],
  [
    /\b(?:\d{2}\s*(?:-|tot|t\/m|en)\s*\d{2}|(?:max(?:imaal)?|tot|onder|jonger dan|niet ouder dan|minimaal|vanaf|min\.)\s+(?:de\s+)?\d{2})\s+jaar\b(?!\s+ervaring)/iu,
    LEEFTIJD,
  ],
  [/\b(?:max(?:imaal)?|hooguit|niet meer dan)\s+\d{1,2}\s+jaar\s+(?:werk)?ervaring\b/iu, ERVARING],
  [/\b(?:een|onze|stoere|sterke|leuke)\s+(?:man|vrouw|dame|heer|meid|jongen|kerel)\b/iu, GESLACHT],
  [/\b(?:moedertaal|autochto(?:on|ne)|van Nederlandse afkomst|accentloos|zonder accent)\b/iu, AFKOMST],
]

/**
 * Words in a vacature that may break equal treatment law (WGBL for age, AWGB for the rest). Advice for the writer and
 * the adviseur: a machine cannot judge the sentence, so nothing is refused.
 */
export function findExcludingWords(tekst: string): Aandacht[] {
  return PATRONEN.flatMap(([patroon, uitleg]) => {
    const woord = patroon.exec(tekst)?.[0]
    return woord ? [{ woord: woord.trim(), uitleg }] : []
  })
}
