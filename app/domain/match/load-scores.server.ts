import { setImmediate } from 'node:timers/promises'
import { createRekenblad, figuresOnly } from '#search/matching/figures.ts'
import { listHardeEisen } from '#search/matching/hard.ts'
import { prepareProfiel, prepareVacature } from '#search/matching/prepare.ts'
import { matchVacatureScope } from '#app/domain/match/match-scope.server.ts'
import { readZichtbareProfielenById } from '#app/domain/match/read-profielen.server.ts'
import { termIdsOf } from '#app/domain/match/term-ids.ts'
import { loadTaxonomie } from '#app/domain/taxonomie/taxonomie.server.ts'
import { MATCH_VACATURE_SELECT, toMatchVacature } from '#app/domain/vacature/match-vacature.server.ts'
import type { Actor } from '#app/platform/actor.ts'
import { dateOnly, today } from '#app/platform/clock.server.ts'
import { db } from '#app/platform/db.server.ts'

/** The figure of one pair (0-100). Null: a hard requirement is known to exclude this profile. */
export type PaarScore = { vacatureId: string; profielId: string; totaal: number | null }

export type Scores = {
  paren: PaarScore[]
  /** Whose vacature is whose. */
  vacatures: { id: string; werkgeverId: string }[]
  /** Those of the profiles that may be compared now. */
  profielIds: string[]
}

/**
 * The figures of every open vacature of some employers with some visible profiles, without explanation: the same numbers as
 * the match shows. Others get their turn between two vacatures, so that a large day holds up nobody.
 */
export async function loadScores(
  actor: Extract<Actor, { rol: 'adviseur' }>,
  { werkgeverIds, profielIds }: { werkgeverIds: readonly string[]; profielIds: readonly string[] },
): Promise<Scores> {
  const [rijen, profielen] = await Promise.all([
    db().vacature.findMany({
      where: {
        AND: [matchVacatureScope(actor, dateOnly(today())), { werkgeverId: { in: [...werkgeverIds] } }],
      },
      orderBy: { id: 'asc' },
      select: { ...MATCH_VACATURE_SELECT, werkgeverId: true },
    }),
    readZichtbareProfielenById([...profielIds]),
  ])
  const vacatures = rijen.map(toMatchVacature)
  const taxonomie = await loadTaxonomie(termIdsOf(vacatures, profielen))
  const klaar = profielen.map((profiel) => ({ id: profiel.id, p: prepareProfiel(profiel, taxonomie) }))
  const blad = createRekenblad()
  const paren: PaarScore[] = []
  for (const vacature of vacatures) {
    const v = prepareVacature(vacature, taxonomie)
    const harde = listHardeEisen(v)
    for (const { id, p } of klaar) {
      const valtAf = harde.some((eis) => eis.toets(p) === 'voldoet-niet')
      paren.push({
        vacatureId: vacature.id,
        profielId: id,
        totaal: valtAf ? null : figuresOnly(v, p, blad).totaal,
      })
    }
    await setImmediate()
  }
  return {
    paren,
    vacatures: rijen.map(({ id, werkgeverId }) => ({ id, werkgeverId })),
    profielIds: profielen.map(({ id }) => id),
  }
}
