import type { VacatureSoort } from '#prisma/generated/client.ts'
import type { BekendBeroep } from '#prisma/seed/demo/beroepen.ts'
import type { Sector } from '#prisma/seed/demo/sectoren.ts'
import type { Toeval } from '#prisma/seed/demo/toeval.ts'

const WIE = [
  'Ervaring is fijn, maar niet nodig. Wij leren je het werk.',
  'Je hoeft geen diploma te hebben. Wij kijken naar wat je kunt.',
  'Heb je dit werk eerder gedaan? Dan kun je snel beginnen.',
  'Ben je een tijd niet aan het werk geweest? Ook dan maken we graag kennis.',
]

const BEGIN = [
  'Je begint met een week meelopen.',
  'In de eerste maand heb je een vaste buddy.',
  'We bouwen de uren rustig op als je dat wilt.',
  'Je krijgt een duidelijke lijst met wat er moet gebeuren.',
]

const AANBOD = [
  'Reiskosten krijg je vergoed.',
  'Je krijgt werkkleding van ons.',
  'Je bouwt pensioen op.',
  'We betalen je opleiding.',
  'Er is een gezellige kantine met gratis koffie en thee.',
  'Bij goed werk krijg je een vast contract.',
  'Je krijgt 25 vakantiedagen bij een volle werkweek.',
  'Het bedrijf ligt dicht bij een bushalte.',
]

const BIJ_SOORT: Partial<Record<VacatureSoort, string>> = {
  garantiebaan: 'Deze baan past bij de banenafspraak. Een jobcoach is welkom.',
  beschut: 'Het werk is op een beschutte plek met vaste begeleiding.',
  leerwerktraject: 'Je werkt en leert tegelijk. Aan het eind kun je een diploma of certificaat halen.',
  werkervaringsplek: 'Je doet hier werkervaring op. We spreken samen af wat je wilt leren.',
  stage: 'Dit is een stageplek. Je krijgt een stagevergoeding.',
  proefplaatsing: 'Je kunt eerst op proef komen werken.',
  detachering: 'Je kunt ook via detachering bij ons werken.',
}

/** What the work is and for whom, in short sentences (B1). Between 250 and 700 characters. */
export function omschrijvingOf(toeval: Toeval, beroep: BekendBeroep, sector: Sector, plaats: string): string {
  return [
    `Voor ons team in ${plaats} zoeken we een collega: ${beroep.titel.toLowerCase()}.`,
    ['Wat ga je doen?', ...beroep.taken.map((taak) => `- ${taak}`)].join('\n'),
    `${toeval.pick(sector.sfeer)} ${toeval.pick(BEGIN)}`,
    toeval.pick(WIE),
  ].join('\n\n')
}

/** What the employer offers, in short sentences (B1). */
export function voorwaardenOf(toeval: Toeval, soorten: readonly VacatureSoort[]): string {
  const bijSoort = soorten.map((soort) => BIJ_SOORT[soort]).filter((zin) => zin !== undefined)
  return [...bijSoort, ...toeval.sample(AANBOD, 3)].join('\n')
}
