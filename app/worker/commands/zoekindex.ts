import { parseArgs } from 'node:util'
import { ZOEK_INDEXEN, type ZoekIndex } from '#search/indexes/index-definition.ts'
import { SearchAway } from '#search/search-away.ts'
import { getIndexStanden } from '#search/sync/index-stand.server.ts'
import { reconcile } from '#search/sync/reconcile.server.ts'
import { closeDb } from '#app/platform/db.server.ts'
import { rebuildIndexen } from '#app/worker/rebuild-zoekindex.server.ts'
import { syncContext } from '#app/worker/zoek-sync.server.ts'

const USE = `Gebruik: npm run zoekindex -- <opdracht> [--index ${ZOEK_INDEXEN.join('|')}]
  stand      hoeveel er in de zoekindex staat en hoeveel wijzigingen wachten
  vergelijk  vergelijkt de zoekindex met de database en zet elk verschil klaar om hersteld te worden
  herbouw    bouwt de zoekindex opnieuw op, naast de oude; zoeken blijft intussen werken`

/** Looks after the search index, also while the portal runs: `npm run zoekindex -- herbouw`. */
const stopping = new AbortController()
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => stopping.abort())

let exitCode = 0
try {
  await run(...readArguments())
} catch (error) {
  exitCode = 1
  if (stopping.signal.aborted) console.error('Afgebroken. De zoekindex is zoals hij was.')
  else if (error instanceof SearchAway && error.reden === 'geen-index')
    console.error('De zoekindex bestaat nog niet. Maak hem met: npm run zoekindex -- herbouw')
  else if (error instanceof SearchAway)
    console.error(
      `De zoekmachine antwoordt niet (${error.reden}). Er is niets veranderd; probeer het later opnieuw.`,
    )
  else console.error(error instanceof Error ? error.message : String(error))
}
await closeDb()
process.exit(exitCode)

function readArguments(): [opdracht: string, indexen: readonly ZoekIndex[]] {
  const { values, positionals } = parseArgs({
    options: { index: { type: 'string' } },
    allowPositionals: true,
  })
  const { index } = values
  if (index === undefined) return [positionals[0] ?? '', ZOEK_INDEXEN]
  const found = ZOEK_INDEXEN.find((one) => one === index)
  if (!found) throw new Error(`Er is geen index '${index}'.\n${USE}`)
  return [positionals[0] ?? '', [found]]
}

async function run(opdracht: string, indexen: readonly ZoekIndex[]): Promise<void> {
  switch (opdracht) {
    case 'stand':
      return printStanden(indexen)
    case 'vergelijk':
      return compare(indexen)
    case 'herbouw':
      return rebuild(indexen)
    default:
      throw new Error(USE)
  }
}

async function printStanden(indexen: readonly ZoekIndex[]): Promise<void> {
  for (const stand of await getIndexStanden(syncContext(stopping.signal))) {
    if (!indexen.includes(stand.index)) continue
    const inIndex = stand.inZoekmachine === null ? 'bestaat nog niet' : `${stand.inZoekmachine} in de index`
    console.log(
      `${stand.index}: ${inIndex}, ${stand.inDatabase} in de database, ${stand.wachtend} wijzigingen wachten, ${stand.metFout} met een fout`,
    )
  }
}

async function compare(indexen: readonly ZoekIndex[]): Promise<void> {
  let totaal = 0
  for (const index of indexen) {
    const { ontbreekt, verouderd, teveel } = await reconcile(syncContext(stopping.signal), index)
    totaal += ontbreekt + verouderd + teveel
    console.log(`${index}: ${ontbreekt} ontbreken, ${verouderd} zijn verouderd, ${teveel} te veel`)
  }
  console.log(
    totaal === 0
      ? 'De zoekindex en de database zijn gelijk.'
      : `${totaal} verschillen staan klaar; het portaal herstelt ze binnen een paar seconden als het draait.`,
  )
}

async function rebuild(indexen: readonly ZoekIndex[]): Promise<void> {
  const aantal = await rebuildIndexen({
    indexen,
    signal: stopping.signal,
    // A person reads this: progress in words instead of the log of a server.
    log: { info() {}, warn: ({ event }) => console.error(`Let op: ${String(event)}`) },
    onProgress: ({ index, gedaan, totaal }) => console.log(`${index}: ${gedaan} van ${totaal}`),
  })
  console.log(`De zoekindex is opnieuw opgebouwd: ${aantal} documenten.`)
}
