import { expect, test } from 'vitest'
import { db } from '#app/platform/db.server.ts'
import { aWerkgever } from '#tests/factories/werkgever.ts'
import { databasePrint } from '#tests/support/database-print.ts'

test('a print differs after a change of one column, and is what it was when that is taken back', async () => {
  const { werkgever } = await aWerkgever()
  const before = await databasePrint()
  const rename = (naam: string) => db().werkgever.update({ where: { id: werkgever.id }, data: { naam } })

  await rename('Andere naam')
  expect(await databasePrint()).not.toEqual(before)
  await db()
    .$executeRaw`UPDATE werkgever SET naam = ${werkgever.naam}, bijgewerkt_op = ${werkgever.bijgewerktOp} WHERE id = ${werkgever.id}::uuid`
  expect(await databasePrint()).toEqual(before)
})

test('a print differs after a row that came, and one that went with the row that it belongs to', async () => {
  const { account } = await aWerkgever()
  const before = await databasePrint()
  const extra = await db().account.create({
    data: { email: 'proef@toets.example', naam: 'Proef Nummer-Nul' },
  })
  expect(await databasePrint()).not.toEqual(before)
  await db().account.delete({ where: { id: extra.id } })
  expect(await databasePrint()).toEqual(before)
  await db().account.delete({ where: { id: account.id } })
  const after = await databasePrint()
  expect(Object.keys(after).filter((table) => after[table] !== before[table])).toEqual([
    'account',
    'rol_toekenning',
  ])
})

test('the lines about names that were shown count, unless a page may be read', async () => {
  const before = { all: await databasePrint(), read: await databasePrint({ pageIsRead: true }) }
  await db().gebeurtenis.create({
    data: { type: 'bemiddeling.identiteit-getoond', onderwerpId: 'proef', actorRol: 'werkgever' },
  })
  expect(await databasePrint({ pageIsRead: true })).toEqual(before.read)
  expect(await databasePrint()).not.toEqual(before.all)
})
