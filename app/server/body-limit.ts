import type { IncomingMessage, ServerResponse } from 'node:http'
import { sendPlainPage } from './plain-page.ts'

/** Far above the longest form, far below what would hurt a process that reads a body into memory. */
export const MAX_BODY_BYTES = 1_500_000

/**
 * Refuses a body above the limit with a 413: at once when its length is announced, and otherwise at the byte that
 * is too much. It listens beside the reader that comes after it in the same tick, so it takes nothing away from it.
 */
export function limitBody(request: IncomingMessage, response: ServerResponse, next: () => void): void {
  const announced = request.headers['content-length']
  if (announced !== undefined) {
    if (Number(announced) > MAX_BODY_BYTES) return refuse(request, response)
  } else if (request.headers['transfer-encoding'] !== undefined) {
    let received = 0
    const count = (chunk: Buffer) => {
      received += chunk.length
      if (received <= MAX_BODY_BYTES) return
      request.off('data', count)
      refuse(request, response)
    }
    request.on('data', count)
  }
  next()
}

function refuse(request: IncomingMessage, response: ServerResponse): void {
  if (response.headersSent) return void request.destroy()
  // Reading on until the sender is done would let it send for ever; but the answer must leave before the line closes.
  response.setHeader('Connection', 'close')
  response.once('finish', () => setTimeout(() => request.destroy(), 200).unref())
  sendPlainPage(response, 413)
}
