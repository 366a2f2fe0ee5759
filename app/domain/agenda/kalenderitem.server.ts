import { config } from '#app/platform/config.server.ts'
import type { Kalenderitem } from '#app/platform/kalender.server.ts'
import { KENNISMAKING_MINUTEN } from '#app/domain/bemiddeling/afspraak.ts'
import type { AgendaItem } from './agenda.ts'

/** An entry of the agenda as it leaves the portal: with the title for outside, and the way back to the page. */
export function toKalenderitem({
  uid,
  versie,
  buiten,
  plaats,
  naar,
  dag,
  begin,
  minuten = KENNISMAKING_MINUTEN,
}: AgendaItem): Kalenderitem {
  return {
    uid,
    versie,
    titel: buiten,
    plaats,
    url: `${config().http.publicUrl}${naar ?? '/agenda'}`,
    ...(begin ? { begin: new Date(begin), minuten } : { dag }),
  }
}
