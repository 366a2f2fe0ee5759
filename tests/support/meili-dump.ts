import { config } from '#app/platform/config.server.ts'

export type IndexDump = { uid: string; count: number; text: string }

/** Every document of every index of this test file, with its vector, and the settings of the index. */
export async function dumpIndexes(): Promise<IndexDump[]> {
  const { prefix } = config().search
  const { results } = await ask<{ results: { uid: string }[] }>('/indexes?limit=1000')
  return Promise.all(
    results
      .filter(({ uid }) => uid.startsWith(prefix))
      .map(async ({ uid }) => {
        const documents = await ask<{ results: unknown[]; total: number }>(
          `/indexes/${uid}/documents/fetch`,
          {
            limit: 100_000,
            retrieveVectors: true,
          },
        )
        const settings = await ask<object>(`/indexes/${uid}/settings`)
        return { uid, count: documents.total, text: JSON.stringify([documents.results, settings]) }
      }),
  )
}

async function ask<T>(path: string, body?: object): Promise<T> {
  const { url, key } = config().search
  const response = await fetch(url + path, {
    method: body ? 'POST' : 'GET',
    headers: { Authorization: `Bearer ${key}`, ...(body && { 'Content-Type': 'application/json' }) },
    ...(body && { body: JSON.stringify(body) }),
  })
  if (!response.ok) throw new Error(`Meilisearch answered ${response.status} to ${path}`)
  return (await response.json()) as T
}
