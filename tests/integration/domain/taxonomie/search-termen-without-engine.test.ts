import { expect, test, vi } from 'vitest'
import { searchTermen } from '#app/domain/taxonomie/search-termen.server.ts'

vi.hoisted(() => {
  // Nothing listens there: the engine is away for this whole file.
  process.env.MEILI_URL = 'http://127.0.0.1:1'
})

test('without the search engine the database finds the words, and the answer says so', async () => {
  const { resultaten, beperkt } = await searchTermen({ soort: 'certificaat', q: 'HEFTRUCK', limiet: 5 })
  expect(beperkt).toBe(true)
  expect(resultaten[0]).toMatchObject({ id: 'certificaat:heftruck', label: 'Heftruckcertificaat' })
})

test('words may come in any order, and what starts with the question comes first', async () => {
  const { resultaten } = await searchTermen({ soort: 'taal', q: 'spreken Neder', limiet: 5 })
  expect(resultaten.map(({ id }) => id)).toEqual(['taal:nld-mondeling'])
  const beroepen = await searchTermen({ soort: 'beroep', q: 'kok', limiet: 5 })
  expect(beroepen.resultaten[0]?.label.toLowerCase()).toMatch(/^kok/)
})

test('signs of a pattern are plain text, and a NUL does no harm', async () => {
  for (const q of ['%', '_', '\\', 'a\u0000', "'; drop table term; --"]) {
    const { resultaten } = await searchTermen({ soort: 'rijbewijs', q, limiet: 5 })
    expect(resultaten.length, q).toBeLessThanOrEqual(5)
  }
  expect((await searchTermen({ soort: 'rijbewijs', q: '%', limiet: 5 })).resultaten).toEqual([])
  expect(await searchTermen({ soort: 'rijbewijs', q: ' ', limiet: 5 })).toEqual({
    resultaten: [],
    beperkt: false,
  })
})
