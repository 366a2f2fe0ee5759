import { getWaarneming } from '#app/domain/afwezigheid/waarneming.server.ts'
import { randomUUID } from 'node:crypto'
import { afterEach, expect, test } from 'vitest'
import type { AdviesReactieInput } from '#app/domain/advies/advies.ts'
import { answerAdvies, closeAdvies } from '#app/domain/advies/answer-advies.server.ts'
import { getAdvies, listAdviescollegas } from '#app/domain/advies/get-advies.server.ts'
import { reactieVoor } from '#app/domain/advies/klok.ts'
import { countAdviesTeDoen, listAdvies, listEigenAdvies } from '#app/domain/advies/list-advies.server.ts'
import { listReactietijden } from '#app/domain/advies/list-reactietijden.server.ts'
import { replyToAdvies, reopenAdvies, withdrawAdvies } from '#app/domain/advies/reply-advies.server.ts'
import { requestAdvies } from '#app/domain/advies/request-advies.server.ts'
import { handOverAdvies, takeAdvies } from '#app/domain/advies/take-advies.server.ts'
import { moveClock, today } from '#app/platform/clock.server.ts'
import { db } from '#app/platform/db.server.ts'
import { isoDay } from '#app/platform/iso-day.ts'
import { aBeheerder, anAdviseur, aRapporteur } from '#tests/factories/account.ts'
import { anAdviesaanvraag } from '#tests/factories/advies.ts'
import { aWerkgever } from '#tests/factories/werkgever.ts'
import { deliverMails } from '#tests/support/mail.ts'

const DAG_MS = 86_400_000
afterEach(() => moveClock(0))

async function aWereld() {
  const adviseur = await anAdviseur()
  const werkgever = await aWerkgever({ aanspreekpuntId: adviseur.account.id })
  return { adviseur, werkgever }
}

const GEHEIM = 'Onze medewerker Geheimnaam kan niet lang staan.'

function ask(actor: Awaited<ReturnType<typeof aWerkgever>>['actor'], id: string = randomUUID()) {
  return requestAdvies(actor, {
    id,
    onderwerp: 'werkplekaanpassing',
    titel: 'Wie betaalt een hoge kruk?',
    toelichting: GEHEIM,
  })
}

async function anAsked() {
  const wereld = await aWereld()
  const result = await ask(wereld.werkgever.actor)
  if (!result.ok) throw new Error(result.melding)
  return { ...wereld, id: result.data.id }
}

const antwoord = (over: Partial<AdviesReactieInput> = {}): AdviesReactieInput => ({
  versie: 1,
  soort: 'antwoord',
  tekst: 'UWV kan die betalen.',
  volgendeStap: 'Ik vraag het formulier voor u op',
  volgendeStapOp: today(),
  ...over,
})
const wedervraag = (versie = 1): AdviesReactieInput => ({
  versie,
  soort: 'wedervraag',
  tekst: 'Hoe hoog is de tafel?',
  volgendeStap: null,
  volgendeStapOp: null,
})
const afsluiten = (versie: number) => ({
  versie,
  uitkomst: 'beantwoord' as const,
  tekst: 'Klaar, tot ziens.',
})

async function eventsOf(id: string): Promise<string[]> {
  const rows = await db().gebeurtenis.findMany({ where: { onderwerpId: id }, orderBy: { id: 'asc' } })
  return rows.map(({ type }) => type.replace('adviesaanvraag.', ''))
}
const rowOf = (id: string) => db().adviesaanvraag.findUniqueOrThrow({ where: { id } })

test('werkgever asks: the clock starts, the aanspreekpunt gets a mail without what was written', async () => {
  const { adviseur, werkgever, id } = await anAsked()

  const row = await rowOf(id)
  expect(row).toMatchObject({ status: 'nieuw', behandelaarId: null, werkgeverId: werkgever.werkgever.id })
  expect(row.reactieVoor && isoDay(row.reactieVoor)).toBe(reactieVoor(today()))
  expect(await eventsOf(id)).toEqual(['gedaan'])
  const mails = (await deliverMails()).filter(({ to }) => to === adviseur.account.email)
  expect(mails).toMatchObject([{ text: expect.stringContaining(`/adviseur/advies/${id}`) }])
  expect(mails[0]?.text).toContain('werkplek aanpassen')
  expect(mails[0]?.raw).not.toMatch(/Geheimnaam|kruk/)
  const audit = await db().gebeurtenis.findMany({ where: { onderwerpId: id } })
  expect(JSON.stringify(audit.map(({ gegevens }) => gegevens))).not.toMatch(/Geheimnaam|kruk/)
})

test('a form that is sent twice makes one request, and an id of another werkgever is refused', async () => {
  const { werkgever } = await aWereld()
  const id = randomUUID()

  const results = await Promise.all([ask(werkgever.actor, id), ask(werkgever.actor, id)])

  expect(results).toEqual([
    { ok: true, data: { id } },
    { ok: true, data: { id } },
  ])
  expect(await eventsOf(id)).toEqual(['gedaan'])
  expect(await ask((await aWerkgever()).actor, id)).toMatchObject({ ok: false, reden: 'conflict' })
})

test('a werkgever with fifteen open requests asks no sixteenth', async () => {
  const { werkgever } = await aWereld()
  for (let nummer = 0; nummer < 15; nummer++) await anAdviesaanvraag({ werkgeverId: werkgever.werkgever.id })

  expect(await ask(werkgever.actor)).toMatchObject({ ok: false, reden: 'conflict' })
})

test('an answer stops the clock, takes the request and says what comes next and when, to the werkgever too', async () => {
  const { adviseur, werkgever, id } = await anAsked()

  expect(await answerAdvies(adviseur.actor, { id, ...antwoord() })).toMatchObject({ ok: true })

  expect(await rowOf(id)).toMatchObject({
    status: 'in_behandeling',
    behandelaarId: adviseur.account.id,
    wachtSinds: null,
    reactieVoor: null,
    volgendeStap: 'Ik vraag het formulier voor u op',
  })
  const gezien = await getAdvies(werkgever.actor, id)
  expect(gezien?.berichten.map(({ van, soort }) => [van, soort])).toEqual([
    ['werkgever', 'vraag'],
    ['wsp', 'antwoord'],
  ])
  expect(gezien?.contact).toMatchObject({ naam: adviseur.account.naam })
  expect((await listEigenAdvies(werkgever.actor))[0]?.stap).toEqual({
    tekst: 'Ik vraag het formulier voor u op',
    dag: today(),
  })
  const mail = (await deliverMails()).filter(({ to }) => to === werkgever.account.email).at(-1)
  expect(mail?.text).toContain(`/werkgever/advies/${id}`)
  expect(mail?.raw).not.toContain('UWV kan die betalen')
})

test('a next step in the past is refused', async () => {
  const { adviseur, id } = await anAsked()
  expect(
    await answerAdvies(adviseur.actor, { id, ...antwoord({ volgendeStapOp: '2020-01-01' }) }),
  ).toMatchObject({
    ok: false,
    reden: 'invalid',
  })
  expect(await eventsOf(id)).toEqual(['gedaan'])
})

test('a question back waits for the werkgever, whose answer starts the clock again and mails who asked', async () => {
  const { adviseur, werkgever, id } = await anAsked()
  await answerAdvies(adviseur.actor, { id, ...wedervraag() })
  expect(await rowOf(id)).toMatchObject({ status: 'wacht_op_werkgever', uiterlijk: null })
  expect(await countAdviesTeDoen(adviseur.actor, await getWaarneming(adviseur.actor.accountId))).toEqual({
    wachtend: 0,
    teLaat: 0,
  })

  expect(
    await replyToAdvies(werkgever.actor, { id, versie: 2, tekst: 'Negentig centimeter.' }),
  ).toMatchObject({
    ok: true,
  })

  expect(await rowOf(id)).toMatchObject({ status: 'in_behandeling', wachtSinds: expect.any(Date) })
  expect(await countAdviesTeDoen(adviseur.actor, await getWaarneming(adviseur.actor.accountId))).toEqual({
    wachtend: 1,
    teLaat: 0,
  })
  expect(await eventsOf(id)).toEqual(['gedaan', 'beantwoord', 'aangevuld'])
  const mail = (await deliverMails()).filter(({ to }) => to === adviseur.account.email).at(-1)
  expect(mail?.subject).toContain('schrijft over een adviesvraag')
})

test('who writes twice does not push the day of the reaction back', async () => {
  const { werkgever, id } = await anAsked()
  const voor = (await rowOf(id)).reactieVoor
  moveClock(DAG_MS)

  await replyToAdvies(werkgever.actor, { id, versie: 1, tekst: 'Het heeft haast.' })

  expect((await rowOf(id)).reactieVoor).toEqual(voor)
})

test('an adviseur takes a request and hands it to a colleague, who gets a mail and then has it', async () => {
  const { adviseur, werkgever, id } = await anAsked()
  const collega = await anAdviseur()

  expect(await takeAdvies(adviseur.actor, { id, versie: 1 })).toMatchObject({ ok: true })
  expect(await handOverAdvies(adviseur.actor, { id, versie: 2, naarId: collega.account.id })).toMatchObject({
    ok: true,
  })

  expect(await eventsOf(id)).toEqual(['gedaan', 'opgepakt', 'overgedragen'])
  expect((await deliverMails()).filter(({ to }) => to === collega.account.email)).toHaveLength(1)
  const filter = { alleenMijn: true, stand: 'lopend', pagina: 1 } as const
  expect((await listAdvies(collega.actor, filter)).regels).toMatchObject([{ id, wacht: true }])
  expect((await listAdvies(adviseur.actor, filter)).regels).toEqual([])
  expect((await getAdvies(werkgever.actor, id))?.contact.naam).toBe(collega.account.naam)
  expect(await listAdviescollegas(adviseur.actor, collega.account.id)).not.toContainEqual(
    expect.objectContaining({ id: collega.account.id }),
  )
})

test('a request goes to adviseurs who can log in alone', async () => {
  const { adviseur, werkgever, id } = await anAsked()
  const weg = await anAdviseur({ geblokkeerdOp: new Date() })
  for (const naarId of [weg.account.id, werkgever.account.id, (await aBeheerder()).account.id])
    expect(await handOverAdvies(adviseur.actor, { id, versie: 1, naarId })).toMatchObject({
      ok: false,
      reden: 'invalid',
    })
})

test('a request of somebody who cannot log in any more lies with the aanspreekpunt, and so does its mail', async () => {
  const { adviseur, werkgever, id } = await anAsked()
  const collega = await anAdviseur()
  await answerAdvies(collega.actor, { id, ...wedervraag() })
  await db().account.update({ where: { id: collega.account.id }, data: { geblokkeerdOp: new Date() } })
  await deliverMails()

  await replyToAdvies(werkgever.actor, { id, versie: 2, tekst: 'Negentig centimeter.' })

  expect(
    await countAdviesTeDoen(adviseur.actor, await getWaarneming(adviseur.actor.accountId)),
  ).toMatchObject({ wachtend: 1 })
  const mails = await deliverMails()
  expect(
    mails.filter(({ to, subject }) => to === adviseur.account.email && subject.includes('schrijft')),
  ).toHaveLength(1)
  expect(mails.filter(({ to }) => to === collega.account.email)).toEqual([])
})

test('while the aanspreekpunt cannot log in, the vervanger has what nobody took and gets the mail', async () => {
  const { adviseur, werkgever } = await aWereld()
  const vervanger = await anAdviseur()
  await db().werkgever.update({
    where: { id: werkgever.werkgever.id },
    data: { vervangerId: vervanger.account.id },
  })
  await db().account.update({ where: { id: adviseur.account.id }, data: { geblokkeerdOp: new Date() } })

  const result = await ask(werkgever.actor)

  if (!result.ok) throw new Error(result.melding)
  expect((await deliverMails()).filter(({ to }) => to === vervanger.account.email)).toHaveLength(1)
  expect(
    await countAdviesTeDoen(vervanger.actor, await getWaarneming(vervanger.actor.accountId)),
  ).toMatchObject({ wachtend: 1 })
  expect((await getAdvies(werkgever.actor, result.data.id))?.contact.naam).toBe(vervanger.account.naam)
})

test('closing has an outcome and ends the wait; the werkgever opens it again and it is with the same adviseur', async () => {
  const { adviseur, werkgever, id } = await anAsked()

  expect(await closeAdvies(adviseur.actor, { id, ...afsluiten(1) })).toMatchObject({ ok: true })
  expect(await rowOf(id)).toMatchObject({ status: 'afgesloten', uitkomst: 'beantwoord', uiterlijk: null })
  expect(await replyToAdvies(werkgever.actor, { id, versie: 2, tekst: 'Nog iets.' })).toMatchObject({
    ok: false,
    reden: 'conflict',
  })
  expect(await answerAdvies(adviseur.actor, { id, ...antwoord({ versie: 2 }) })).toMatchObject({
    reden: 'conflict',
  })

  expect(await reopenAdvies(werkgever.actor, { id, versie: 2, tekst: 'De kruk past niet.' })).toMatchObject({
    ok: true,
  })
  expect(await rowOf(id)).toMatchObject({
    status: 'in_behandeling',
    uitkomst: null,
    behandelaarId: adviseur.account.id,
    wachtSinds: expect.any(Date),
  })
  expect(await eventsOf(id)).toEqual(['gedaan', 'afgesloten', 'heropend'])
})

test('a werkgever takes a question back, twice without harm, and can open it again', async () => {
  const { adviseur, werkgever, id } = await anAsked()

  expect(await withdrawAdvies(werkgever.actor, { id })).toMatchObject({ ok: true })
  expect(await withdrawAdvies(werkgever.actor, { id })).toMatchObject({ ok: true })
  expect(await eventsOf(id)).toEqual(['gedaan', 'ingetrokken'])
  expect((await deliverMails()).filter(({ to }) => to === adviseur.account.email)).toEqual([])
  await reopenAdvies(werkgever.actor, { id, versie: 2, tekst: 'Toch nog.' })
  expect(await rowOf(id)).toMatchObject({ status: 'nieuw' })
})

test('two reactions at once: one stands', async () => {
  const { adviseur, id } = await anAsked()
  const collega = await anAdviseur()

  const results = await Promise.all([
    answerAdvies(adviseur.actor, { id, ...wedervraag() }),
    closeAdvies(collega.actor, { id, ...afsluiten(1) }),
  ])

  expect(results.filter(({ ok }) => ok)).toHaveLength(1)
  expect(await db().adviesbericht.count({ where: { adviesaanvraagId: id } })).toBe(2)
})

test('for another werkgever a request does not exist, and nobody else reads one', async () => {
  const { id } = await anAsked()
  const ander = (await aWerkgever()).actor

  expect(await listEigenAdvies(ander)).toEqual([])
  for (const actor of [ander, (await aBeheerder()).actor, (await aRapporteur()).actor])
    expect(await getAdvies(actor, id)).toBeNull()
  for (const result of [
    await replyToAdvies(ander, { id, versie: 1, tekst: 'Ik kijk mee.' }),
    await reopenAdvies(ander, { id, versie: 1, tekst: 'Ik kijk mee.' }),
    await withdrawAdvies(ander, { id }),
  ])
    expect(result).toMatchObject({ ok: false, reden: 'not-found' })
  expect(await eventsOf(id)).toEqual(['gedaan'])
})

test('overdue requests come first, and what waits for the werkgever last', async () => {
  const { adviseur, werkgever } = await aWereld()
  const { id: werkgeverId } = werkgever.werkgever
  const eerst = await anAdviesaanvraag({ werkgeverId })
  const bijWerkgever = await anAdviesaanvraag({ werkgeverId })
  await answerAdvies(adviseur.actor, { id: bijWerkgever.id, ...wedervraag() })
  moveClock(10 * DAG_MS)
  const nieuw = await anAdviesaanvraag({ werkgeverId })

  const { regels } = await listAdvies(adviseur.actor, { alleenMijn: true, stand: 'lopend', pagina: 1 })

  expect(regels.map(({ id, klok }) => [id, klok?.stand ?? null])).toEqual([
    [eerst.id, 'te_laat'],
    [nieuw.id, 'op_tijd'],
    [bijWerkgever.id, null],
  ])
  expect(await countAdviesTeDoen(adviseur.actor, await getWaarneming(adviseur.actor.accountId))).toEqual({
    wachtend: 2,
    teLaat: 1,
  })
  expect((await listEigenAdvies(werkgever.actor)).filter(({ isTeLaat }) => isTeLaat)).toMatchObject([
    { id: eerst.id },
  ])
})

test('figures count each wait; a rapporteur counts the own municipalities, an employer nothing', async () => {
  const jaar = Number(today().slice(0, 4))
  const adviseur = await anAdviseur()
  const { actor, werkgever } = await aWerkgever({
    aanspreekpuntId: adviseur.account.id,
    gemeenteCode: '0453',
  })
  const before = (await listReactietijden(adviseur.actor, jaar))!.totaal
  const { id } = await anAdviesaanvraag({ werkgeverId: werkgever.id, onderwerp: 'technologie' })
  await answerAdvies(adviseur.actor, { id, ...wedervraag() })
  await replyToAdvies(actor, { id, versie: 2, tekst: 'Een scherm.' })
  await closeAdvies(adviseur.actor, { id, ...afsluiten(3) })
  await anAdviesaanvraag({ werkgeverId: werkgever.id })

  const alles = (await listReactietijden(adviseur.actor, jaar))!
  expect(alles.totaal).toMatchObject({ gevraagd: before.gevraagd + 3, beantwoord: before.beantwoord + 2 })
  const van = async (gemeenteCodes: string[]) =>
    (await listReactietijden((await aRapporteur({ gemeenteCodes })).actor, jaar))!
  const eigen = await van(['0453'])
  expect(eigen.totaal).toMatchObject({
    gevraagd: 3,
    beantwoord: 2,
    opTijd: 2,
    teLaat: 0,
    mediaanWerkdagen: 0,
  })
  expect(eigen.perOnderwerp.find(({ naam }) => naam === 'Slimme hulpmiddelen')).toMatchObject({ gevraagd: 2 })
  expect((await van(['0375'])).totaal.gevraagd).toBe(0)
  expect(await listReactietijden(actor, jaar)).toBeNull()
})

test('the database refuses a promise without a day, an open request with an outcome, and a clock that does not add up', async () => {
  const { id } = await anAsked()
  for (const data of [
    { volgendeStap: 'Ooit' },
    { uitkomst: 'beantwoord' as const },
    { uiterlijk: new Date('2030-01-01') },
    { status: 'in_behandeling' as const },
  ])
    await expect(db().adviesaanvraag.update({ where: { id }, data })).rejects.toThrow()
})
