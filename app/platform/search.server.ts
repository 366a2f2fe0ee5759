import { createSearchClient, type SearchClient } from '#search/client.server.ts'
import { config } from '#app/platform/config.server.ts'
import { log } from '#app/platform/log.server.ts'

let client: SearchClient | undefined

/** The one search client of this process: its breaker is shared by all pages. */
export function search(): SearchClient {
  client ??= createSearchClient({ ...config().search, log })
  return client
}
