import type { Gewichten } from '#search/matching/encoding/encode-vacature.ts'
import { listHardeEisen, toelating } from '#search/matching/hard.ts'
import { compareText, prepareProfiel, prepareVacature } from '#search/matching/prepare.ts'
import { DEEL_GEWICHT, VOORWAARDE_GEWICHT, WENS_GEWICHT } from '#search/matching/weights.ts'
import { findNabijeProfielen, findProfielen } from '#search/query/find-profielen.server.ts'
import { GEWICHTEN_ANDERS } from '#tests/support/gewichten-anders.ts'
import { mean, recallAt, type Plek } from '#tests/support/recall.ts'
import { totaalMetGewichten } from '#tests/support/totaal-met-gewichten.ts'
import type { BenchContext } from '../bench-context.ts'

export type GewichtenUitkomst = { naam: string; vragen: number; tien: number }[]

const VRAGEN = 30
const VEEL = 100
/** More than ten, so that who ties with the tenth is there as well. */
const BEWAARD = 40

/**
 * Recall@10 of the search engine when other weights count and its index stays as it is: the truth is the scorer with those
 * weights over all profiles.
 */
export async function measureGewichten(
  { wereld, zoek }: BenchContext,
  profielen: number,
  nu: Date,
): Promise<GewichtenUitkomst> {
  const vragen = wereld.vacatures.slice(0, VRAGEN).map((vacature) => {
    const v = prepareVacature(vacature, wereld.taxonomie)
    const beste = GEWICHTEN_ANDERS.map((): Plek[] => [])
    return { vacature, v, harde: listHardeEisen(v), aantal: 0, beste }
  })
  for (let nummer = 0; nummer < profielen; nummer++) {
    const p = prepareProfiel(wereld.profiel(nummer), wereld.taxonomie)
    for (const vraag of vragen) {
      if (toelating(vraag.harde.map((eis) => eis.toets(p))) !== 'past') continue
      vraag.aantal++
      for (const [index, { gewichten }] of GEWICHTEN_ANDERS.entries())
        keepBest(vraag.beste[index], { id: p.profiel.id, totaal: totaalMetGewichten(vraag.v, p, gewichten) })
    }
  }
  const uitkomsten: GewichtenUitkomst = []
  for (const [index, { naam, gewichten }] of GEWICHTEN_ANDERS.entries()) {
    const tien: number[] = []
    for (const { vacature, aantal, beste } of vragen) {
      if (aantal <= VEEL) continue
      const { ids, volledig } = await findProfielen(zoek, vacature, nu)
      const gevonden = volledig
        ? ids
        : await withGewichten(gewichten, () => findNabijeProfielen(zoek, vacature, wereld.taxonomie, nu))
      tien.push(recallAt(10, sorted(beste[index] ?? []), new Set(gevonden)))
    }
    uitkomsten.push({ naam, vragen: tien.length, tien: mean(tien) })
  }
  return uitkomsten
}

/** The question is made with these weights, as if weights.ts said so. */
async function withGewichten<T>(gewichten: Gewichten, werk: () => Promise<T>): Promise<T> {
  const gewoon = structuredClone([DEEL_GEWICHT, VOORWAARDE_GEWICHT, WENS_GEWICHT])
  Object.assign(DEEL_GEWICHT, gewichten.deel)
  Object.assign(VOORWAARDE_GEWICHT, gewichten.voorwaarde)
  Object.assign(WENS_GEWICHT, gewichten.wens)
  try {
    return await werk()
  } finally {
    for (const [index, tabel] of [DEEL_GEWICHT, VOORWAARDE_GEWICHT, WENS_GEWICHT].entries())
      Object.assign(tabel, gewoon[index])
  }
}

function keepBest(beste: Plek[] | undefined, plek: Plek): void {
  if (!beste) return
  beste.push(plek)
  if (beste.length >= BEWAARD * 8) beste.splice(0, beste.length, ...sorted(beste).slice(0, BEWAARD))
}

function sorted(plekken: readonly Plek[]): Plek[] {
  return plekken.toSorted((a, b) => b.totaal - a.totaal || compareText(a.id, b.id))
}
