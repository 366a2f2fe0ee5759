import { expect, test, vi } from 'vitest'
import { searchRelaties } from '#app/domain/zoeken/search-relaties.server.ts'
import { RelatieZoekSchema } from '#app/domain/zoeken/zoeken.ts'
import { now } from '#app/platform/clock.server.ts'
import { db } from '#app/platform/db.server.ts'
import { SearchAway } from '#search/search-away.ts'
import { anAdviseur } from '#tests/factories/account.ts'
import { aVacature } from '#tests/factories/vacature.ts'
import { aContactpersoon, aWerkgever } from '#tests/factories/werkgever.ts'

// The engine itself has its own tests; here it is away, so that the answer comes from the database.
vi.mock('#search/query/search-relaties.server.ts', () => ({
  searchRelaties: () => Promise.reject(new SearchAway('onbereikbaar')),
}))

test('without the engine names and numbers still find, and the answer says that it is limited', async () => {
  const { account, actor } = await anAdviseur()
  const { werkgever } = await aWerkgever({
    naam: 'Proefslagerij Heidekruid',
    kvkNummer: '76543210',
    aanspreekpuntId: account.id,
  })
  const werkgeverId = werkgever.id
  const contact = await aContactpersoon(werkgeverId, { naam: 'Henk Hei_de', telefoon: '023 - 555 09 87' })
  await aContactpersoon(werkgeverId, { naam: 'Weg Heidekruid', actief: false })
  const { vacature } = await aVacature({ status: 'gepubliceerd', titel: 'Slagershulp', werkgeverId })
  const ander = await aWerkgever({ naam: 'Proefkapper Heidekruid' })
  const vroeger = await aWerkgever({ naam: 'Heidekruid van vroeger' })
  await db().werkgever.update({
    where: { id: vroeger.werkgever.id },
    data: { samengevoegdMetId: ander.werkgever.id, samengevoegdOp: now(), relatiestatus: 'beeindigd' },
  })

  const ask = async (query: Record<string, string>) => {
    const resultaat = await searchRelaties(actor, RelatieZoekSchema.parse(query))
    expect(resultaat).toMatchObject({ beperkt: true, statussen: null })
    return (resultaat?.groepen ?? []).map(({ treffers }) => treffers.map(({ id }) => id))
  }
  expect(await ask({ q: 'heidekruid' })).toEqual([
    [ander.werkgever.id, werkgeverId],
    [contact.id],
    [vacature.id],
  ])
  expect(await ask({ q: 'heidekruid', mijn: 'ja' })).toEqual([[werkgeverId], [contact.id], [vacature.id]])
  expect(await ask({ q: '7654 3210' })).toEqual([[werkgeverId], [], []])
  expect(await ask({ q: '023-5550987' })).toEqual([[], [contact.id], []])
  expect(await ask({ q: 'heidekruid', soort: 'vacature', status: 'concept' })).toEqual([[], [], []])
  expect(await ask({ q: '%' })).toEqual([[], [], []])
  expect(await ask({ q: '_' })).toEqual([[], [contact.id], []])
  expect(await ask({ q: '' })).toEqual([[], [], []])
})
