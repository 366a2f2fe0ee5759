export type Verwijdering = {
  id: string
  nummer: number
  titel: string
  /** ISO moment. */
  start: string
  /** yyyy-mm-dd. */
  verwijderOp: string
  /** ISO moment; null when it is not done yet. */
  verwijderdOp: string | null
  /** The day is over and it was not done. */
  isTeLaat: boolean
  /** Rows in the database that lead to a person, counted now. */
  persoonsrijen: number
  /** Counts that stay. */
  blijft: { ingeschreven: number; aanwezig: number; certificaten: number; evaluaties: number }
}

export type Verwijderrapport = {
  aantalPaginas: number
  regels: Verwijdering[]
  /** How many events were cleaned, ever, and the rows of people that are left of all of them: 0 is the proof. */
  opgeschoond: number
  rijenNaVerwijdering: number
  /** Mails about people who are gone: 0 as well. */
  losseMails: number
  teLaat: number
}

export type Bewijs = { toon: 'ok' | 'neutral' | 'error'; tekst: string }

/** What the report says of one event. */
export function bewijsOf({ verwijderdOp, isTeLaat, persoonsrijen }: Verwijdering): Bewijs {
  if (verwijderdOp && persoonsrijen === 0) return { toon: 'ok', tekst: 'Niets gevonden' }
  if (verwijderdOp) return { toon: 'error', tekst: `Nog ${persoonsrijen} gevonden` }
  if (isTeLaat) return { toon: 'error', tekst: 'Te laat' }
  return { toon: 'neutral', tekst: 'Nog niet aan de beurt' }
}

/** The counts that stay in one line; what nobody did is left out. */
export function blijftTekst({ blijft, verwijderdOp }: Verwijdering): string {
  const { ingeschreven, aanwezig, certificaten, evaluaties } = blijft
  const delen = [
    verwijderdOp !== null && `${aanwezig} van ${ingeschreven} aanwezig`,
    evaluaties > 0 && (evaluaties === 1 ? '1 evaluatie' : `${evaluaties} evaluaties`),
    certificaten > 0 && (certificaten === 1 ? '1 certificaat' : `${certificaten} certificaten`),
  ].filter((deel) => deel !== false)
  return delen.length > 0 ? delen.join(', ') : 'Nog niets'
}
