import { isVervallen } from './invulling.ts'
import { telInvullingen, type Bereik, type Invulling, type Tabelwaarden } from './tel-invullingen.ts'
import type { Bonus, Bouwblok } from './tel-plaatsingen.ts'
import type { Periode } from './duur.ts'

/** A table with all its groups and bonuses. */
export type HeleTabel = Tabelwaarden & { bouwblokken: readonly Bouwblok[]; bonussen: readonly Bonus[] }

/**
 * What each invulling of one contract can count for, by its id, whatever bouwblok and bonuses were chosen: they are not read. A
 * plaatsing is between the lowest bouwblok without a bonus and the highest with every bonus of the table; other work is exact. Other
 * lines of the same plaatsing use as much of its maximum as they can for the lowest, and what approved ones use at least for the
 * highest, so that the real value is always within. This is all that a contractor may know: the exact value says to which group
 * somebody belongs. Of a closed contract each stays what it was at the closing.
 */
export function telBereik(
  invullingen: readonly Invulling[],
  tabel: HeleTabel,
  contract: Periode,
): Map<string, Bereik> {
  const { bouwblokken, bonussen } = tabel
  const open = invullingen.map((een) => ({ ...een, slotCents: null, bouwblok: null, bonussen: [] }))
  const exact = telInvullingen(open, tabel, contract)
  const opMaximum = bouwblokken.toSorted((a, b) => maximumVan(a) - maximumVan(b))
  const [strengste, ruimste] = [opMaximum.at(0) ?? null, opMaximum.at(-1) ?? null]
  return new Map(
    open.map((een): [string, Bereik] => {
      const { plaatsing } = een
      if (een.slotBereik) return [een.id, een.slotBereik]
      if (!plaatsing || bouwblokken.length === 0) {
        const cents = exact.get(een.id) ?? 0
        return [een.id, { minsteCents: cents, meesteCents: cents }]
      }
      const naast = open.filter(
        ({ id, plaatsing: ander, status }) =>
          id !== een.id && ander?.id === plaatsing.id && !isVervallen(status),
      )
      const waarden = (bij: readonly Invulling[], andere: Bouwblok | null, metBonus: readonly Bonus[]) =>
        bouwblokken.map((bouwblok) => {
          const regels = [
            ...bij.map((regel) => ({ ...regel, bouwblok: andere })),
            { ...een, bouwblok, bonussen: metBonus },
          ]
          return telInvullingen(regels, tabel, contract).get(een.id) ?? 0
        })
      const goedgekeurd = naast.filter(({ status }) => status === 'goedgekeurd')
      return [
        een.id,
        {
          minsteCents: Math.min(...waarden(naast, ruimste, [])),
          meesteCents: Math.max(...waarden(goedgekeurd, strengste, bonussen)),
        },
      ]
    }),
  )
}

const maximumVan = ({ maximumMaanden }: Bouwblok) => maximumMaanden ?? Number.MAX_SAFE_INTEGER
