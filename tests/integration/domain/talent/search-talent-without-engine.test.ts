import { expect, test, vi } from 'vitest'
import { searchTalent } from '#app/domain/talent/search-talent.server.ts'
import { TalentVraagSchema } from '#app/domain/talent/talent.ts'
import { db } from '#app/platform/db.server.ts'
import { aTalentgroep } from '#tests/factories/talent.ts'
import { aWerkgever } from '#tests/factories/werkgever.ts'

vi.hoisted(() => {
  // Nothing listens there: the engine is away for this whole file.
  process.env.MEILI_URL = 'http://127.0.0.1:1'
})

test('without the search engine the list comes from the database, and says so', async () => {
  const { actor } = await aWerkgever()
  const { id } = await db().term.findFirstOrThrow({ where: { soort: 'beroep', groep: '5120' } })
  await aTalentgroep({ beroepIds: [id], kenmerken: [{ termId: 'certificaat:heftruck', niveau: 3 }] }, 6)
  await aTalentgroep({}, 5)
  const ask = async (query: Record<string, string>) => searchTalent(actor, TalentVraagSchema.parse(query))

  expect(await ask({})).toMatchObject({ beperkt: true, band: 10, aantalPaginas: 2 })
  expect((await ask({ q: 'kok' }))?.kaarten).toHaveLength(6)
  expect((await ask({ q: 'heftruck' }))?.kaarten).toHaveLength(6)
  expect((await ask({ papier: 'certificaat:heftruck' }))?.kaarten).toHaveLength(6)
  expect(await ask({ q: 'zeppelinvaarder' })).toMatchObject({ beperkt: true, band: null, kaarten: [] })
  const { facetten } = (await ask({})) ?? {}
  expect(facetten?.uren.map(({ band }) => band)).toEqual([null, null, null, null])
  expect(facetten?.werk).toEqual([])
})
