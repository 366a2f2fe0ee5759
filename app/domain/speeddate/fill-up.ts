import { makeRooster } from './make-rooster.ts'
import { listRedenen, type Botsing } from './regels.ts'
import type { Gesprek, Rooster, Speeddatevraag } from './rooster.ts'

export type Aanvulling = {
  rooster: Rooster
  /** What was kept, so fixed in the new timetable. */
  behouden: Gesprek[]
  /** What had to be kept but cannot be any more, such as a talk of somebody who did not come. */
  vervallen: Botsing[]
}

/**
 * Plans the rest of a timetable again, with the question as it is now: people who did not come are absent in it,
 * newcomers are in it. Kept are the fixed talks of the question and what `gesprekken` has in the rounds before
 * `vanafRonde`, which have been; in those nobody gets a new talk. Throws VraagFout.
 */
export function fillUp(
  vraag: Speeddatevraag,
  gesprekken: readonly Gesprek[],
  { vanafRonde = 1 } = {},
): Aanvulling {
  const behouden: Gesprek[] = []
  const vervallen: Botsing[] = []
  const geweest = gesprekken.filter(({ ronde }) => ronde < vanafRonde)
  for (const gesprek of [...geweest, ...vraag.vast]) {
    if (behouden.some((een) => isSame(een, gesprek))) continue
    const redenen = listRedenen(vraag, behouden, gesprek)
    if (redenen.length > 0) vervallen.push({ gesprek, redenen })
    else behouden.push(gesprek)
  }
  const uitkomst = makeRooster({
    ...vraag,
    tafels: vraag.tafels.map((tafel) => ({ ...tafel, afwezig: closed(tafel.id, tafel.afwezig) })),
    vast: behouden,
  })
  // Each of them was judged beside the others above.
  if (!uitkomst.ok) throw new Error('Talks that keep the rules were refused.')
  return { rooster: uitkomst.rooster, behouden, vervallen }

  /** A round that has been is closed for a table that has no talk in it. */
  function closed(tafelId: string, afwezig: readonly number[]): number[] {
    const voorbij = Array.from({ length: Math.min(vanafRonde - 1, vraag.rondes) }, (_, plek) => plek + 1)
    const bezet = behouden.filter((een) => een.tafelId === tafelId).map(({ ronde }) => ronde)
    return [...new Set([...afwezig, ...voorbij.filter((ronde) => !bezet.includes(ronde))])]
  }
}

const isSame = (a: Gesprek, b: Gesprek) =>
  a.ronde === b.ronde && a.tafelId === b.tafelId && a.kandidaatId === b.kandidaatId
