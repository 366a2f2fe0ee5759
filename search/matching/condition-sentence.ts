import type { Oordeel, Uitlegregel } from '#search/matching/model.ts'

type Tekst = Record<Oordeel, string>

const WERK: Record<string, Tekst> = {
  kantoortijden: {
    past: 'past bij de kantoortijden van dit werk',
    'past-met-aanpassing': 'past deels bij de kantoortijden van dit werk',
    'past-niet': 'werken op kantoortijden gaat niet',
    onbekend: 'nog niet bekend of kantoortijden kunnen',
  },
  onregelmatig: {
    past: 'onregelmatige tijden zijn geen probleem',
    'past-met-aanpassing': 'onregelmatige tijden kunnen deels',
    'past-niet': 'onregelmatige tijden gaan niet',
    onbekend: 'nog niet bekend of onregelmatige tijden kunnen',
  },
  reisafstand: {
    past: 'de plek is binnen de reisafstand',
    'past-met-aanpassing': 'de plek is verder dan de reisafstand',
    'past-niet': 'de plek is te ver weg',
    onbekend: 'de afstand is nog niet bekend',
  },
  startdatum: {
    past: 'beschikbaar rond de begindatum',
    'past-met-aanpassing': 'iets later beschikbaar dan de begindatum',
    'past-niet': 'te laat beschikbaar voor de begindatum',
    onbekend: 'nog niet bekend vanaf wanneer beginnen kan',
  },
  werkEnDenkniveau: {
    past: 'past bij wat het werk vraagt',
    'past-met-aanpassing': 'iets lager dan het werk vraagt',
    'past-niet': 'lager dan het werk vraagt',
    onbekend: 'nog niet bekend',
  },
}

const WENS: Record<string, Tekst> = {
  uren: {
    past: 'de uren passen bij de wens',
    'past-met-aanpassing': 'het werk geeft minder uren dan de wens',
    'past-niet': 'de uren passen niet bij de wens',
    onbekend: 'de werkgever heeft nog geen uren genoemd',
  },
  werktijden: {
    past: 'de werktijden passen bij de wens',
    'past-met-aanpassing': 'de werktijden passen deels bij de wens',
    'past-niet': 'de werktijden passen niet bij de wens',
    onbekend: 'de werkgever heeft nog geen werktijden genoemd',
  },
  reisafstand: {
    past: 'het werk is binnen de reisafstand',
    'past-met-aanpassing': 'het werk is verder dan de reisafstand',
    'past-niet': 'het werk is te ver weg',
    onbekend: 'de afstand is nog niet bekend',
  },
  ondersteuning: {
    past: 'de werkgever biedt de gewenste hulp',
    'past-met-aanpassing': 'de werkgever biedt een deel van de gewenste hulp',
    'past-niet': 'de werkgever biedt de gewenste hulp nog niet',
    onbekend: 'nog niet bekend welke hulp de werkgever biedt',
  },
  soort: {
    past: 'de soort plek past bij de wens',
    'past-met-aanpassing': 'de soort plek past deels bij de wens',
    'past-niet': 'de soort plek past niet bij de wens',
    onbekend: 'de werkgever heeft nog geen soort plek genoemd',
  },
  beroep: {
    past: 'dit is het gewenste werk, of ligt er heel dichtbij',
    'past-met-aanpassing': 'dit lijkt op het gewenste werk',
    'past-niet': 'dit is ander werk dan het gewenste werk',
    onbekend: 'nog niet te vergelijken met het gewenste werk',
  },
}

const BEROEP: Tekst = {
  past: 'hetzelfde werk, of werk dat er heel dichtbij ligt',
  'past-met-aanpassing': 'werk dat er iets op lijkt',
  'past-niet': 'ander werk dan eerder gedaan of gewenst',
  onbekend: 'nog niet bekend welk werk eerder gedaan is of gewenst is',
}

/** The sentence for an occupation, a condition or a wish. For an employer it names no occupation, number or date of the candidate. */
export function conditionSentence(regel: Uitlegregel, voor: 'adviseur' | 'werkgever' | 'kandidaat'): string {
  const tabel = regel.deel === 'wens' ? WENS : WERK
  const tekst = regel.deel === 'beroep' ? BEROEP : tabel[regel.soort === 'beroep' ? 'beroep' : regel.sleutel]
  const zin = (tekst ?? BEROEP)[regel.oordeel]
  const woorden =
    voor === 'kandidaat'
      ? zin.replaceAll('de wens', 'je wens').replaceAll(/(de|het) gewenste/g, 'je gewenste')
      : zin
  const via = voor !== 'werkgever' && regel.viaLabel !== null ? ` Vergeleken met: ${regel.viaLabel}.` : ''
  return `${regel.label}: ${woorden}.${via}`
}
