import { createHash } from 'node:crypto'

/** A short mark of the content of a document, for rows whose own time of change does not tell everything. */
export function contentStand(content: object): string {
  return createHash('sha1').update(JSON.stringify(content)).digest('base64url').slice(0, 16)
}
