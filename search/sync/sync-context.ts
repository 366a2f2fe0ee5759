import type { Db } from '#prisma/client.ts'
import type { SearchClient } from '#search/client.server.ts'
import type { SearchLog } from '#search/search-log.ts'

/** Everything that syncing needs, passed in: search/ knows no configuration. */
export type SyncContext = {
  db: Db
  client: SearchClient
  log: SearchLog
  /** The clock: who is visible depends on it. */
  nu: () => Date
  /** Aborted when the process stops or the lock is lost: nothing may be sent after that. */
  signal: AbortSignal
}
