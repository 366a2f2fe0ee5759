import { addDays, amsterdamTime } from '#app/platform/clock.server.ts'
import { amsterdamDay, plusDays } from '#app/platform/iso-day.ts'
import type { EvenementInput } from './evenement-form.ts'
import { VERWIJDER_DAGEN } from './evenement-form.ts'

const HH_MM = new Intl.DateTimeFormat('nl-NL', {
  timeZone: 'Europe/Amsterdam',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
})

/** The clock of Amsterdam at a moment, as hh:mm. */
export function klokTijd(moment: Date): string {
  return HH_MM.format(moment)
}

/** The same time on the clock so many days later: a training at nine stays at nine when the clock changed between. */
export function verschuif(moment: Date, dagen: number): Date {
  return amsterdamTime(plusDays(amsterdamDay(moment), dagen), klokTijd(moment))
}

/** Whole days from one day to another, both yyyy-mm-dd. */
export function dagenTussen(van: string, tot: string): number {
  return Math.round((Date.parse(tot) - Date.parse(van)) / 86_400_000)
}

/** The moments of a form. Registering goes on through its last day, but never longer than the event. */
export function tijdenVan(
  input: Pick<
    EvenementInput,
    'datum' | 'van' | 'einddatum' | 'tot' | 'aanmeldenVan' | 'aanmeldenTot' | 'verwijderOp'
  >,
) {
  const laatste = input.einddatum ?? input.datum
  const einde = amsterdamTime(laatste, input.tot)
  const sluit = amsterdamTime(plusDays(input.aanmeldenTot, 1), '00:00')
  return {
    start: amsterdamTime(input.datum, input.van),
    einde,
    aanmeldenVan: amsterdamTime(input.aanmeldenVan, '00:00'),
    aanmeldenTot: sluit < einde ? sluit : einde,
    verwijderOp: input.verwijderOp ?? plusDays(laatste, VERWIJDER_DAGEN),
  }
}

/** The last day on which registering can be done. */
export function laatsteAanmelddag(aanmeldenTot: Date): string {
  return amsterdamDay(addDays(aanmeldenTot, -1 / 86_400_000))
}
