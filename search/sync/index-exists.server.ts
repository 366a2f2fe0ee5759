import type { SearchClient } from '#search/client.server.ts'
import { SearchAway } from '#search/search-away.ts'

export async function indexExists({ manage }: SearchClient, uid: string): Promise<boolean> {
  try {
    await manage((meili) => meili.getRawIndex(uid))
    return true
  } catch (error) {
    if (error instanceof SearchAway && error.reden === 'geen-index') return false
    throw error
  }
}
