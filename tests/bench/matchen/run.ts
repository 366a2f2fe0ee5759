import { cpus } from 'node:os'
import { setTimeout as sleep } from 'node:timers/promises'
import pg from 'pg'
import { addDays, now } from '#app/platform/clock.server.ts'
import { config } from '#app/platform/config.server.ts'
import { matchScan } from '#app/platform/scan.server.ts'
import { startScan } from '#app/platform/start-scan.server.ts'
import { rebuildIndexen } from '#app/worker/rebuild-zoekindex.server.ts'
import { startZoekSync } from '#app/worker/zoek-sync.server.ts'
import { createSearchClient } from '#search/client.server.ts'
import { createProfielScan } from '#search/matching/scan/profiel-scan.ts'
import { anAdviseur } from '#tests/factories/account.ts'
import { silentLog } from '#tests/support/search-sync.ts'
import type { BenchOmgeving, BenchOpties, SuiteVerslag } from '../suite.ts'
import type { BenchContext } from './bench-context.ts'
import { listLat } from './lat.ts'
import { measureMaat, type MaatUitkomst } from './measure-maat.ts'
import { measureGewichten, type GewichtenUitkomst } from './meten/measure-gewichten.ts'
import { measureVerbergen, type VerbergenUitkomst } from './meten/measure-verbergen.ts'
import { measureWijzigingen, type WijzigingUitkomst } from './meten/measure-wijziging.ts'
import { timed } from './meten/tijden.ts'
import { openExactSql } from './sql/exact-sql.ts'
import { createKolommen, TABEL } from './sql/kolommen.ts'
import { toTekst } from './verslag.ts'
import { createWaarheid } from './waarheid.ts'
import { createBenchWereld } from './wereld/bench-wereld.ts'
import { writeProfielen } from './wereld/write-profielen.ts'
import { writeVacatures } from './wereld/write-vacatures.ts'

export type Maat = MaatUitkomst & {
  profielen: number
  /** Seconds to load all profiles into the memory of the portal. */
  scanLaden: number
  index: { documenten: number; seconden: number; perSeconde: number }
  wijziging: WijzigingUitkomst
  verbergen: VerbergenUitkomst
  /** Only for the largest size. */
  gewichten: GewichtenUitkomst | null
}

export type MatchenGegevens = {
  opties: BenchOpties
  machine: { processors: number; model: string; node: string }
  maten: Maat[]
}

/** So many questions are also answered by the scorer itself, one profile after the other. */
const NAGEREKEND = 20
const RONDEN = 1
const ZICHTBAAR_DAGEN = 80

/**
 * The match of the portal on a growing number of profiles, beside the exact ranking in SQL on the same data. Expects an
 * empty portal: migrated, with its reference data and nobody in it. The modules of the portal must have their settings.
 */
export async function run(opties: BenchOpties, { beheerUrl, meld }: BenchOmgeving): Promise<SuiteVerslag> {
  const nu = now()
  const wereld = createBenchWereld(opties.zaad, opties.vragen)
  const { taxonomie } = wereld
  const kolommen = createKolommen(wereld.termen)
  const { actor: adviseur } = await anAdviseur()
  const client = new pg.Client(beheerUrl)
  await client.connect()
  await client.query(`CREATE SCHEMA bench; ${kolommen.ddl}`)
  await writeVacatures(wereld)
  const waarheid = createWaarheid(wereld.vacatures.slice(0, NAGEREKEND), taxonomie)
  const scan = createProfielScan(taxonomie)
  const zichtbaarTot = addDays(nu, ZICHTBAAR_DAGEN)
  const sqlOpties = { taxonomie, kolommen, nu }
  const context: BenchContext = {
    wereld,
    adviseur,
    sql: {
      enkel: openExactSql(beheerUrl, { ...sqlOpties, parallel: 0 }),
      parallel: openExactSql(beheerUrl, { ...sqlOpties, parallel: cpus().length }),
    },
    scan,
    zoek: createSearchClient({ ...config().search, log: silentLog, timeoutMs: 20_000 }),
    meld,
  }
  const maten: Maat[] = []
  try {
    for (const profielen of opties.maten) maten.push(await runMaat(profielen))
  } finally {
    await context.sql.enkel.close()
    await context.sql.parallel.close()
    await client.end()
  }
  const [processor] = cpus()
  const machine = { processors: cpus().length, model: processor?.model ?? '', node: process.version }
  const gegevens: MatchenGegevens = { opties, machine, maten }
  const lat = listLat(gegevens)
  return { gegevens, tekst: toTekst(gegevens), lat }

  async function runMaat(profielen: number): Promise<Maat> {
    meld(`${profielen} profielen`)
    await writeProfielen(
      {
        ...{ client, wereld, kolommen, zaad: opties.zaad, werkcoachId: adviseur.accountId, nu, zichtbaarTot },
        onProfiel(p) {
          waarheid.add(p)
          scan.upsert(p.profiel, zichtbaarTot.getTime())
        },
      },
      maten.at(-1)?.profielen ?? 0,
      profielen,
    )
    await client.query(
      `VACUUM ANALYZE ${TABEL}, kandidaat, kandidaatprofiel, profiel_kenmerk, profiel_beroep`,
    )
    meld('  zoekindex bouwen')
    const gebouwd = await timed(() => rebuildIndexen({ indexen: ['kandidaatprofiel'], log: silentLog }))
    const threaded = startScan({ waitMs: 60_000 })
    const sync = startZoekSync()
    try {
      const scanLaden = (await timed(waitForScan)).ms / 1000
      const gelezen = await measureMaat(context, waarheid.lijsten(), RONDEN)
      const isGrootste = profielen === opties.maten.at(-1)
      if (isGrootste) meld('  andere gewichten')
      const gewichten = isGrootste ? await measureGewichten(context, profielen, nu) : null
      meld('  wijzigingen')
      const wijziging = await measureWijzigingen(context)
      const verbergen = await measureVerbergen(context, NAGEREKEND)
      const seconden = gebouwd.ms / 1000
      const index = { documenten: gebouwd.uitkomst, seconden, perSeconde: gebouwd.uitkomst / seconden }
      return { profielen, scanLaden, index, ...gelezen, gewichten, wijziging, verbergen }
    } finally {
      await sync.stop()
      await threaded.stop()
    }
  }

  /** The thread begins to load at once; a large one outlasts a single question. */
  async function waitForScan(): Promise<void> {
    const [vacature] = wereld.vacatures
    while (vacature && !(await matchScan()?.rank(vacature, { maximum: 1, nu: now() }))) await sleep(50)
  }
}
