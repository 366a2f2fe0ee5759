import type { IncomingMessage, ServerResponse } from 'node:http'
import { sendPlainPage } from './plain-page.ts'

/** Far above the longest form, far below what would hurt a process that reads a body into memory. */
export const MAX_BODY_BYTES = 1_500_000

const ANSWER_BEFORE_HANGUP_MS = 200

/**
 * Refuses a body above the limit with a 413 before a byte of it is read. A body that does not announce its length
 * gets a 411: every browser announces it, and so does a proxy that hands on what a browser sent.
 */
export function limitBody(request: IncomingMessage, response: ServerResponse, next: () => void): void {
  if (request.headers['transfer-encoding'] !== undefined) return refuse(411, request, response)
  if (Number(request.headers['content-length'] ?? 0) > MAX_BODY_BYTES) return refuse(413, request, response)
  next()
}

function refuse(status: 411 | 413, request: IncomingMessage, response: ServerResponse): void {
  // Reading on until the sender is done would let it send for ever; but the answer must leave before the line closes.
  response.setHeader('Connection', 'close')
  response.once('finish', () => setTimeout(() => request.destroy(), ANSWER_BEFORE_HANGUP_MS).unref())
  sendPlainPage(response, status)
}
