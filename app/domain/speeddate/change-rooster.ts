import { listRedenen, type Reden } from './regels.ts'
import { sortGesprekken, type Gesprek, type Speeddatevraag } from './rooster.ts'

/** The talks after the change, or every reason why it cannot be done; then nothing has changed. */
export type Wijziging = { ok: true; gesprekken: Gesprek[] } | { ok: false; redenen: WijzigReden[] }

export type WijzigReden = Reden | 'gesprek-onbekend'

/** Where a talk stands: at one table, in one round. */
export type Plaats = Pick<Gesprek, 'ronde' | 'tafelId'>

/** Adds a talk. */
export function addTalk(vraag: Speeddatevraag, gesprekken: readonly Gesprek[], nieuw: Gesprek): Wijziging {
  const redenen = listRedenen(vraag, gesprekken, nieuw)
  return redenen.length > 0 ? { ok: false, redenen } : changed([...gesprekken, nieuw])
}

/** Takes a talk away. */
export function removeTalk(gesprekken: readonly Gesprek[], plaats: Plaats): Wijziging {
  const weg = find(gesprekken, plaats)
  return weg ? changed(without(gesprekken, weg)) : UNKNOWN
}

/** Moves a talk to another round, another table, or both. */
export function moveTalk(
  vraag: Speeddatevraag,
  gesprekken: readonly Gesprek[],
  van: Plaats,
  naar: Plaats,
): Wijziging {
  const gesprek = find(gesprekken, van)
  if (!gesprek) return UNKNOWN
  return addTalk(vraag, without(gesprekken, gesprek), { ...naar, kandidaatId: gesprek.kandidaatId })
}

/** Lets the candidates of two talks change places. */
export function swapTalks(
  vraag: Speeddatevraag,
  gesprekken: readonly Gesprek[],
  eerste: Plaats,
  tweede: Plaats,
): Wijziging {
  const [a, b] = [find(gesprekken, eerste), find(gesprekken, tweede)]
  if (!a || !b) return UNKNOWN
  const rest = without(without(gesprekken, a), b)
  const nieuweA = { ...a, kandidaatId: b.kandidaatId }
  const nieuweB = { ...b, kandidaatId: a.kandidaatId }
  // Each is judged beside the other, so that what only the two together break is told as well.
  const redenen = [
    ...new Set([
      ...listRedenen(vraag, [...rest, nieuweB], nieuweA),
      ...listRedenen(vraag, [...rest, nieuweA], nieuweB),
    ]),
  ]
  return redenen.length > 0 ? { ok: false, redenen } : changed([...rest, nieuweA, nieuweB])
}

const UNKNOWN: Wijziging = { ok: false, redenen: ['gesprek-onbekend'] }

const changed = (gesprekken: readonly Gesprek[]): Wijziging => ({
  ok: true,
  gesprekken: sortGesprekken(gesprekken),
})

const find = (gesprekken: readonly Gesprek[], { ronde, tafelId }: Plaats) =>
  gesprekken.find((een) => een.ronde === ronde && een.tafelId === tafelId)

const without = (gesprekken: readonly Gesprek[], weg: Gesprek) => gesprekken.filter((een) => een !== weg)
