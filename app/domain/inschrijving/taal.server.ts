import { wanneerTekst } from '#app/domain/evenement/evenement.ts'
import { formatDatumTijd } from '#app/ui/format.ts'
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

function woorden(taal: Taal, moment: Date, vorm: Intl.DateTimeFormatOptions): string {
  const tekst = new Intl.DateTimeFormat(LOCALE[taal], { timeZone: 'Europe/Amsterdam', ...vorm }).format(
    moment,
  )
  // Ukrainian shortens the word for year with a full stop, which doubles at the end of a sentence.
  return taal === 'uk' ? tekst.replace(/\sр\./, ' року') : tekst
}

const TIJD = { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' } as const
const DAG = { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' } as const

/** A moment in words on the clock of Amsterdam: day, date and time; in Dutch as on every other page. */
export function momentIn(taal: Taal, moment: Date): string {
  return taal === 'nl' ? formatDatumTijd(moment) : woorden(taal, moment, { ...DAG, ...TIJD })
}

/** From when to when in words, the day once when it is the same. */
export function periodeIn(taal: Taal, start: Date, einde: Date): string {
  if (taal === 'nl') return wanneerTekst(start.toISOString(), einde.toISOString())
  const dag = (moment: Date) => woorden(taal, moment, { dateStyle: 'full' })
  const tijd = (moment: Date) => woorden(taal, moment, TIJD)
  const komma = taal === 'ar' ? '،' : ','
  if (dag(start) === dag(einde)) return `${dag(start)}${komma} ${tijd(start)} – ${tijd(einde)}`
  return `${momentIn(taal, start)} – ${momentIn(taal, einde)}`
}

/** A day in words; `dag` as yyyy-mm-dd. */
export function dagIn(taal: Taal, dag: string): string {
  return woorden(taal, new Date(dag), { timeZone: 'UTC', dateStyle: 'long' })
}
