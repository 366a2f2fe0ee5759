import type { Kalenderitem } from '#app/platform/kalender.server.ts'
import { GESPREK_MINUTEN } from './gesprek.ts'

type Lezer = 'kandidaat' | 'werkgever' | 'jobcoach'

type Gesprek = {
  id: string
  versie: number
  op: Date
  plaats: string | null
  coach: string
  werkgever: string
  functie: string | null
  /** Of the profile, for the calendar of the coach: a calendar lies outside the portal. */
  code: string | null
}

/** A meeting as an entry of a calendar, without the name of who is guided. `url` is the address of the page about it. */
export function toGesprekAfspraak(gesprek: Gesprek, voor: Lezer, url: string): Kalenderitem {
  const { coach, werkgever, functie, code } = gesprek
  return {
    uid: `${gesprek.id}.gesprek`,
    versie: gesprek.versie,
    titel: {
      kandidaat: `Gesprek met je jobcoach ${coach}`,
      werkgever: `Gesprek met jobcoach ${coach}${functie ? `: ${functie}` : ''}`,
      jobcoach: `Gesprek ${code ? `${code} bij ` : 'bij '}${werkgever}`,
    }[voor],
    plaats: gesprek.plaats,
    url,
    begin: gesprek.op,
    minuten: GESPREK_MINUTEN,
  }
}
