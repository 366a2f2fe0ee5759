import type { Teksten } from './taal/nl.ts'

export type { Teksten }

/** The languages in which somebody registers, Dutch first. */
export const TALEN = ['nl', 'en', 'uk', 'ar', 'tr', 'pl'] as const
export type Taal = (typeof TALEN)[number]

/** Each language in its own words. */
export const TAAL_NAAM: Record<Taal, string> = {
  nl: 'Nederlands',
  en: 'English',
  uk: 'Українська',
  ar: 'العربية',
  tr: 'Türkçe',
  pl: 'Polski',
}

/** The name of an event or a part of it for a reader of this language: in English for who reads no Dutch, when there is one. */
export function titelIn(taal: Taal, { titel, titelEn }: { titel: string; titelEn: string | null }): string {
  return (taal === 'nl' ? null : titelEn) ?? titel
}

/** The page about an event for a reader of this language: there is one in Dutch and one in English. */
export function evenementPad(taal: Taal, evenementId: string): string {
  return taal === 'nl' ? `/evenementen/${evenementId}` : `/en/events/${evenementId}`
}

const VAN_RECHTS = /[\u0590-\u08ff]/

/**
 * Fills in the words between braces. In a text that runs from right to left each word keeps its own direction, so that a date or a
 * name does not jump to the other end. A word that is not given stays between its braces, which a test over all texts sees.
 */
export function vul(tekst: string, woorden: Record<string, string | number>): string {
  const [voor, na] = VAN_RECHTS.test(tekst) ? ['\u2068', '\u2069'] : ['', '']
  return tekst.replaceAll(/\{(\w+)\}/g, (heel, woord: string) => {
    const waarde = woorden[woord]
    return waarde === undefined ? heel : `${voor}${waarde}${na}`
  })
}
