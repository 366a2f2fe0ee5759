import { existsSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { parseSettings } from '#app/platform/config.server.ts'
import { readConnection } from './connection.ts'
import { prepareDatabase } from './database.ts'
import { environmentOf } from './environment.ts'
import { LockedError, takeLock } from './lock.ts'
import { ProgramError, runProgram } from './run-program.ts'
import { startServices } from './services.ts'

/**
 * Runs a command of the worker with the services it needs: those of the settings, those of the portal that runs in
 * this data folder, or else the embedded ones for as long as the command takes.
 */
if (existsSync('.env')) process.loadEnvFile('.env')
const [script = '', ...args] = process.argv.slice(2)
const { signal } = new AbortController()

try {
  const settings = parseSettings(process.env)
  await withServices((env) => runProgram({ args: ['--import', 'tsx', script, ...args], env, signal }))

  async function withServices(run: (env: NodeJS.ProcessEnv) => Promise<void>): Promise<void> {
    if (settings.databaseUrl && settings.meiliUrl && settings.smtpUrl) return run(process.env)
    const { dataDir } = settings
    mkdirSync(dataDir, { recursive: true })
    let unlock: () => void
    try {
      unlock = takeLock(join(dataDir, 'in-gebruik.lock'), 'een opdracht')
    } catch (error) {
      const connection = error instanceof LockedError ? readConnection(dataDir) : null
      if (!connection) throw error
      return run({ ...connection, DATA_DIR: dataDir })
    }
    const services = await startServices({ dataDir, external: settings })
    try {
      const env = environmentOf(settings, services, { isDev: false })
      await prepareDatabase({ settings, databaseUrl: services.databaseUrl, env, log: console.log, signal })
      await run(env)
    } finally {
      await services.stop()
      unlock()
    }
  }
} catch (error) {
  // A command that fails has said why itself.
  if (!(error instanceof ProgramError)) console.error((error as Error).message)
  process.exit(1)
}
process.exit(0)
