import type { Taal } from './taal.ts'
import { ar } from './taal/ar.ts'
import { en } from './taal/en.ts'
import { nl, type Teksten } from './taal/nl.ts'
import { pl } from './taal/pl.ts'
import { tr } from './taal/tr.ts'
import { uk } from './taal/uk.ts'

const TEKSTEN: Record<Taal, Teksten> = { nl, en, uk, ar, tr, pl }

/** The texts of one language. They go to the page as data, so that a browser loads one language. */
export function tekstenVan(taal: Taal): Teksten {
  return TEKSTEN[taal]
}

// Digits that people in the Netherlands see on every clock and sign.
const LOCALE: Record<Taal, string> = {
  nl: 'nl-NL',
  en: 'en-GB',
  uk: 'uk-UA',
  ar: 'ar-u-nu-latn-ca-gregory',
  tr: 'tr-TR',
  pl: 'pl-PL',
}

/** A moment in words on the clock of Amsterdam: day, date and time. */
export function momentIn(taal: Taal, moment: Date): string {
  return new Intl.DateTimeFormat(LOCALE[taal], {
    timeZone: 'Europe/Amsterdam',
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  }).format(moment)
}

/** From when to when in words, the day once when it is the same. */
export function periodeIn(taal: Taal, start: Date, einde: Date): string {
  const dag = (moment: Date) =>
    new Intl.DateTimeFormat(LOCALE[taal], { timeZone: 'Europe/Amsterdam', dateStyle: 'full' }).format(moment)
  const tijd = (moment: Date) =>
    new Intl.DateTimeFormat(LOCALE[taal], {
      timeZone: 'Europe/Amsterdam',
      hour: '2-digit',
      minute: '2-digit',
      hourCycle: 'h23',
    }).format(moment)
  if (dag(start) === dag(einde)) return `${dag(start)}, ${tijd(start)} – ${tijd(einde)}`
  return `${momentIn(taal, start)} – ${momentIn(taal, einde)}`
}

/** A day in words; `dag` as yyyy-mm-dd. */
export function dagIn(taal: Taal, dag: string): string {
  return new Intl.DateTimeFormat(LOCALE[taal], { timeZone: 'UTC', dateStyle: 'long' }).format(new Date(dag))
}
