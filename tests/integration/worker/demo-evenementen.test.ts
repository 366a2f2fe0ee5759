import { expect, test } from 'vitest'
import { listKalender } from '#app/domain/evenement/list-evenementen.server.ts'
import { today } from '#app/platform/clock.server.ts'
import { db } from '#app/platform/db.server.ts'
import { writeDemoEvenementen } from '#app/worker/commands/demo-evenementen.server.ts'
import { VAST } from '#prisma/seed/demo/vaste-mensen.ts'
import { ORGANISATIE_ID } from '#tests/factories/reference.ts'

test('the demo region has evenementen in every stand, and a second run adds none', async () => {
  await db().evenement.deleteMany()
  const { accountId, email, naam } = VAST.adviseur
  await db().account.create({
    data: {
      id: accountId,
      email,
      naam,
      rollen: { create: { rol: 'adviseur', organisatieId: ORGANISATIE_ID } },
    },
  })
  await writeDemoEvenementen(db(), today())
  await writeDemoEvenementen(db(), today())
  const rijen = await db().evenement.groupBy({ by: ['status'], _count: true, orderBy: { status: 'asc' } })
  expect(rijen.map(({ status, _count }) => [status, _count])).toEqual([
    ['concept', 1],
    ['gepubliceerd', 3],
    ['geannuleerd', 1],
    ['afgerond', 1],
  ])
  expect((await listKalender({})).evenementen).toHaveLength(4)
})
