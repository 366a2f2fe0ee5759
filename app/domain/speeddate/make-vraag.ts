import type { Instellingen } from './instellingen.ts'
import { dagdelenVan, plekOf } from './rondes.ts'
import type { Speeddatevraag } from './rooster.ts'

export type Paarscore = { aanmeldingId: string; inschrijvingId: string; score: number | null }
export type StaandGesprek = { ronde: number; aanmeldingId: string; inschrijvingId: string; score: number }

/**
 * The question for the planner. A table goes by the registration of its employer. Talks that stand keep the score that they were
 * made with: a vacature that closed since does not break what was agreed.
 */
export function makeVraag(
  instellingen: Instellingen,
  {
    aanmeldingIds,
    inschrijvingIds,
    paren,
    vast,
    bezet = [],
  }: {
    aanmeldingIds: readonly string[]
    inschrijvingIds: readonly string[]
    paren: readonly Paarscore[]
    vast: readonly StaandGesprek[]
    /** Talks that were: nobody else sits there. */
    bezet?: readonly StaandGesprek[]
  },
): Speeddatevraag {
  const delen = dagdelenVan(instellingen)
  const { minimum, maximum, achterElkaar } = instellingen
  const roundsOf = (id: string) =>
    bezet.filter(({ aanmeldingId }) => aanmeldingId === id).map(({ ronde }) => plekOf(delen, ronde))
  const toScore = ({ aanmeldingId, inschrijvingId, score }: Paarscore) => ({
    werkgeverId: aanmeldingId,
    kandidaatId: inschrijvingId,
    score,
  })
  return {
    rondes: delen.length,
    pauzes: delen.flatMap(({ nummer }, plek) => (nummer === null ? [plek + 1] : [])),
    tafels: aanmeldingIds.map((id) => ({ id, werkgeverId: id, afwezig: roundsOf(id) })),
    kandidaten: inschrijvingIds.map((id) => ({ id, afwezig: [], minimum, maximum, achterElkaar })),
    scores: [...paren, ...vast].map(toScore),
    verboden: [],
    vast: vast.map(({ ronde, aanmeldingId, inschrijvingId }) => ({
      ronde: plekOf(delen, ronde),
      tafelId: aanmeldingId,
      kandidaatId: inschrijvingId,
    })),
  }
}
