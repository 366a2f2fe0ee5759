import { expect, test } from 'vitest'
import { rebuild } from '#search/sync/rebuild.server.ts'
import { listMatches } from '#app/domain/match/list-matches.server.ts'
import { loadProfielen } from '#app/domain/match/load-profielen.server.ts'
import { MATCH_VACATURE_SELECT, toMatchVacature } from '#app/domain/vacature/match-vacature.server.ts'
import { db } from '#app/platform/db.server.ts'
import { anAdviseur } from '#tests/factories/account.ts'
import { aKandidaat, multiplyKandidaat } from '#tests/factories/kandidaat.ts'
import { aVacature } from '#tests/factories/vacature.ts'
import { aSyncContext } from '#tests/support/search-sync.ts'

const AANTAL = 1_100

test('with more than a thousand to choose from and no memory yet, the best of them are shown and no count', async () => {
  const beste = await aKandidaat({ visible: true, profiel: { urenMin: 20, urenMax: 24 } })
  await multiplyKandidaat(beste, AANTAL)
  const { vacature } = await aVacature({ status: 'gepubliceerd', urenMin: 20, urenMax: 24 })
  await rebuild(aSyncContext(), 'kandidaatprofiel')

  const match = toMatchVacature(
    await db().vacature.findUniqueOrThrow({ where: { id: vacature.id }, select: MATCH_VACATURE_SELECT }),
  )
  const { bron, profielen, aantallen } = await loadProfielen(match, { perLijst: 75 })
  expect({ bron, aantallen }).toEqual({ bron: 'meili', aantallen: 'niet-geteld' })
  expect(profielen.length).toBeGreaterThan(100)
  expect(profielen.length).toBeLessThan(AANTAL)

  const { actor } = await anAdviseur()
  const shortlist = await listMatches(actor, vacature.id)
  expect(shortlist).toMatchObject({ aantallen: null, viaZoekmachine: true })
  expect(shortlist?.past.length).toBeGreaterThan(20)

  // Who is hidden is not shown, though the index has not heard of it.
  await db().kandidaatprofiel.updateMany({ data: { sleutelKandidaatOp: null, zichtbaarTot: null } })
  expect((await loadProfielen(match, { perLijst: 75 })).profielen).toEqual([])
})
