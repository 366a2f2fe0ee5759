import { today } from '#app/platform/clock.server.ts'
import { sluitingsdatumSchema } from './status-forms.ts'

/** The schema of a new closing date for today. */
export function readSluitingsdatumSchema() {
  return sluitingsdatumSchema(today())
}
