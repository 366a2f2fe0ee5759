import { createRekenblad, figuresOnly } from '#search/matching/figures.ts'
import { listHardeEisen } from '#search/matching/hard.ts'
import { compareText, prepareProfiel, prepareVacature } from '#search/matching/prepare.ts'
import { scorePrepared } from '#search/matching/score.ts'
import type { HardeEis } from '#search/matching/hard.ts'
import type { PreparedProfiel, PreparedVacature } from '#search/matching/prepare.ts'
import type { MatchProfiel, MatchVacature, Taxonomie, Uitkomst } from '#search/matching/model.ts'

export type Afvalreden = { sleutel: string; label: string; aantal: number }

export type Rangorde = {
  /** Meets all hard requirements, best first. */
  past: Uitkomst[]
  /** Nothing refused, but something hard is not known: see the "onbekend" lines in `hard` for what to ask. */
  navragen: Uitkomst[]
  /** How many there are of each, also when the lists are cut off at the maximum. */
  aantallen: { past: number; navragen: number; afgevallen: number }
  /** One that fails on two requirements counts under both. Most frequent first. */
  afgevallen: Afvalreden[]
}

export type RangordeOpties = {
  /** Explain only this many of each list; ranking always takes all of them. */
  maximum?: number
}

type Paar = { v: PreparedVacature; p: PreparedProfiel; harde: HardeEis[]; id: string }
type Plek = { paar: Paar; totaal: number; zekerheid: number }

/** Ranks profiles for one vacature: total, then certainty, then id. The order does not depend on that of the input. */
export function rankProfielen(
  vacature: MatchVacature,
  profielen: Iterable<MatchProfiel>,
  taxonomie: Taxonomie,
  opties: RangordeOpties = {},
): Rangorde {
  const v = prepareVacature(vacature, taxonomie)
  const harde = listHardeEisen(v)
  return rank(
    mapLazily(profielen, (profiel) => ({ v, p: prepareProfiel(profiel, taxonomie), harde, id: profiel.id })),
    opties,
  )
}

/** The mirror: ranks vacatures for one profile. A pair has the same figures from either side. */
export function rankVacatures(
  profiel: MatchProfiel,
  vacatures: Iterable<MatchVacature>,
  taxonomie: Taxonomie,
  opties: RangordeOpties = {},
): Rangorde {
  const p = prepareProfiel(profiel, taxonomie)
  return rank(
    mapLazily(vacatures, (vacature) => {
      const v = prepareVacature(vacature, taxonomie)
      return { v, p, harde: listHardeEisen(v), id: vacature.id }
    }),
    opties,
  )
}

function rank(paren: Iterable<Paar>, { maximum = Infinity }: RangordeOpties): Rangorde {
  const blad = createRekenblad()
  const past: Plek[] = []
  const navragen: Plek[] = []
  const redenen = new Map<string, Afvalreden>()
  let afgevallen = 0
  for (const paar of paren) {
    let voldoetNiet = false
    let onbekend = false
    for (const eis of paar.harde) {
      const oordeel = eis.toets(paar.p)
      if (oordeel === 'onbekend') onbekend = true
      else if (oordeel === 'voldoet-niet') {
        voldoetNiet = true
        count(redenen, eis)
      }
    }
    if (voldoetNiet) {
      afgevallen++
      continue
    }
    const { totaal, zekerheid } = figuresOnly(paar.v, paar.p, blad)
    ;(onbekend ? navragen : past).push({ paar, totaal, zekerheid })
  }
  return {
    past: explain(past, maximum),
    navragen: explain(navragen, maximum),
    aantallen: { past: past.length, navragen: navragen.length, afgevallen },
    afgevallen: [...redenen.values()].sort(
      (a, b) => b.aantal - a.aantal || compareText(a.sleutel, b.sleutel),
    ),
  }
}

function explain(plekken: Plek[], maximum: number): Uitkomst[] {
  plekken.sort(
    (a, b) => b.totaal - a.totaal || b.zekerheid - a.zekerheid || compareText(a.paar.id, b.paar.id),
  )
  return plekken.slice(0, maximum).map(({ paar }) => scorePrepared(paar.v, paar.p, paar.harde))
}

function count(redenen: Map<string, Afvalreden>, { sleutel, label }: HardeEis): void {
  const reden = redenen.get(sleutel)
  if (reden) reden.aantal++
  else redenen.set(sleutel, { sleutel, label, aantal: 1 })
}

function* mapLazily<A, B>(bron: Iterable<A>, map: (waarde: A) => B): Generator<B> {
  for (const waarde of bron) yield map(waarde)
}
