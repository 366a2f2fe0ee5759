import { assign } from './assign.ts'
import type { Bord } from './bord.ts'
import type { Indeling } from './indeling.ts'

const MOST_PASSES = 40

/**
 * Makes one round after the other again, each time the best one given all other rounds, then one table after the other,
 * until nothing gets better. What counts never goes down: a first talk is not traded for score.
 */
export function improve(bord: Bord, indeling: Indeling): void {
  for (let keer = 0; keer < MOST_PASSES; keer++) {
    let isBeter = false
    for (let r = 0; r < bord.aantal.rondes; r++)
      isBeter = remake(bord, indeling, slotsOfRound(bord, r)) || isBeter
    for (let t = 0; t < bord.aantal.tafels; t++)
      isBeter = remake(bord, indeling, slotsOfTable(bord, t)) || isBeter
    if (!isBeter) return
  }
}

type Plek = { t: number; r: number }

const slotsOfRound = (bord: Bord, r: number): Plek[] => bord.tafels.map((_, t) => ({ t, r }))
const slotsOfTable = (bord: Bord, t: number): Plek[] => bord.rondes.map((_, r) => ({ t, r }))

/**
 * Takes the talks of these places away and assigns them again. A candidate can have only one of them (one round, or one
 * table), so what each talk adds does not depend on the others, and the assignment is the best there is.
 */
function remake(bord: Bord, indeling: Indeling, plekken: readonly Plek[]): boolean {
  const K = bord.aantal.kandidaten
  const open = plekken.filter(
    ({ t, r }) => !indeling.isVast(t, r) && bord.tafelIs[t * bord.aantal.rondes + r] === 1,
  )
  const eerst = open.map(({ t, r }) => indeling.at(t, r))
  open.forEach(({ t, r }, plek) => {
    if ((eerst[plek] as number) >= 0) indeling.clear(t, r)
  })
  const waarde = new Float64Array(open.length * K)
  open.forEach(({ t, r }, plek) => {
    for (let k = 0; k < K; k++)
      if (indeling.fits(t, r, k))
        waarde[plek * K + k] = bord.waarde(indeling.scoreOf(t, k)) + bord.bonus(k, indeling.count(k))
  })
  const nieuw = assign(open.length, K, waarde)
  const total = (wie: ArrayLike<number>) =>
    open.reduce((som, _, plek) => {
      const k = wie[plek] as number
      return k < 0 ? som : som + (waarde[plek * K + k] as number)
    }, 0)
  const isBeter = total(nieuw) > total(eerst)
  const keuze: ArrayLike<number> = isBeter ? nieuw : eerst
  open.forEach(({ t, r }, plek) => {
    const k = keuze[plek] as number
    if (k >= 0) indeling.place(t, r, k)
  })
  return isBeter
}
