import { K } from '#app/domain/talent/k.ts'
import type { TalentKenmerk } from '#app/domain/talent/talentprofiel.ts'

type Persoon = { id: string; kenmerken: readonly TalentKenmerk[] }

/**
 * How many different terms the cards of one family may name, per kind: the ones that most of them share. It bounds what a
 * combination can tell, and a card stays readable.
 */
const WOORDENSCHAT = { vakvaardigheid: 12, gedrag: 8, basis: 2 } as const

/**
 * What may be said of the skills and behaviour of people who want the same work. Each statement ("can this, well") is on
 * the cards of K or more of them. Where fewer than K have a level, they are shown with the level below it, together with
 * who has that; where even that is too few, nothing is said. So a card never says more than is so, and sometimes less.
 * Independent of the order of the people. Answers the statements per id.
 */
export function deelbareKenmerken(personen: readonly Persoon[]): Map<string, TalentKenmerk[]> {
  const perTerm = new Map<string, { id: string; niveau: 1 | 2 | 3 }[]>()
  for (const { id, kenmerken } of personen) {
    for (const { termId, niveau } of kenmerken) {
      const houders = perTerm.get(termId)
      if (houders) houders.push({ id, niveau })
      else perTerm.set(termId, [{ id, niveau }])
    }
  }
  const gedeeld = new Map<string, TalentKenmerk[]>(personen.map(({ id }) => [id, []]))
  for (const termId of mostShared(perTerm)) {
    let over: string[] = []
    for (const niveau of [3, 2, 1] as const) {
      const houders = perTerm.get(termId)?.filter((houder) => houder.niveau === niveau) ?? []
      over.push(...houders.map(({ id }) => id))
      if (over.length < K) continue
      for (const id of over) gedeeld.get(id)?.push({ termId, niveau })
      over = []
    }
  }
  return gedeeld
}

function mostShared(perTerm: ReadonlyMap<string, readonly unknown[]>): string[] {
  const opAantal = [...perTerm]
    .filter(([, houders]) => houders.length >= K)
    .sort(([a, van], [b, naar]) => naar.length - van.length || (a < b ? -1 : 1))
    .map(([termId]) => termId)
  return Object.entries(WOORDENSCHAT)
    .flatMap(([soort, aantal]) => opAantal.filter((id) => id.startsWith(`${soort}:`)).slice(0, aantal))
    .sort()
}
