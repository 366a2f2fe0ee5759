import type { Focussector, Grootteklasse, Herkomst } from '#prisma/generated/client.ts'

/**
 * Days without contact after which a relation asks for attention: a quarter, the rhythm in which the WSP reports. A choice of
 * the product; no source of the region names a number.
 */
export const ZONDER_CONTACT_DAGEN = 90

export const GROOTTE_LABEL: Record<Grootteklasse, string> = {
  klein_1_9: '1 tot en met 9 medewerkers',
  klein_10_49: '10 tot en met 49 medewerkers',
  middel_50_249: '50 tot en met 249 medewerkers',
  groot_250_plus: '250 of meer medewerkers',
}

export const FOCUSSECTOR_LABEL: Record<Focussector, string> = {
  onderwijs: 'Onderwijs',
  zorg: 'Zorg',
  techniek: 'Techniek',
}

/** Main sections of the standard industrial classification (SBI 2008), in short plain words. */
export const SBI_LABEL: Record<string, string> = {
  A: 'Landbouw en visserij',
  B: 'Winning van grondstoffen',
  C: 'Industrie',
  D: 'Energie',
  E: 'Water en afval',
  F: 'Bouw',
  G: 'Winkels en groothandel',
  H: 'Vervoer en opslag',
  I: 'Horeca',
  J: 'Informatie en communicatie',
  K: 'Banken en verzekeringen',
  L: 'Vastgoed',
  M: 'Advies en onderzoek',
  N: 'Schoonmaak, groen en zakelijke diensten',
  O: 'Overheid',
  P: 'Onderwijs',
  Q: 'Zorg en welzijn',
  R: 'Cultuur, sport en recreatie',
  S: 'Andere diensten',
  T: 'Huishoudens',
  U: 'Internationale organisaties',
}

/** "Hoe kwam het contact tot stand." */
export const HERKOMST_LABEL: Record<Herkomst, string> = {
  werkgever_zelf: 'De werkgever nam zelf contact op',
  wsp_benaderde: 'Het WSP benaderde de werkgever',
  doorverwezen_partner: 'Via een gemeente, UWV of andere partner',
  doorverwezen_werkgever: 'Via een andere werkgever',
  evenement: 'Op een evenement',
  vacature_gezien: 'Door een vacature van de werkgever',
  sroi: 'Door een SROI-verplichting',
  onderwijs: 'Via een school of opleiding',
  anders: 'Anders',
  onbekend: 'Niet bekend',
}
