import { expect, test } from 'vitest'
import { loadTaxonomie } from '#app/domain/taxonomie/taxonomie.server.ts'
import { searchTermen } from '#app/domain/taxonomie/search-termen.server.ts'
import { ensureIndexes } from '#search/sync/ensure-indexes.server.ts'
import { aSyncContext } from '#tests/support/search-sync.ts'

test('the dictionary gives the terms that were asked, and undefined for what is none', async () => {
  const taxonomie = await loadTaxonomie([
    'gedrag:24105',
    'gedrag:24105',
    'certificaat:heftruck',
    'gedrag:nee',
  ])
  expect(taxonomie.term('gedrag:24105')).toMatchObject({ soort: 'gedrag', label: expect.any(String) })
  expect(taxonomie.term('certificaat:heftruck')?.label).toBe('Heftruckcertificaat')
  expect(taxonomie.term('gedrag:nee')).toBeUndefined()
})

test('terms come with a line that tells them apart', async () => {
  await ensureIndexes(aSyncContext())
  const { resultaten, beperkt } = await searchTermen({ soort: 'beroep', q: 'schoonmaker', limiet: 3 })
  expect(beperkt).toBe(false)
  expect(resultaten).toHaveLength(3)
  for (const { id, toelichting } of resultaten) {
    expect(id).toMatch(/^beroep:/)
    expect(toelichting).toBeTruthy()
  }
})
