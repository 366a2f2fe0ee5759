import type { Bericht } from './message.ts'

/** What every mail about a registration holds, already in the language of the reader. */
export type AanmeldingMail = {
  taal: NonNullable<Bericht['taal']>
  onderwerp: string
  aanhef: string
  alineas: string[]
  wanneer: string
  waar: string
  /** Who it is about, a line for each group. */
  wie: string[]
  actie?: { label: string; url: string } | undefined
  slot?: string[]
}

export function aanmeldingMail({ wanneer, waar, wie, actie, ...mail }: AanmeldingMail): Bericht {
  return { ...mail, lijst: [wanneer, waar, ...wie], ...(actie && { actie }) }
}
