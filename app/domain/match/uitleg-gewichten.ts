import {
  BEROEP_MAJOR_GROEP,
  BEROEP_MINOR_GROEP,
  BEROEP_UNIT_GROEP,
  BEROEP_ZELFDE,
  DEEL_GEWICHT,
  EIS_GEWICHT,
  GROOTSTE_TEKORT,
  IDF_BIJ_MAXIMUM,
  IDF_FACTOR_MAXIMUM,
  IDF_FACTOR_MINIMUM,
  KLASSE_TEKORT_AANDEEL,
  KLASSE_ZEKERHEID,
  OVERSCHOT_MAXIMUM,
  OVERSCHOT_PER_STAP,
  START_SPELING_DAGEN,
  VERWANT_AANDEEL,
  VOORWAARDE_GEWICHT,
  WENS_GEWICHT,
} from '#search/matching/weights.ts'
import { VOORWAARDE_LABEL } from '#search/matching/labels.ts'
import type { VoorwaardeSleutel } from '#search/matching/model.ts'

export type GewichtRij = { naam: string; gewicht: string; waarom: string }
export type GewichtTabel = { titel: string; uitleg: string; rijen: GewichtRij[] }

const WAAROM: Record<VoorwaardeSleutel, string> = {
  uren: 'Van de uren hangt het inkomen af.',
  kantoortijden: 'Past het niet, dan is er vaak wel iets te regelen.',
  onregelmatig: 'Wie dit niet kan, houdt het niet vol.',
  werktijden: 'Dag, avond of wisselend: wat de kandidaat liever heeft.',
  reisafstand: 'Elke dag te ver reizen breekt een plaatsing af.',
  startdatum: 'Een vacature vervullen duurt vaak al een maand.',
  soort: 'Vaak staat iemand open voor meer dan één soort plek.',
  werkEnDenkniveau: 'Het niveau dat het werk vraagt, uit de landelijke codelijst.',
  ondersteuning: 'Hulp die iemand nodig heeft, moet er ook zijn.',
  beroep: 'Het soort werk telt voor de kandidaat het zwaarst.',
}

/** The weights of the match for adviseurs, read from the constants that the score itself uses: never a copy. */
export function explainGewichten(): GewichtTabel[] {
  return [DELEN, EISEN, ITEMS, BEROEP, VOORWAARDEN, WENSEN, KLASSEN]
}

const DELEN: GewichtTabel = {
  titel: 'Past bij het werk: vier delen',
  uitleg:
    'Een deel waar niets in gevraagd wordt, valt weg. De andere delen tellen dan naar verhouding zwaarder.',
  rijen: [
    rij(
      'Vakvaardigheden en papieren',
      DEEL_GEWICHT.vak,
      'Wat iemand kan, zegt het meest over het werk zelf.',
    ),
    rij(
      'Beroep',
      DEEL_GEWICHT.beroep,
      'Een beroep is een grove maat. Wie het van elders kan, mag ook bovenaan komen.',
    ),
    rij(
      'Gedrag',
      DEEL_GEWICHT.gedrag,
      'Gedrag alleen voorspelt weinig. Het is vooral goed om over te praten.',
    ),
    rij(
      'Voorwaarden',
      DEEL_GEWICHT.voorwaarden,
      'Tijden, afstand en begindatum: hierop gaat een plaatsing vaak mis.',
    ),
  ],
}

const EISEN: GewichtTabel = {
  titel: 'Hoe zwaar een eis telt',
  uitleg:
    'De werkgever kiest dit bij elke eis. Een eis die moet, geeft geen punten: wie er niet aan voldoet, valt af.',
  rijen: [
    { naam: 'Essentieel', gewicht: factor(EIS_GEWICHT.essentieel), waarom: 'Telt volledig.' },
    { naam: 'Belangrijk', gewicht: factor(EIS_GEWICHT.belangrijk), waarom: 'Telt iets meer dan de helft.' },
    {
      naam: 'Pré',
      gewicht: factor(EIS_GEWICHT.pre),
      waarom: 'Drie keer een pré weegt minder dan één keer essentieel.',
    },
  ],
}

const ITEMS: GewichtTabel = {
  titel: 'Gevraagd en getoond vergelijken',
  uitleg:
    'Niveaus zijn niet, basis, voldoende en goed. Wat niet bekend is, telt niet mee, maar maakt het cijfer minder zeker.',
  rijen: [
    rij(
      'Elk niveau te weinig',
      -1 / GROOTSTE_TEKORT,
      'Het grootste tekort is drie niveaus: dan blijft er niets over.',
    ),
    rij(
      'Elk niveau te veel',
      -OVERSCHOT_PER_STAP,
      `Het werk kan te licht zijn. Dit kost nooit meer dan ${procent(OVERSCHOT_MAXIMUM)}.`,
    ),
    rij(
      'Een verwante vaardigheid',
      VERWANT_AANDEEL,
      'Uit dezelfde groep: de stap is klein, maar nog niet gezet.',
    ),
    {
      naam: 'Een zeldzame vaardigheid',
      gewicht: `keer ${getal(IDF_FACTOR_MINIMUM)} tot ${getal(IDF_FACTOR_MAXIMUM)}`,
      waarom: `Wat bijna elk werk vraagt, onderscheidt weinig. Wat ongeveer 1 op de ${Math.round(Math.exp(IDF_BIJ_MAXIMUM))} beroepen vraagt, telt het zwaarst.`,
    },
  ],
}

const BEROEP: GewichtTabel = {
  titel: 'Hoe dichtbij een beroep is',
  uitleg:
    'Beroepen staan in groepen van de internationale beroepenlijst ISCO. De beste van alle beroepen van de kandidaat telt.',
  rijen: [
    rij('Hetzelfde beroep', BEROEP_ZELFDE, 'Er is geen verschil.'),
    rij('Dezelfde kleinste groep', BEROEP_UNIT_GROEP, 'Bijna hetzelfde werk onder een andere naam.'),
    rij('Dezelfde beroepsgroep', BEROEP_MINOR_GROEP, 'Werk dat erop lijkt.'),
    rij('Dezelfde hoofdgroep', BEROEP_MAJOR_GROEP, 'Alleen de soort werk is gelijk.'),
  ],
}

const VOORWAARDEN: GewichtTabel = {
  titel: 'Voorwaarden van het werk',
  uitleg: `Beginnen mag tot ${START_SPELING_DAGEN} dagen na de gevraagde datum. Bij twee keer de reisafstand telt de afstand nul.`,
  rijen: conditionRows(VOORWAARDE_GEWICHT),
}

const WENSEN: GewichtTabel = {
  titel: 'Past bij de kandidaat: de wensen',
  uitleg: 'Wat de kandidaat wil, tegenover wat het werk biedt. Een wens die niemand kent, telt niet mee.',
  rijen: conditionRows(WENS_GEWICHT),
}

const KLASSEN: GewichtTabel = {
  titel: 'Past, past met aanpassing, mist iets belangrijks',
  uitleg: 'De klasse kijkt naar de zwaarste eisen die de vacature noemt.',
  rijen: [
    {
      naam: 'Past',
      gewicht: `minstens ${procent(KLASSE_ZEKERHEID)} bekend`,
      waarom:
        'Geen groot tekort op de zwaarste eisen. Is er te weinig bekend, dan zeggen we niet dat het past.',
    },
    {
      naam: 'Past met aanpassing',
      gewicht: `tot en met ${procent(KLASSE_TEKORT_AANDEEL)} tekort`,
      waarom: 'Inwerken, training, een jobcoach of ander werk kan het verschil dichten.',
    },
    {
      naam: 'Mist iets belangrijks',
      gewicht: `meer dan ${procent(KLASSE_TEKORT_AANDEEL)} tekort`,
      waarom: 'Of een van de zwaarste wensen ontbreekt helemaal. Praat erover voordat u iemand voorstelt.',
    },
    {
      naam: 'Past niet',
      gewicht: 'valt af',
      waarom: 'Iets wat moet, is er niet.',
    },
  ],
}

function conditionRows(gewichten: Partial<Record<VoorwaardeSleutel, number>>): GewichtRij[] {
  const totaal = Object.values(gewichten).reduce((som, gewicht) => som + gewicht, 0)
  return Object.entries(gewichten).map(([sleutel, gewicht]) =>
    rij(
      VOORWAARDE_LABEL[sleutel as VoorwaardeSleutel],
      gewicht / totaal,
      WAAROM[sleutel as VoorwaardeSleutel],
    ),
  )
}

function rij(naam: string, aandeel: number, waarom: string): GewichtRij {
  return { naam, gewicht: procent(aandeel), waarom }
}

function procent(aandeel: number): string {
  return `${aandeel < 0 ? '−' : ''}${Math.round(Math.abs(aandeel) * 100)}%`
}

function factor(waarde: number): string {
  return `keer ${getal(waarde)}`
}

function getal(waarde: number): string {
  return String(waarde).replace('.', ',')
}
