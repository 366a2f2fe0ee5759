import { expect, test } from 'vitest'
import { listVerplichtingen } from '#app/domain/sroi/list-verplichtingen.server.ts'
import { SYSTEEM } from '#app/platform/actor.ts'
import { today } from '#app/platform/clock.server.ts'
import { db } from '#app/platform/db.server.ts'
import { MEET_EN_GREET } from '#app/worker/commands/demo-deelname.ts'
import { writeDemoSroi } from '#app/worker/commands/demo-sroi.server.ts'
import { VAST, VASTE_WERKGEVERS } from '#prisma/seed/demo/vaste-mensen.ts'
import { anEvenement } from '#tests/factories/evenement.ts'
import { aPlaatsing } from '#tests/factories/plaatsing.ts'
import { ORGANISATIE_ID } from '#tests/factories/reference.ts'
import { aVacature } from '#tests/factories/vacature.ts'
import { aWerkgever } from '#tests/factories/werkgever.ts'

test('the demo region has contracts in every stand, and a second run adds none', async () => {
  for (const naam of ['adviseur', 'adviseur2', 'beheerder'] as const) {
    const { accountId, email } = VAST[naam]
    const rol =
      naam === 'beheerder'
        ? ({ rol: 'beheerder' } as const)
        : ({ rol: 'adviseur', organisatieId: ORGANISATIE_ID } as const)
    await db().account.create({
      data: { id: accountId, email, naam: VAST[naam].naam, rollen: { create: rol } },
    })
  }
  for (const { id, naam } of Object.values(VASTE_WERKGEVERS)) await aWerkgever({ id, naam })
  const vacature = await aVacature({ werkgeverId: VASTE_WERKGEVERS.bakkerij.id, status: 'vervuld' })
  await aPlaatsing({ vacature })
  const evenement = await anEvenement({ soort: 'meet_en_greet', titel: MEET_EN_GREET })
  await writeDemoSroi(db(), today())
  await writeDemoSroi(db(), today())
  const rijen = await db().sroiVerplichting.groupBy({
    by: ['status'],
    _count: true,
    orderBy: { status: 'asc' },
  })
  expect(rijen.map(({ status, _count }) => [status, _count])).toEqual([
    ['concept', 1],
    ['actief', 1],
    ['plan_ingediend', 1],
    ['plan_akkoord', 1],
    ['in_uitvoering', 6],
    ['voldaan', 1],
    ['niet_voldaan', 1],
  ])
  expect(await db().sroiInvulling.findMany({ where: { evenementId: { not: null } } })).toMatchObject([
    { evenementId: evenement.id, soort: 'expertise', status: 'goedgekeurd', aantal: 6 },
  ])
  const { regels } = await listVerplichtingen(SYSTEEM, {
    alleenMijn: false,
    stand: 'lopend',
    prognose: null,
    opdrachtgeverId: null,
    sortering: 'risico',
    pagina: 1,
  })
  expect(new Set(regels.map(({ prognose }) => prognose))).toEqual(
    new Set(['achterstand', 'op_koers', 'voldaan']),
  )
})
