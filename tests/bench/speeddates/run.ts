import { createToeval } from '#prisma/seed/demo/toeval.ts'
import { aandeel, getal, keer, ms } from '../getallen.ts'
import { hoogstens, minstens, nvt } from '../grens.ts'
import type { BenchOmgeving, BenchOpties, Lat, SuiteVerslag } from '../suite.ts'
import { toTabel } from '../tabel.ts'
import { measureDag, type DagUitkomst } from './measure-dag.ts'
import { createDag, SOORTEN, type Omvang, type Soort } from './wereld.ts'

const OMVANG: Omvang = { werkgevers: 60, kandidaten: 350 }
const DAGEN = 3
/** A first run also compiles the code. */
const WARM: Omvang = { werkgevers: 10, kandidaten: 40 }

type Dag = DagUitkomst & { naam: string; soort: Soort }

/** The timetable of the speeddates, beside its upper bound, a greedy and a random timetable of the same days. */
export function run(
  { zaad }: Pick<BenchOpties, 'zaad'>,
  { meld }: Pick<BenchOmgeving, 'meld'>,
  omvang = OMVANG,
): Promise<SuiteVerslag> {
  measureDag(createDag(zaad, 'beperkt', WARM), createToeval(zaad, 'warm'))
  const dagen: Dag[] = []
  for (const soort of SOORTEN)
    for (let dag = 1; dag <= DAGEN; dag++) {
      meld(`  ${soort} ${dag}`)
      const vraag = createDag(zaad + dag, soort, omvang)
      dagen.push({
        ...{ naam: `${soort} ${dag}`, soort },
        ...measureDag(vraag, createToeval(zaad, 'willekeurig', soort, dag)),
      })
    }
  return Promise.resolve({ gegevens: { zaad, omvang, dagen }, tekst: toTekst(dagen), lat: listLat(dagen) })
}

const least = (dagen: readonly Dag[], of: (dag: Dag) => number) => Math.min(...dagen.map(of))
const most = (dagen: readonly Dag[], of: (dag: Dag) => number) => Math.max(...dagen.map(of))
const total = (dagen: readonly Dag[], of: (dag: Dag) => number) => dagen.reduce((som, d) => som + of(d), 0)

function listLat(dagen: readonly Dag[]): Lat[] {
  const vrij = dagen.filter(({ soort }) => soort === 'vrij')
  return [
    hoogstens(
      'gesprekken die een regel breken',
      most(dagen, ({ botsingen }) => botsingen),
      0,
      getal,
    ),
    minstens(
      'met gesprek / bovengrens',
      least(dagen, (d) => d.rooster.metGesprek / d.bovengrens.metGesprek),
      1,
      aandeel,
    ),
    minstens(
      'gewenste gesprekken / bovengrens',
      least(dagen, (d) => d.rooster.gewenst / d.bovengrens.gewenst),
      0.99,
      aandeel,
    ),
    minstens(
      'vrij: bewezen beste',
      least(vrij, (d) => (d.isBewezenBeste ? 1 : 0)),
      1,
      getal,
    ),
    boundLat(dagen),
    minstens(
      'score / score van een willekeurig rooster',
      least(dagen, (d) => d.rooster.score / d.toevallig.score),
      1.25,
      keer,
    ),
    hoogstens(
      'tijd van alle dagen / tijd van gretige roosters',
      total(dagen, ({ tijd }) => tijd.rooster) / total(dagen, ({ tijd }) => tijd.gretig),
      100,
      keer,
    ),
    {
      ...hoogstens(
        'tijd (ms)',
        most(dagen, ({ tijd }) => tijd.rooster),
        5_000,
        getal,
      ),
      telt: false,
    },
  ]
}

/**
 * The bound of the score holds only beside as many first and wished talks as the bound has. The bound of the score alone
 * is in the table: what is missing from it is the price of giving everybody a talk.
 */
function boundLat(dagen: readonly Dag[]): Lat {
  const gelijk = dagen.filter(
    ({ rooster, bovengrens }) =>
      rooster.metGesprek === bovengrens.metGesprek && rooster.gewenst === bovengrens.gewenst,
  )
  const lat = minstens(
    'score / bovengrens bij evenveel gewenste gesprekken',
    least(gelijk, (d) => d.rooster.score / d.bovengrens.score),
    0.99,
    aandeel,
  )
  return gelijk.length > 0 ? lat : nvt(lat, 'nergens evenveel')
}

const toTekst = (dagen: readonly Dag[]) =>
  toTabel(
    ['Dag', ...dagen.map(({ naam }) => naam)],
    (
      [
        ['met gesprek', (d) => getal(d.rooster.metGesprek)],
        ['met gesprek, gretig', (d) => getal(d.gretig.metGesprek)],
        ['met gesprek, willekeurig', (d) => getal(d.toevallig.metGesprek)],
        ['gewenste gesprekken', (d) => getal(d.rooster.gewenst)],
        ['gewenste gesprekken, bovengrens', (d) => getal(d.bovengrens.gewenst)],
        ['score', (d) => getal(d.rooster.score)],
        ['score, bovengrens bij evenveel gewenste gesprekken', (d) => getal(d.bovengrens.score)],
        ['score, bovengrens van de score alleen', (d) => getal(d.maximaleScore)],
        ['score / bovengrens van de score alleen', (d) => aandeel(d.rooster.score / d.maximaleScore)],
        ['score, gretig', (d) => getal(d.gretig.score)],
        ['score, willekeurig', (d) => getal(d.toevallig.score)],
        ['ms', (d) => ms(d.tijd.rooster)],
        ['ms, gretig', (d) => ms(d.tijd.gretig)],
      ] satisfies [string, (dag: Dag) => string][]
    ).map(([kop, show]) => [kop, ...dagen.map(show)]),
  )
