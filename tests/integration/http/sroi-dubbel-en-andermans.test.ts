import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import { now, today } from '#app/platform/clock.server.ts'
import { db } from '#app/platform/db.server.ts'
import { plusDays } from '#app/platform/iso-day.ts'
import { MAIL_QUEUE } from '#app/platform/jobs.server.ts'
import { anAdviseur, aRapporteur } from '#tests/factories/account.ts'
import { aPlaatsing } from '#tests/factories/plaatsing.ts'
import { ANDERE_ORGANISATIE_ID } from '#tests/factories/reference.ts'
import { aBewijsstuk, anInvulling, anOpdrachtgever, aTabel, aVerplichting } from '#tests/factories/sroi.ts'
import { aVacature } from '#tests/factories/vacature.ts'
import { aWerkgever } from '#tests/factories/werkgever.ts'
import { databasePrint } from '#tests/support/database-print.ts'
import { cookieOf } from '#tests/support/login.ts'
import { openPortal } from '#tests/support/portal.ts'

const portal = await openPortal()

async function send(accountId: string, path: string, body: Record<string, string>) {
  return portal.visit(path, { method: 'POST', cookie: await cookieOf(accountId), body })
}

/** The same form of the same page, sent so often at once. */
async function sendOften(times: number, ...[accountId, path, body]: Parameters<typeof send>) {
  return Promise.all(Array.from({ length: times }, () => send(accountId, path, body)))
}

function linesOf(onderwerpId: string, type: string): Promise<number> {
  return db().gebeurtenis.count({ where: { onderwerpId, type } })
}

async function mailsOf(mail: string, onderwerpId: string): Promise<number> {
  const [row] = await db().$queryRaw<{ aantal: number }[]>`
    SELECT count(*)::int AS aantal FROM pgboss.job j JOIN gebeurtenis g ON g.id = (j.data->>'gebeurtenisId')::bigint
    WHERE j.name = ${MAIL_QUEUE} AND j.data->>'mail' = ${mail} AND g.onderwerp_id = ${onderwerpId}`
  return row?.aantal ?? 0
}

/** A contract that runs, of a contractor with an account. */
async function aContract(overrides: Parameters<typeof aVerplichting>[0] = {}) {
  const { account, werkgever } = await aWerkgever()
  const { verplichting } = await aVerplichting({ werkgeverId: werkgever.id, ...overrides })
  return {
    account,
    werkgever,
    verplichting,
    wg: `/werkgever/sroi/${verplichting.id}`,
    adv: `/adviseur/sroi/${verplichting.id}`,
  }
}

const dag = (over: number) => plusDays(today(), over)
const inkoop = () => ({
  id: randomUUID(),
  soort: 'inkoop',
  omschrijving: 'Groenonderhoud',
  bedrag: '1.000,00',
  van: dag(-20),
  tot: dag(-10),
  moment: 'ingediend',
})

test('a new contract that is sent five times at once is one contract, and every answer leads to it', async () => {
  const { account } = await anAdviseur()
  const { werkgever } = await aWerkgever()
  const { id: opdrachtgeverId } = await anOpdrachtgever()
  await aTabel({ opdrachtgeverId })
  const form = {
    werkgeverId: werkgever.id,
    opdrachtgeverId,
    omschrijving: 'Onderhoud',
    som: '100.000,00',
    grondslag: 'som',
    percentage: '5',
    arbeid: '100',
    gunningOp: dag(-10),
    startOp: dag(-5),
    eindOp: dag(300),
    herstelTot: dag(300),
  }
  const path = `/adviseur/sroi/nieuw?werkgever=${werkgever.id}`
  for (let ronde = 1; ronde <= 5; ronde += 1) {
    const eigen = { ...form, id: randomUUID(), contractnummer: `DUBBEL-${ronde}` }
    for (const { status, location } of await sendOften(5, account.id, path, eigen))
      expect({ status, location }).toEqual({ status: 303, location: `/adviseur/sroi/${eigen.id}` })
    expect(await linesOf(eigen.id, 'sroiverplichting.ingevoerd')).toBe(1)
  }
  expect(await db().sroiVerplichting.count({ where: { opdrachtgeverId } })).toBe(5)
})

test('a contract that is made active twice, reported twice and closed twice, is so once: one line, one mail', async () => {
  const { account } = await anAdviseur()
  const { account: opdrachtnemer, verplichting, wg, adv } = await aContract({ status: 'concept' })
  const { id } = verplichting
  await sendOften(3, account.id, `${adv}/activeren`, { versie: '1' })
  expect(await linesOf(id, 'sroiverplichting.actief')).toBe(1)
  expect(await mailsOf('sroi-actief', id)).toBe(1)
  await sendOften(3, opdrachtnemer.id, `${wg}/melden`, {})
  expect(await linesOf(id, 'sroiverplichting.gemeld')).toBe(1)
  const { versie } = await db().sroiVerplichting.findUniqueOrThrow({ where: { id } })
  const plan = await sendOften(3, opdrachtnemer.id, `${wg}/plan`, {
    versie: String(versie),
    plan: 'Wij kopen werk in.',
  })
  for (const { status } of plan) expect(status).toBeLessThan(500)
  expect(await linesOf(id, 'sroiplan.ingediend')).toBe(1)
  expect(await mailsOf('sroi-plan-ingediend', id)).toBe(1)
  const sluit = { versie: String(versie + 1), uitkomst: 'niet_voldaan', toelichting: '' }
  const antwoorden = await sendOften(3, account.id, `${adv}/sluiten`, sluit)
  expect(antwoorden.filter(({ location }) => location === adv).length).toBeGreaterThan(0)
  expect(await linesOf(id, 'sroiverplichting.gesloten')).toBe(1)
  expect(await mailsOf('sroi-gesloten', id)).toBe(1)
})

test('an invulling that is sent five times at once is one, and handing it in or taking it back happens once', async () => {
  const { account, verplichting, wg } = await aContract()
  const form = { ...inkoop(), moment: 'gepland' }
  const answers = await sendOften(5, account.id, `${wg}/invullingen/nieuw?soort=inkoop`, form)
  for (const { status, location } of answers)
    expect({ status, location }).toEqual({ status: 303, location: `${wg}/invullingen/${form.id}` })
  expect(await db().sroiInvulling.count({ where: { verplichtingId: verplichting.id } })).toBe(1)
  expect(await linesOf(form.id, 'sroiinvulling.gepland')).toBe(1)
  await sendOften(3, account.id, `${wg}/invullingen/${form.id}/indienen`, { versie: '1' })
  expect(await linesOf(form.id, 'sroiinvulling.ingediend')).toBe(1)
  await sendOften(3, account.id, `${wg}/invullingen/${form.id}/intrekken`, { versie: '2' })
  expect(await linesOf(form.id, 'sroiinvulling.ingetrokken')).toBe(1)
})

test('a plaatsing that is offered to two contracts at once counts for one, and the other is told so', async () => {
  const een = await aContract()
  const twee = await aVerplichting({ werkgeverId: een.werkgever.id })
  const vacature = await aVacature({ werkgeverId: een.werkgever.id, status: 'vervuld' })
  const { plaatsing } = await aPlaatsing({ vacature })
  const answers = await Promise.all(
    [een.verplichting.id, twee.verplichting.id].map((id) =>
      send(een.account.id, `/werkgever/sroi/${id}/invullingen/nieuw?soort=plaatsing`, {
        id: randomUUID(),
        soort: 'plaatsing',
        plaatsingId: plaatsing.id,
        moment: 'ingediend',
      }),
    ),
  )
  expect(answers.map(({ status }) => status).sort()).toEqual([303, 409])
  expect(answers.find(({ status }) => status === 409)?.body).toContain(
    'telt al mee bij een SROI-verplichting',
  )
  expect(await db().sroiInvulling.count({ where: { plaatsingId: plaatsing.id } })).toBe(1)
})

test('two adviseurs who judge at once: one judgement stands, with its own line and mail', async () => {
  const [een, twee] = [await anAdviseur(), await anAdviseur()]
  const { account, verplichting, adv } = await aContract()
  const { id } = await anInvulling({ verplichtingId: verplichting.id, ingediendDoorId: account.id })
  const path = `${adv}/invullingen/${id}`
  const oordeel = (oordeel: string) => ({ versie: '1', oordeel, reden: 'Zo is het.' })
  const answers = await Promise.all([
    send(een.account.id, path, oordeel('goedgekeurd')),
    send(twee.account.id, path, oordeel('afgewezen')),
  ])
  expect(answers.filter(({ status }) => status === 303)).toHaveLength(1)
  expect(await linesOf(id, 'sroiinvulling.beoordeeld')).toBe(1)
  expect(await mailsOf('sroi-beoordeeld', id)).toBe(1)
})

test('a contract of another contractor does not exist, for reading and for every command', async () => {
  const ander = await aContract()
  const invulling = await anInvulling({
    verplichtingId: ander.verplichting.id,
    ingediendDoorId: ander.account.id,
    status: 'gepland',
    ingediendOp: null,
  })
  const bewijs = await aBewijsstuk(invulling.id)
  const eigen = await aContract()
  const cookie = await cookieOf(eigen.account.id)
  const before = await databasePrint()
  // Of another contract, and the invulling of another contract under one's own.
  for (const basis of [ander.wg, eigen.wg]) {
    const van = `${basis}/invullingen/${invulling.id}`
    const pages = [van, `${van}/bewijs`, `${van}/bewijs/${bewijs.id}`]
    if (basis === ander.wg) pages.push(basis, `${basis}/plan`, `${basis}/invullingen/nieuw?soort=inkoop`)
    for (const path of pages) expect((await portal.visit(path, { cookie })).status, path).toBe(404)
    const commands: [string, Record<string, string>][] = [
      [`${van}/indienen`, { versie: '1' }],
      [`${van}/intrekken`, { versie: '1' }],
    ]
    if (basis === ander.wg)
      commands.push(
        [`${basis}/melden`, {}],
        [`${basis}/plan`, { versie: '1', plan: 'Van mij' }],
        [`${basis}/invullingen/nieuw?soort=inkoop`, inkoop()],
      )
    for (const [path, body] of commands)
      expect((await send(eigen.account.id, path, body)).status, path).toBe(404)
  }
  expect(await databasePrint()).toEqual(before)
})

test('ids of others in a form are not believed: a plaatsing of the neighbours, an invulling that exists', async () => {
  const ander = await aContract()
  const vacature = await aVacature({ werkgeverId: ander.werkgever.id, status: 'vervuld' })
  const { plaatsing } = await aPlaatsing({ vacature })
  const bestaand = await anInvulling({
    verplichtingId: ander.verplichting.id,
    ingediendDoorId: ander.account.id,
  })
  const eigen = await aContract()
  const before = await databasePrint()
  const nieuw = `${eigen.wg}/invullingen/nieuw`
  const geleend = { id: randomUUID(), soort: 'plaatsing', plaatsingId: plaatsing.id, moment: 'ingediend' }
  const answer = await send(eigen.account.id, `${nieuw}?soort=plaatsing`, geleend)
  expect(answer.status).toBe(400)
  expect(answer.body).toContain('Kies een plaatsing uit de lijst.')
  const zelfde = { ...inkoop(), id: bestaand.id }
  expect((await send(eigen.account.id, `${nieuw}?soort=inkoop`, zelfde)).status).toBe(409)
  expect(await databasePrint()).toEqual(before)
})

test('an opdrachtgever reads no contract of another one, and its file has none', async () => {
  const { id: opdrachtgeverId } = await anOpdrachtgever({ organisatieId: ANDERE_ORGANISATIE_ID })
  const tabel = await aTabel({ opdrachtgeverId })
  const eigen = await aContract({ opdrachtgeverId, tabelId: tabel.id })
  const ander = await aContract({ geslotenOp: now(), status: 'niet_voldaan', slotCode: 'SROI-TEST-0001' })
  const { account } = await aRapporteur({ organisatieId: ANDERE_ORGANISATIE_ID })
  const cookie = await cookieOf(account.id)
  const basis = (id: string) => `/rapporteur/sroi/${id}`
  expect((await portal.visit(basis(eigen.verplichting.id), { cookie })).status).toBe(200)
  for (const path of ['', '/documenten/verklaring', '/documenten/brief'])
    expect((await portal.visit(basis(ander.verplichting.id) + path, { cookie })).status, path).toBe(404)
  for (const vorm of ['csv', 'lijnen', 'xlsx']) {
    const { status, body } = await send(account.id, '/rapporteur/sroi/bestand', { vorm })
    expect(status, vorm).toBe(200)
    expect(body).not.toContain(ander.verplichting.contractnummer)
    if (vorm === 'csv') expect(body).toContain(eigen.verplichting.contractnummer)
  }
})
