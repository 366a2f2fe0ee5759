import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { ConfigError, parseSettings, type Settings } from '#app/platform/config.server.ts'
import { buildWhenNeeded } from './build.ts'
import { prepareDatabase } from './database.ts'
import { isDemoDatabase } from './demo-mark.ts'
import { writeConnection } from './connection.ts'
import { environmentOf } from './environment.ts'
import { checkExternalServices } from './external.ts'
import { createProcessRecord, endLeftovers } from './leftovers.ts'
import { LockedError, takeLock } from './lock.ts'
import { startPortal } from './portal.ts'
import { whyPortRefused } from './ports.ts'
import { startServices } from './services.ts'
import { createShutdown, StartError } from './shutdown.ts'
import { welcome } from './welcome.ts'

// npm and the terminal both pass on one and the same Ctrl-C.
const SAME_SIGNAL_MS = 1_000

const isDev = process.argv.includes('--dev')
// Whoever reads our lines may be gone first (a closed pipe): that must not stop the orderly end.
for (const stream of [process.stdout, process.stderr]) stream.on('error', () => {})
const shutdown = createShutdown()
const log = (line: string) => console.log(line)
listenForSignals()

try {
  await start()
} catch (error) {
  if (!shutdown.signal.aborted) {
    const isExpected = error instanceof StartError || error instanceof ConfigError
    console.error(isExpected ? error.message : `Het portaal kan niet starten: ${(error as Error).message}`)
    await shutdown.run()
    process.exit(1)
  }
}

async function start(): Promise<void> {
  const settings = parseSettings(process.env)
  const { signal } = shutdown
  lockDataDir(settings)
  await refuseUsedPort(settings)
  const { dataDir } = settings
  if ((await endLeftovers(dataDir)).length > 0) log('Resten van een afgebroken run zijn opgeruimd.')
  const record = createProcessRecord(dataDir)
  shutdown.add(() => record.clear())
  shutdown.onForce(() => record.killAll())

  await buildWhenNeeded({ pages: !isDev, log, signal })
  const problems = await checkExternalServices(settings, signal)
  if (problems.length > 0) throw new ConfigError(problems)
  await refuseDemoOnOwnData(settings)
  signal.throwIfAborted()

  log('De database en de zoekmachine worden gestart…')
  const services = await startServices({ dataDir, log: logUnlessStopping, external: settings, record })
  shutdown.add(() => services.stop())
  signal.throwIfAborted()

  const env = environmentOf(settings, services, { isDev })
  shutdown.add(writeConnection(dataDir, env))
  await prepareDatabase({ settings, databaseUrl: services.databaseUrl, env, log, signal })
  signal.throwIfAborted()

  const portal = await startPortal({ settings, env, isDev, record, log: logUnlessStopping })
  shutdown.add(() => portal.stop())
  signal.throwIfAborted()
  log(welcome(settings, isDev))
}

function lockDataDir({ dataDir, publicUrl }: Settings): void {
  try {
    mkdirSync(dataDir, { recursive: true })
    shutdown.add(takeLock(join(dataDir, 'in-gebruik.lock'), publicUrl))
  } catch (error) {
    if (error instanceof LockedError)
      throw new StartError(
        `Het portaal draait al met de map ${dataDir}: op ${error.info} (proces ${error.pid}). Stop dat eerst, of kies een andere DATA_DIR en PORT.`,
      )
    throw new StartError(`De map DATA_DIR (${dataDir}) is niet te gebruiken: ${(error as Error).message}.`)
  }
}

async function refuseUsedPort({ port, host }: Settings): Promise<void> {
  const code = await whyPortRefused(port, host)
  if (code === 'EADDRINUSE')
    throw new StartError(
      `Poort ${port} is al in gebruik door een ander programma. Kies een andere met PORT=${port + 1}.`,
    )
  if (code) throw new StartError(`Poort ${port} is niet te gebruiken (${code}). Kies een andere met PORT.`)
}

async function refuseDemoOnOwnData({ omgeving, databaseUrl }: Settings): Promise<void> {
  if (omgeving !== 'demo' || !databaseUrl || (await isDemoDatabase(databaseUrl))) return
  throw new StartError(
    'OMGEVING is demo, maar de database in DATABASE_URL heeft eigen gegevens en niet die van de demo. Gebruik een lege database, of zet OMGEVING=productie.',
  )
}

function logUnlessStopping(line: string): void {
  if (!shutdown.signal.aborted) log(line)
}

function listenForSignals(): void {
  let firstAt: number | undefined
  const stop = () => {
    if (firstAt === undefined) {
      firstAt = performance.now()
      log('\nHet portaal stopt…')
      shutdown.run().then(
        () => process.exit(0),
        (error: Error) => {
          console.error(error.message)
          process.exit(1)
        },
      )
    } else if (performance.now() - firstAt > SAME_SIGNAL_MS) {
      shutdown.force()
      process.exit(130)
    }
  }
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, stop)
  if (process.env.npm_lifecycle_event) stopWithParent(stop)
}

/** npm hands a SIGTERM to the shell between it and this process; that shell dies of it without passing it on. */
function stopWithParent(stop: () => void): void {
  const parent = process.ppid
  const timer = setInterval(() => {
    if (process.ppid === parent) return
    clearInterval(timer)
    stop()
  }, 500)
  timer.unref()
}
