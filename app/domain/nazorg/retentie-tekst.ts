import type { RetentieRij } from './retentie.ts'

export const RETENTIE_KOPPEN = [
  'Groep',
  'Geplaatst',
  'Werkt nog na 12 maanden',
  'Eerder gestopt',
  'Onbekend',
  'Antwoorden',
  'Werkt nog, van wat bekend is',
] as const

const VERBORGEN = 'te klein'
const NIETS = '–'

/** A line as it is read, on the page and in the file. What is hidden says so. */
export function toCellen(rij: RetentieRij): string[] {
  const getal = (aantal: number | null) => (aantal === null ? VERBORGEN : String(aantal))
  const isDeelVerborgen = rij.werktNog === null
  return [
    rij.naam,
    getal(rij.geplaatst),
    getal(rij.werktNog),
    getal(rij.beeindigd),
    getal(rij.onbekend),
    rij.respons === null ? (rij.isGevraagd ? VERBORGEN : NIETS) : procent(rij.respons),
    rij.deelVanBekend === null ? (isDeelVerborgen ? VERBORGEN : NIETS) : procent(rij.deelVanBekend),
  ]
}

/** How the figure is counted, in the words of the page and of the file. */
export const RETENTIE_DEFINITIE = [
  'Wij tellen plaatsingen waarvan de dag van 12 maanden na de eerste werkdag voorbij is. Wie nooit begon, telt niet mee.',
  'Werkt nog: iemand antwoordde na 12 maanden dat de medewerker er nog werkt, of het werk stopte op of na die dag.',
  'Eerder gestopt: de laatste werkdag lag voor die dag. Wie in maand 8 stopte, telt als geplaatst en niet als werkt nog.',
  'Onbekend: er is geen einde vastgelegd en niemand antwoordde na 12 maanden. Onbekend telt nooit als werkt nog.',
  'Antwoorden: het deel van de vragen na 12 maanden waarop een antwoord kwam.',
  'De gemeente en het soort zijn die van de eerste werkdag.',
  'Aantallen van 1 tot en met 4 tonen wij niet. Soms verbergen wij nog een rij, zodat u ze niet kunt uitrekenen. Dan staat er: te klein.',
]

function procent(deel: number): string {
  return `${Math.round(deel * 100)}%`
}
