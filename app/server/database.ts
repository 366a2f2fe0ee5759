import type { Settings } from '#app/platform/config.server.ts'
import { deployMigrations } from '#prisma/migrate.ts'
import { runProgram } from './run-program.ts'
import type { Log } from './supervised.ts'

/**
 * Brings the database to this version: migrations, reference data, and in the demo the invented region when the
 * database is still without it. All three do nothing when there is nothing to do.
 */
export async function prepareDatabase(options: {
  settings: Settings
  databaseUrl: string
  env: NodeJS.ProcessEnv
  log: Log
  signal: AbortSignal
}): Promise<void> {
  const { settings, databaseUrl, env, log, signal } = options
  const applied = await deployMigrations(databaseUrl)
  if (applied.length > 0) log(`De database is bijgewerkt (${applied.length} stappen).`)
  await loadReference(databaseUrl, log)
  signal.throwIfAborted()
  await runProgram({ args: ['--import', 'tsx', 'app/worker/commands/prepare-jobs.ts'], env, signal })
  if (settings.omgeving !== 'demo') return
  await runProgram({
    args: ['--import', 'tsx', 'app/worker/commands/seed.ts', '--eerste-keer'],
    env,
    signal,
  })
}

async function loadReference(databaseUrl: string, log: Log): Promise<void> {
  // Not at the top: the generated client may be made only moments before, by this same start.
  const [{ createDb }, { loadReferenceData }] = await Promise.all([
    import('#prisma/client.ts'),
    import('#prisma/seed/load-reference-data.ts'),
  ])
  const db = createDb(databaseUrl, { maxConnections: 2, statementTimeoutMs: 0 })
  try {
    const { geladen } = await loadReferenceData(db)
    if (geladen.length > 0) log(`De codelijsten zijn geladen (${geladen.length} bestanden).`)
  } finally {
    await db.$disconnect()
  }
}
