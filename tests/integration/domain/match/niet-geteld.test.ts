import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import { rebuild } from '#search/sync/rebuild.server.ts'
import { listMatches } from '#app/domain/match/list-matches.server.ts'
import { loadProfielen } from '#app/domain/match/load-profielen.server.ts'
import { MATCH_VACATURE_SELECT, toMatchVacature } from '#app/domain/vacature/match-vacature.server.ts'
import { db } from '#app/platform/db.server.ts'
import { profielcode } from '#prisma/seed/demo/profielcode.ts'
import { anAdviseur } from '#tests/factories/account.ts'
import { aKandidaat } from '#tests/factories/kandidaat.ts'
import { aVacature } from '#tests/factories/vacature.ts'
import { aSyncContext } from '#tests/support/search-sync.ts'

const AANTAL = 1_100

test('with more than a thousand to choose from and no memory yet, the best of them are shown and no count', async () => {
  const beste = await aKandidaat({ visible: true, profiel: { urenMin: 20, urenMax: 24 } })
  await multiply(beste)
  const { vacature } = await aVacature({ status: 'gepubliceerd', urenMin: 20, urenMax: 24 })
  await rebuild(aSyncContext(), 'kandidaatprofiel')

  const match = toMatchVacature(
    await db().vacature.findUniqueOrThrow({ where: { id: vacature.id }, select: MATCH_VACATURE_SELECT }),
  )
  const { bron, profielen, aantallen } = await loadProfielen(match)
  expect({ bron, aantallen }).toEqual({ bron: 'meili', aantallen: 'niet-geteld' })
  expect(profielen.length).toBeGreaterThan(100)
  expect(profielen.length).toBeLessThan(AANTAL)

  const { actor } = await anAdviseur()
  const shortlist = await listMatches(actor, vacature.id)
  expect(shortlist).toMatchObject({ aantallen: null, viaZoekmachine: true })
  expect(shortlist?.past.length).toBeGreaterThan(20)

  // Who is hidden is not shown, though the index has not heard of it.
  await db().kandidaatprofiel.updateMany({ data: { sleutelKandidaatOp: null, zichtbaarTot: null } })
  expect((await loadProfielen(match)).profielen).toEqual([])
})

/** Many of the same, past the factory: each of them needs an account of its own there. */
async function multiply({ kandidaat, profiel }: Awaited<ReturnType<typeof aKandidaat>>): Promise<void> {
  const ids = Array.from({ length: AANTAL }, () => [randomUUID(), randomUUID()] as const)
  await db().kandidaat.createMany({
    data: ids.map(([id], nummer) => ({ ...kandidaat, id, email: `veel${nummer}@toets.example` })),
  })
  const { kenmerken: _kenmerken, beroepen: _beroepen, ...kolommen } = profiel
  await db().kandidaatprofiel.createMany({
    data: ids.map(([kandidaatId, id], nummer) => ({
      ...kolommen,
      id,
      kandidaatId,
      code: profielcode(1, nummer),
    })),
  })
}
