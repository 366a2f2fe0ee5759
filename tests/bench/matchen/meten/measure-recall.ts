import { findNabijeProfielen, findProfielen } from '#search/query/find-profielen.server.ts'
import { mean, recallAt } from '#tests/support/recall.ts'
import type { BenchContext } from '../bench-context.ts'
import { LIJSTEN, type Lijsten } from '../waarheid.ts'

export type Recall = {
  /** Vacatures behind these figures. */
  vragen: number
  tien: number
  tienSlechtst: number
  vijftig: number
}

export type RecallUitkomst = {
  /** Per list over the vacatures for which more than 100 are in that list; NaN without any. */
  past: Recall
  navragen: Recall
  /** The same, only where the engine could not hand out everyone who passes. */
  pastBovenDuizend: Recall
  navragenBovenDuizend: Recall
  /** Where at most 1,000 pass all of both lists must be there: the smallest share that was found. */
  totDuizend: { vragen: number; slechtst: number }
}

const VEEL = 100
const DUIZEND = 1_000
type Meting = {
  lijst: (typeof LIJSTEN)[number]
  veel: boolean
  boven: boolean
  tien: number
  vijftig: number
  alle: number
}

/** Which share of the best of all the search engine finds, before anything is scored again. `waarheid` is the exact order. */
export async function measureRecall(
  { wereld, zoek }: BenchContext,
  waarheid: readonly Lijsten[],
  nu: Date,
): Promise<RecallUitkomst> {
  const metingen: Meting[] = []
  for (const [index, vacature] of wereld.vacatures.entries()) {
    const lijsten = waarheid[index]
    if (!lijsten) continue
    const { ids, volledig } = await findProfielen(zoek, vacature, nu)
    const gevonden = new Set(volledig ? ids : await findNabijeProfielen(zoek, vacature, wereld.taxonomie, nu))
    const passen = lijsten.aantallen.past + lijsten.aantallen.navragen
    for (const lijst of LIJSTEN) {
      const beste = lijsten[lijst]
      metingen.push({
        lijst,
        veel: lijsten.aantallen[lijst] > VEEL,
        boven: passen > DUIZEND,
        tien: recallAt(10, beste, gevonden),
        vijftig: recallAt(50, beste, gevonden),
        alle: recallAt(beste.length, beste, gevonden),
      })
    }
  }
  const over = (welke: Meting['lijst'], isCounted: (meting: Meting) => boolean) =>
    toRecall(metingen.filter((meting) => meting.lijst === welke && meting.veel && isCounted(meting)))
  const totDuizend = metingen.filter(({ boven }) => !boven)
  return {
    past: over('past', () => true),
    navragen: over('navragen', () => true),
    pastBovenDuizend: over('past', ({ boven }) => boven),
    navragenBovenDuizend: over('navragen', ({ boven }) => boven),
    totDuizend: {
      vragen: totDuizend.length / LIJSTEN.length,
      slechtst: smallest(totDuizend.map(({ alle }) => alle)),
    },
  }
}

function toRecall(metingen: readonly Meting[]): Recall {
  return {
    vragen: metingen.length,
    tien: mean(metingen.map(({ tien }) => tien)),
    tienSlechtst: smallest(metingen.map(({ tien }) => tien)),
    vijftig: mean(metingen.map(({ vijftig }) => vijftig)),
  }
}

const smallest = (waarden: readonly number[]) => (waarden.length === 0 ? NaN : Math.min(...waarden))
