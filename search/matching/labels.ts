import type { Niveau, Stap, VoorwaardeSleutel } from '#search/matching/model.ts'

/** Plain Dutch words for the codes in an explanation. */

export const NIVEAU_WOORD: Record<Niveau, string> = { 0: 'niet', 1: 'basis', 2: 'voldoende', 3: 'goed' }

export const VOORWAARDE_LABEL: Record<VoorwaardeSleutel, string> = {
  uren: 'Uren per week',
  kantoortijden: 'Werken op kantoortijden',
  onregelmatig: 'Werken op onregelmatige tijden',
  werktijden: 'Werktijden',
  reisafstand: 'Reisafstand',
  startdatum: 'Begindatum',
  soort: 'Soort plek',
  werkEnDenkniveau: 'Werk- en denkniveau',
  ondersteuning: 'Hulp op het werk',
  beroep: 'Beroep',
}

export const STAP_WOORD: Record<Stap, string> = {
  geen: 'niets nodig',
  meten: 'meten',
  inwerken: 'inwerken',
  trainen: 'training',
  jobcoach: 'hulp van een jobcoach',
  'werk-aanpassen': 'het werk aanpassen',
  navragen: 'navragen',
}
