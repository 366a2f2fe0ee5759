import { PassThrough } from 'node:stream'
import { createReadableStreamFromReadable } from '@react-router/node'
import { isbot } from 'isbot'
import { renderToPipeableStream } from 'react-dom/server'
import {
  isRouteErrorResponse,
  ServerRouter,
  type EntryContext,
  type HandleErrorFunction,
  type RouterContextProvider,
} from 'react-router'
import { requestContext } from '#app/http/context.server.ts'
import { log } from '#app/platform/log.server.ts'

const RENDER_TIMEOUT_MS = 10_000

export default function handleRequest(
  request: Request,
  status: number,
  headers: Headers,
  entryContext: EntryContext,
  context: RouterContextProvider,
): Promise<Response> {
  const { nonce } = context.get(requestContext)
  return new Promise((resolve, reject) => {
    let shellRendered = false
    let statusCode = status
    // A robot gets the whole page at once; a person sees the shell first.
    const ready = isbot(request.headers.get('User-Agent')) ? 'onAllReady' : 'onShellReady'
    const { pipe, abort } = renderToPipeableStream(
      <ServerRouter context={entryContext} url={request.url} nonce={nonce} />,
      {
        nonce,
        [ready]() {
          shellRendered = true
          const body = new PassThrough()
          headers.set('Content-Type', 'text/html; charset=utf-8')
          resolve(new Response(createReadableStreamFromReadable(body), { headers, status: statusCode }))
          pipe(body)
        },
        onShellError: reject,
        onError(error) {
          statusCode = 500
          if (shellRendered) log.error({ event: 'pagina.fout', fout: describe(error) })
        },
      },
    )
    setTimeout(abort, RENDER_TIMEOUT_MS + 1_000).unref()
  })
}

/** Called once for everything that rises out of a loader, action or render. Expected answers are not faults. */
export const handleError: HandleErrorFunction = (error, { request }) => {
  if (request.signal.aborted) return
  if (isRouteErrorResponse(error) && error.status < 500) return
  log.error({
    event: 'verzoek.fout',
    methode: request.method,
    pad: new URL(request.url).pathname,
    fout: describe(error),
  })
}

/** Name, code and stack: a message of the database can quote a value, and values are personal data. */
function describe(error: unknown) {
  if (!(error instanceof Error)) return { soort: typeof error }
  const frames = (error.stack ?? '').split('\n').filter((line) => line.trimStart().startsWith('at '))
  return { soort: error.name, foutcode: (error as { code?: unknown }).code, stapel: frames.slice(0, 12) }
}
