import type { Focussector } from '#prisma/generated/client.ts'
import { BEDRIJVEN, type Bedrijfssoort } from '#prisma/seed/demo/bedrijven.ts'
import type { SectorCode } from '#prisma/seed/demo/demo-beroep.ts'

export type Sector = {
  code: SectorCode
  /** SBI 2008 main section. */
  sbiSectie: string
  focussector: Focussector | null
  /** Share of the employers and of the candidates. */
  gewicht: number
  bedrijven: readonly Bedrijfssoort[]
  /** Behaviour that this work asks, most telling first (codes of `gedrag`). */
  gedrag: readonly string[]
  /** What an employer here tells about the place. */
  sfeer: readonly string[]
}

// One sector a line reads as a table.
// prettier-ignore
export const SECTOREN: readonly Sector[] = [
  { code: 'metaal', sbiSectie: 'C', focussector: 'techniek', gewicht: 12, bedrijven: BEDRIJVEN.metaal, gedrag: ['24121', '24120', '24112', '24111', '24113', '24105', '24116', '24118'], sfeer: ['We werken met een vaste ploeg in een moderne werkplaats.', 'Je leert het vak van ervaren collega’s.'] },
  { code: 'haven', sbiSectie: 'H', focussector: 'techniek', gewicht: 5, bedrijven: BEDRIJVEN.haven, gedrag: ['24121', '24105', '24112', '24123', '24120', '24100', '24111', '24122'], sfeer: ['We werken buiten, aan de kade, met uitzicht op zee.', 'Veiligheid gaat bij ons altijd voor.'] },
  { code: 'zorg', sbiSectie: 'Q', focussector: 'zorg', gewicht: 14, bedrijven: BEDRIJVEN.zorg, gedrag: ['24104', '24105', '24119', '24106', '24123', '24121', '24110', '24122', '24102'], sfeer: ['Aandacht voor bewoners en voor elkaar is bij ons heel gewoon.', 'Je werkt in een klein team dat elkaar helpt.'] },
  { code: 'onderwijs', sbiSectie: 'P', focussector: 'onderwijs', gewicht: 8, bedrijven: BEDRIJVEN.onderwijs, gedrag: ['24102', '24104', '24105', '24106', '24118', '24123', '24119', '24121'], sfeer: ['Je krijgt een vaste begeleider in je eerste maanden.', 'We hebben een vrolijk team en een rustig gebouw.'] },
  { code: 'logistiek', sbiSectie: 'H', focussector: null, gewicht: 12, bedrijven: BEDRIJVEN.logistiek, gedrag: ['24121', '24120', '24105', '24118', '24123', '24122', '24119', '24112'], sfeer: ['Je werkt met een scanner die precies zegt wat je moet doen.', 'De sfeer is goed en er is altijd koffie.'] },
  { code: 'schoonmaak', sbiSectie: 'N', focussector: null, gewicht: 9, bedrijven: BEDRIJVEN.schoonmaak, gedrag: ['24120', '24121', '24105', '24112', '24106', '24118', '24100', '24119'], sfeer: ['Je werkt op een vaste plek met een vaste collega.', 'We leggen alles rustig uit, ook met foto’s.'] },
  { code: 'groen', sbiSectie: 'N', focussector: null, gewicht: 7, bedrijven: BEDRIJVEN.groen, gedrag: ['24121', '24112', '24105', '24123', '24120', '24100', '24122', '24116'], sfeer: ['Je werkt de hele dag buiten met een vaste ploeg.', 'We beginnen vroeg en eten samen in de keet.'] },
  { code: 'horeca', sbiSectie: 'I', focussector: null, gewicht: 9, bedrijven: BEDRIJVEN.horeca, gedrag: ['24119', '24105', '24123', '24122', '24121', '24120', '24118', '24124'], sfeer: ['Het kan druk zijn, en dan helpen we elkaar.', 'We eten voor het werk samen.'] },
  { code: 'winkel', sbiSectie: 'G', focussector: null, gewicht: 9, bedrijven: BEDRIJVEN.winkel, gedrag: ['24119', '24105', '24120', '24106', '24121', '24125', '24107', '24122'], sfeer: ['Je hebt vaste dagen en weet je rooster op tijd.', 'Onze klanten komen uit de buurt en kennen ons.'] },
  { code: 'bouw', sbiSectie: 'F', focussector: 'techniek', gewicht: 9, bedrijven: BEDRIJVEN.bouw, gedrag: ['24121', '24112', '24105', '24120', '24111', '24123', '24118', '24116'], sfeer: ['We rijden samen naar het werk.', 'Je krijgt gereedschap en werkkleding van ons.'] },
  { code: 'voedsel', sbiSectie: 'C', focussector: null, gewicht: 8, bedrijven: BEDRIJVEN.voedsel, gedrag: ['24120', '24121', '24105', '24112', '24123', '24118', '24106', '24122'], sfeer: ['We maken alles nog zelf en zijn daar trots op.', 'Je leert stap voor stap elke plek kennen.'] },
  { code: 'kantoor', sbiSectie: 'O', focussector: null, gewicht: 9, bedrijven: BEDRIJVEN.kantoor, gedrag: ['24120', '24110', '24119', '24106', '24105', '24118', '24121', '24113'], sfeer: ['Je hebt een eigen bureau en een rustige werkplek.', 'Een deel van het werk kan thuis.'] },
]
