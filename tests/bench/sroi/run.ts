import { listVerplichtingen } from '#app/domain/sroi/list-verplichtingen.server.ts'
import { SORTERINGEN } from '#app/domain/sroi/sorteren.ts'
import type { Actor } from '#app/platform/actor.ts'
import { getal, keer, ms } from '../getallen.ts'
import { hoogstens } from '../grens.ts'
import { percentile } from '../matchen/meten/tijden.ts'
import type { BenchOmgeving, BenchOpties, Lat, SuiteVerslag } from '../suite.ts'
import { toTabel } from '../tabel.ts'
import { EEN_CONTRACT, measurePaginas, type PaginaMeting } from './pagina.ts'
import { addContracten } from './wereld.ts'

/** What the issue asks: so many contracts, with twenty lines each. */
const CONTRACTEN = 150
const LIJNEN = 20
/** A tenth, to see that the time grows with the lines and not faster. */
const KLEIN = 15

type Meting = { contracten: number; lijnen: number; sortering: string; p50: number; p95: number }

/**
 * The list of the coordinator: every sort of 150 contracts with 3,000 lines, counted from the plaatsingen themselves, and the page with
 * that list over HTTP.
 */
export async function run(
  { vragen }: Pick<BenchOpties, 'vragen'>,
  { meld }: Pick<BenchOmgeving, 'meld'>,
  contracten = CONTRACTEN,
): Promise<SuiteVerslag> {
  const metingen: Meting[] = []
  let er = 0
  for (const aantal of [Math.min(KLEIN, contracten), contracten]) {
    meld(`  ${aantal} contracten maken`)
    const { actor } = await addContracten(aantal - er, LIJNEN)
    er = aantal
    for (const sortering of SORTERINGEN)
      metingen.push({
        contracten: aantal,
        lijnen: aantal * LIJNEN,
        sortering,
        ...(await measure(actor, sortering, vragen)),
      })
  }
  meld('  de pagina lezen')
  const paginas = await measurePaginas(await addContracten(1, LIJNEN), vragen)
  return {
    gegevens: { metingen, paginas },
    tekst: `${toTekst(metingen)}\n\n${toPaginaTekst(paginas)}`,
    lat: [...listLat(metingen), ...listPaginaLat(paginas)],
  }
}

async function measure(actor: Actor, sortering: (typeof SORTERINGEN)[number], vragen: number) {
  const vraag = {
    alleenMijn: false,
    stand: 'lopend' as const,
    prognose: null,
    opdrachtgeverId: null,
    sortering,
    pagina: 1,
  }
  await listVerplichtingen(actor, vraag)
  const tijden: number[] = []
  for (let keren = 0; keren < Math.max(1, vragen); keren++) {
    const begin = performance.now()
    await listVerplichtingen(actor, vraag)
    tijden.push(performance.now() - begin)
  }
  return { p50: percentile(tijden, 0.5), p95: percentile(tijden, 0.95) }
}

function listLat(metingen: readonly Meting[]): Lat[] {
  const groot = Math.max(...metingen.map(({ contracten }) => contracten))
  const klein = Math.min(...metingen.map(({ contracten }) => contracten))
  const traagste = (aantal: number) =>
    Math.max(...metingen.filter(({ contracten }) => contracten === aantal).map(({ p50 }) => p50))
  // The fastest order says most about the work and least about what else the machine did.
  const snelste = (aantal: number) =>
    Math.min(...metingen.filter(({ contracten }) => contracten === aantal).map(({ p50 }) => p50))
  return [
    // Reading ten times as much takes at most so many times as long.
    hoogstens('tijd / tijd van een tiende', snelste(groot) / snelste(klein), 15, keer),
    { ...hoogstens('lijst, p50 (ms)', traagste(groot), 500, getal), telt: false },
  ]
}

/** The whole page may take so many times the page with one contract, and a click less than the page. */
function listPaginaLat(paginas: readonly PaginaMeting[]): Lat[] {
  const een = paginas.find(({ naam }) => naam === EEN_CONTRACT)?.p50 ?? NaN
  const mediaan = (begin: string) =>
    percentile(
      paginas.filter(({ naam }) => naam.startsWith(begin)).map(({ p50 }) => p50),
      0.5,
    )
  return [
    hoogstens('pagina / pagina met één contract', mediaan('volgorde') / een, 6, keer),
    hoogstens('klik op een kop / hele pagina', mediaan('klik') / mediaan('volgorde'), 1, keer),
    {
      ...hoogstens('pagina, p50 (ms)', Math.max(...paginas.map(({ p50 }) => p50)), 1_000, getal),
      telt: false,
    },
  ]
}

const toPaginaTekst = (paginas: readonly PaginaMeting[]) =>
  toTabel(
    ['Pagina', 'kB', 'p50 (ms)', 'p95 (ms)'],
    paginas.map(({ naam, kb, p50, p95 }) => [naam, getal(Math.round(kb)), ms(p50), ms(p95)]),
  )

const toTekst = (metingen: readonly Meting[]) =>
  toTabel(
    ['Contracten', 'Lijnen', 'Volgorde', 'p50 (ms)', 'p95 (ms)'],
    metingen.map(({ contracten, lijnen, sortering, p50, p95 }) => [
      getal(contracten),
      getal(lijnen),
      sortering,
      ms(p50),
      ms(p95),
    ]),
  )
