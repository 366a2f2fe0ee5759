import { randomBytes, randomUUID } from 'node:crypto'
import { data, type MiddlewareFunction } from 'react-router'
import { readSessie } from '#app/domain/account/sessie.server.ts'
import { requestContext, sessieContext } from '#app/http/context.server.ts'
import { sessieCookie } from '#app/http/cookies.server.ts'
import { readableError } from '#app/http/plain-error.server.ts'
import { securityHeaders } from '#app/http/security-headers.server.ts'
import { config } from '#app/platform/config.server.ts'
import { log, logContext, withLogContext } from '#app/platform/log.server.ts'

/** Gives the request its id and nonce, and every answer, also an error page, its security headers and log line. */
const openRequest: MiddlewareFunction<Response> = async ({ request, context, url }, next) => {
  const verzoekId = randomUUID()
  const nonce = randomBytes(16).toString('base64')
  // The server file puts the socket's address here and drops whatever a client sent under this name.
  const ip = request.headers.get('x-wsp-client-ip') ?? 'onbekend'
  context.set(requestContext, { verzoekId, nonce, ip })
  context.set(sessieContext, null)

  const start = performance.now()
  return withLogContext({ verzoekId }, async () => {
    const response = readableError(request, await next())
    for (const [name, value] of securityHeaders(nonce)) response.headers.set(name, value)
    if (context.get(sessieContext) && !response.headers.has('Cache-Control')) {
      response.headers.set('Cache-Control', 'private, no-store')
    }
    log.info({
      event: 'verzoek',
      methode: request.method,
      pad: url.pathname,
      status: response.status,
      ms: Math.round(performance.now() - start),
    })
    return response
  })
}

/**
 * Takes a POST from elsewhere: the one click with which a mail program stops a mail (RFC 8058) has no origin and no cookie.
 * What it may do stands in its signed link, so nobody's session is used.
 */
const ZONDER_HERKOMST = '/afmelden'

/**
 * CSRF: a request that changes something must come from our own pages. React Router refuses a foreign Origin but lets
 * a missing one pass, so a missing one must at least be vouched for by the browser's Sec-Fetch-Site.
 */
const refuseForeignOrigin: MiddlewareFunction<Response> = ({ request, url }, next) => {
  if (!['GET', 'HEAD', 'OPTIONS'].includes(request.method)) {
    const origin = request.headers.get('Origin')
    const own = origin
      ? origin === url.origin || origin === new URL(config().http.publicUrl).origin
      : url.pathname === ZONDER_HERKOMST || request.headers.get('Sec-Fetch-Site') === 'same-origin'
    if (!own) throw data(null, { status: 403, statusText: 'Dit verzoek kwam niet van deze website' })
  }
  return next()
}

/** Cookie to session row to actor. A cookie that opens nothing is simply nobody. */
const loadSessie: MiddlewareFunction<Response> = async ({ request, context }, next) => {
  const token = (await sessieCookie.parse(request.headers.get('Cookie'))) as unknown
  const current = typeof token === 'string' && token.length < 100 ? await readSessie(token) : null
  context.set(sessieContext, current)
  const logged = logContext()
  if (logged && current) Object.assign(logged, { actorId: current.sessie.accountId, rol: current.sessie.rol })
  return next()
}

export const rootMiddleware = [openRequest, refuseForeignOrigin, loadSessie]
