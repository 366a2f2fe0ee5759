import type { Bericht } from './message.ts'

/** What a mail after an event holds, already in the language of the reader: what they thought of it, or their certificate. */
type DeelnameMail = {
  taal: NonNullable<Bericht['taal']>
  onderwerp: string
  aanhef: string
  tekst: string
  knop: string
  url: string
  slot: string
}

export function deelnameMail({ tekst, knop, url, slot, ...mail }: DeelnameMail): Bericht {
  return { ...mail, alineas: [tekst], actie: { label: knop, url }, slot: [slot] }
}
