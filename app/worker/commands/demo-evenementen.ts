import type { EvenementInput } from '#app/domain/evenement/evenement-form.ts'
import type { OnderdeelInput } from '#app/domain/evenement/programma.ts'

type Deel = Pick<OnderdeelInput, 'soort' | 'titel' | 'van' | 'tot'> & Partial<OnderdeelInput>
export type Demo = {
  /** Days from today. */
  over: number
  stand: 'concept' | 'gepubliceerd' | 'geannuleerd' | 'afgerond'
  evenement: Partial<EvenementInput> & Pick<EvenementInput, 'soort' | 'titel' | 'van' | 'tot'>
  programma: Deel[]
}

const HARRIE: Pick<Demo, 'evenement' | 'programma'> = {
  evenement: {
    soort: 'harrie_training',
    titel: 'Harrie-training: een collega goed begeleiden',
    titelEn: 'Harrie training: how to guide a colleague',
    samenvatting: 'U leert in één dag hoe u een collega met een ondersteuningsvraag begeleidt.',
    samenvattingEn: 'Learn in one day how to guide a colleague who needs support.',
    omschrijving:
      'U oefent met duidelijk uitleggen, feedback geven en grenzen stellen. Na de training bent u de vaste begeleider (Harrie) van uw collega.',
    van: '09:00',
    tot: '17:00',
    plaatsenWerkgever: 12,
  },
  programma: [
    { soort: 'spreker', titel: 'Welkom en kennismaken', van: '09:00', tot: '09:45' },
    { soort: 'workshop', titel: 'Duidelijk uitleggen', van: '09:45', tot: '12:00' },
    { soort: 'pauze', titel: 'Lunch', van: '12:00', tot: '13:00' },
    { soort: 'workshop', titel: 'Feedback en grenzen', van: '13:00', tot: '16:30' },
  ],
}

/** The events of the demo region, each with its programme. */
export const DEMO: Demo[] = [
  { ...HARRIE, over: -35, stand: 'afgerond' },
  { ...HARRIE, over: 24, stand: 'gepubliceerd' },
  { ...HARRIE, over: 115, stand: 'concept' },
  {
    over: 45,
    stand: 'gepubliceerd',
    evenement: {
      soort: 'werkfestival',
      titel: 'Werkfestival IJmond',
      titelEn: 'Work festival IJmond',
      samenvatting: 'Ontmoet zestig werkgevers, volg een workshop en praat over werk dat bij je past.',
      samenvattingEn: 'Meet sixty employers, join a workshop and talk about work that suits you.',
      omschrijving:
        'Werkgevers uit de regio staan met een stand in de hal. Je kunt met hen praten zonder cv. In de zalen zijn workshops.',
      van: '10:00',
      tot: '16:00',
      plaatsenKandidaat: 350,
      plaatsenWerkgever: 120,
      aantalStands: 60,
      partners: ['Demogemeente Duinrand', 'Leerwerkloket-Demo'],
    },
    programma: [
      { soort: 'spreker', titel: 'Opening', van: '10:00', tot: '10:30', zaal: 'Grote zaal' },
      {
        soort: 'workshop',
        titel: 'Vertel wat je kunt',
        van: '11:00',
        tot: '12:00',
        zaal: 'Zaal 1',
        plaatsen: 30,
        rollen: ['kandidaat'],
      },
      {
        soort: 'workshop',
        titel: 'Werk anders verdelen',
        van: '11:00',
        tot: '12:00',
        zaal: 'Zaal 2',
        plaatsen: 25,
        rollen: ['werkgever'],
      },
      { soort: 'speeddates', titel: 'Speeddates', van: '13:00', tot: '15:00', zaal: 'Grote zaal' },
    ],
  },
  {
    over: 12,
    stand: 'gepubliceerd',
    evenement: {
      soort: 'meet_en_greet',
      titel: 'Meet & greet techniek en logistiek',
      samenvatting: 'Maak kennis met acht werkgevers in een kleine groep.',
      omschrijving: 'Je zit aan tafel met een werkgever en stelt je vragen. Er is koffie en thee.',
      van: '15:00',
      tot: '17:00',
      plaatsenKandidaat: 20,
      plaatsenWerkgever: 8,
    },
    programma: [
      { soort: 'ronde', titel: 'Eerste ronde', van: '15:15', tot: '15:50' },
      { soort: 'ronde', titel: 'Tweede ronde', van: '16:00', tot: '16:35' },
    ],
  },
  {
    over: 18,
    stand: 'geannuleerd',
    evenement: {
      soort: 'voorlichting',
      titel: 'Voorlichting over de banenafspraak',
      samenvatting: 'Wat is de banenafspraak, en wat hebt u eraan?',
      omschrijving: 'Een uur uitleg en tijd voor uw vragen.',
      van: '10:00',
      tot: '11:30',
      plaatsenWerkgever: 25,
    },
    programma: [],
  },
]
