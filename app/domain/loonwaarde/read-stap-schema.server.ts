import { today } from '#app/platform/clock.server.ts'
import { stapSchema } from './loonwaarde.ts'

/** The schema of the form of a step; on the server, because it looks at the clock. */
export function readStapSchema() {
  const vandaag = today()
  return { vandaag, schema: stapSchema(vandaag) }
}
