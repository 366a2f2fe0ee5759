import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, expect, test, vi } from 'vitest'
import { config } from '#app/platform/config.server.ts'
import { createSearchClient } from '#search/client.server.ts'
import { SearchAway } from '#search/search-away.ts'
import { silentLog } from '#tests/support/search-sync.ts'

let server: Server | undefined

afterEach(() => {
  server?.closeAllConnections()
  server?.close()
})

/** Something that listens and does what it is told: an engine that hangs, or no engine at all. */
async function aStranger(answer: (response: import('node:http').ServerResponse) => void): Promise<string> {
  const created = createServer((_request, response) => answer(response))
  server = created
  await new Promise<void>((resolve) => created.listen(0, '127.0.0.1', resolve))
  return `http://127.0.0.1:${(created.address() as AddressInfo).port}`
}

const QUERIES = [{ indexUid: 'bestaat_niet', q: '' }]

test('an engine that hangs costs one time-out per question, and after three of them nothing', async () => {
  const url = await aStranger(() => {})
  const warn = vi.fn()
  const client = createSearchClient({ url, key: 'x', log: { info() {}, warn }, timeoutMs: 150 })
  for (let i = 0; i < 3; i += 1)
    await expect(client.search(QUERIES)).rejects.toMatchObject({ reden: 'te-traag' })
  const start = performance.now()
  await expect(client.search(QUERIES)).rejects.toMatchObject({ reden: 'open' })
  expect(performance.now() - start).toBeLessThan(50)
  expect(warn).toHaveBeenCalledWith({ event: 'zoekmachine.weg' })
})

test('an answer that is not of Meilisearch, an error of the engine and a full disk all mean: away', async () => {
  const answers: [status: number, body: string, reden: string][] = [
    [200, '<html>', 'onbereikbaar'],
    [503, '{}', 'onbereikbaar'],
    [400, '{"code":"malformed_payload","message":"x"}', 'vol'],
    [403, '{"code":"invalid_api_key","message":"x"}', 'geweigerd'],
  ]
  for (const [status, body, reden] of answers) {
    const url = await aStranger((response) => response.writeHead(status).end(body))
    const client = createSearchClient({ url, key: 'x', log: silentLog })
    await expect(client.search(QUERIES)).rejects.toMatchObject({ name: 'SearchAway', reden })
    server?.close()
  }
})

test('a missing index and a wrong key are told apart from a wrong question', async () => {
  const client = createSearchClient({ ...config().search, log: silentLog })
  await expect(client.search(QUERIES)).rejects.toMatchObject({ reden: 'geen-index' })
  const stranger = createSearchClient({ ...config().search, key: 'fout', log: silentLog })
  await expect(stranger.search(QUERIES)).rejects.toMatchObject({ reden: 'geweigerd' })
  const wrong = client.search([{ indexUid: 'Ongeldige naam!', q: '' }])
  await expect(wrong).rejects.not.toBeInstanceOf(SearchAway)
})

test('nothing that is thrown carries the key', async () => {
  const client = createSearchClient({
    url: 'http://127.0.0.1:1',
    key: 'geheime-sleutel-x',
    log: silentLog,
  })
  const error: unknown = await client.search(QUERIES).catch((thrown: unknown) => thrown)
  const { inspect } = await import('node:util')
  expect(inspect(error, { depth: 10 })).not.toContain('geheime-sleutel-x')
})
