import { join } from 'node:path'
import compression from 'compression'
import express, { type ErrorRequestHandler, type RequestHandler } from 'express'
import { limitBody } from './body-limit.ts'
import { sendPlainPage } from './plain-page.ts'

export type WebAppOptions = {
  /** Answers everything that is not a file or the health check: React Router. */
  handler: RequestHandler
  /** Folder with the built client, or null in development, where `handler` serves its own files. */
  clientDir: string | null
  /** Number of proxies whose X-Forwarded-* headers are believed. */
  trustProxy: number
  /** True when the process can do its work; false takes it out of rotation. */
  isHealthy: () => Promise<boolean>
  onError: (error: unknown) => void
}

const METHODS = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS']

/** The HTTP side of the portal: health, files, limits, and everything else to React Router. */
export function createWebApp(options: WebAppOptions): express.Express {
  const app = express()
  app.disable('x-powered-by')
  app.disable('etag')
  app.set('trust proxy', options.trustProxy)

  app.get('/gezond', async (_request, response) => {
    const gezond = await options.isHealthy()
    response
      .status(gezond ? 200 : 503)
      .set('Cache-Control', 'no-store')
      .json({ gezond })
  })
  app.use((request, response, next) => {
    if (!METHODS.includes(request.method)) return sendPlainPage(response, 405)
    // Only this server knows who is at the other end: what a client claims under this name is dropped.
    request.headers['x-wsp-client-ip'] = request.ip?.replace(/^::ffff:(?=\d+\.)/, '') ?? ''
    next()
  })
  app.use(limitBody)
  app.use(compression())
  if (options.clientDir) app.use(files(options.clientDir))
  app.use(options.handler)
  app.use(answerError(options.onError))
  return app
}

function files(clientDir: string): RequestHandler {
  const router = express.Router()
  const nosniff = (response: { setHeader(name: string, value: string): unknown }) =>
    response.setHeader('X-Content-Type-Options', 'nosniff')
  // The names of these files contain a hash of their content.
  router.use(
    '/assets',
    express.static(join(clientDir, 'assets'), {
      immutable: true,
      maxAge: '1y',
      index: false,
      redirect: false,
      setHeaders: nosniff,
    }),
    (_request, response) => sendPlainPage(response, 404),
  )
  router.use(express.static(clientDir, { maxAge: '1h', index: false, redirect: false, setHeaders: nosniff }))
  return router
}

/** The last resort: React Router makes its own error pages, so what arrives here is a request it could not even read. */
function answerError(onError: (error: unknown) => void): ErrorRequestHandler {
  return (error: { code?: string; status?: number }, _request, response, _next) => {
    if (response.headersSent) return void response.destroy()
    if (error.code === 'ERR_INVALID_URL' || error.status === 400) return sendPlainPage(response, 400)
    onError(error)
    sendPlainPage(response, 500)
  }
}
