import { hoogstens, minstens, nvt } from '../grens.ts'
import type { Lat } from '../suite.ts'
import type { Recall } from './meten/measure-recall.ts'
import type { MatchenGegevens, Maat } from './run.ts'
import { aandeel, getal, keer } from '../getallen.ts'

/** The sizes that the bar was set for; a smaller run says so instead of judging. */
const VOLLE_MAAT = 100_000
const KLEINE_MAAT = 1_000

/** The bar of the match, with what the largest size of this run made of it. */
export function listLat({ maten }: MatchenGegevens): Lat[] {
  const grootste = maten.at(-1)
  if (!grootste) return []
  const [kleinste = grootste] = maten
  const { eenKlant: t, recall, simulator, wijziging, verbergen, controle } = grootste
  const sql = Math.min(t.sql.p50, t.sqlParallel.p50)
  const isVol = grootste.profielen >= VOLLE_MAAT
  const opMaat = (lat: Lat): Lat => (isVol ? lat : nvt(lat, `geldt bij ${getal(VOLLE_MAAT)} profielen`))
  return [
    hoogstens(
      'scan, scorer en SQL: verschillen',
      countOf(maten, ({ controle: { verschillen } }) => verschillen.length),
      0,
      getal,
    ),
    ...(['past', 'navragen'] as const).flatMap((lijst) => recallLat(lijst, recall[lijst])),
    minstens('zoekmachine, tot 1.000 passen: alle gevonden', worst(maten), 1, aandeel),
    opMaat(hoogstens('hele aanvraag p50 / SQL p50', t.aanvraag.p50 / sql, 0.9, keer)),
    growth(kleinste, grootste),
    minstens('scan: recall', controle.verschillen.length === 0 ? 1 : 0, 1, aandeel),
    opMaat(hoogstens('scan p50 / SQL p50', t.geheugen.p50 / sql, 0.15, keer)),
    hoogstens(
      `eisensimulator, ${EISEN} eisen / een scan`,
      simulator.tellen.p50 / simulator.scan.p50,
      5,
      keer,
    ),
    ...(grootste.gewichten ?? []).map(({ naam, tien }) =>
      minstens(`andere gewichten, ${naam}: recall@10`, tien, 0.94, aandeel),
    ),
    hoogstens(
      'uitgezet profiel nog getoond',
      countOf(maten, ({ verbergen: { getoond } }) => getoond),
      0,
      getal,
    ),
    ...(['enkel', 'rij'] as const).map((naam) => ({
      ...hoogstens(
        `bewaard tot vindbaar p95, ${naam === 'enkel' ? 'een voor een' : 'op een rij'} (ms)`,
        wijziging[naam].p95,
        4_000,
        getal,
      ),
      telt: false,
    })),
  ].map((lat) =>
    lat.naam === 'uitgezet profiel nog getoond' && verbergen.keren === 0 ? nvt(lat, 'niets uitgezet') : lat,
  )
}

const EISEN = 8

function recallLat(lijst: string, { vragen, tien, tienSlechtst, vijftig }: Recall): Lat[] {
  const lat = [
    minstens(`zoekmachine, ${lijst}: recall@10`, tien, 0.985, aandeel),
    minstens(`zoekmachine, ${lijst}: recall@50`, vijftig, 0.93, aandeel),
    minstens(`zoekmachine, ${lijst}: slechtste recall@10`, tienSlechtst, 0.7, aandeel),
  ]
  return vragen > 0 ? lat : lat.map((een) => nvt(een, 'geen vacature met meer dan 100'))
}

function growth(kleinste: Maat, grootste: Maat): Lat {
  const groei = grootste.eenKlant.aanvraag.p50 / kleinste.eenKlant.aanvraag.p50
  const data = grootste.profielen / kleinste.profielen
  const lat = hoogstens(`groei hele aanvraag p50 bij ${keer(data)} zoveel profielen`, groei, 10, keer)
  const isWhole = kleinste.profielen <= KLEINE_MAAT && grootste.profielen >= VOLLE_MAAT
  return isWhole ? lat : nvt(lat, `geldt van ${getal(KLEINE_MAAT)} naar ${getal(VOLLE_MAAT)}`)
}

/** Where at most 1,000 pass; over all sizes, because the small ones have most of those. */
function worst(maten: readonly Maat[]): number {
  return Math.min(
    ...maten.map(({ recall }) => recall.totDuizend.slechtst).filter((een) => !Number.isNaN(een)),
    1,
  )
}

function countOf(maten: readonly Maat[], count: (maat: Maat) => number): number {
  return maten.reduce((som, maat) => som + count(maat), 0)
}
