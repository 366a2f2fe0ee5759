import { expect, test } from 'vitest'
import { blockAccount, revokeRol } from '#app/domain/account/revoke-account.server.ts'
import { transferPortefeuille } from '#app/domain/overdracht/transfer-portefeuille.server.ts'
import { reopenVerplichting } from '#app/domain/sroi/close-verplichting.server.ts'
import { getVerplichting } from '#app/domain/sroi/get-verplichting.server.ts'
import { countSroiTeDoen, listVerplichtingen } from '#app/domain/sroi/list-verplichtingen.server.ts'
import { listZonderCoordinator } from '#app/domain/sroi/list-zonder-coordinator.server.ts'
import { enterPlan, judgePlan } from '#app/domain/sroi/plan.server.ts'
import { SROI_TE_DOEN, type SroiTeDoen } from '#app/domain/sroi/te-doen.ts'
import { addDays, now, today } from '#app/platform/clock.server.ts'
import { db } from '#app/platform/db.server.ts'
import { plusDays } from '#app/platform/iso-day.ts'
import { aBeheerder, anAdviseur } from '#tests/factories/account.ts'
import { anAfwezigheid } from '#tests/factories/afwezigheid.ts'
import { anInvulling, aVerplichting } from '#tests/factories/sroi.ts'
import { aWerkgever } from '#tests/factories/werkgever.ts'
import { deliverMails } from '#tests/support/mail.ts'

const coordinatorVan = async (id: string) =>
  (await db().sroiVerplichting.findUniqueOrThrow({ where: { id } })).coordinatorId

/** A coordinator with a contract of each kind of work; reported in time unless told otherwise. */
async function aCoordinator() {
  const coordinator = await anAdviseur()
  const collega = await anAdviseur()
  const mijn = { coordinatorId: coordinator.account.id, gemeldOp: addDays(now(), -99) }
  const beoordelen = await aVerplichting({ ...mijn, eind: 3_000 })
  for (const ingediendDoorId of [collega.account.id, collega.account.id, coordinator.account.id])
    await anInvulling({ verplichtingId: beoordelen.verplichting.id, ingediendDoorId, bedragCents: 9_000_00 })
  const plan = { plan: 'Twee mensen', planIngediendOp: now(), status: 'plan_ingediend' as const }
  await aVerplichting({ ...mijn, ...plan, start: -1 })
  await aVerplichting({ ...mijn, ...plan, start: -1, planDoorId: coordinator.account.id })
  await aVerplichting({ ...mijn, gemeldOp: null, start: -8, eind: 9_000 })
  await aVerplichting({ ...mijn, start: -400, eind: -91 })
  return { coordinator, collega, beoordelen: beoordelen.verplichting }
}

test('the werkbank counts what waits for the coordinator as the list does, without what they handed in', async () => {
  const { coordinator, collega } = await aCoordinator()
  const tellingen = await countSroiTeDoen(coordinator.actor)
  expect(tellingen.invullingen).toBe(2)
  const perSoort = new Map(tellingen.soorten.map(({ soort, contracten }) => [soort, contracten]))
  expect([perSoort.get('beoordelen'), perSoort.get('plan'), perSoort.get('sluiten')]).toEqual([1, 1, 1])
  expect(perSoort.get('melden')).toBe(1)
  const lijst = async (doen: SroiTeDoen | 'iets') =>
    (
      await listVerplichtingen(coordinator.actor, {
        ...{ alleenMijn: true, stand: 'lopend', prognose: null, doen },
        ...{ opdrachtgeverId: null, sortering: 'risico', pagina: 1 },
      })
    ).totaal
  for (const soort of SROI_TE_DOEN) expect(await lijst(soort)).toBe(perSoort.get(soort) ?? 0)
  expect(await lijst('iets')).toBe(tellingen.contracten)
  expect(await countSroiTeDoen(collega.actor)).toEqual({ contracten: 0, invullingen: 0, soorten: [] })
})

test('while the coordinator is away the stand-in has the work and judges by their own four eyes', async () => {
  const { coordinator, collega } = await aCoordinator()
  await anAfwezigheid({ accountId: coordinator.account.id, vervangerId: collega.account.id })
  // One of the three is the coordinator's own; the two others are the stand-in's.
  expect((await countSroiTeDoen(collega.actor)).invullingen).toBe(1)
})

test('a transfer moves running contracts and drafts with a mail to the new coordinator; what is closed stays', async () => {
  const [van, naar, eigen] = [await anAdviseur(), await anAdviseur(), await anAdviseur()]
  const { werkgever } = await aWerkgever({ aanspreekpuntId: van.account.id })
  const mijn = { coordinatorId: van.account.id }
  const bij = await aVerplichting({ ...mijn, werkgeverId: werkgever.id })
  const elders = await aVerplichting({ ...mijn, status: 'concept' })
  const gesloten = await aVerplichting({
    ...{
      ...mijn,
      status: 'voldaan',
      geslotenOp: now(),
      slotCode: `OVER-${elders.verplichting.id.slice(-8)}`,
    },
  })
  const { actor } = await aBeheerder()
  const result = await transferPortefeuille(actor, {
    ...{ vanId: van.account.id, naarId: naar.account.id },
    keuzes: [{ werkgeverId: werkgever.id, naarId: eigen.account.id }],
  })
  expect(result).toMatchObject({ ok: true, data: { contracten: 2 } })
  expect(await coordinatorVan(bij.verplichting.id)).toBe(eigen.account.id)
  expect(await coordinatorVan(elders.verplichting.id)).toBe(naar.account.id)
  expect(await coordinatorVan(gesloten.verplichting.id)).toBe(van.account.id)
  const mails = (await deliverMails()).filter(({ subject }) => subject.includes('SROI'))
  expect(mails.map(({ to }) => to)).toEqual(expect.arrayContaining([naar.account.email, eigen.account.email]))
})

test('the role of adviseur stays while contracts run, by command and by the database, and goes after a transfer', async () => {
  const [van, naar] = [await anAdviseur(), await anAdviseur()]
  const { verplichting } = await aVerplichting({ coordinatorId: van.account.id })
  const { actor } = await aBeheerder()
  const rol = await db().rolToekenning.findFirstOrThrow({ where: { accountId: van.account.id } })
  const ontneem = () => revokeRol(actor, { rolToekenningId: rol.id })
  expect(await ontneem()).toMatchObject({
    reden: 'conflict',
    melding: expect.stringContaining('1 SROI-contract'),
  })
  await expect(db().rolToekenning.delete({ where: { id: rol.id } })).rejects.toThrow('sroi_eerst_overdragen')
  await transferPortefeuille(actor, { vanId: van.account.id, naarId: naar.account.id, keuzes: [] })
  expect(await ontneem()).toMatchObject({ ok: true })
  await expect(
    db().sroiVerplichting.update({
      where: { id: verplichting.id },
      data: { coordinatorId: van.account.id },
    }),
  ).rejects.toThrow('sroi_coordinator_werkt')
})

test('contracts of a blocked coordinator wait for a beheerder and are done by who answers for the employer', async () => {
  const [van, ander] = [await anAdviseur(), await anAdviseur()]
  const { werkgever } = await aWerkgever({ aanspreekpuntId: ander.account.id })
  await aVerplichting({ coordinatorId: van.account.id, werkgeverId: werkgever.id })
  const { actor } = await aBeheerder()
  expect((await blockAccount(actor, { accountId: van.account.id })).ok).toBe(true)
  const rij = { id: van.account.id, naam: van.account.naam, contracten: 1 }
  expect(await listZonderCoordinator(actor)).toContainEqual(rij)
  expect(await listZonderCoordinator(ander.actor)).toEqual([])
  expect((await countSroiTeDoen(ander.actor)).contracten).toBe(1)
  await transferPortefeuille(actor, { vanId: van.account.id, naarId: ander.account.id, keuzes: [] })
  expect(await listZonderCoordinator(actor)).not.toContainEqual(rij)
})

test('who opens a closed contract of a coordinator who left becomes its coordinator', async () => {
  const [van, ander] = [await anAdviseur(), await anAdviseur()]
  const { verplichting } = await aVerplichting({
    ...{ coordinatorId: van.account.id, status: 'voldaan', geslotenOp: now() },
    slotCode: `WEG-${van.account.id.slice(-8)}`,
  })
  await db().rolToekenning.deleteMany({ where: { accountId: van.account.id } })
  const heropen = { id: verplichting.id, versie: 1, reden: 'Een factuur kwam later.' }
  expect(await reopenVerplichting(ander.actor, heropen)).toMatchObject({ ok: true })
  expect(await coordinatorVan(verplichting.id)).toBe(ander.account.id)
})

test('an adviseur enters the plan of a contractor without account, and a colleague judges it', async () => {
  const { verplichting, coordinator } = await aVerplichting()
  const collega = await anAdviseur()
  const { id } = verplichting
  if (!coordinator) throw new Error('The contract has a coordinator')
  const plan = { id, versie: 1, plan: 'Twee mensen in mei' }
  const op = (dagen: number) =>
    enterPlan(coordinator.actor, { ...plan, ontvangenOp: plusDays(today(), dagen) })
  expect(await op(1)).toMatchObject({ reden: 'invalid' })
  expect(await op(-101)).toMatchObject({ reden: 'invalid' })
  expect(await op(-3)).toMatchObject({ ok: true })
  expect(await op(-3)).toMatchObject({ reden: 'conflict' })
  expect(await db().gebeurtenis.count({ where: { type: 'sroiplan.ingediend', onderwerpId: id } })).toBe(1)
  // The coordinator entered it: no mail asks them to judge it.
  expect((await deliverMails()).filter(({ to }) => to === coordinator.account.email)).toEqual([])
  const akkoord = { id, versie: 2, oordeel: 'akkoord' as const, reactie: null }
  expect(await judgePlan(coordinator.actor, akkoord)).toMatchObject({
    reden: 'conflict',
    melding: expect.stringContaining('Een collega beoordeelt het'),
  })
  expect((await getVerplichting(coordinator.actor, id))?.mag.planBeoordelen).toBe(false)
  expect(await judgePlan(collega.actor, akkoord)).toMatchObject({ ok: true })
})
