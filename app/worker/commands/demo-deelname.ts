import type { Deelnemersrol } from '#prisma/generated/enums.ts'
import type { Demo } from './demo-evenementen.ts'

export type Groep = {
  rol: Deelnemersrol
  namen: string[]
  organisatieNaam: string | null
  /** Registered by this person's employer. */
  van?: 'werkgever' | 'werkgever2'
}

export type Bezocht = {
  /** How many days ago it is. */
  geleden: number
  evenement: Demo['evenement']
  groepen: Groep[]
  aanwezig: string[]
  /** Figures and remarks of who answered, in the order of `aanwezig`. */
  antwoorden?: { cijfer: number; vervolg: boolean; verbeterpunt: string | null }[]
}

/** An event that counts for a contract of the demo. */
export const MEET_EN_GREET = 'Meet & greet: werk in de regio'

/** Events of the demo with people: one of today, so that the door can be tried, and a training that is just over. */
export const BEZOCHT: readonly Bezocht[] = [
  {
    geleden: 0,
    evenement: {
      soort: 'voorlichting',
      titel: 'Open dag van het WSP',
      samenvatting: 'Kom langs, ontmoet werkgevers en stel uw vragen.',
      omschrijving: 'U loopt binnen wanneer u wilt. Er zijn werkgevers, adviseurs en jobcoaches.',
      van: '09:00',
      tot: '23:59',
      plaatsenKandidaat: 10,
      plaatsenWerkgever: 6,
      plaatsenBezoeker: 5,
    },
    groepen: [
      {
        rol: 'werkgever',
        namen: ['Wilma Winkel-Demo', 'Bram Bakker-Demo'],
        organisatieNaam: 'Bakkerij Demo',
      },
      { rol: 'werkgever', namen: ['Tineke Techniek-Demo'], organisatieNaam: 'Techniek Demo BV' },
      { rol: 'kandidaat', namen: ['Karim Komtmee-Demo'], organisatieNaam: null },
      { rol: 'kandidaat', namen: ['Łucja Zdrowska-Demo'], organisatieNaam: null },
      { rol: 'kandidaat', namen: ['Олена Приклад-Demo'], organisatieNaam: null },
      { rol: 'kandidaat', namen: ['Sanne Straks-Demo'], organisatieNaam: null },
      { rol: 'bezoeker', namen: ['Gijs Gemeente-Demo'], organisatieNaam: 'Gemeente Demo' },
    ],
    aanwezig: ['Wilma Winkel-Demo', 'Karim Komtmee-Demo'],
  },
  {
    geleden: 12,
    evenement: {
      soort: 'meet_en_greet',
      titel: MEET_EN_GREET,
      samenvatting: 'Werkgevers vertellen over hun werk.',
      omschrijving: 'Werkzoekenden oefenen een gesprek met een werkgever en horen hoe het werk is.',
      van: '13:00',
      tot: '16:00',
      plaatsenWerkgever: 20,
      postcode: '1941AA',
    },
    groepen: [
      {
        rol: 'werkgever',
        namen: ['Bart Bakker-Demo', 'Bouchra Bakker-Demo'],
        organisatieNaam: 'Demobakkerij De Duinpan',
        van: 'werkgever',
      },
    ],
    aanwezig: ['Bart Bakker-Demo', 'Bouchra Bakker-Demo'],
  },
  {
    geleden: 5,
    evenement: {
      soort: 'harrie_training',
      titel: 'Harrie-training: samen aan het werk',
      samenvatting: 'Een dag voor wie een collega begeleidt.',
      omschrijving: 'U leert hoe u een collega met een ondersteuningsvraag begeleidt.',
      van: '09:00',
      tot: '17:00',
      plaatsenWerkgever: 12,
      // In a municipality of the rapporteur of the demo.
      postcode: '1941AA',
    },
    groepen: [
      {
        rol: 'werkgever',
        namen: ['Hanna Harrie-Demo', 'Henk Harrie-Demo', 'Hilde Harrie-Demo'],
        organisatieNaam: 'Kwekerij Demo',
      },
      {
        rol: 'werkgever',
        namen: ['Bas Buddy-Demo', 'Bea Buddy-Demo', 'Bo Buddy-Demo'],
        organisatieNaam: 'Logistiek Demo BV',
        van: 'werkgever',
      },
    ],
    aanwezig: ['Hanna Harrie-Demo', 'Henk Harrie-Demo', 'Bas Buddy-Demo', 'Bea Buddy-Demo', 'Bo Buddy-Demo'],
    antwoorden: [
      { cijfer: 8, vervolg: true, verbeterpunt: 'Meer oefenen met echte situaties.' },
      { cijfer: 9, vervolg: false, verbeterpunt: null },
      { cijfer: 7, vervolg: false, verbeterpunt: 'De zaal was koud.' },
      { cijfer: 8, vervolg: true, verbeterpunt: null },
      { cijfer: 8, vervolg: false, verbeterpunt: null },
    ],
  },
]
