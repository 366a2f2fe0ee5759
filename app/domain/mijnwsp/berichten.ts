import type { Onderwerp } from './stappen.ts'

/** Something that the WSP told an employer. */
export type Bericht = {
  sleutel: string
  over: Onderwerp
  tekst: string
  /** ISO time. */
  op: string
}

/** The events of a vacature that the employer is told of, in the words of the list. */
export const VACATURE_BERICHT: Record<string, (titel: string) => string> = {
  'vacature.gepubliceerd': (titel) => `Uw vacature ${titel} staat online`,
  'vacature.teruggestuurd': (titel) => `Uw adviseur vraagt om een aanpassing in uw vacature ${titel}`,
  'vacature.sluit-bijna': (titel) => `Uw vacature ${titel} sluit bijna`,
  'vacature.verlopen': (titel) => `Uw vacature ${titel} is verlopen`,
}

/** The events of a bemiddeling that the employer is told of. */
export const KANDIDAAT_BERICHT: Record<string, (code: string, titel: string) => string> = {
  'bemiddeling.aangeboden': (code, titel) => `Een kandidaat voor ${titel}: profiel ${code}`,
  'bemiddeling.kennismaking-gepland': (code, titel) => `Kennismaking gepland met ${code} voor ${titel}`,
  'bemiddeling.beeindigd': (code, titel) => `Profiel ${code} gaat niet verder voor ${titel}`,
}

/** The messages of the WSP about a request for a jobcoach. */
export const JOBCOACH_BERICHT = {
  wedervraag: 'Een vraag aan u over uw aanvraag voor een jobcoach',
  doorzetting: 'Wij zoeken een jobcoach voor u',
  afwijzing: 'Uw aanvraag voor een jobcoach gaat niet door',
} as const

export const ADVIES_BERICHT = {
  antwoord: (titel: string) => `Antwoord op uw vraag: ${titel}`,
  wedervraag: (titel: string) => `Een vraag aan u over: ${titel}`,
  afsluiting: (titel: string) => `Afgerond: ${titel}`,
} as const
