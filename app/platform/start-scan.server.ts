import { startMatchScan } from '#search/scan/start-match-scan.server.ts'
import { config } from '#app/platform/config.server.ts'
import { log } from '#app/platform/log.server.ts'
import { provideMatchScan } from '#app/platform/scan.server.ts'

/**
 * Begins to load all profiles into the memory of this process, in a thread of its own, and hands them to the domain. It
 * waits for nothing: until it is up to date the domain asks the database.
 */
export function startScan(options: { waitMs?: number } = {}): { stop(): Promise<void> } {
  const scan = startMatchScan({ databaseUrl: config().db.url, log, ...options })
  provideMatchScan(scan)
  return {
    stop() {
      provideMatchScan(null)
      return scan.stop()
    },
  }
}
