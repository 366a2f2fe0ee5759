import { today } from '#app/platform/clock.server.ts'
import { stapSchema } from './loonwaarde.ts'
import { indicatieSchema, uitkomstSchema } from './uitkomst.ts'

/** The schema of the form of a step; on the server, because it looks at the clock. */
export function readStapSchema() {
  const vandaag = today()
  return { vandaag, schema: stapSchema(vandaag) }
}

/** The same for the outcome. */
export function readUitkomstSchema() {
  const vandaag = today()
  return { vandaag, schema: uitkomstSchema(vandaag) }
}

/** The same for the indicatie. */
export function readIndicatieSchema() {
  const vandaag = today()
  return { vandaag, schema: indicatieSchema(vandaag) }
}
