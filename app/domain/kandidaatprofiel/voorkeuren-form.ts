import { ONDERSTEUNINGEN, SOORTEN, VERVOERMIDDELEN } from '#app/domain/kandidaatprofiel/kandidaatprofiel.ts'

type Voorkeuren = {
  versie: number
  urenMin: number
  urenMax: number
  beschikbaarVanaf: string | null
  kantoortijden: boolean | null
  onregelmatig: boolean | null
  maxReisafstandKm: number
  vervoermiddelen: string[]
  soorten: string[]
  ondersteuning: string[]
  deelOndersteuning: boolean
  werkEnDenkniveau: number
}

/** The stored wishes as the texts that the form starts with, lists in the order of the page. */
export function toVoorkeurenForm(row: Voorkeuren) {
  return {
    versie: String(row.versie),
    urenMin: String(row.urenMin),
    urenMax: String(row.urenMax),
    beschikbaarVanaf: row.beschikbaarVanaf ?? '',
    kantoortijden: antwoord(row.kantoortijden),
    onregelmatig: antwoord(row.onregelmatig),
    maxReisafstandKm: String(row.maxReisafstandKm),
    vervoermiddelen: VERVOERMIDDELEN.filter((waarde) => row.vervoermiddelen.includes(waarde)) as string[],
    soorten: SOORTEN.filter((waarde) => row.soorten.includes(waarde)) as string[],
    ondersteuning: ONDERSTEUNINGEN.filter((waarde) => row.ondersteuning.includes(waarde)) as string[],
    deelOndersteuning: row.deelOndersteuning ? 'on' : '',
    werkEnDenkniveau: String(row.werkEnDenkniveau),
  }
}

function antwoord(waarde: boolean | null): string {
  if (waarde === null) return 'onbekend'
  return waarde ? 'ja' : 'nee'
}
