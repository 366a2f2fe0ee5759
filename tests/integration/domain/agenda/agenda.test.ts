import { expect, test } from 'vitest'
import {
  getAgendafeed,
  readAgendafeed,
  renewAgendafeed,
  revokeAgendafeed,
} from '#app/domain/agenda/agendafeed.server.ts'
import { AGENDA_DAGEN } from '#app/domain/agenda/agenda.ts'
import { getAgenda } from '#app/domain/agenda/list-agenda.server.ts'
import { getAfspraak } from '#app/domain/bemiddeling/get-afspraak.server.ts'
import { withdrawToestemming } from '#app/domain/bemiddeling/toestemming.server.ts'
import { addDays, dateOnly, now, today } from '#app/platform/clock.server.ts'
import { db } from '#app/platform/db.server.ts'
import { plusDays } from '#app/platform/iso-day.ts'
import { aJobcoach, anAdviseur, aRapporteur } from '#tests/factories/account.ts'
import { anAdviesaanvraag } from '#tests/factories/advies.ts'
import { aBemiddeling } from '#tests/factories/bemiddeling.ts'
import { aPlaatsing } from '#tests/factories/plaatsing.ts'
import { aKandidaat } from '#tests/factories/kandidaat.ts'
import { aTaak } from '#tests/factories/relatie.ts'
import { aVacature } from '#tests/factories/vacature.ts'
import { aWerkgever } from '#tests/factories/werkgever.ts'

const soortenOf = async (actor: Parameters<typeof getAgenda>[0], vanaf?: string) =>
  (await getAgenda(actor, { vanaf })).dagen.flatMap(({ items }) => items.map(({ soort }) => soort))

/** Noon UTC, so that it is the same day in Amsterdam at every hour of the test. */
const noonIn = (dagen: number) => new Date(`${plusDays(today(), dagen)}T12:00:00.000Z`)

/** An adviseur with one thing of every kind in the coming days, and a colleague with the same. */
async function aDrukkeAdviseur() {
  const ik = await anAdviseur()
  const { werkgever } = await aWerkgever({ aanspreekpuntId: ik.account.id })
  const vacature = await aVacature({
    status: 'gepubliceerd',
    werkgeverId: werkgever.id,
    sluitingsdatum: dateOnly(plusDays(today(), 6)),
  })
  const kandidaat = await aKandidaat({
    visible: true,
    kandidaat: { voornaam: 'Merkvoornaam', achternaam: 'Merkachternaam' },
  })
  const gesprek = await aBemiddeling({ status: 'kennismaking', adviseur: ik.actor, vacature, kandidaat })
  await db().bemiddeling.update({
    where: { id: gesprek.bemiddeling.id },
    data: { kennismakingOp: noonIn(2) },
  })
  const proef = await aBemiddeling({ status: 'proefplaatsing', adviseur: ik.actor })
  await db().bemiddeling.update({
    where: { id: proef.bemiddeling.id },
    data: { proefplaatsingTot: dateOnly(plusDays(today(), 3)) },
  })
  await anAdviesaanvraag({ werkgeverId: werkgever.id })
  const taak = await aTaak({
    toegewezenAanId: ik.account.id,
    werkgeverId: werkgever.id,
    titel: 'Bel Merkpersoon Ooievaar',
  })
  return { ik, werkgever, gesprek, taak }
}

/** The address of the feed, as the calendar program sends it back. */
async function tokenOf(actor: Parameters<typeof getAgendafeed>[0]): Promise<string> {
  const feed = await getAgendafeed(actor)
  return new URL(feed?.adres ?? '').searchParams.get('feed') ?? ''
}

test('an adviseur finds everything with a day, in order, and nothing of a colleague', async () => {
  const { ik } = await aDrukkeAdviseur()
  await aDrukkeAdviseur()

  const { dagen } = await getAgenda(ik.actor, {})
  const items = dagen.flatMap(({ items }) => items)

  expect(items.map(({ soort }) => soort).sort()).toEqual(
    ['advies', 'kennismaking', 'proefplaatsing', 'taak', 'vacature'].sort(),
  )
  expect(dagen.map(({ dag }) => dag)).toEqual([...dagen.map(({ dag }) => dag)].sort())
})

test('a page shows four weeks: the last day still, the day after it on the next page', async () => {
  const ik = await anAdviseur()
  for (const dagen of [AGENDA_DAGEN - 1, AGENDA_DAGEN]) {
    await aTaak({ toegewezenAanId: ik.account.id, vervaldatum: dateOnly(plusDays(today(), dagen)) })
  }

  expect(await soortenOf(ik.actor)).toEqual(['taak'])
  expect(await soortenOf(ik.actor, plusDays(today(), AGENDA_DAGEN))).toEqual(['taak'])
  expect(await soortenOf(ik.actor, plusDays(today(), 2 * AGENDA_DAGEN))).toEqual([])
})

test('a task that is done, and a meeting that was called off, are gone', async () => {
  const { ik, gesprek, taak } = await aDrukkeAdviseur()
  await db().taak.update({ where: { id: taak.id }, data: { gedaanOp: now(), gedaanDoorId: ik.account.id } })
  await db().bemiddeling.update({
    where: { id: gesprek.bemiddeling.id },
    data: { status: 'beeindigd', eindeVanuit: 'kennismaking', eindeReden: 'werkgever_geen_interesse' },
  })

  expect(await soortenOf(ik.actor)).not.toContain('taak')
  expect(await soortenOf(ik.actor)).not.toContain('kennismaking')
})

test('a jobcoach sees the last day of a contract of the own people alone', async () => {
  const [coach, andere] = [await aJobcoach(), await aJobcoach()]
  const { profiel } = await aPlaatsing({ jobcoachId: coach.account.id, contracten: [{ tot: 5 }] })

  const { dagen } = await getAgenda(coach.actor, {})

  expect(dagen.flatMap(({ items }) => items.map(({ titel }) => titel))).toEqual([
    expect.stringContaining(profiel.code),
  ])
  expect(await soortenOf(andere.actor)).toEqual([])
})

test('the feed has the same, without what somebody wrote and without a name of a candidate', async () => {
  const { ik, gesprek } = await aDrukkeAdviseur()
  expect(await renewAgendafeed(ik.actor)).toMatchObject({ ok: true })

  const kalender = (await readAgendafeed(await tokenOf(ik.actor)))?.replaceAll('\r\n ', '') ?? ''

  expect(kalender.match(/BEGIN:VEVENT/g)).toHaveLength(5)
  expect(kalender).toContain(gesprek.profiel.code)
  expect(kalender).not.toContain('Ooievaar')
  expect(kalender).not.toContain('Merkvoornaam')
  expect(kalender).not.toContain('Merkachternaam')
})

test('a new link ends the old one, a revoked link leads nowhere, and both are on record', async () => {
  const { actor, account } = await anAdviseur()
  await renewAgendafeed(actor)
  const oud = await tokenOf(actor)
  expect(await readAgendafeed(oud)).not.toBeNull()

  await renewAgendafeed(actor)
  const nieuw = await tokenOf(actor)
  expect(await readAgendafeed(oud)).toBeNull()
  expect(await readAgendafeed(nieuw)).not.toBeNull()

  expect(await revokeAgendafeed(actor)).toMatchObject({ ok: true })
  expect(await readAgendafeed(nieuw)).toBeNull()
  expect(await getAgendafeed(actor)).toBeNull()
  expect(await revokeAgendafeed(actor)).toMatchObject({ ok: true })
  const events = await db().gebeurtenis.findMany({
    where: { actorAccountId: account.id, type: { startsWith: 'agendafeed.' } },
    orderBy: { id: 'asc' },
    select: { type: true, gegevens: true },
  })
  expect(events).toEqual([
    { type: 'agendafeed.gemaakt', gegevens: { vervangen: 0 } },
    { type: 'agendafeed.gemaakt', gegevens: { vervangen: 1 } },
    { type: 'agendafeed.ingetrokken', gegevens: {} },
  ])
})

test('an address that somebody made up, or changed, opens nothing', async () => {
  const { actor } = await anAdviseur()
  await renewAgendafeed(actor)
  const token = await tokenOf(actor)
  const { id } = await db().agendafeed.findFirstOrThrow({ where: { accountId: actor.accountId } })
  const other = token.slice(0, -1) + (token.endsWith('A') ? 'B' : 'A')

  for (const wrong of ['', id, `${id}.`, other, `${crypto.randomUUID()}${token.slice(36)}`, `${token}x`]) {
    expect(await readAgendafeed(wrong), wrong).toBeNull()
  }
})

test('the feed stops when the account is blocked, and when the person has no agenda any more', async () => {
  const [een, ander] = [await anAdviseur(), await anAdviseur()]
  await renewAgendafeed(een.actor)
  await renewAgendafeed(ander.actor)
  const [geblokkeerd, zonderRol] = [await tokenOf(een.actor), await tokenOf(ander.actor)]
  await db().account.update({ where: { id: een.account.id }, data: { geblokkeerdOp: now() } })
  await db().rolToekenning.deleteMany({ where: { accountId: ander.account.id } })

  expect(await readAgendafeed(geblokkeerd)).toBeNull()
  expect(await readAgendafeed(zonderRol)).toBeNull()
})

test('who has no agenda gets no feed', async () => {
  const { actor } = await aRapporteur()

  expect(await renewAgendafeed(actor)).toMatchObject({ ok: false, reden: 'not-allowed' })
  expect(await revokeAgendafeed(actor)).toMatchObject({ ok: false, reden: 'not-allowed' })
})

test('a meeting is a calendar file for the three who come, without the name, and for no one else', async () => {
  const { bemiddeling, werkgever, kandidaat, adviseur, persoon } = await aBemiddeling({
    status: 'kennismaking',
  })
  const ander = (await aWerkgever()).actor
  const files = await Promise.all(
    [werkgever, kandidaat, adviseur].map((actor) => getAfspraak(actor, bemiddeling.id)),
  )

  for (const file of files) {
    expect(file).toContain(`UID:${bemiddeling.id}.kennismaking`)
    expect(file?.replaceAll('\r\n ', '')).not.toContain(persoon.achternaam)
  }
  expect(await getAfspraak(ander, bemiddeling.id)).toBeNull()
  await withdrawToestemming(kandidaat, { id: bemiddeling.id })
  expect(await getAfspraak(werkgever, bemiddeling.id)).toBeNull()
})

test('before a meeting is planned there is no file', async () => {
  const { bemiddeling, adviseur } = await aBemiddeling({ status: 'belangstelling' })
  await db().bemiddeling.update({
    where: { id: bemiddeling.id },
    data: { kennismakingOp: addDays(now(), 3) },
  })

  expect(await getAfspraak(adviseur, bemiddeling.id)).toBeNull()
})
