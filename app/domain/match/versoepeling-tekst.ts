import { VOORWAARDE_LABEL } from '#search/matching/labels.ts'
import { isHebben, NIVEAU_LABEL } from '#app/domain/vacature/eisen.ts'
import { versoepel, type Versoepelbaar, type Versoepeling } from '#app/domain/vacature/versoepeling.ts'

/** What a button for it says. */
export function versoepelingTekst(vacature: Versoepelbaar, een: Versoepeling): string {
  const na = versoepel(vacature, een)
  if (een.wat === 'eis') {
    switch (een.hoe) {
      case 'wens':
        return 'Maak hier een wens van'
      case 'lager': {
        const niveau = na?.eisen.find(({ termId }) => termId === een.termId)?.niveau
        return `Vraag een niveau lager${niveau ? `: ${NIVEAU_LABEL[niveau].toLowerCase()}` : ''}`
      }
      case 'weg':
        return 'Splits dit deel af'
    }
  }
  switch (een.sleutel) {
    case 'uren':
      return `Vraag minstens ${na?.urenMin ?? 0} uur per week`
    case 'reisafstand':
      return 'Maak van reisafstand een wens'
    case 'onregelmatig':
      return 'Maak van vroeg, laat en weekend een wens'
    case 'soort':
      return 'Sta ook open voor proberen en leren'
    case 'startdatum':
      return 'Laat iemand een maand later beginnen'
  }
}

/** What it means on the work floor. */
export function betekenisTekst(een: Versoepeling): string {
  if (een.wat === 'eis') {
    switch (een.hoe) {
      case 'wens':
        return isPapier(een)
          ? 'Een collega doet het deel waar dit papier voor nodig is, of iemand haalt het later.'
          : 'Iemand leert het op de werkplek, of een collega doet dit deel.'
      case 'lager':
        return 'Iemand kan de basis en leert de rest op de werkplek.'
      case 'weg':
        return 'Iemand anders in het team doet dit deel, of u maakt er een tweede functie van.'
    }
  }
  switch (een.sleutel) {
    case 'uren':
      return 'Iemand werkt een dag minder. Een collega of een tweede mens vult de week aan.'
    case 'reisafstand':
      return 'U denkt mee over de reis: met het ov, een fiets, of samen met een collega.'
    case 'onregelmatig':
      return 'Een collega doet de vroege, late of weekenddienst. Of iemand groeit ernaartoe.'
    case 'soort':
      return 'Iemand begint met een proefplaatsing, een werkervaringsplek of een leerwerktraject.'
    case 'startdatum':
      return 'U wacht iets langer op wie nog niet meteen kan beginnen.'
  }
}

/** What a paper asks for before anyone gives it up: the law or the sector can demand it. */
export const PAPIER_TEKST =
  'Let op: een papier kan wettelijk nodig zijn. Maak er alleen een wens van als het werk ook zonder mag. Anders splitst u het deel af: wie dat deel doet, heeft het papier wel.'

export function isPapier(een: Versoepeling): boolean {
  return een.wat === 'eis' && isHebben(een.termId)
}

/** The name of a condition. */
export function voorwaardeLabel(een: Extract<Versoepeling, { wat: 'voorwaarde' }>): string {
  return VOORWAARDE_LABEL[een.sleutel]
}
