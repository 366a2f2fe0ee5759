import type { IncomingMessage, ServerResponse } from 'node:http'
import { maxBody } from '#app/platform/upload-grenzen.ts'
import { sendPlainPage } from './plain-page.ts'

const ANSWER_BEFORE_HANGUP_MS = 200

/**
 * Refuses a body above the limit with a 413 before a byte of it is read. A body that does not announce its length
 * gets a 411: every browser announces it, and so does a proxy that hands on what a browser sent.
 */
export function limitBody(request: IncomingMessage, response: ServerResponse, next: () => void): void {
  if (request.headers['transfer-encoding'] !== undefined) return refuse(411, request, response)
  const pad = (request.url ?? '').split('?', 1)[0] ?? ''
  if (Number(request.headers['content-length'] ?? 0) > maxBody(pad)) return refuse(413, request, response)
  next()
}

function refuse(status: 411 | 413, request: IncomingMessage, response: ServerResponse): void {
  // Reading on until the sender is done would let it send for ever; but the answer must leave before the line closes.
  response.setHeader('Connection', 'close')
  response.once('finish', () => setTimeout(() => request.destroy(), ANSWER_BEFORE_HANGUP_MS).unref())
  sendPlainPage(response, status)
}
