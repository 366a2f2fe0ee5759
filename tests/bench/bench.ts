import { writeFileSync } from 'node:fs'
import { GebruikError, readOpties, type Aanroep } from './opties.ts'
import { startBenchServices } from './start-services.ts'
import { SUITES } from './suites.ts'
import type { SuiteVerslag } from './suite.ts'
import { toTabel } from './tabel.ts'

/**
 * Measures the portal on invented data: `npm run bench -- --only matchen`. Ends with 1 when a share or a ratio misses what
 * was agreed, never because this machine is slow, and with 2 when the command line cannot be followed.
 */
const aanroep = readAanroep()
// With the figures on the output, what a reader wants to know goes beside it.
const toon = aanroep.json === '-' ? console.error : console.log

const services = await startBenchServices(toon)
let isTeKort = false
try {
  const verslagen: Record<string, Pick<SuiteVerslag, 'gegevens' | 'lat'>> = {}
  for (const suite of aanroep.suites) {
    toon(`${suite.naam}: ${suite.over}`)
    const { run } = await suite.load()
    const { gegevens, lat, tekst } = await run(aanroep, { beheerUrl: services.beheerUrl, meld: toon })
    verslagen[suite.naam] = { gegevens, lat }
    toon(`\n${tekst}\n\n${toLatTabel(lat)}\n`)
    isTeKort ||= lat.some(({ oordeel, telt }) => telt && oordeel === 'te kort')
  }
  const json = JSON.stringify(verslagen, null, 2)
  if (aanroep.json === '-') console.log(json)
  else if (aanroep.json !== null) writeFileSync(aanroep.json, `${json}\n`)
} finally {
  const { closeDb } = await import('#app/platform/db.server.ts')
  await closeDb()
  await services.stop()
}
process.exit(isTeKort ? 1 : 0)

function readAanroep(): Aanroep {
  try {
    return readOpties(process.argv.slice(2), SUITES)
  } catch (error) {
    if (!(error instanceof GebruikError)) throw error
    console.error(error.message)
    process.exit(2)
  }
}

function toLatTabel(lat: SuiteVerslag['lat']): string {
  return toTabel(
    ['De lat', 'grens', 'gemeten', 'oordeel', ''],
    lat.map(({ naam, grens, gemeten, oordeel, toelichting, telt }) => [
      naam,
      grens,
      gemeten,
      oordeel,
      telt ? toelichting : [toelichting, 'telt niet mee'].filter(Boolean).join(', '),
    ]),
  )
}
