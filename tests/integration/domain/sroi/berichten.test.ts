import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import { getInvulling } from '#app/domain/sroi/get-invulling.server.ts'
import { judgeInvulling } from '#app/domain/sroi/judge-invulling.server.ts'
import { listSuggesties } from '#app/domain/sroi/list-suggesties.server.ts'
import { judgePlan, reportContract, submitPlan } from '#app/domain/sroi/plan.server.ts'
import { proposeInvulling } from '#app/domain/sroi/propose-invulling.server.ts'
import { remindMelden, remindVerplichtingen } from '#app/domain/sroi/remind-verplichtingen.server.ts'
import { activateVerplichting, assignCoordinator } from '#app/domain/sroi/save-verplichting.server.ts'
import { now, today } from '#app/platform/clock.server.ts'
import { db } from '#app/platform/db.server.ts'
import { plusDays } from '#app/platform/iso-day.ts'
import { anAdviseur } from '#tests/factories/account.ts'
import { aPlaatsing } from '#tests/factories/plaatsing.ts'
import { anInvulling, aVerplichting } from '#tests/factories/sroi.ts'
import { aVacature } from '#tests/factories/vacature.ts'
import { aWerkgever } from '#tests/factories/werkgever.ts'
import { deliverMails } from '#tests/support/mail.ts'

const timesOf = (type: string, onderwerpId: string) =>
  db().gebeurtenis.count({ where: { type, onderwerpId } })

test('every step tells who must do something, without the bouwblok', async () => {
  const werkgever = await aWerkgever()
  const coordinator = await anAdviseur()
  const collega = await anAdviseur()
  const { verplichting, tabel } = await aVerplichting({
    werkgeverId: werkgever.werkgever.id,
    coordinatorId: coordinator.account.id,
    status: 'concept',
  })
  const { id } = verplichting
  await activateVerplichting(coordinator.actor, { id, versie: 1 })
  await deliverMails()
  await reportContract(werkgever.actor, id)
  await submitPlan(werkgever.actor, { id, versie: 2, plan: 'Twee mensen in mei' })
  await deliverMails()
  await judgePlan(coordinator.actor, { id, versie: 3, oordeel: 'akkoord', reactie: null })
  const vacature = await aVacature({ werkgeverId: werkgever.werkgever.id, status: 'vervuld' })
  const { plaatsing } = await aPlaatsing({ vacature })
  const [suggestie] = await listSuggesties(werkgever.actor, { id, gatCents: 50_000_00 })
  expect(suggestie).toMatchObject({ soort: 'plaatsing', plaatsingId: plaatsing.id })
  expect(suggestie?.minsteCents).toBeLessThan(suggestie?.meesteCents ?? 0)
  const invullingId = randomUUID()
  const ingediend = await proposeInvulling(werkgever.actor, {
    id: invullingId,
    verplichtingId: id,
    soort: 'plaatsing',
    plaatsingId: plaatsing.id,
    omschrijving: null,
    bedrag: null,
    aantal: null,
    van: null,
    tot: null,
    moment: 'ingediend',
  })
  expect(ingediend).toMatchObject({ ok: true })
  await deliverMails()
  const { versie } = (await getInvulling(collega.actor, { id: invullingId, verplichtingId: id })) ?? {}
  await judgeInvulling(collega.actor, {
    id: invullingId,
    verplichtingId: id,
    versie: versie ?? 0,
    oordeel: 'goedgekeurd',
    reden: null,
    bouwblokId: tabel?.bouwblokken[0]?.id ?? '',
    bonusIds: [],
    gemeenteCode: null,
  })
  const nu = await db().sroiVerplichting.findUniqueOrThrow({ where: { id } })
  await assignCoordinator(coordinator.actor, { id, versie: nu.versie, naarId: collega.account.id })

  const mails = await deliverMails()
  const aan = (email: string) =>
    mails
      .filter(({ to }) => to === email)
      .map(({ subject }) => subject.replace(verplichting.contractnummer, 'C'))
  expect(aan(werkgever.account.email)).toEqual(
    expect.arrayContaining([
      'SROI bij contract C: meld u bij ons',
      'Uw plan voor contract C is akkoord',
      'Uw invulling is goedgekeurd (contract C)',
    ]),
  )
  expect(aan(coordinator.account.email)).toEqual(
    expect.arrayContaining([
      `${werkgever.werkgever.naam} heeft zich gemeld`,
      `${werkgever.werkgever.naam} heeft een plan ingediend`,
      `${werkgever.werkgever.naam} heeft een invulling ingediend`,
    ]),
  )
  expect(aan(collega.account.email)).toEqual(['SROI-contract C is nu van u'])
  expect(mails.map(({ raw }) => raw).join('')).not.toContain('Participatiewet')
})

test('at half, a quarter and a tenth of the time both are reminded once; not when it is fulfilled or closed', async () => {
  const werkgever = await aWerkgever()
  const werkgeverId = werkgever.werkgever.id
  // 10 days of recovery are left of 400: past the last of the three days.
  const laat = await aVerplichting({ werkgeverId, start: -389, eind: -80, herinnerd: 1 })
  const vroeg = await aVerplichting({ werkgeverId, start: -10, eind: 300 })
  const klaar = await aVerplichting({ werkgeverId, start: -389, eind: -80 })
  const { actor } = await anAdviseur()
  await anInvulling({
    verplichtingId: klaar.verplichting.id,
    ingediendDoorId: werkgever.account.id,
    bedragCents: 50_000_00,
    status: 'goedgekeurd',
    beoordeeldDoorId: actor.accountId,
    beoordeeldOp: now(),
  })
  expect(await remindVerplichtingen()).toBe(1)
  expect(await remindVerplichtingen()).toBe(0)
  const keer = (een: typeof laat) => timesOf('sroiverplichting.herinnerd', een.verplichting.id)
  expect([await keer(laat), await keer(vroeg), await keer(klaar)]).toEqual([1, 0, 0])
  const mails = await deliverMails()
  const onderwerp = `Nog 10% van de tijd voor contract ${laat.verplichting.contractnummer}`
  expect(mails.filter(({ subject }) => subject === onderwerp)).toHaveLength(2)
})

test('who did not report is reminded the day before the last one, once', async () => {
  const werkgever = await aWerkgever()
  const werkgeverId = werkgever.werkgever.id
  const morgen = await aVerplichting({ werkgeverId, start: -6 })
  const straks = await aVerplichting({ werkgeverId, start: -3 })
  const gemeld = await aVerplichting({ werkgeverId, start: -6, gemeldOp: now() })
  await remindMelden()
  await remindMelden()
  const keer = (een: typeof morgen) => timesOf('sroiverplichting.niet-gemeld', een.verplichting.id)
  expect([await keer(morgen), await keer(straks), await keer(gemeld)]).toEqual([1, 0, 0])
  expect(morgen.verplichting.meldenVoor.toISOString().slice(0, 10)).toBe(plusDays(today(), 1))
})
