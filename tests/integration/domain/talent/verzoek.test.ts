import { beforeAll, expect, test } from 'vitest'
import { getWaarneming } from '#app/domain/afwezigheid/waarneming.server.ts'
import { answerVerzoek, withdrawVerzoek } from '#app/domain/talent/change-verzoek.server.ts'
import { getVerzoek } from '#app/domain/talent/get-verzoek.server.ts'
import {
  countOpenVerzoeken,
  listEigenVerzoeken,
  listVerzoeken,
} from '#app/domain/talent/list-verzoeken.server.ts'
import { requestKennismaking } from '#app/domain/talent/request-kennismaking.server.ts'
import { setTalentkeuze } from '#app/domain/talent/set-talentkeuze.server.ts'
import { talentcode, talentId } from '#app/domain/talent/talentcode.server.ts'
import { db } from '#app/platform/db.server.ts'
import { anAdviseur } from '#tests/factories/account.ts'
import { aBemiddeling } from '#tests/factories/bemiddeling.ts'
import { aTalentgroep } from '#tests/factories/talent.ts'
import { aVacature } from '#tests/factories/vacature.ts'
import { aWerkgever } from '#tests/factories/werkgever.ts'
import { deliverMails } from '#tests/support/mail.ts'

let groep: Awaited<ReturnType<typeof aTalentgroep>>
beforeAll(async () => {
  groep = await aTalentgroep({}, 14)
})

async function aWerkgeverMetAdviseur() {
  const adviseur = await anAdviseur()
  const werkgever = await aWerkgever({ aanspreekpuntId: adviseur.account.id })
  return { adviseur, ...werkgever }
}
type Werkgever = Awaited<ReturnType<typeof aWerkgeverMetAdviseur>>

function ask(
  { actor }: Pick<Werkgever, 'actor'>,
  nummer = 0,
  over: { vacatureId?: string; functie?: string } = {},
) {
  return requestKennismaking(actor, {
    talentId: talentId(actor.werkgeverId, groep[nummer]!.profiel.id),
    vacatureId: over.vacatureId ?? null,
    functie: over.vacatureId ? null : (over.functie ?? 'Medewerker magazijn'),
    bericht: 'Wij hebben een fijn team.',
  })
}
async function aVerzoek(werkgever: Werkgever, nummer = 0) {
  const result = await ask(werkgever, nummer)
  if (!result.ok) throw new Error(result.melding)
  return db().kennismakingsverzoek.findUniqueOrThrow({ where: { id: result.data.id } })
}
async function eventsOf(id: string): Promise<string[]> {
  const rows = await db().gebeurtenis.findMany({ where: { onderwerpId: id }, orderBy: { id: 'asc' } })
  return rows.map(({ type }) => type.replace('kennismakingsverzoek.', ''))
}

test('werkgever asks to meet: the aanspreekpunt hears of it, the kandidaat does not', async () => {
  const werkgever = await aWerkgeverMetAdviseur()
  const { profiel, kandidaat } = groep[0]!
  const { vacature } = await aVacature({ werkgeverId: werkgever.werkgever.id, status: 'gepubliceerd' })

  const result = await ask(werkgever, 0, { vacatureId: vacature.id })

  if (!result.ok) throw new Error(result.melding)
  const row = await db().kennismakingsverzoek.findUniqueOrThrow({ where: { id: result.data.id } })
  expect(row).toMatchObject({ status: 'open', vacatureId: vacature.id, functie: null, profielId: profiel.id })
  expect(row.code).toBe(talentcode(werkgever.werkgever.id, profiel.id))
  expect(await eventsOf(row.id)).toEqual(['gedaan'])
  const mails = await deliverMails()
  expect(mails.filter(({ to }) => to === werkgever.adviseur.account.email)).toMatchObject([
    { text: expect.stringContaining(`/adviseur/verzoeken/${row.id}`) },
  ])
  expect(mails.filter(({ to }) => to === kandidaat.email)).toEqual([])
  expect(await listEigenVerzoeken(werkgever.actor)).toMatchObject([
    { code: row.code, waarvoor: vacature.titel },
  ])
})

test('a request for the same profile is refused while one runs, also at the same moment', async () => {
  const werkgever = await aWerkgeverMetAdviseur()

  const results = await Promise.all([ask(werkgever, 1), ask(werkgever, 1), ask(werkgever, 1)])

  expect(results.filter(({ ok }) => ok)).toHaveLength(1)
  for (const result of results) if (!result.ok) expect(result.reden).toBe('conflict')
  expect(await db().kennismakingsverzoek.count({ where: { werkgeverId: werkgever.werkgever.id } })).toBe(1)
  const [eerste] = await listEigenVerzoeken(werkgever.actor)
  await withdrawVerzoek(werkgever.actor, { id: eerste!.id })
  expect(await ask(werkgever, 1)).toMatchObject({ ok: true })
})

test('a vacature of another werkgever, or one that is over, is refused', async () => {
  const werkgever = await aWerkgeverMetAdviseur()
  const { vacature: andermans } = await aVacature({ status: 'gepubliceerd' })
  const { vacature: vervuld } = await aVacature({ werkgeverId: werkgever.werkgever.id, status: 'vervuld' })

  for (const vacatureId of [andermans.id, vervuld.id])
    expect(await ask(werkgever, 2, { vacatureId })).toMatchObject({ ok: false, reden: 'invalid' })
  expect(await listEigenVerzoeken(werkgever.actor)).toEqual([])
})

test('a card that is not readable, or an address of another werkgever, does not exist', async () => {
  const werkgever = await aWerkgeverMetAdviseur()
  const ander = await aWerkgever()
  const { actor, profiel } = groep[13]!
  await setTalentkeuze(actor, { aan: false })

  expect(await ask(werkgever, 13)).toMatchObject({ ok: false, reden: 'not-found' })
  expect(
    await requestKennismaking(werkgever.actor, {
      talentId: talentId(ander.werkgever.id, profiel.id),
      vacatureId: null,
      functie: 'Inpakker',
      bericht: null,
    }),
  ).toMatchObject({ ok: false, reden: 'not-found' })
})

test('an employer has at most so many requests open', async () => {
  await db().talentlimiet.update({ where: { naam: 'open_verzoeken' }, data: { waarde: 2 } })
  const werkgever = await aWerkgeverMetAdviseur()

  const results = await Promise.all([3, 4, 5, 6].map((nummer) => ask(werkgever, nummer)))

  expect(results.filter(({ ok }) => ok)).toHaveLength(2)
  await db().talentlimiet.update({ where: { naam: 'open_verzoeken' }, data: { waarde: 10 } })
})

test('adviseur answers: first that the kandidaat is asked, later that it ends, each with a mail to the werkgever', async () => {
  const werkgever = await aWerkgeverMetAdviseur()
  const verzoek = await aVerzoek(werkgever, 7)
  const { actor } = werkgever.adviseur
  expect(await countOpenVerzoeken(actor, await getWaarneming(actor.accountId))).toBe(1)

  expect(
    await answerVerzoek(actor, { id: verzoek.id, versie: 1, antwoord: 'gevraagd', toelichting: null }),
  ).toMatchObject({ ok: true })
  expect(await countOpenVerzoeken(actor, await getWaarneming(actor.accountId))).toBe(0)
  const gesloten = {
    id: verzoek.id,
    versie: 2,
    antwoord: 'gesloten',
    reden: 'niet_beschikbaar',
    toelichting: 'Bel mij gerust.',
  } as const
  expect(await answerVerzoek(actor, gesloten)).toMatchObject({ ok: true })

  expect(await eventsOf(verzoek.id)).toEqual(['gedaan', 'beantwoord', 'beantwoord'])
  const row = await db().kennismakingsverzoek.findUniqueOrThrow({ where: { id: verzoek.id } })
  expect(row).toMatchObject({
    status: 'gesloten',
    reden: 'niet_beschikbaar',
    beantwoordDoorId: actor.accountId,
  })
  const mails = (await deliverMails()).filter(({ to }) => to === werkgever.account.email)
  expect(mails.at(-1)?.text).toContain('Bel mij gerust.')
  expect(mails.at(-1)?.text).toContain(verzoek.code)
  expect(mails.map(({ raw }) => raw).join()).not.toContain(groep[7]!.profiel.code)
  expect(await answerVerzoek(actor, { ...gesloten, versie: 3 })).toMatchObject({
    ok: false,
    reden: 'conflict',
  })
})

test('two answers at once: one stands', async () => {
  const werkgever = await aWerkgeverMetAdviseur()
  const verzoek = await aVerzoek(werkgever, 8)
  const collega = await anAdviseur()
  const answer = (actor: typeof collega.actor, reden: 'past_niet' | 'eerst_vacature') =>
    answerVerzoek(actor, { id: verzoek.id, versie: 1, antwoord: 'gesloten', reden, toelichting: null })

  const results = await Promise.all([
    answer(werkgever.adviseur.actor, 'past_niet'),
    answer(collega.actor, 'eerst_vacature'),
  ])

  expect(results.filter(({ ok }) => ok)).toHaveLength(1)
  expect(await eventsOf(verzoek.id)).toEqual(['gedaan', 'beantwoord'])
})

test('only the werkgever that asked sees a request and can take it back; a werkgever answers none', async () => {
  const werkgever = await aWerkgeverMetAdviseur()
  const verzoek = await aVerzoek(werkgever, 9)
  const ander = await aWerkgever()

  expect(await listEigenVerzoeken(ander.actor)).toEqual([])
  expect(await withdrawVerzoek(ander.actor, { id: verzoek.id })).toMatchObject({
    ok: false,
    reden: 'not-found',
  })
  for (const actor of [werkgever.actor, ander.actor])
    expect(
      await answerVerzoek(actor, { id: verzoek.id, versie: 1, antwoord: 'gevraagd', toelichting: null }),
    ).toMatchObject({ ok: false })

  expect(await withdrawVerzoek(werkgever.actor, { id: verzoek.id })).toMatchObject({ ok: true })
  expect(await eventsOf(verzoek.id)).toEqual(['gedaan', 'ingetrokken'])
  expect(
    await answerVerzoek(werkgever.adviseur.actor, {
      id: verzoek.id,
      versie: 2,
      antwoord: 'gevraagd',
      toelichting: null,
    }),
  ).toMatchObject({ ok: false, reden: 'conflict' })
})

test('the adviseur sees who asks, the profile behind the code, and where to propose; the person only if they may', async () => {
  const werkgever = await aWerkgeverMetAdviseur()
  const verzoek = await aVerzoek(werkgever, 10)
  const { vacature } = await aVacature({ werkgeverId: werkgever.werkgever.id, status: 'gepubliceerd' })
  const { profiel, werkcoach } = groep[10]!
  const gezien = await getVerzoek(werkgever.adviseur.actor, verzoek.id)

  expect(gezien).toMatchObject({
    vrager: { email: werkgever.account.email },
    profiel: { id: profiel.id, isZichtbaar: true },
    voorstelbaar: [{ id: vacature.id }],
    mag: { antwoorden: true },
  })
  expect((await getVerzoek(werkcoach, verzoek.id))?.kandidaat).toMatchObject({ id: groep[10]!.kandidaat.id })
  expect(
    (await listVerzoeken(werkcoach, { alleenMijn: true, alleenLopend: true, pagina: 1 })).regels,
  ).toEqual([])
  const alle = await listVerzoeken(werkcoach, { alleenMijn: false, alleenLopend: true, pagina: 1 })
  expect(alle.regels.map(({ id }) => id)).toContain(verzoek.id)
})

test('once the adviseur offers the kandidaat, the request leads the werkgever there', async () => {
  const werkgever = await aWerkgeverMetAdviseur()
  const verzoek = await aVerzoek(werkgever, 11)
  const vacature = await aVacature({ werkgeverId: werkgever.werkgever.id, status: 'gepubliceerd' })
  const voor = await aBemiddeling({ status: 'voorgesteld', vacature, kandidaat: groep[11]! })
  expect((await listEigenVerzoeken(werkgever.actor))[0]?.bemiddelingId).toBeNull()

  await db().bemiddeling.update({ where: { id: voor.bemiddeling.id }, data: { status: 'aangeboden' } })

  expect((await listEigenVerzoeken(werkgever.actor)).find(({ id }) => id === verzoek.id)?.bemiddelingId).toBe(
    voor.bemiddeling.id,
  )
})
