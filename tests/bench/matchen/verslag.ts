import { toTabel } from '../tabel.ts'
import { aandeel, getal, keer, ms } from '../getallen.ts'
import { METINGEN, type Meting } from './meten/measure-aanvraag.ts'
import type { Recall } from './meten/measure-recall.ts'
import type { Tijden } from './meten/tijden.ts'
import type { Maat, MatchenGegevens } from './run.ts'

/** Everything that was measured, for a reader. */
export function toTekst({ opties, machine, maten }: MatchenGegevens): string {
  const koppen = maten.map(({ profielen }) => getal(profielen))
  const tabel = (naam: string, rijen: [string, (maat: Maat) => string][]) =>
    toTabel(
      [naam, ...koppen],
      rijen.map(([kop, show]) => [kop, ...maten.map(show)]),
    )
  return [
    `${opties.vragen} vacatures, zaad ${opties.zaad}; ${machine.processors} processors (${machine.model}), Node ${machine.node}.`,
    'Vertrouw de verhoudingen en de volledigheid; milliseconden zeggen ook iets over de machine.',
    tabel('Data', [
      ['passen bij de harde eisen, p50', (maat) => getal(maat.doorgelaten.p50)],
      ['passen bij de harde eisen, p95', (maat) => getal(maat.doorgelaten.p95)],
      ['index bouwen, documenten per seconde', (maat) => getal(maat.index.perSeconde)],
      ['geheugen van het portaal laden, seconden', (maat) => maat.scanLaden.toFixed(1)],
      ['MB: kolommen van de scan', (maat) => maat.geheugen.kolommen.toFixed(1)],
      ['MB: zoekmachine', (maat) => getal(maat.geheugen.zoekmachine ?? NaN)],
      ['MB: dit proces', (maat) => getal(maat.geheugen.ditProces)],
    ]),
    tabel('Volledigheid van de zoekmachine', [
      ...recallRijen('past, meer dan 100', (maat) => maat.recall.past),
      ...recallRijen('past, meer dan 1.000', (maat) => maat.recall.pastBovenDuizend),
      ...recallRijen('navragen, meer dan 100', (maat) => maat.recall.navragen),
      ...recallRijen('navragen, meer dan 1.000', (maat) => maat.recall.navragenBovenDuizend),
      [
        'tot 1.000 passen: slechtste (vragen)',
        ({ recall: { totDuizend } }) => `${aandeel(totDuizend.slechtst)} (${totDuizend.vragen})`,
      ],
    ]),
    tabel(
      'Een klant, ms: p50 / p95',
      Object.entries(METINGEN).map(([naam, kop]) => [kop, (maat) => toTijd(maat.eenKlant[naam as Meting])]),
    ),
    tabel('16 klanten, ms: p50 / p95 (per seconde)', zestienRijen(maten)),
    tabel('Verhoudingen van p50', [
      ['hele aanvraag / SQL', (maat) => keer(maat.eenKlant.aanvraag.p50 / bestSql(maat))],
      [
        'hele aanvraag, alleen zoekmachine / SQL',
        (maat) => keer(maat.eenKlant.aanvraagZonderGeheugen.p50 / bestSql(maat)),
      ],
      [
        'de meest belovende uit de zoekmachine / scan',
        (maat) => keer(maat.eenKlant.nabij.p50 / maat.eenKlant.geheugen.p50),
      ],
      ['scan / SQL', (maat) => keer(maat.eenKlant.geheugen.p50 / bestSql(maat))],
      [
        'SQL parallel / SQL in een proces',
        (maat) => keer(maat.eenKlant.sqlParallel.p50 / maat.eenKlant.sql.p50),
      ],
      ['eisensimulator / een scan', ({ simulator }) => keer(simulator.tellen.p50 / simulator.scan.p50)],
      ['groei van de profielen', (maat) => keer(maat.profielen / (maten[0]?.profielen ?? NaN))],
      [
        'groei van de hele aanvraag',
        (maat) => keer(maat.eenKlant.aanvraag.p50 / (maten[0]?.eenKlant.aanvraag.p50 ?? NaN)),
      ],
      ['groei van SQL', (maat) => keer(bestSql(maat) / (maten[0] ? bestSql(maten[0]) : NaN))],
    ]),
    tabel('Van bewaard tot vindbaar, ms: p50 / p95', [
      ['een voor een', (maat) => toTijd(maat.wijziging.enkel)],
      ['op een rij', (maat) => `${toTijd(maat.wijziging.rij)} (${maat.wijziging.rij.aantal})`],
      ['uitgezet en toch getoond', ({ verbergen }) => `${verbergen.getoond} van ${verbergen.keren}`],
    ]),
    ...maten.flatMap(({ gewichten }) =>
      gewichten === null
        ? []
        : [
            toTabel(
              ['Andere gewichten, dezelfde index', 'recall@10', 'vragen'],
              gewichten.map(({ naam, tien, vragen }) => [naam, aandeel(tien), String(vragen)]),
            ),
          ],
    ),
    ...maten.flatMap(({ controle, profielen }) =>
      controle.verschillen.map((verschil) => `VERSCHIL bij ${getal(profielen)}: ${verschil}`),
    ),
    'De scan is voor het rangschikken sneller dan de zoekmachine; die is er voor getypte tekst, filters en bladeren.',
  ].join('\n\n')
}

function recallRijen(kop: string, recallOf: (maat: Maat) => Recall): [string, (maat: Maat) => string][] {
  return [
    [
      `${kop}: @10 / slechtste / @50 (vragen)`,
      (maat) => {
        const { tien, tienSlechtst, vijftig, vragen } = recallOf(maat)
        return `${aandeel(tien)} / ${aandeel(tienSlechtst)} / ${aandeel(vijftig)} (${vragen})`
      },
    ],
  ]
}

function zestienRijen(maten: readonly Maat[]): [string, (maat: Maat) => string][] {
  return (Object.keys(METINGEN) as Meting[])
    .filter((naam) => maten.some(({ zestien }) => zestien[naam]))
    .map((naam) => [
      METINGEN[naam],
      ({ zestien }) => {
        const gemeten = zestien[naam]
        return gemeten ? `${toTijd(gemeten)} (${getal(gemeten.perSeconde)})` : '-'
      },
    ])
}

function bestSql({ eenKlant }: Maat): number {
  return Math.min(eenKlant.sql.p50, eenKlant.sqlParallel.p50)
}

const toTijd = ({ p50, p95 }: Tijden) => `${ms(p50)} / ${ms(p95)}`
