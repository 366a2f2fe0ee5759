import type { Bericht } from './message.ts'

export function tevredenheidMail(input: {
  naam: string
  titel: string
  adviseur: string
  sluit: string
  isHerinnering: boolean
  urlVoor: (cijfer: number) => string
}): Bericht {
  return {
    onderwerp: input.isHerinnering
      ? 'Herinnering: hoe tevreden bent u over onze hulp?'
      : 'Hoe tevreden bent u over onze hulp?',
    aanhef: `Beste ${input.naam},`,
    alineas: [
      `De vacature "${input.titel}" is vervuld. ${input.adviseur} van het WSP heeft u daarbij geholpen.`,
      'Welk cijfer geeft u ons? Klik op een cijfer van 1 (slecht) tot 10 (uitstekend). U hoeft niet in te loggen.',
    ],
    keuzes: Array.from({ length: 10 }, (_, index) => ({
      label: String(index + 1),
      url: input.urlVoor(index + 1),
    })),
    slot: [
      `U kunt antwoorden tot en met ${input.sluit}. Wij gebruiken uw antwoord om onze hulp beter te maken.`,
    ],
  }
}
