import { randomUUID } from 'node:crypto'
import { afterEach, expect, test } from 'vitest'
import { getWaarneming } from '#app/domain/afwezigheid/waarneming.server.ts'
import type { AanvraagInput } from '#app/domain/jobcoachaanvraag/aanvraag.ts'
import { getAanvraag } from '#app/domain/jobcoachaanvraag/get-aanvraag.server.ts'
import { reactieVoor } from '#app/domain/jobcoachaanvraag/klok.ts'
import {
  listAanvragen,
  listAanvragenTeDoen,
  listEigenAanvragen,
} from '#app/domain/jobcoachaanvraag/list-aanvragen.server.ts'
import { listKeuzes } from '#app/domain/jobcoachaanvraag/list-keuzes.server.ts'
import { replyToAanvraag, withdrawAanvraag } from '#app/domain/jobcoachaanvraag/reply-aanvraag.server.ts'
import { requestJobcoaching } from '#app/domain/jobcoachaanvraag/request-aanvraag.server.ts'
import { handOverAanvraag, takeAanvraag } from '#app/domain/jobcoachaanvraag/take-aanvraag.server.ts'
import { listStappen } from '#app/domain/mijnwsp/list-stappen.server.ts'
import type { Actor } from '#app/platform/actor.ts'
import { moveClock, today } from '#app/platform/clock.server.ts'
import { db } from '#app/platform/db.server.ts'
import { isoDay } from '#app/platform/iso-day.ts'
import { aBeheerder, aJobcoach, anAdviseur, aRapporteur } from '#tests/factories/account.ts'
import { aJobcoachaanvraag } from '#tests/factories/jobcoachaanvraag.ts'
import { aPlaatsing } from '#tests/factories/plaatsing.ts'
import { aJobcoachtraject } from '#tests/factories/jobcoachtraject.ts'
import { aVacature } from '#tests/factories/vacature.ts'
import { aWerkgever } from '#tests/factories/werkgever.ts'
import { deliverMails } from '#tests/support/mail.ts'

const DAG_MS = 86_400_000
afterEach(() => moveClock(0))

const GEHEIM = 'Onze medewerker Geheimnaam raakt in de war van de drukte.'

async function aWereld() {
  const adviseur = await anAdviseur()
  const werkgever = await aWerkgever({ aanspreekpuntId: adviseur.account.id })
  return { adviseur, werkgever, werkgeverId: werkgever.werkgever.id }
}

/** Somebody who works at an employer that an adviseur looks after. */
async function aPlaatsingWereld(overrides: Parameters<typeof aPlaatsing>[0] = {}) {
  const wereld = await aWereld()
  const vacature = await aVacature({ status: 'gepubliceerd', werkgeverId: wereld.werkgeverId })
  return { ...wereld, ...(await aPlaatsing({ vacature, ...overrides })), werkgever: wereld.werkgever }
}

function ask(
  actor: Extract<Actor, { rol: 'werkgever' | 'adviseur' }>,
  werkgeverId: string,
  over: Partial<AanvraagInput> = {},
) {
  return requestJobcoaching(actor, {
    id: randomUUID(),
    voor: 'algemeen',
    onderwerp: 'samenwerken',
    tekst: GEHEIM,
    haast: 'nu',
    ...over,
    werkgeverId,
  })
}

async function anAsked(over: Partial<AanvraagInput> = {}) {
  const wereld = await aWereld()
  const result = await ask(wereld.werkgever.actor, wereld.werkgeverId, over)
  if (!result.ok) throw new Error(result.melding)
  return { ...wereld, id: result.data.id }
}

const eventsOf = async (id: string) =>
  (await db().gebeurtenis.findMany({ where: { onderwerpId: id }, orderBy: { id: 'asc' } })).map(({ type }) =>
    type.replace('jobcoachaanvraag.', ''),
  )
const rowOf = (id: string) => db().jobcoachaanvraag.findUniqueOrThrow({ where: { id } })

test('werkgever asks: the clock starts, adviseur and asker get a mail without what was written', async () => {
  const { adviseur, werkgever, id } = await anAsked()

  const row = await rowOf(id)
  expect(row).toMatchObject({ status: 'nieuw', behandelaarId: null, doorAdviseur: false })
  expect(row.reactieVoor && isoDay(row.reactieVoor)).toBe(reactieVoor('nu', today()))
  const mails = await deliverMails()
  const voor = (email: string) => mails.filter(({ to }) => to === email)
  expect(voor(adviseur.account.email)).toMatchObject([
    { text: expect.stringContaining(`/adviseur/jobcoaching/${id}`) },
  ])
  expect(voor(werkgever.account.email)).toMatchObject([
    { text: expect.stringContaining(`/werkgever/jobcoaching/aanvragen/${id}`) },
  ])
  for (const { raw } of mails) expect(raw).not.toMatch(/Geheimnaam|drukte/)
  const audit = await db().gebeurtenis.findMany({ where: { onderwerpId: id } })
  expect(JSON.stringify(audit.map(({ gegevens }) => gegevens))).not.toMatch(/Geheimnaam|drukte/)
  expect((await listStappen(werkgever.actor)).map(({ over }) => over)).toContainEqual({
    soort: 'jobcoachaanvraag',
    id,
  })
})

test('a form that is sent twice makes one request, and an id of another werkgever is refused', async () => {
  const { werkgever, werkgeverId } = await aWereld()
  const id = randomUUID()

  const results = await Promise.all([
    ask(werkgever.actor, werkgeverId, { id }),
    ask(werkgever.actor, werkgeverId, { id }),
  ])

  expect(results).toEqual([
    { ok: true, data: { id } },
    { ok: true, data: { id } },
  ])
  expect(await eventsOf(id)).toEqual(['gedaan'])
  const ander = await aWerkgever()
  expect(await ask(ander.actor, ander.werkgever.id, { id })).toMatchObject({ reden: 'conflict' })
})

test('for one person one request at a time, also when two ask at once; after it ended a new one', async () => {
  const { werkgever, werkgeverId, plaatsing } = await aPlaatsingWereld()
  const vraag = () => ask(werkgever.actor, werkgeverId, { voor: plaatsing.id })

  const results = await Promise.all([vraag(), vraag()])

  expect(results.filter(({ ok }) => ok)).toHaveLength(1)
  expect(results.find(({ ok }) => !ok)).toMatchObject({ reden: 'conflict' })
  const [keuze] = await listKeuzes(werkgever.actor, werkgeverId)
  expect(keuze?.aanvraagId).toEqual(expect.any(String))
  await withdrawAanvraag(werkgever.actor, { id: keuze?.aanvraagId ?? '' })
  expect(await vraag()).toMatchObject({ ok: true })
})

test('an employer chooses from who works there, by name only with consent; a name is in the audit log', async () => {
  const { werkgever, werkgeverId, plaatsing, persoon, bemiddeling, adviseur } = await aPlaatsingWereld()
  expect(await listKeuzes(werkgever.actor, werkgeverId)).toMatchObject([
    { plaatsingId: plaatsing.id, wie: `${persoon.voornaam} ${persoon.achternaam}` },
  ])
  expect(await eventsOf(bemiddeling.id)).toContain('bemiddeling.identiteit-getoond')
  await db().toestemming.updateMany({
    where: { bemiddelingId: bemiddeling.id },
    data: { ingetrokkenOp: new Date() },
  })
  expect(await listKeuzes(werkgever.actor, werkgeverId)).toMatchObject([{ wie: null }])
  expect(await ask(werkgever.actor, werkgeverId, { voor: plaatsing.id })).toMatchObject({ ok: true })
  const [eigen] = await listEigenAanvragen(werkgever.actor)
  expect((await getAanvraag(werkgever.actor, eigen?.id ?? ''))?.plaatsing?.wie).toBeNull()
  expect((await getAanvraag(adviseur, eigen?.id ?? ''))?.plaatsing?.wie).not.toContain(persoon.achternaam)
})

test('who no longer works there, or works elsewhere, cannot be chosen', async () => {
  const { werkgever, werkgeverId, plaatsing } = await aPlaatsingWereld({ beeindigd: -1 })
  const elders = await aPlaatsing()

  expect(await listKeuzes(werkgever.actor, werkgeverId)).toEqual([])
  for (const voor of [plaatsing.id, elders.plaatsing.id])
    expect(await ask(werkgever.actor, werkgeverId, { voor })).toMatchObject({ ok: false, reden: 'invalid' })
})

test('who has a jobcoach already is not asked for again', async () => {
  const { coach, traject, vacature, werkgever } = await aJobcoachtraject()
  const { werkgeverId } = vacature

  expect(await ask(werkgever, werkgeverId, { voor: traject.plaatsingId ?? '' })).toMatchObject({
    ok: false,
    reden: 'conflict',
  })
  expect(await listKeuzes(werkgever, werkgeverId)).toMatchObject([{ coach: coach.account.naam }])
})

test('an adviseur asks for an employer, who gets a mail; one outside the scope does not exist', async () => {
  const { adviseur, werkgever, werkgeverId } = await aWereld()

  const result = await ask(adviseur.actor, werkgeverId)

  if (!result.ok) throw new Error(result.melding)
  expect(await rowOf(result.data.id)).toMatchObject({ doorAdviseur: true, accountId: adviseur.account.id })
  const mails = await deliverMails()
  expect(mails.filter(({ to }) => to === werkgever.account.email)).toHaveLength(1)
  expect(mails.filter(({ to }) => to === adviseur.account.email)).toEqual([])
  expect((await getAanvraag(werkgever.actor, result.data.id))?.berichten).toMatchObject([{ van: 'wsp' }])
  expect(await ask(werkgever.actor, (await aWerkgever()).werkgever.id)).toMatchObject({ reden: 'not-found' })
})

test('an adviseur takes a request and hands it to a colleague, who gets a mail and then has it', async () => {
  const { adviseur, werkgever, id } = await anAsked()
  const collega = await anAdviseur()

  expect(await takeAanvraag(adviseur.actor, { id, versie: 1 })).toMatchObject({ ok: true })
  expect(await takeAanvraag(collega.actor, { id, versie: 1 })).toMatchObject({ reden: 'conflict' })
  expect(await handOverAanvraag(adviseur.actor, { id, versie: 2, naarId: collega.account.id })).toMatchObject(
    { ok: true },
  )

  expect(await eventsOf(id)).toEqual(['gedaan', 'opgepakt', 'overgedragen'])
  const mails = (await deliverMails()).filter(({ to }) => to === collega.account.email)
  expect(mails).toHaveLength(1)
  const mijn = { alleenMijn: true, stand: 'lopend', pagina: 1 } as const
  expect((await listAanvragen(collega.actor, mijn)).regels).toMatchObject([{ id, isGenomen: true }])
  expect((await listAanvragen(adviseur.actor, mijn)).regels).toEqual([])
  expect((await getAanvraag(werkgever.actor, id))?.contact.naam).toBe(collega.account.naam)
  for (const naarId of [werkgever.account.id, (await aBeheerder()).account.id])
    expect(await handOverAanvraag(collega.actor, { id, versie: 3, naarId })).toMatchObject({
      reden: 'invalid',
    })
})

test('the employer adds something without waiting longer; the adviseur gets a mail', async () => {
  const { adviseur, werkgever, id } = await anAsked()
  const voor = (await rowOf(id)).reactieVoor
  moveClock(DAG_MS)

  expect(await replyToAanvraag(werkgever.actor, { id, versie: 1, tekst: 'Het heeft haast.' })).toMatchObject({
    ok: true,
  })

  expect((await rowOf(id)).reactieVoor).toEqual(voor)
  const mails = (await deliverMails()).filter(({ to }) => to === adviseur.account.email)
  expect(mails.filter(({ subject }) => subject.includes('schrijft'))).toHaveLength(1)
  expect(await replyToAanvraag(werkgever.actor, { id, versie: 1, tekst: 'Nog eens.' })).toMatchObject({
    reden: 'conflict',
  })
})

test('taken back: twice without harm, nobody is mailed, and nothing can be added', async () => {
  const { adviseur, werkgever, id } = await anAsked()

  expect(await withdrawAanvraag(werkgever.actor, { id })).toMatchObject({ ok: true })
  expect(await withdrawAanvraag(werkgever.actor, { id })).toMatchObject({ ok: true })

  expect(await eventsOf(id)).toEqual(['gedaan', 'ingetrokken'])
  expect((await deliverMails()).filter(({ to }) => to === adviseur.account.email)).toEqual([])
  expect(await replyToAanvraag(werkgever.actor, { id, versie: 2, tekst: 'Toch.' })).toMatchObject({
    reden: 'conflict',
  })
  expect(await takeAanvraag(adviseur.actor, { id, versie: 2 })).toMatchObject({ reden: 'conflict' })
})

test('for another werkgever a request does not exist, and nobody else reads one', async () => {
  const { id } = await anAsked()
  const ander = (await aWerkgever()).actor

  expect(await listEigenAanvragen(ander)).toEqual([])
  const lezers = [ander, (await aBeheerder()).actor, (await aRapporteur()).actor, (await aJobcoach()).actor]
  for (const actor of lezers) expect(await getAanvraag(actor, id)).toBeNull()
  for (const result of [
    await replyToAanvraag(ander, { id, versie: 1, tekst: 'Ik kijk mee.' }),
    await withdrawAanvraag(ander, { id }),
  ])
    expect(result).toMatchObject({ ok: false, reden: 'not-found' })
})

test('overdue requests come first in the list and on the werkbank, which a stand-in has too', async () => {
  const { adviseur, werkgever, werkgeverId } = await aWereld()
  const eerst = await aJobcoachaanvraag({ werkgeverId })
  moveClock(10 * DAG_MS)
  const nieuw = await aJobcoachaanvraag({ werkgeverId })

  const { regels } = await listAanvragen(adviseur.actor, { alleenMijn: true, stand: 'lopend', pagina: 1 })
  expect(regels.map(({ id, klok }) => [id, klok?.stand])).toEqual([
    [eerst.id, 'te_laat'],
    [nieuw.id, 'op_tijd'],
  ])
  expect((await listEigenAanvragen(werkgever.actor)).filter(({ isTeLaat }) => isTeLaat)).toHaveLength(1)
  const vervanger = await anAdviseur()
  await db().werkgever.update({ where: { id: werkgeverId }, data: { vervangerId: vervanger.account.id } })
  await db().account.update({ where: { id: adviseur.account.id }, data: { geblokkeerdOp: new Date() } })
  const waarneming = await getWaarneming(vervanger.account.id)
  expect(await listAanvragenTeDoen(vervanger.actor, waarneming, 6)).toMatchObject({
    aantallen: { wachtend: 2, teLaat: 1 },
    regels: [{ id: eerst.id }, { id: nieuw.id }],
  })
})

test('the database refuses a clock that does not add up, an end without its day and a second open request', async () => {
  const { werkgeverId, plaatsing } = await aPlaatsingWereld()
  const { id } = await aJobcoachaanvraag({ werkgeverId, plaatsingId: plaatsing.id })
  for (const data of [
    { wachtSinds: null },
    { status: 'in_behandeling' as const },
    { status: 'toewijzen' as const },
    { status: 'afgewezen' as const, wachtSinds: null, reactieVoor: null, afgeslotenOp: new Date() },
  ])
    await expect(db().jobcoachaanvraag.update({ where: { id }, data })).rejects.toThrow()
  await expect(aJobcoachaanvraag({ werkgeverId, plaatsingId: plaatsing.id })).rejects.toThrow()
})
