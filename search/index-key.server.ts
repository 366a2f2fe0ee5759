import { createHash } from 'node:crypto'
import { MeilisearchApiError, type Meilisearch } from 'meilisearch'

/**
 * The key that can search one index and do nothing else. It is made when it is not there; the engine derives it from its own
 * key and from the id below, so that every process finds the same one and nothing has to be kept.
 */
export async function ensureIndexKey(meili: Meilisearch, indexUid: string): Promise<string> {
  const uid = uuidOf(indexUid)
  try {
    return (await meili.getKey(uid)).key
  } catch (error) {
    if (codeOf(error) !== 'api_key_not_found') throw error
  }
  try {
    const made = await meili.createKey({
      uid,
      name: `${indexUid}: search only`,
      actions: ['search'],
      indexes: [indexUid],
      expiresAt: null,
    })
    return made.key
  } catch (error) {
    // Another process was first.
    if (codeOf(error) !== 'api_key_already_exists') throw error
    return (await meili.getKey(uid)).key
  }
}

function codeOf(error: unknown): string | undefined {
  return error instanceof MeilisearchApiError ? error.cause?.code : undefined
}

/** A uuid of version 4, because the engine takes no other id, that belongs to this index. */
function uuidOf(indexUid: string): string {
  const hex = createHash('sha256').update(`key of ${indexUid}`).digest('hex')
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `4${hex.slice(13, 16)}`,
    `8${hex.slice(17, 20)}`,
    hex.slice(20, 32),
  ].join('-')
}
