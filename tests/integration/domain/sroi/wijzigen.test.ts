import { expect, test } from 'vitest'
import { changeInvulling } from '#app/domain/sroi/change-invulling.server.ts'
import { invullingWijzigSchema } from '#app/domain/sroi/invulling.ts'
import { now, today } from '#app/platform/clock.server.ts'
import { db } from '#app/platform/db.server.ts'
import { isoDay, plusDays } from '#app/platform/iso-day.ts'
import { anAdviseur } from '#tests/factories/account.ts'
import { aPlaatsing } from '#tests/factories/plaatsing.ts'
import { anInvulling, aVerplichting } from '#tests/factories/sroi.ts'
import { aVacature } from '#tests/factories/vacature.ts'
import { aWerkgever } from '#tests/factories/werkgever.ts'

const ANDERS = {
  versie: 1,
  omschrijving: 'Groenonderhoud in het park',
  bedrag: 2_000_00,
  aantal: null,
  van: plusDays(today(), 10),
  tot: plusDays(today(), 20),
}

async function aGepland(anders: Partial<Parameters<typeof anInvulling>[0]> = {}) {
  const werkgever = await aWerkgever()
  const { actor } = await anAdviseur()
  const { verplichting } = await aVerplichting({ werkgeverId: werkgever.werkgever.id })
  const invulling = await anInvulling({
    verplichtingId: verplichting.id,
    ingediendDoorId: werkgever.account.id,
    status: 'gepland',
    ...anders,
  })
  const rij = () => db().sroiInvulling.findUniqueOrThrow({ where: { id: invulling.id } })
  return { werkgever, actor, verplichting, rij, waar: { id: invulling.id, verplichtingId: verplichting.id } }
}

test('contractor and adviseur change what was planned, each on the version that they saw', async () => {
  const { werkgever, actor, rij, waar } = await aGepland()
  expect(await changeInvulling(werkgever.actor, { ...waar, ...ANDERS })).toMatchObject({ ok: true })
  expect(await rij()).toMatchObject({
    omschrijving: ANDERS.omschrijving,
    bedragCents: 2_000_00,
    aantal: null,
    status: 'gepland',
    versie: 2,
  })
  expect(isoDay((await rij()).tot)).toBe(ANDERS.tot)
  expect(await changeInvulling(actor, { ...waar, ...ANDERS })).toMatchObject({ reden: 'conflict' })
  expect(await changeInvulling(actor, { ...waar, ...ANDERS, versie: 2, bedrag: 5_00 })).toMatchObject({
    ok: true,
  })
  const gebeurtenissen = await db().gebeurtenis.findMany({
    where: { type: 'sroiinvulling.gewijzigd', onderwerpId: waar.id },
  })
  expect(gebeurtenissen).toHaveLength(2)
  expect(JSON.stringify(gebeurtenissen.map(({ gegevens }) => gegevens))).not.toContain('Groen')
})

test('what must be completed can be changed; what waits for a judgement or was judged cannot', async () => {
  const { actor } = await anAdviseur()
  const beoordeeld = { beoordeeldDoorId: actor.accountId, beoordeeldOp: now(), reden: 'Welke dagen?' }
  const aanvullen = await aGepland({ status: 'aanvullen', ...beoordeeld })
  expect(await changeInvulling(aanvullen.werkgever.actor, { ...aanvullen.waar, ...ANDERS })).toMatchObject({
    ok: true,
  })
  for (const stand of [
    { status: 'ingediend' as const },
    { status: 'ingetrokken' as const },
    { status: 'goedgekeurd' as const, ...beoordeeld },
    { status: 'afgewezen' as const, ...beoordeeld },
  ]) {
    const { werkgever, waar, rij } = await aGepland(stand)
    for (const wie of [werkgever.actor, actor])
      expect(await changeInvulling(wie, { ...waar, ...ANDERS })).toMatchObject({ reden: 'conflict' })
    expect((await rij()).versie).toBe(1)
  }
})

test('another contractor changes nothing, and days outside the contract are refused', async () => {
  const { werkgever, waar, rij } = await aGepland()
  const ander = (await aWerkgever()).actor
  expect(await changeInvulling(ander, { ...waar, ...ANDERS })).toMatchObject({ reden: 'not-found' })
  const buiten = { van: plusDays(today(), 400), tot: plusDays(today(), 420) }
  expect(await changeInvulling(werkgever.actor, { ...waar, ...ANDERS, ...buiten })).toMatchObject({
    reden: 'invalid',
  })
  expect((await rij()).versie).toBe(1)
})

test('of a plaatsing the days alone change', async () => {
  const werkgever = await aWerkgever()
  const vacature = await aVacature({ werkgeverId: werkgever.werkgever.id, status: 'vervuld' })
  const { plaatsing } = await aPlaatsing({ vacature })
  const { verplichting } = await aVerplichting({ werkgeverId: werkgever.werkgever.id })
  const { id, omschrijving } = await anInvulling({
    ...{ verplichtingId: verplichting.id, ingediendDoorId: werkgever.account.id },
    ...{ status: 'gepland', soort: 'plaatsing', plaatsingId: plaatsing.id },
  })
  const leeg = { versie: 1, omschrijving: null, bedrag: 5_00, aantal: 3, van: null, tot: null }
  expect(
    await changeInvulling(werkgever.actor, { id, verplichtingId: verplichting.id, ...leeg }),
  ).toMatchObject({ ok: true })
  const rij = await db().sroiInvulling.findUniqueOrThrow({ where: { id } })
  expect(rij).toMatchObject({ omschrijving, bedragCents: null, aantal: null, plaatsingId: plaatsing.id })
  expect([isoDay(rij.van), isoDay(rij.tot)]).toEqual([
    isoDay(plaatsing.startdatum),
    isoDay(verplichting.herstelTot),
  ])
})

test('the form asks of each kind what its proposal asks', () => {
  const velden = { versie: '1', omschrijving: 'Werk', van: '2027-01-06', tot: '2027-01-07' }
  expect(invullingWijzigSchema('inkoop').safeParse(velden).success).toBe(false)
  expect(invullingWijzigSchema('inkoop').safeParse({ ...velden, bedrag: '10,00' }).success).toBe(true)
  expect(invullingWijzigSchema('training').safeParse(velden).success).toBe(false)
  expect(invullingWijzigSchema('stage').safeParse(velden).success).toBe(true)
  expect(invullingWijzigSchema('stage').safeParse({ ...velden, tot: '2027-01-05' }).success).toBe(false)
  expect(invullingWijzigSchema('plaatsing').safeParse({ versie: '1' }).success).toBe(true)
})
