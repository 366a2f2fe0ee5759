import { compareIds, type Gesprek, type Speeddatevraag } from './rooster.ts'

export type Stap =
  | { ronde: number; soort: 'gesprek'; gesprek: Gesprek }
  | { ronde: number; soort: 'pauze' | 'vrij' | 'afwezig' }

/** The day of one candidate or one table, round by round. */
export type Dagrooster = { id: string; stappen: Stap[] }

/** What each candidate does in each round, by id. */
export const listPerKandidaat = (vraag: Speeddatevraag, gesprekken: readonly Gesprek[]) =>
  listDagen(vraag, vraag.kandidaten, gesprekken, ({ kandidaatId }) => kandidaatId)

/** What happens at each table in each round, by id. */
export const listPerTafel = (vraag: Speeddatevraag, gesprekken: readonly Gesprek[]) =>
  listDagen(vraag, vraag.tafels, gesprekken, ({ tafelId }) => tafelId)

function listDagen(
  { rondes, pauzes }: Speeddatevraag,
  wie: readonly { id: string; afwezig: readonly number[] }[],
  gesprekken: readonly Gesprek[],
  idOf: (gesprek: Gesprek) => string,
): Dagrooster[] {
  const perPlek = new Map(gesprekken.map((gesprek) => [`${gesprek.ronde} ${idOf(gesprek)}`, gesprek]))
  const toStap = (id: string, afwezig: readonly number[], ronde: number): Stap => {
    const gesprek = perPlek.get(`${ronde} ${id}`)
    if (gesprek) return { ronde, soort: 'gesprek', gesprek }
    if (pauzes.includes(ronde)) return { ronde, soort: 'pauze' }
    return { ronde, soort: afwezig.includes(ronde) ? 'afwezig' : 'vrij' }
  }
  return [...wie]
    .sort((a, b) => compareIds(a.id, b.id))
    .map(({ id, afwezig }) => ({
      id,
      stappen: Array.from({ length: rondes }, (_, plek) => toStap(id, afwezig, plek + 1)),
    }))
}
