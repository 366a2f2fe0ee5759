import type { Bord } from './bord.ts'
import type { Indeling } from './indeling.ts'

type Stap = { t: number; r: number; k: number }

/**
 * Gives as many candidates as can be at least one talk. Exact, whatever the absences and fixed talks: one talk each is a
 * matching of candidates to places, so who has none gets one along a path in which others move their only talk, until a
 * place is free or someone gives up one of several.
 */
export function reachEveryone(bord: Bord, indeling: Indeling): void {
  for (let k = 0; k < bord.aantal.kandidaten; k++) if (indeling.count(k) === 0) reach(bord, indeling, k)
}

function reach(bord: Bord, indeling: Indeling, kandidaat: number): void {
  const R = bord.aantal.rondes
  const gezien = new Uint8Array(bord.aantal.tafels * R)
  const rij: { stap: Stap; voor: number }[] = []
  let aanBeurt = -1
  let k = kandidaat
  for (;;) {
    for (let t = 0; t < bord.aantal.tafels; t++) {
      if (indeling.scoreOf(t, k) < 0) continue
      for (let r = 0; r < R; r++) {
        const plek = t * R + r
        if (gezien[plek] === 1 || !mayStand(bord, indeling, t, r, k)) continue
        gezien[plek] = 1
        rij.push({ stap: { t, r, k }, voor: aanBeurt })
        const wie = indeling.at(t, r)
        if (wie < 0 || indeling.count(wie) > 1) {
          walk(indeling, rij, rij.length - 1)
          return
        }
      }
    }
    aanBeurt += 1
    const volgende = rij[aanBeurt]
    if (!volgende) return
    k = indeling.at(volgende.stap.t, volgende.stap.r)
  }
}

/** Whether this could be the only talk of the candidate. */
const mayStand = (
  { tafelIs, kandidaatIs, ruimte, aantal }: Bord,
  indeling: Indeling,
  t: number,
  r: number,
  k: number,
) =>
  tafelIs[t * aantal.rondes + r] === 1 &&
  kandidaatIs[k * aantal.rondes + r] === 1 &&
  (ruimte[k] as number) > 0 &&
  !indeling.isVast(t, r)

/** From the end of the path: what stands in the way goes, then the one before moves in. */
function walk(indeling: Indeling, rij: readonly { stap: Stap; voor: number }[], einde: number): void {
  const pad: Stap[] = []
  for (let plek = einde; plek >= 0; plek = rij[plek]?.voor ?? -1) {
    const een = rij[plek]
    if (een) pad.push(een.stap)
  }
  for (const { t, r } of pad) if (indeling.at(t, r) >= 0) indeling.clear(t, r)
  for (const { t, r, k } of pad) indeling.place(t, r, k)
}
