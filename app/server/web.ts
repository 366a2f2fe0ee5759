import { createServer } from 'node:http'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { createRequestHandler } from '@react-router/express'
import type { RequestHandler } from 'express'
import type { ServerBuild } from 'react-router'
import { moveClock } from '#app/platform/clock.server.ts'
import { config } from '#app/platform/config.server.ts'
import { log } from '#app/platform/log.server.ts'
import { startScan } from '#app/platform/start-scan.server.ts'
import { createDevHandler } from './dev-handler.ts'
import { createHealthCheck } from './health.ts'
import { ROOT } from './paths.ts'
import { createWebApp } from './web-app.ts'

const DRAIN_MS = 10_000

moveClock(config().dagenVooruit * 86_400_000)
const isDev = process.argv.includes('--dev')
const server = createServer()
const health = createHealthCheck(config().db.url)
const scan = startScan()
let draining = false

const app = createWebApp({
  handler: isDev ? await createDevHandler(server) : await createBuildHandler(),
  clientDir: isDev ? null : join(ROOT, 'build/client'),
  trustProxy: config().http.trustProxy,
  isHealthy: async () => !draining && (await health.check()),
  onError: (error) => log.error({ event: 'verzoek.onleesbaar', fout: (error as Error).name }),
})

server.on('request', (request, response) => {
  // A browser that keeps its line open would otherwise hold up the end of this process.
  if (draining) response.setHeader('Connection', 'close')
  app(request, response)
})
server.headersTimeout = 15_000
server.requestTimeout = 60_000
// Longer than the usual minute of a proxy in front, so that it is never the server that hangs up first.
server.keepAliveTimeout = 65_000
server.once('error', (error: NodeJS.ErrnoException) => {
  log.fatal({ event: 'web.geen-poort', foutcode: error.code })
  process.exit(1)
})
const { port, host } = config().http
server.listen({ port, host }, () => log.info({ event: 'web.gestart', poort: port }))

for (const signal of ['SIGTERM', 'SIGINT'] as const) process.on(signal, drain)

/** Takes no new requests, finishes those that run, and ends; after ten seconds it ends anyway. */
function drain(): void {
  if (draining) return
  draining = true
  const cap = setTimeout(() => process.exit(0), DRAIN_MS)
  server.close(() => {
    clearTimeout(cap)
    void Promise.all([health.close(), scan.stop()]).finally(() => process.exit(0))
  })
}

async function createBuildHandler(): Promise<RequestHandler> {
  const entry = pathToFileURL(join(ROOT, 'build/server/index.js')).href
  const build = (await import(entry)) as ServerBuild
  return createRequestHandler({ build, mode: 'production' })
}
