import { makeRooster } from '#app/domain/speeddate/make-rooster.ts'
import { listBotsingen } from '#app/domain/speeddate/regels.ts'
import type { Opbrengst, Speeddatevraag } from '#app/domain/speeddate/rooster.ts'
import type { Toeval } from '#prisma/seed/demo/toeval.ts'
import { makeGreedy, makeRandom } from './eenvoudig.ts'

export type DagUitkomst = {
  rooster: Opbrengst
  bovengrens: Opbrengst
  maximaleScore: number
  isBewezenBeste: boolean
  gretig: Opbrengst
  toevallig: Opbrengst
  /** Talks that break a rule, of the three timetables together. */
  botsingen: number
  /** Milliseconds. */
  tijd: { rooster: number; gretig: number }
}

/** The timetable of one day, beside the bounds, a greedy and a random one. */
export function measureDag(vraag: Speeddatevraag, toeval: Toeval): DagUitkomst {
  const [gretig, gretigMs] = timed(() => makeGreedy(vraag))
  const [uitkomst, roosterMs] = timed(() => makeRooster(vraag))
  if (!uitkomst.ok) throw new Error('Nothing was fixed, so nothing can be refused.')
  const { gesprekken, opbrengst, bovengrens, maximaleScore, isBewezenBeste } = uitkomst.rooster
  const toevallig = makeRandom(vraag, toeval)
  return {
    ...{ rooster: opbrengst, bovengrens, maximaleScore, isBewezenBeste },
    ...{ gretig: gretig.opbrengst, toevallig: toevallig.opbrengst },
    botsingen: [gesprekken, gretig.gesprekken, toevallig.gesprekken].reduce(
      (som, een) => som + listBotsingen(vraag, een).length,
      0,
    ),
    tijd: { rooster: roosterMs, gretig: gretigMs },
  }
}

function timed<T>(werk: () => T): [T, number] {
  const begin = performance.now()
  const uitkomst = werk()
  return [uitkomst, performance.now() - begin]
}
