import { formatDatumKort, formatDatumTijd } from '#app/ui/format.ts'

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
  /** What was taken away, as the audit line of the removal says; null when it is not done yet. */
  weg: Record<string, number> | null
  /** Counts that stay. */
  blijft: { ingeschreven: number; aanwezig: number; certificaten: number; evaluaties: number }
}

export type Verwijderrapport = {
  aantalPaginas: number
  /** ISO moment at which everything in it was counted. */
  gemaaktOp: string
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

// The first name is for one.
const WEG: readonly [string, string, string][] = [
  ['aanmeldingen', 'aanmelding', 'aanmeldingen'],
  ['personen', 'persoon', 'personen'],
  ['keuzes', 'keuze voor een onderdeel', 'keuzes voor onderdelen'],
  ['stands', 'stand', 'stands'],
  ['gesprekken', 'gesprek', 'gesprekken'],
  ['opmerkingen', 'opmerking', 'opmerkingen'],
  ['mails', 'mail', 'mails'],
]

/** What was taken away in one line. */
export function wegTekst({ weg }: Pick<Verwijdering, 'weg'>): string {
  if (!weg) return 'Nog niets'
  const delen = WEG.flatMap(([sleutel, een, meer]) => {
    const aantal = weg[sleutel] ?? 0
    return aantal === 0 ? [] : [`${aantal} ${aantal === 1 ? een : meer}`]
  })
  return delen.length > 0 ? delen.join(', ') : 'Er was niemand'
}

/** The report as rows of a file: one for each event, with a column for each kind of row that was taken away. */
export function toVerwijderRijen(regels: readonly Verwijdering[], gemaaktOp: string): string[][] {
  const blijft = ['ingeschreven', 'aanwezig', 'certificaten', 'evaluaties'] as const
  return [
    [
      ...['Nummer', 'Evenement', 'Begin', 'Weg op', 'Verwijderd op'],
      ...WEG.map(([, , meer]) => `Verwijderd: ${meer}`),
      ...blijft.map((naam) => `Blijft: ${naam}`),
      ...['Rijen over personen, nu geteld', 'Uitkomst', 'Geteld op'],
    ],
    ...regels.map((regel) => [
      ...[
        String(regel.nummer),
        regel.titel,
        formatDatumTijd(regel.start),
        formatDatumKort(regel.verwijderOp),
      ],
      regel.verwijderdOp ? formatDatumTijd(regel.verwijderdOp) : '',
      ...WEG.map(([sleutel]) => (regel.weg ? String(regel.weg[sleutel] ?? 0) : '')),
      ...blijft.map((naam) => String(regel.blijft[naam])),
      ...[String(regel.persoonsrijen), bewijsOf(regel).tekst, formatDatumTijd(gemaaktOp)],
    ]),
  ]
}
