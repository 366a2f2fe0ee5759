import { expect, test } from 'vitest'
import { blockAccount } from '#app/domain/account/revoke-account.server.ts'
import { getAfwezigheden, listAfwezigheden } from '#app/domain/afwezigheid/list-afwezigheden.server.ts'
import {
  changeAfwezigheid,
  endAfwezigheid,
  recordAfwezigheid,
} from '#app/domain/afwezigheid/save-afwezigheid.server.ts'
import { getWaarneming } from '#app/domain/afwezigheid/waarneming.server.ts'
import { requestAdvies } from '#app/domain/advies/request-advies.server.ts'
import { kandidaatScope } from '#app/domain/kandidaatprofiel/scope.server.ts'
import { finishTaak } from '#app/domain/taak/finish-taak.server.ts'
import { getWerkbank } from '#app/domain/werkbank/get-werkbank.server.ts'
import { bereikbaarAanspreekpunt, bereikbaarSelect } from '#app/domain/werkgever/bereikbaar.server.ts'
import { getWerkgever } from '#app/domain/werkgever/get-werkgever.server.ts'
import { werkgeversVan } from '#app/domain/werkgever/werk-van.server.ts'
import { dateOnly, now, today } from '#app/platform/clock.server.ts'
import { db } from '#app/platform/db.server.ts'
import { plusDays } from '#app/platform/iso-day.ts'
import { aBeheerder, aJobcoach, anAdviseur } from '#tests/factories/account.ts'
import { anAfwezigheid } from '#tests/factories/afwezigheid.ts'
import { aBemiddeling } from '#tests/factories/bemiddeling.ts'
import { ANDERE_ORGANISATIE_ID } from '#tests/factories/reference.ts'
import { aTaak } from '#tests/factories/relatie.ts'
import { aVacature } from '#tests/factories/vacature.ts'
import { aWerkgever } from '#tests/factories/werkgever.ts'
import { deliverMails } from '#tests/support/mail.ts'

const op = (dagen: number) => plusDays(today(), dagen)
const dagen = (van: number, tot: number, vervangerId: string) => ({ van: op(van), tot: op(tot), vervangerId })
const stored = (id: string) => db().afwezigheid.findUnique({ where: { id } })
const typesOf = async (onderwerpId: string) =>
  (await db().gebeurtenis.findMany({ where: { onderwerpId }, orderBy: { id: 'asc' } })).map(
    ({ type }) => type,
  )

test('an adviseur says when they are away; the stand-in hears it, without a reason', async () => {
  const [{ actor, account }, vervanger] = [await anAdviseur(), await anAdviseur()]
  const result = await recordAfwezigheid(actor, {
    ...dagen(3, 8, vervanger.account.id),
    accountId: account.id,
  })
  if (!result.ok) throw new Error(result.reden)
  expect(await typesOf(result.data.id)).toEqual(['afwezigheid.vastgelegd'])
  const mail = (await deliverMails()).find(({ to }) => to === vervanger.account.email)
  expect(mail?.subject).toBe(`U vervangt ${account.naam}`)
  expect(await getAfwezigheden(actor, account.id)).toMatchObject({
    regels: [{ van: op(3), tot: op(8), stand: 'komt', knelpunt: null }],
  })
})

test('a beheerder does it for an adviseur; a colleague, another role and who is no adviseur are refused', async () => {
  const [{ account }, collega] = [await anAdviseur(), await anAdviseur()]
  const input = { ...dagen(1, 2, collega.account.id), accountId: account.id }
  for (const wie of [collega, await aJobcoach()])
    expect(await recordAfwezigheid(wie.actor, input)).toMatchObject({ reden: 'not-allowed' })
  expect(await getAfwezigheden(collega.actor, account.id)).toBeNull()
  const { actor } = await aBeheerder()
  expect(await recordAfwezigheid(actor, input)).toMatchObject({ ok: true })
  const jobcoach = (await aJobcoach()).account.id
  expect(await recordAfwezigheid(actor, { ...input, accountId: jobcoach })).toMatchObject({
    reden: 'not-found',
  })
})

test('days that are past, a stand-in who is oneself, blocked or away, and days that overlap are refused', async () => {
  const [{ actor, account }, ander] = [await anAdviseur(), await anAdviseur()]
  const geblokkeerd = await anAdviseur({ geblokkeerdOp: now() })
  const weg = (await anAfwezigheid({ van: 5, tot: 6 })).accountId
  const record = (van: number, tot: number, vervangerId: string) =>
    recordAfwezigheid(actor, { ...dagen(van, tot, vervangerId), accountId: account.id })
  expect(await record(-1, 3, ander.account.id)).toMatchObject({ reden: 'invalid' })
  for (const id of [account.id, geblokkeerd.account.id, weg, (await aJobcoach()).account.id])
    expect(await record(4, 5, id)).toMatchObject({ reden: 'invalid' })
  expect(await record(3, 4, weg)).toMatchObject({ ok: true })
  expect(await record(4, 9, ander.account.id)).toMatchObject({ reden: 'conflict' })
  expect(await record(5, 9, ander.account.id)).toMatchObject({ ok: true })
})

test('the database refuses two absences at once and standing in for oneself', async () => {
  const eerste = await anAfwezigheid({ van: 0, tot: 4 })
  await expect(anAfwezigheid({ accountId: eerste.accountId, van: 4, tot: 5 })).rejects.toThrow(
    /afwezigheid_geen_overlap/,
  )
  await expect(
    anAfwezigheid({ accountId: eerste.accountId, vervangerId: eerste.accountId, van: 8 }),
  ).rejects.toThrow(/afwezigheid_niet_zelf/)
})

test('it is changed, ended early or called off; what is over stays as it was', async () => {
  const { actor, account } = await anAdviseur()
  const ander = await anAdviseur()
  const loopt = await anAfwezigheid({ accountId: account.id, van: -3, tot: 3 })
  const later = await anAfwezigheid({ accountId: account.id, van: 20, tot: 30 })
  const voorbij = await anAfwezigheid({ accountId: account.id, van: -20, tot: -10 })
  const change = (versie: number, van: number, tot: number) =>
    changeAfwezigheid(actor, { afwezigheidId: loopt.id, versie, ...dagen(van, tot, ander.account.id) })
  expect(await change(1, -2, 5)).toMatchObject({ reden: 'invalid' })
  expect(await change(1, -3, 5)).toMatchObject({ ok: true })
  expect(await change(1, -3, 6)).toMatchObject({ reden: 'conflict' })
  expect(await endAfwezigheid(ander.actor, { afwezigheidId: loopt.id })).toMatchObject({ reden: 'not-found' })
  expect(await endAfwezigheid(actor, { afwezigheidId: loopt.id })).toMatchObject({ ok: true })
  expect((await stored(loopt.id))?.tot).toEqual(dateOnly(op(-1)))
  expect(await endAfwezigheid(actor, { afwezigheidId: later.id })).toMatchObject({ ok: true })
  expect(await stored(later.id)).toBeNull()
  expect(await endAfwezigheid(actor, { afwezigheidId: voorbij.id })).toMatchObject({ reden: 'conflict' })
  expect(await typesOf(loopt.id)).toEqual(['afwezigheid.gewijzigd', 'afwezigheid.beeindigd'])
})

/** An adviseur who is away today, the stand-in, and an employer with a vervanger of its own beside one without. */
async function aVervanging(van = 0, tot = 0) {
  const [weg, standaard, eigen] = [await anAdviseur(), await anAdviseur(), await anAdviseur()]
  await anAfwezigheid({ accountId: weg.account.id, vervangerId: standaard.account.id, van, tot })
  const gewoon = await aWerkgever({ aanspreekpuntId: weg.account.id })
  const bijzonder = await aWerkgever({ aanspreekpuntId: weg.account.id, vervangerId: eigen.account.id })
  return { weg, standaard, eigen, gewoon, bijzonder }
}

test('the work of who is away is on the werkbank of the stand-in, marked, and the vervanger of an employer goes first', async () => {
  const { weg, standaard, eigen, gewoon, bijzonder } = await aVervanging()
  const taak = (werkgeverId?: string) => aTaak({ toegewezenAanId: weg.account.id, werkgeverId })
  const [bijGewoon, bijBijzonder, zonder] = [
    await taak(gewoon.werkgever.id),
    await taak(bijzonder.werkgever.id),
    await taak(),
  ]
  const elders = await taak((await aWerkgever()).werkgever.id)
  const { vacature } = await aVacature({ werkgeverId: gewoon.werkgever.id, status: 'ingediend' })
  const voor = { naam: weg.account.naam, tot: today() }

  const bank = await getWerkbank(standaard.actor)
  expect(bank.taken.daarna.map(({ id }) => id).sort()).toEqual([bijGewoon.id, zonder.id, elders.id].sort())
  expect(bank.taken.daarna[0]).toMatchObject({ voor })
  expect(bank.beoordelen.regels).toContainEqual(
    expect.objectContaining({ id: vacature.id, isMijn: true, voor }),
  )
  expect(bank.stil.relaties).toMatchObject([{ id: gewoon.werkgever.id, voor }])
  expect((await getWerkbank(eigen.actor)).taken.daarna).toMatchObject([{ id: bijBijzonder.id, voor }])
  expect((await getWerkbank(weg.actor)).taken.aantallen.open).toBe(4)

  expect(await finishTaak(standaard.actor, { taakId: bijGewoon.id })).toMatchObject({ ok: true })
  expect((await db().taak.findUniqueOrThrow({ where: { id: bijGewoon.id } })).gedaanDoorId).toBe(
    standaard.account.id,
  )
})

test.each([
  ['the day before the first', 1, 3, false],
  ['the first day', 0, 3, true],
  ['the last day', -3, 0, true],
  ['the day after the last', -3, -1, false],
])('on %s the employer sees who is there, and until when', async (_dag, van, tot, isWeg) => {
  const { weg, standaard, eigen, gewoon, bijzonder } = await aVervanging(van, tot)
  const ziet = async (werkgever: typeof gewoon) =>
    (await getWerkgever(werkgever.actor, werkgever.werkgever.id))?.aanspreekpunt
  const voor = isWeg ? { naam: weg.account.naam, tot: op(tot) } : null
  expect(await ziet(gewoon)).toMatchObject({ email: (isWeg ? standaard : weg).account.email, voor })
  expect(await ziet(bijzonder)).toMatchObject({ email: (isWeg ? eigen : weg).account.email, voor })
})

test('a question of an employer is mailed to the stand-in and its clock goes on', async () => {
  const { weg, standaard, gewoon } = await aVervanging()
  const id = crypto.randomUUID()
  await requestAdvies(gewoon.actor, {
    id,
    onderwerp: 'jobcarving',
    titel: 'Kan het anders?',
    toelichting: null,
  })
  const mails = (await deliverMails()).filter(({ subject }) => subject.includes(gewoon.werkgever.naam))
  expect(mails.map(({ to }) => to)).toEqual([standaard.account.email])
  expect(mails[0]?.text).toContain(`omdat u ${weg.account.naam} vervangt`)
  const { advies } = await getWerkbank(standaard.actor)
  expect(advies.regels).toMatchObject([{ id, voor: { naam: weg.account.naam }, klok: { stand: 'op_tijd' } }])
})

test('the stand-in knows the kandidaat of a running bemiddeling as long as it lasts, and no longer', async () => {
  const weg = await anAdviseur({ organisatieId: ANDERE_ORGANISATIE_ID })
  const standaard = await anAdviseur({ organisatieId: ANDERE_ORGANISATIE_ID })
  const { bemiddeling } = await aBemiddeling({ status: 'akkoord_kandidaat', adviseur: weg.actor })
  const kent = () =>
    db().kandidaat.count({
      where: { AND: [kandidaatScope(standaard.actor), { profiel: { id: bemiddeling.profielId } }] },
    })
  expect(await kent()).toBe(0)
  const { id } = await anAfwezigheid({ accountId: weg.account.id, vervangerId: standaard.account.id })
  expect(await kent()).toBe(1)
  expect((await getWerkbank(standaard.actor)).bemiddelingen.wachtend).toMatchObject([{ id: bemiddeling.id }])
  await endAfwezigheid(weg.actor, { afwezigheidId: id })
  expect(await kent()).toBe(0)
})

test('nobody stands in for a stand-in: who is away or blocked as well is told to the beheerder and the adviseur', async () => {
  const { weg, standaard, gewoon } = await aVervanging(0, 4)
  const { actor } = await aBeheerder()
  const knelpunt = async () =>
    (await listAfwezigheden(actor)).find(({ account }) => account.id === weg.account.id)?.knelpunt
  expect(await knelpunt()).toBeNull()
  await anAfwezigheid({ accountId: standaard.account.id, van: 0, tot: 1 })
  expect(await knelpunt()).toContain('is zelf afwezig')
  expect((await getWerkgever(gewoon.actor, gewoon.werkgever.id))?.aanspreekpunt).toMatchObject({
    email: weg.account.email,
    voor: null,
    afwezigTot: op(4),
  })
  await blockAccount(actor, { accountId: standaard.account.id })
  expect(await knelpunt()).toContain('Niemand vervangt')
})

test('the filter of the lists gives every employer to who the pages and mails name', async () => {
  const [a, b, c, d] = [await anAdviseur(), await anAdviseur(), await anAdviseur(), await anAdviseur()]
  const allen = [a, b, c, d]
  const werkgevers = []
  for (const aan of allen)
    for (const vervanger of [null, ...allen.filter((een) => een !== aan)])
      werkgevers.push(
        (await aWerkgever({ aanspreekpuntId: aan.account.id, vervangerId: vervanger?.account.id ?? null }))
          .werkgever.id,
      )
  await anAfwezigheid({ accountId: a.account.id, vervangerId: b.account.id })
  await anAfwezigheid({ accountId: c.account.id, vervangerId: a.account.id })
  await db().account.update({ where: { id: d.account.id }, data: { geblokkeerdOp: now() } })
  const select = { id: true, ...bereikbaarSelect() }
  const rijen = await db().werkgever.findMany({ where: { id: { in: werkgevers } }, select })
  const where = { AND: [{ id: { in: werkgevers } }, werkgeversVan(await getWaarneming(b.account.id))] }
  const gevonden = (await db().werkgever.findMany({ where, select: { id: true } })).map(({ id }) => id)
  const genoemd = rijen.filter((rij) => bereikbaarAanspreekpunt(rij)?.id === b.account.id).map(({ id }) => id)
  expect(gevonden.sort()).toEqual(genoemd.sort())
  expect(gevonden.length).toBeGreaterThan(5)
})
