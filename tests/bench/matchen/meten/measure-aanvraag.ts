import { loadTaxonomie } from '#app/domain/taxonomie/taxonomie.server.ts'
import { matchProfielen } from '#app/domain/match/match-profielen.server.ts'
import { readZichtbareProfielenById } from '#app/domain/match/read-profielen.server.ts'
import { termIdsOf } from '#app/domain/match/term-ids.ts'
import { now } from '#app/platform/clock.server.ts'
import { matchScan, provideMatchScan } from '#app/platform/scan.server.ts'
import type { MatchVacature } from '#search/matching/model.ts'
import { rankProfielen } from '#search/matching/rank.ts'
import { scorePaar } from '#search/matching/score.ts'
import { findNabijeProfielen, findProfielen } from '#search/query/find-profielen.server.ts'
import type { BenchContext } from '../bench-context.ts'
import { MAXIMUM } from '../waarheid.ts'
import { runKlanten, type Klanten } from './klanten.ts'
import { timed, toTijden, type Tijden } from './tijden.ts'

/** What is timed, each with its line in the report. */
export const METINGEN = {
  aanvraag: 'hele aanvraag van het portaal',
  aanvraagZonderGeheugen: 'hele aanvraag, alleen zoekmachine',
  filter: 'filter in de zoekmachine',
  nabij: 'de meest belovende uit de zoekmachine',
  geheugen: 'rangorde uit het geheugen',
  geheugenKaal: 'rangorde uit het geheugen, zonder draad',
  ophalen: 'rijen lezen uit PostgreSQL',
  herscoren: 'herscoren',
  uitleg: 'uitleg bij 50',
  sql: 'rangorde in SQL, een proces',
  sqlParallel: 'rangorde in SQL, parallel',
} as const
export type Meting = keyof typeof METINGEN

export type Aanvragen = { eenKlant: Record<Meting, Tijden>; zestien: Partial<Record<Meting, Klanten>> }

/**
 * Each vacature in turn through every way of answering, so that what else happens on the machine hits all of them alike.
 * One round goes before, unmeasured.
 */
export async function measureEenKlant(
  context: BenchContext,
  ronden: number,
): Promise<Record<Meting, Tijden>> {
  const ms = Object.fromEntries(Object.keys(METINGEN).map((naam) => [naam, [] as number[]])) as Record<
    Meting,
    number[]
  >
  for (let ronde = 0; ronde <= ronden; ronde++) {
    const deze = ronde === 0 ? context.wereld.vacatures.slice(0, WARM) : context.wereld.vacatures
    for (const vacature of deze) {
      const tijden = await measureVacature(context, vacature)
      if (ronde > 0) for (const naam of Object.keys(tijden) as Meting[]) ms[naam].push(tijden[naam])
    }
  }
  return Object.fromEntries(Object.entries(ms).map(([naam, waarden]) => [naam, toTijden(waarden)])) as Record<
    Meting,
    Tijden
  >
}

const WARM = 10
const KLANTEN = 16

/** The ways of answering that a portal could choose between, under load. */
export async function measureZestien(context: BenchContext): Promise<Partial<Record<Meting, Klanten>>> {
  const { wereld, adviseur, sql } = context
  const run = (vraag: (vacature: MatchVacature) => Promise<unknown>) =>
    runKlanten(wereld.vacatures, { klanten: KLANTEN, keer: 1 }, vraag)
  const aanvraag = ({ id }: MatchVacature) => matchProfielen(adviseur, id)
  return {
    aanvraag: await run(aanvraag),
    aanvraagZonderGeheugen: await withoutScan(() => run(aanvraag)),
    geheugen: await run(rankInThread),
    sql: await run(sql.enkel.rank),
    sqlParallel: await run(sql.parallel.rank),
  }
}

async function measureVacature(
  context: BenchContext,
  vacature: MatchVacature,
): Promise<Record<Meting, number>> {
  const { wereld, adviseur, sql, scan, zoek } = context
  const { taxonomie } = wereld
  const nu = now()
  const ms = async (werk: () => unknown) => (await timed(werk)).ms
  const aanvraag = await timed(() => matchProfielen(adviseur, vacature.id))
  if (!aanvraag.uitkomst) throw new Error(`bench: vacature ${vacature.id} has no matches`)
  const enkel = await ms(() => sql.enkel.rank(vacature))
  const geheugen = await ms(() => rankInThread(vacature))
  const filter = await timed(() => findProfielen(zoek, vacature, nu))
  const nabij = await timed(() => findNabijeProfielen(zoek, vacature, taxonomie, nu))
  const parallel = await ms(() => sql.parallel.rank(vacature))
  const zonder = await withoutScan(() => ms(() => matchProfielen(adviseur, vacature.id)))
  const kaal = await ms(() => scan.rank(vacature, { maximum: MAXIMUM, nu: nu.getTime() }))
  const ophalen = await timed(() => readZichtbareProfielenById(nabij.uitkomst))
  const termen = await loadTaxonomie(termIdsOf([vacature], ophalen.uitkomst))
  const herscoren = await timed(() => rankProfielen(vacature, ophalen.uitkomst, termen, { maximum: 0 }))
  const uitleg = await ms(() => {
    for (const profiel of ophalen.uitkomst.slice(0, MAXIMUM)) scorePaar(vacature, profiel, termen)
  })
  return {
    aanvraag: aanvraag.ms,
    aanvraagZonderGeheugen: zonder,
    filter: filter.ms,
    nabij: nabij.ms,
    geheugen,
    geheugenKaal: kaal,
    ophalen: ophalen.ms,
    herscoren: herscoren.ms,
    uitleg,
    sql: enkel,
    sqlParallel: parallel,
  }
}

/** Through the thread of the portal, with its messages. */
async function rankInThread(vacature: MatchVacature) {
  const rangorde = await matchScan()?.rank(vacature, { maximum: MAXIMUM, nu: now() })
  if (!rangorde) throw new Error('bench: the scan could not vouch for its answer')
  return rangorde
}

/** As if the memory could not vouch for itself. */
export async function withoutScan<T>(werk: () => Promise<T>): Promise<T> {
  const scan = matchScan()
  provideMatchScan(null)
  try {
    return await werk()
  } finally {
    provideMatchScan(scan)
  }
}
