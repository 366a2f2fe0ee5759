import type { Instellingen } from './instellingen.ts'
import type { Kandidaatdeelnemer, Tafelhouder } from './load-deelnemers.server.ts'
import { dagdelenVan, plekOf } from './rondes.ts'
import type { Speeddatevraag } from './rooster.ts'
import { GEEN_WENS, listAfwezig } from './wens.ts'

export type Paarscore = { aanmeldingId: string; inschrijvingId: string; score: number | null }
/** A table goes by any id that is the same in all of one question. */
export type StaandGesprek = {
  ronde: number
  tafelId: string
  aanmeldingId: string
  inschrijvingId: string
  score: number
}
type Vraagdelen = {
  werkgevers: readonly Pick<Tafelhouder, 'aanmeldingId' | 'wens'>[]
  kandidaten: readonly Pick<Kandidaatdeelnemer, 'inschrijvingId' | 'wens'>[]
  tafels: readonly { id: string; aanmeldingId: string }[]
  paren: readonly Paarscore[]
  vast: readonly StaandGesprek[]
  /** Talks that were, and that no longer fit: nobody else sits there, and the two do not meet again. */
  bezet?: readonly StaandGesprek[]
  /** Numbers of the rounds that have begun: in those nobody gets a new talk. */
  voorbij?: readonly number[]
}

/**
 * The question for the planner. Talks that stand keep the score that they were made with: a vacature that closed since does not break
 * what was agreed.
 */
export function makeVraag(
  instellingen: Instellingen,
  { werkgevers, kandidaten, tafels, paren, vast, bezet = [], voorbij = [] }: Vraagdelen,
): Speeddatevraag {
  const delen = dagdelenVan(instellingen)
  const { minimum, maximum, achterElkaar } = instellingen
  const wensOf = new Map(werkgevers.map(({ aanmeldingId, wens }) => [aanmeldingId, wens]))
  const toPlekken = (rondes: readonly number[]) => [...new Set(rondes)].map((ronde) => plekOf(delen, ronde))
  const roundsAt = (gesprekken: readonly StaandGesprek[], id: string) =>
    gesprekken.filter(({ tafelId }) => tafelId === id).map(({ ronde }) => ronde)
  const toPaar = ({ aanmeldingId, inschrijvingId }: StaandGesprek | Paarscore) => ({
    werkgeverId: aanmeldingId,
    kandidaatId: inschrijvingId,
  })
  return {
    rondes: delen.length,
    pauzes: delen.flatMap(({ nummer }, plek) => (nummer === null ? [plek + 1] : [])),
    tafels: tafels.map(({ id, aanmeldingId }) => {
      const staat = roundsAt(vast, id)
      return {
        id,
        werkgeverId: aanmeldingId,
        afwezig: toPlekken([
          ...listAfwezig(delen, wensOf.get(aanmeldingId) ?? GEEN_WENS),
          ...roundsAt(bezet, id),
          ...voorbij.filter((ronde) => !staat.includes(ronde)),
        ]),
      }
    }),
    kandidaten: kandidaten.map(({ inschrijvingId: id, wens }) => ({
      ...{ id, minimum, maximum, achterElkaar },
      afwezig: toPlekken([
        ...listAfwezig(delen, wens),
        ...bezet.filter(({ inschrijvingId }) => inschrijvingId === id).map(({ ronde }) => ronde),
      ]),
    })),
    scores: [...paren, ...vast].map((een) => ({ ...toPaar(een), score: een.score })),
    verboden: bezet.map(toPaar),
    vast: vast.map(({ ronde, tafelId, inschrijvingId }) => ({
      ...{ ronde: plekOf(delen, ronde), tafelId, kandidaatId: inschrijvingId },
    })),
  }
}
