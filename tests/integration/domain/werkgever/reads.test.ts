import { expect, test } from 'vitest'
import { getWerkgever } from '#app/domain/werkgever/get-werkgever.server.ts'
import { listWerkgeverKeuzes, listWerkgevers } from '#app/domain/werkgever/list-werkgevers.server.ts'
import { werkgeverScope } from '#app/domain/werkgever/scope.server.ts'
import { db } from '#app/platform/db.server.ts'
import { aJobcoach, anAdviseur, aRapporteur } from '#tests/factories/account.ts'
import { aVacature } from '#tests/factories/vacature.ts'
import { aWerkgever } from '#tests/factories/werkgever.ts'

const filter = { q: '', mijn: undefined, pagina: 1 } as const

test('an employer sees the own werkgever, staff all, others none', async () => {
  const { werkgever, actor } = await aWerkgever()
  const { werkgever: ander } = await aWerkgever()
  const visible = async (wie: Parameters<typeof werkgeverScope>[0]) =>
    db().werkgever.count({ where: { AND: [werkgeverScope(wie), { id: { in: [werkgever.id, ander.id] } }] } })
  expect(await visible(actor)).toBe(1)
  expect(await visible((await anAdviseur()).actor)).toBe(2)
  for (const wie of [null, (await aJobcoach()).actor, (await aRapporteur()).actor])
    expect(await visible(wie)).toBe(0)
  expect(await getWerkgever(actor, ander.id)).toBeNull()
})

test('the adviseur finds werkgevers by part of the name, by KVK number and by being the aanspreekpunt', async () => {
  const { actor } = await anAdviseur()
  const { werkgever } = await aWerkgever({ naam: 'Fictief Bakhuis Toets', aanspreekpuntId: actor.accountId })
  await aVacature({ werkgeverId: werkgever.id, status: 'gepubliceerd' })
  await aVacature({ werkgeverId: werkgever.id })
  const gevonden = { totaal: 1, werkgevers: [{ id: werkgever.id, aantalOpen: 1 }] }
  expect(await listWerkgevers(actor, { ...filter, q: 'bakhuis' })).toMatchObject(gevonden)
  expect(await listWerkgevers(actor, { ...filter, q: werkgever.kvkNummer })).toMatchObject(gevonden)
  expect(await listWerkgevers(actor, { ...filter, mijn: 'ja' })).toMatchObject(gevonden)
  expect((await listWerkgeverKeuzes(actor)).filter(({ isMijn }) => isMijn)).toMatchObject([
    { id: werkgever.id },
  ])
})

test('the page of a werkgever shows who can log in for it, without who is blocked', async () => {
  const { werkgever, account } = await aWerkgever()
  await db().account.update({ where: { id: account.id }, data: { functie: 'Bedrijfsleider' } })
  const { actor } = await anAdviseur()
  expect(await getWerkgever(actor, werkgever.id)).toMatchObject({
    naam: werkgever.naam,
    contactpersonen: [{ naam: account.naam, functie: 'Bedrijfsleider' }],
  })
  await db().account.update({ where: { id: account.id }, data: { geblokkeerdOp: new Date() } })
  expect(await getWerkgever(actor, werkgever.id)).toMatchObject({ contactpersonen: [] })
})
