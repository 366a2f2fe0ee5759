import { createBord, type Bord } from '#app/domain/speeddate/planner/bord.ts'
import { createIndeling } from '#app/domain/speeddate/planner/indeling.ts'
import type { Gesprek, Opbrengst, Speeddatevraag } from '#app/domain/speeddate/rooster.ts'
import type { Toeval } from '#prisma/seed/demo/toeval.ts'

export type Eenvoudig = { gesprekken: Gesprek[]; opbrengst: Opbrengst }

/** The pair with the highest score first, each in the first round in which it can meet. */
export function makeGreedy(vraag: Speeddatevraag): Eenvoudig {
  const bord = createBord(vraag)
  return placeInTurn(
    bord,
    listPlekken(bord).sort((a, b) => b.score - a.score),
  )
}

/** Whoever comes first sits down, in a random order: as when people choose a table themselves. */
export function makeRandom(vraag: Speeddatevraag, toeval: Toeval): Eenvoudig {
  const bord = createBord(vraag)
  const plekken = listPlekken(bord)
  return placeInTurn(bord, toeval.sample(plekken, plekken.length))
}

type Paar = { t: number; k: number; score: number }

function listPlekken({ tafels, kandidaten, score, werkgeverVan }: Bord): Paar[] {
  return tafels.flatMap((_, t) =>
    kandidaten.map((_, k) => ({ t, k, score: score[(werkgeverVan[t] ?? 0) * kandidaten.length + k] ?? -1 })),
  )
}

function placeInTurn(bord: Bord, paren: readonly Paar[]): Eenvoudig {
  const indeling = createIndeling(bord)
  for (const { t, k } of paren) {
    const ronde = bord.rondes.findIndex((_, r) => indeling.isFree(t, r) && indeling.fits(t, r, k))
    if (ronde >= 0) indeling.place(t, ronde, k)
  }
  return { gesprekken: indeling.toGesprekken(), opbrengst: indeling.opbrengst() }
}
