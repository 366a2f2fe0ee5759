import { SOORT_LABEL } from '#app/domain/evenement/evenement.ts'
import { formatDatumKort } from '#app/ui/format.ts'
import { TELLINGEN, type Evenementcijfers, type Getoond, type Telling } from './evenementcijfers.ts'

export const TELLING_KOP: Record<Telling, string> = {
  kandidaat: 'Werkzoekenden',
  werkgever: 'Mensen van werkgevers',
  bezoeker: 'Andere bezoekers',
  geplaatst: 'Aangenomen',
}
export const GETAL_KOPPEN = ['Werkgevers', ...TELLINGEN.map((telling) => TELLING_KOP[telling]), 'Cijfer']

const VERBORGEN = 'te klein'
const NIETS = '–'

/** The numbers of a line as they are read, in the order of GETAL_KOPPEN. What is hidden says so. */
export function toGetalCellen({
  organisaties,
  aantallen,
  cijfer,
}: {
  organisaties: number
  aantallen: Getoond
  cijfer: number | null
}): string[] {
  return [
    String(organisaties),
    ...TELLINGEN.map((telling) => (aantallen[telling] === null ? VERBORGEN : String(aantallen[telling]))),
    cijfer === null ? NIETS : String(cijfer).replace('.', ','),
  ]
}

/** How the figures are counted, in the words of the page and of the file. */
export const EVENEMENTCIJFERS_DEFINITIE = [
  'Wij tellen evenementen die zijn gehouden. Wat niet doorging of een concept bleef, telt niet mee. Een evenement hoort bij het kwartaal van zijn eerste dag.',
  'De gemeente is die van de plek. Waar de bezoekers wonen, vragen wij niet.',
  'Werkgevers: organisaties van wie iemand er was. De andere aantallen zijn mensen die binnenkwamen.',
  'Aangenomen: werkzoekenden met een profiel bij het WSP die er waren en daarna via het WSP aan het werk gingen. Wij tellen tot de dag waarop de gegevens van de deelnemers weggaan. Daarna verandert het aantal niet meer. Wie bij twee evenementen was, telt bij beide.',
  'Cijfer: het gemiddelde van 1 tot en met 10, van evenementen met 5 of meer antwoorden.',
  'Aantallen van 1 tot en met 4 mensen tonen wij niet. Soms verbergen wij nog een aantal, zodat u ze niet kunt uitrekenen. Dan staat er: te klein.',
]

/** All tables as rows of one file. */
export function toEvenementRijen(
  jaar: number,
  { regels, perKwartaal, totaal, perSoort }: Evenementcijfers,
): string[][] {
  return [
    ['Jaar', 'Per', 'Naam', 'Soort', 'Datum', 'Gemeente', 'Evenementen', ...GETAL_KOPPEN],
    ...regels.map((regel) => [
      ...[String(jaar), 'evenement', regel.titel, SOORT_LABEL[regel.soort], formatDatumKort(regel.dag)],
      ...[regel.gemeente ?? '', '1', ...toGetalCellen(regel)],
    ]),
    ...[...perKwartaal, totaal].map((regel) => [
      ...[String(jaar), regel === totaal ? 'jaar' : 'kwartaal', regel.naam, '', '', ''],
      ...[String(regel.evenementen), ...toGetalCellen(regel)],
    ]),
    ...perSoort.map(({ soort, totaal: aantal }) => [
      ...[String(jaar), 'soort', SOORT_LABEL[soort], SOORT_LABEL[soort], '', '', String(aantal)],
    ]),
    ...EVENEMENTCIJFERS_DEFINITIE.map((regel) => ['Uitleg', regel]),
  ]
}
