import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import { db } from '#app/platform/db.server.ts'
import { MAIL_QUEUE } from '#app/platform/jobs.server.ts'
import { anAdviseur } from '#tests/factories/account.ts'
import { aBemiddeling } from '#tests/factories/bemiddeling.ts'
import { anyBeroepId, aVacature } from '#tests/factories/vacature.ts'
import { aWerkgever } from '#tests/factories/werkgever.ts'
import { databasePrint } from '#tests/support/database-print.ts'
import { cookieOf } from '#tests/support/login.ts'
import { openPortal } from '#tests/support/portal.ts'

const portal = await openPortal()
const REDEN = 'Schrijf erbij op welke dagen iemand werkt.'

async function send(accountId: string, path: string, body: Record<string, string>) {
  return portal.visit(path, { method: 'POST', cookie: await cookieOf(accountId), body })
}

function linesOf(onderwerpId: string, type: string): Promise<number> {
  return db().gebeurtenis.count({ where: { onderwerpId, type } })
}

async function mailsOf(mail: string, onderwerpId: string): Promise<number> {
  const [row] = await db().$queryRaw<{ aantal: bigint }[]>`
    SELECT count(*) AS aantal FROM pgboss.job j JOIN gebeurtenis g ON g.id = (j.data->>'gebeurtenisId')::bigint
    WHERE j.name = ${MAIL_QUEUE} AND j.data->>'mail' = ${mail} AND g.onderwerp_id = ${onderwerpId}`
  return Number(row?.aantal)
}

test('a new vacature that is sent five times at once is one vacature, and every answer leads to it', async () => {
  const { account, werkgever } = await aWerkgever()
  const form = { id: randomUUID(), titel: 'Bakker' }
  const answers = await Promise.all(
    Array.from({ length: 5 }, () => send(account.id, '/vacaturebeheer/nieuw', form)),
  )
  for (const { status, location } of answers)
    expect({ status, location }).toEqual({ status: 303, location: `/vacaturebeheer/${form.id}/werk` })
  expect(await db().vacature.count({ where: { werkgeverId: werkgever.id } })).toBe(1)
  expect(await linesOf(form.id, 'vacature.aangemaakt')).toBe(1)
})

test('a step that is sent twice from the same page is saved once, and the second answer says why', async () => {
  const { vacature, actor } = await aVacature()
  const form = { versie: '1', titel: 'Bakker', omschrijving: 'U bakt brood.', intent: 'verder' }
  const answers = await Promise.all(
    Array.from({ length: 3 }, () => send(actor.accountId, `/vacaturebeheer/${vacature.id}/werk`, form)),
  )
  expect(answers.map(({ status }) => status).sort()).toEqual([303, 409, 409])
  expect(answers.find(({ status }) => status === 409)?.body).toContain('intussen gewijzigd')
  expect(await linesOf(vacature.id, 'vacature.gewijzigd')).toBe(1)
})

test('a vacature that is handed in twice is handed in once: one line, one mail', async () => {
  const { vacature, actor } = await aVacature({ eisen: [{ termId: 'basis:rekenen' }] })
  const path = `/vacaturebeheer/${vacature.id}/indienen`
  const answers = await Promise.all([1, 2].map(() => send(actor.accountId, path, { versie: '1' })))
  expect(answers.map(({ status }) => status)).toEqual([303, 303])
  expect(await linesOf(vacature.id, 'vacature.ingediend')).toBe(1)
  expect(await mailsOf('vacature-ingediend', vacature.id)).toBe(1)
})

test('two adviseurs who decide at once: one decision stands, with its own line and mail', async () => {
  const [een, twee] = [await anAdviseur(), await anAdviseur()]
  for (let round = 0; round < 5; round += 1) {
    const { vacature } = await aVacature({ status: 'ingediend', eisen: [{ termId: 'basis:rekenen' }] })
    const base = `/vacaturebeheer/${vacature.id}`
    const [publish, sendBack] = await Promise.all([
      send(een.account.id, `${base}/publiceren`, { versie: '1', bereik: 'openbaar' }),
      send(twee.account.id, `${base}/terugsturen`, { versie: '1', reden: REDEN }),
    ])
    const published = await linesOf(vacature.id, 'vacature.gepubliceerd')
    const sentBack = await linesOf(vacature.id, 'vacature.teruggestuurd')
    expect(published + sentBack).toBe(1)
    expect(publish.status).toBe(303)
    // Too late: sent on to the vacature as it is now, with the message.
    expect(sendBack.status).toBe(303)
    const { status, versie } = await db().vacature.findUniqueOrThrow({ where: { id: vacature.id } })
    expect({ status, versie }).toEqual({ status: published ? 'gepubliceerd' : 'concept', versie: 2 })
    expect(await mailsOf('vacature-gepubliceerd', vacature.id)).toBe(published)
    expect(await mailsOf('vacature-teruggestuurd', vacature.id)).toBe(sentBack)
  }
})

test('two adviseurs who publish at once publish once', async () => {
  const [een, twee] = [await anAdviseur(), await anAdviseur()]
  const { vacature } = await aVacature({ status: 'ingediend', eisen: [{ termId: 'basis:rekenen' }] })
  const path = `/vacaturebeheer/${vacature.id}/publiceren`
  const answers = await Promise.all([
    send(een.account.id, path, { versie: '1', bereik: 'openbaar' }),
    send(twee.account.id, path, { versie: '1', bereik: 'wsp' }),
  ])
  expect(answers.map(({ status }) => status)).toEqual([303, 303])
  expect(await linesOf(vacature.id, 'vacature.gepubliceerd')).toBe(1)
})

test('a werkgever who asks twice to meet asks once', async () => {
  const { bemiddeling, werkgever } = await aBemiddeling({ status: 'aangeboden' })
  const path = `/werkgever/kandidaten/${bemiddeling.id}/kennismaken`
  const body = { versie: String(bemiddeling.versie) }
  const answers = await Promise.all([1, 2].map(() => send(werkgever.accountId, path, body)))
  for (const { status } of answers) expect(status).toBeLessThan(500)
  expect(await linesOf(bemiddeling.id, 'bemiddeling.belangstelling')).toBe(1)
})

test('an id of another werkgever in a form is not believed', async () => {
  const { vacature: andermans } = await aVacature({ titel: 'Geheim van de buren' })
  const { account, werkgever } = await aWerkgever()
  const before = await databasePrint()

  const same = await send(account.id, '/vacaturebeheer/nieuw', { id: andermans.id, titel: 'Van mij' })
  expect(same.status).toBe(409)
  const guess = await send(account.id, '/vacaturebeheer/nieuw', {
    id: andermans.id,
    titel: 'Geheim van de buren',
  })
  expect(guess.status).toBe(409)
  expect(await databasePrint()).toEqual(before)

  const id = randomUUID()
  await send(account.id, '/vacaturebeheer/nieuw', { id, titel: 'Bakker', werkgeverId: andermans.werkgeverId })
  expect(await db().vacature.findUnique({ where: { id }, select: { werkgeverId: true } })).toEqual({
    werkgeverId: werkgever.id,
  })
})

test('a vacature or a bemiddeling of another werkgever does not exist, for reading and for every command', async () => {
  const { bemiddeling, vacature } = await aBemiddeling({ status: 'aangeboden' })
  const { account } = await aWerkgever()
  const cookie = await cookieOf(account.id)
  const before = await databasePrint()
  const bases = [`/vacaturebeheer/${vacature.id}`, `/werkgever/kandidaten/${bemiddeling.id}`]
  for (const path of bases) expect((await portal.visit(path, { cookie })).status, path).toBe(404)
  const commands = ['opschorten', 'hervatten', 'intrekken'].map((command) => `${bases[0]}/${command}`)
  for (const path of [...commands, `${bases[1]}/kennismaken`]) {
    const answer = await send(account.id, path, { versie: '1' })
    expect(answer.status, path).toBe(404)
    expect(answer.body, path).toContain('<html lang="nl"')
  }
  expect(await databasePrint()).toEqual(before)
})

test('what is typed is shown as text: a script stays a script on paper, and an emoji an emoji', async () => {
  const titel = `Bakker 🥐 <script>alert(1)</script> & "co"`
  const omschrijving = `</script><script>alert(2)</script> 👩🏽‍🦽 {{1+1}} \${1+1} U bakt brood in een klein team.`
  const { vacature, actor } = await aVacature({ eisen: [{ termId: 'basis:rekenen' }] })
  const base = `/vacaturebeheer/${vacature.id}`
  const body = { versie: '1', titel, omschrijving, beroepId: await anyBeroepId(), intent: 'verder' }
  expect((await send(actor.accountId, `${base}/werk`, body)).status).toBe(303)
  expect((await send(actor.accountId, `${base}/indienen`, { versie: '2' })).status).toBe(303)
  const adviseur = (await anAdviseur()).account.id
  await send(adviseur, `${base}/publiceren`, { versie: '3', bereik: 'openbaar' })

  const stored = await db().vacature.findUniqueOrThrow({ where: { id: vacature.id } })
  expect(stored).toMatchObject({ titel, omschrijving, status: 'gepubliceerd' })
  const pages = [
    await portal.visit(`/vacatures/${vacature.id}`),
    await portal.visit(base, { cookie: await cookieOf(adviseur) }),
    await portal.visit(base, { cookie: await cookieOf(actor.accountId) }),
  ]
  for (const { status, body: html } of pages) {
    expect(status).toBe(200)
    expect(html).toContain('🥐')
    expect(html).not.toMatch(/<script>alert/)
  }
})

test('dates, numbers and texts that cannot be are named beside their field, and nothing is saved', async () => {
  const { vacature, actor } = await aVacature()
  const before = await databasePrint()
  const wrong: [string, Record<string, string>, RegExp][] = [
    ['voorwaarden', { sluitingsdatum: '2027-02-30' }, /datum in die bestaat/],
    ['voorwaarden', { sluitingsdatum: '1999-01-01' }, /datum is voorbij/],
    ['voorwaarden', { sluitingsdatum: '9999-12-31' }, /hooguit 6 maanden open/],
    ['voorwaarden', { urenMin: '40', urenMax: '8' }, /lager dan het laagste/],
    ['voorwaarden', { urenMin: '-1' }, /heel getal in van 1/],
    ['voorwaarden', { salarisMin: '1e9' }, /bedrag in euro/],
    ['voorwaarden', { postcode: '0000 XX' }, /postcode/],
    ['voorwaarden', { soorten: 'slavernij' }, /Kies uit de lijst/],
    ['werk', { titel: 'x'.repeat(1_000_000) }, /hooguit 120 tekens/],
    ['werk', { beroepId: `beroep:${randomUUID()}` }, /beroep uit de lijst/],
    ['eisen', { eis: 'gedrag:bestaat-niet' }, /staat niet in de lijst/],
  ]
  for (const [stap, fields, message] of wrong) {
    const answer = await send(actor.accountId, `/vacaturebeheer/${vacature.id}/${stap}`, {
      versie: '1',
      ...fields,
    })
    expect(answer.status, message.source).toBe(400)
    expect(answer.body).toMatch(message)
  }
  expect(await databasePrint()).toEqual(before)
})
