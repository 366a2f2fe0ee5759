import { now } from '#app/platform/clock.server.ts'
import { matchScan } from '#app/platform/scan.server.ts'
import type { BenchContext } from './bench-context.ts'
import { verschilTussen } from './gelijk.ts'
import { measureEenKlant, measureZestien, type Aanvragen } from './meten/measure-aanvraag.ts'
import { measureGeheugen, type Geheugen } from './meten/measure-geheugen.ts'
import { measureRecall, type RecallUitkomst } from './meten/measure-recall.ts'
import { measureSimulator, type SimulatorUitkomst } from './meten/measure-simulator.ts'
import { percentile } from './meten/tijden.ts'
import { MAXIMUM, type Lijsten } from './waarheid.ts'

export type MaatUitkomst = Aanvragen & {
  /** How many of the questions were answered by scan, scorer and SQL alike. */
  controle: { scorer: number; sql: number; verschillen: string[] }
  /** Profiles that pass the hard requirements: what SQL and scan must score. */
  doorgelaten: { p50: number; p95: number }
  recall: RecallUitkomst
  simulator: SimulatorUitkomst
  geheugen: Geheugen
}

/** More than a page shows, so that who ties with the last one is there as well. */
const WAARHEID = 2 * MAXIMUM

/** All measurements that only read. `scorer` holds the answers of the scorer itself to the first questions. */
export async function measureMaat(
  context: BenchContext,
  scorer: readonly Lijsten[],
  ronden: number,
): Promise<MaatUitkomst> {
  const { meld } = context
  meld('  controle: scan, scorer en SQL naast elkaar')
  const waarheid = await rankAll(context)
  const controle = await compareAll(context, waarheid, scorer)
  const doorgelaten = waarheid.map(({ aantallen }) => aantallen.past + aantallen.navragen)
  meld('  volledigheid van de zoekmachine')
  const recall = await measureRecall(context, waarheid, now())
  meld('  tijden, een klant')
  const eenKlant = await measureEenKlant(context, ronden)
  meld('  tijden, 16 klanten')
  const zestien = await measureZestien(context)
  return {
    controle,
    doorgelaten: { p50: percentile(doorgelaten, 0.5), p95: percentile(doorgelaten, 0.95) },
    recall,
    eenKlant,
    zestien,
    simulator: await measureSimulator(context),
    geheugen: measureGeheugen(context),
  }
}

/** The exact order of every question, by the thread of the portal. */
async function rankAll({ wereld }: BenchContext): Promise<Lijsten[]> {
  const lijsten: Lijsten[] = []
  for (const vacature of wereld.vacatures) {
    const rangorde = await matchScan()?.rank(vacature, { maximum: WAARHEID, nu: now() })
    if (!rangorde) throw new Error('bench: the scan could not vouch for its answer')
    lijsten.push(rangorde)
  }
  return lijsten
}

/** Three ways that share no code beyond the rules: columns in memory, one profile after the other, and SQL. */
async function compareAll(
  { wereld, sql }: BenchContext,
  waarheid: readonly Lijsten[],
  scorer: readonly Lijsten[],
): Promise<MaatUitkomst['controle']> {
  const verschillen: string[] = []
  for (const [index, vacature] of wereld.vacatures.entries()) {
    const scan = shorten(waarheid[index])
    const rangorde = await sql.parallel.rank(vacature)
    note(verschilTussen(`vacature ${index}, scan en SQL`, scan, { ...rangorde, aantallen: scan.aantallen }))
    const beoordeeld = scorer[index]
    if (beoordeeld) note(verschilTussen(`vacature ${index}, scan en scorer`, scan, beoordeeld))
  }
  return { scorer: scorer.length, sql: wereld.vacatures.length, verschillen }

  function note(verschil: string | null): void {
    if (verschil !== null) verschillen.push(verschil)
  }
}

function shorten(lijsten: Lijsten | undefined): Lijsten {
  if (!lijsten) throw new Error('bench: no answer of the scan')
  return {
    past: lijsten.past.slice(0, MAXIMUM),
    navragen: lijsten.navragen.slice(0, MAXIMUM),
    aantallen: lijsten.aantallen,
  }
}
