import {
  Meilisearch,
  MeilisearchApiError,
  MeilisearchRequestError,
  MeilisearchRequestTimeOutError,
  type MultiSearchQuery,
  type SearchResponse,
} from 'meilisearch'
import { createBreaker } from '#search/breaker.ts'
import { ensureIndexKey } from '#search/index-key.server.ts'
import { SearchAway } from '#search/search-away.ts'
import type { SearchLog } from '#search/search-log.ts'

export type SearchClient = {
  /** Comes before every index uid, so that two portals (or test files) can share one engine. */
  readonly prefix: string
  /** One round trip for a page: short time-out, behind the breaker. Throws SearchAway. */
  search<D extends object = { id: string }>(queries: MultiSearchQuery[]): Promise<SearchResponse<D>[]>
  /** The same on one index, with a key that opens no other one and can only search. Throws SearchAway. */
  searchOnly<D extends object = { id: string }>(
    indexUid: string,
    queries: Omit<MultiSearchQuery, 'indexUid'>[],
  ): Promise<SearchResponse<D>[]>
  /** Indexing and settings: a long time-out, no breaker, because the sync waits and tries again. Throws SearchAway. */
  manage<T>(work: (meili: Meilisearch) => Promise<T>): Promise<T>
}

export type SearchClientOptions = {
  url: string
  key: string
  prefix?: string
  log: SearchLog
  /** Milliseconds that a page waits for an answer. */
  timeoutMs?: number
  /** Milliseconds for a request that carries documents. */
  manageTimeoutMs?: number
}

// Without it Node's fetch asks for compression, and every answer takes some forty milliseconds longer.
const HEADERS = { 'Accept-Encoding': 'identity' }

/** The only way to Meilisearch. The key stays in this process: a browser never gets one. */
export function createSearchClient(options: SearchClientOptions): SearchClient {
  const { url, key, prefix = '', log, timeoutMs = 800, manageTimeoutMs = 30_000 } = options
  const settings = { host: url, apiKey: key, requestInit: { headers: HEADERS } }
  const reader = new Meilisearch({ ...settings, timeout: timeoutMs })
  const manager = new Meilisearch({ ...settings, timeout: manageTimeoutMs })
  const breaker = createBreaker({
    onChange: (isOpen) =>
      isOpen ? log.warn({ event: 'zoekmachine.weg' }) : log.info({ event: 'zoekmachine.terug' }),
  })
  const withKey = (apiKey: string) => new Meilisearch({ ...settings, apiKey, timeout: timeoutMs })
  const keyed = new Map<string, Promise<Meilisearch>>()
  const only = (uid: string) => {
    const known = keyed.get(uid) ?? ensureIndexKey(reader, uid).then(withKey)
    keyed.set(uid, known)
    return known
  }
  return {
    prefix,
    search: <D extends object>(queries: MultiSearchQuery[]) =>
      breaker.run(async () => {
        const { results } = await translated(() => reader.multiSearch({ queries }))
        return results as unknown as SearchResponse<D>[]
      }),
    searchOnly: <D extends object>(indexUid: string, queries: Omit<MultiSearchQuery, 'indexUid'>[]) =>
      breaker.run(async () => {
        try {
          const { results } = await translated(async () =>
            (await only(indexUid)).multiSearch({
              queries: queries.map((query): MultiSearchQuery => ({ ...query, indexUid })),
            }),
          )
          return results as unknown as SearchResponse<D>[]
        } catch (error) {
          // An engine that lost its disk has lost its keys as well: the next question makes the key again.
          keyed.delete(indexUid)
          throw error
        }
      }),
    manage: (work) => translated(() => work(manager)),
  }
}

async function translated<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (error) {
    throw toSearchAway(error) ?? error
  }
}

/** Null when the engine did answer and the question was wrong: that is a bug, and it must be seen as one. */
function toSearchAway(error: unknown): SearchAway | null {
  if (error instanceof MeilisearchRequestError) {
    const isTimeout = error.cause instanceof MeilisearchRequestTimeOutError
    return new SearchAway(isTimeout ? 'te-traag' : 'onbereikbaar', { cause: error })
  }
  // Something else than Meilisearch answers under this address, or an answer was cut off.
  if (error instanceof SyntaxError) return new SearchAway('onbereikbaar', { cause: error })
  if (!(error instanceof MeilisearchApiError)) return null
  const code = error.cause?.code
  if (code === 'index_not_found') return new SearchAway('geen-index', { cause: error })
  // On a full disk the engine says that the payload is malformed. What we send is made by JSON.stringify.
  if (code === 'malformed_payload' || code === 'no_space_left_on_device')
    return new SearchAway('vol', { cause: error })
  const { status } = error.response
  if (status === 401 || status === 403) return new SearchAway('geweigerd', { cause: error })
  return status === 408 || status === 429 || status >= 500
    ? new SearchAway('onbereikbaar', { cause: error })
    : null
}
