import { setSleutelAdviseur } from '#app/domain/kandidaatprofiel/set-sleutel-adviseur.server.ts'
import { matchProfielen } from '#app/domain/match/match-profielen.server.ts'
import { db } from '#app/platform/db.server.ts'
import type { BenchContext } from '../bench-context.ts'
import { withoutScan } from './measure-aanvraag.ts'

export type VerbergenUitkomst = { keren: number; getoond: number }

/** The best match of a vacature is switched off; how often it still stands in a list that is asked for right after. */
export async function measureVerbergen(
  { wereld, adviseur }: BenchContext,
  keren: number,
): Promise<VerbergenUitkomst> {
  let gedaan = 0
  let getoond = 0
  for (const { id } of wereld.vacatures) {
    if (gedaan === keren) break
    const profielId = await bestOf(id)
    if (!profielId) continue
    const { kandidaatId } = await db().kandidaatprofiel.findUniqueOrThrow({
      where: { id: profielId },
      select: { kandidaatId: true },
    })
    await turn(kandidaatId, false)
    if ((await shown(id)).has(profielId) || (await withoutScan(() => shown(id))).has(profielId)) getoond++
    await turn(kandidaatId, true)
    gedaan++
  }
  return { keren: gedaan, getoond }

  async function bestOf(vacatureId: string): Promise<string | null> {
    const matches = await matchProfielen(adviseur, vacatureId)
    return matches?.past[0]?.profielId ?? matches?.navragen[0]?.profielId ?? null
  }

  async function shown(vacatureId: string): Promise<Set<string>> {
    const matches = await matchProfielen(adviseur, vacatureId)
    return new Set([...(matches?.past ?? []), ...(matches?.navragen ?? [])].map(({ profielId }) => profielId))
  }

  async function turn(kandidaatId: string, aan: boolean): Promise<void> {
    const resultaat = await setSleutelAdviseur(adviseur, { kandidaatId, aan })
    if (!resultaat.ok) throw new Error(`bench: the key of ${kandidaatId} did not turn (${resultaat.reden})`)
  }
}
