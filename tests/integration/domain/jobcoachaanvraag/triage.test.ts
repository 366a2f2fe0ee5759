import { afterEach, expect, test } from 'vitest'
import { getAanvraag } from '#app/domain/jobcoachaanvraag/get-aanvraag.server.ts'
import { reactieVoor, toewijzenVoor } from '#app/domain/jobcoachaanvraag/klok.ts'
import { listEigenAanvragen } from '#app/domain/jobcoachaanvraag/list-aanvragen.server.ts'
import { replyToAanvraag } from '#app/domain/jobcoachaanvraag/reply-aanvraag.server.ts'
import {
  askBack,
  declineAanvraag,
  forwardAanvraag,
  getTriage,
} from '#app/domain/jobcoachaanvraag/triage-aanvraag.server.ts'
import { listBerichten } from '#app/domain/mijnwsp/list-berichten.server.ts'
import { listStappen } from '#app/domain/mijnwsp/list-stappen.server.ts'
import { listTijdlijn } from '#app/domain/tijdlijn/list-tijdlijn.server.ts'
import { TijdlijnVraagSchema } from '#app/domain/tijdlijn/tijdlijn.ts'
import { moveClock, today } from '#app/platform/clock.server.ts'
import { db } from '#app/platform/db.server.ts'
import { isoDay } from '#app/platform/iso-day.ts'
import { aBeheerder, aJobcoach, anAdviseur } from '#tests/factories/account.ts'
import { aJobcoachaanvraag } from '#tests/factories/jobcoachaanvraag.ts'
import { aWerkgever } from '#tests/factories/werkgever.ts'
import { deliverMails } from '#tests/support/mail.ts'

const DAG_MS = 86_400_000
afterEach(() => moveClock(0))

async function anAsked() {
  const adviseur = await anAdviseur()
  const werkgever = await aWerkgever({ aanspreekpuntId: adviseur.account.id })
  const { id } = await aJobcoachaanvraag({
    werkgeverId: werkgever.werkgever.id,
    accountId: werkgever.account.id,
    haast: 'nu',
  })
  return { adviseur, werkgever, id }
}

const nodig = (versie: number) => ({
  versie,
  specialismen: ['autisme' as const, 'taal_en_cultuur' as const],
  notitie: 'Notitie voor collega’s',
})
const eventsOf = async (id: string) =>
  (await db().gebeurtenis.findMany({ where: { onderwerpId: id }, orderBy: { id: 'asc' } })).map(({ type }) =>
    type.replace('jobcoachaanvraag.', ''),
  )
const rowOf = (id: string) => db().jobcoachaanvraag.findUniqueOrThrow({ where: { id } })
const mailsAan = async (email: string) => (await deliverMails()).filter(({ to }) => to === email)

test('a question back stops the clock; the answer of the werkgever starts it again with who asked', async () => {
  const { adviseur, werkgever, id } = await anAsked()

  expect(await askBack(adviseur.actor, { id, versie: 1, tekst: 'Hoe lang speelt dit?' })).toMatchObject({
    ok: true,
  })

  expect(await rowOf(id)).toMatchObject({
    status: 'wacht_op_werkgever',
    behandelaarId: adviseur.account.id,
    reactieVoor: null,
  })
  const [mail] = await mailsAan(werkgever.account.email)
  expect(mail?.text).toContain(`/werkgever/jobcoaching/aanvragen/${id}`)
  expect(mail?.raw).not.toContain('Hoe lang speelt')
  expect((await listStappen(werkgever.actor)).find(({ over }) => over.id === id)).toMatchObject({
    isBijU: true,
  })
  expect((await listBerichten(werkgever.actor, 5)).map(({ over }) => over)).toContainEqual({
    soort: 'jobcoachaanvraag',
    id,
  })
  moveClock(3 * DAG_MS)
  await replyToAanvraag(werkgever.actor, { id, versie: 2, tekst: 'Twee weken.' })
  const row = await rowOf(id)
  expect(row).toMatchObject({ status: 'in_behandeling', behandelaarId: adviseur.account.id })
  expect(row.reactieVoor && isoDay(row.reactieVoor)).toBe(reactieVoor('nu', today()))
})

test('going on writes down the need for staff alone: no page, mail or event of the werkgever has it', async () => {
  const { adviseur, werkgever, id } = await anAsked()

  expect(await forwardAanvraag(adviseur.actor, { id, ...nodig(1) })).toMatchObject({ ok: true })

  const row = await rowOf(id)
  expect(row).toMatchObject({ status: 'toewijzen', specialismen: ['autisme', 'taal_en_cultuur'] })
  expect(row.reactieVoor && isoDay(row.reactieVoor)).toBe(toewijzenVoor('nu', today()))
  expect(await getTriage(adviseur.actor, id)).toMatchObject({ notitie: 'Notitie voor collega’s' })
  for (const actor of [werkgever.actor, (await aBeheerder()).actor, (await aJobcoach()).actor])
    expect(await getTriage(actor, id)).toBeNull()
  const gelezen = JSON.stringify([
    await getAanvraag(werkgever.actor, id),
    await listEigenAanvragen(werkgever.actor),
    await listStappen(werkgever.actor),
    await listBerichten(werkgever.actor, 20),
    (await mailsAan(werkgever.account.email)).map(({ raw }) => raw),
    (await db().gebeurtenis.findMany({ where: { onderwerpId: id } })).map(({ gegevens }) => gegevens),
  ])
  expect(gelezen).not.toMatch(/autisme|taal_en_cultuur|Taal en cultuur|Notitie/i)
  expect(await eventsOf(id)).toEqual(['doorgezet'])
})

test('the need can be changed while a jobcoach is sought, without a mail and without a new clock', async () => {
  const { adviseur, werkgever, id } = await anAsked()
  await forwardAanvraag(adviseur.actor, { id, ...nodig(1) })
  const voor = (await rowOf(id)).reactieVoor
  const eerder = (await mailsAan(werkgever.account.email)).length
  moveClock(2 * DAG_MS)

  expect(
    await forwardAanvraag(adviseur.actor, { id, versie: 2, specialismen: ['algemeen'], notitie: null }),
  ).toMatchObject({ ok: true })

  expect(await rowOf(id)).toMatchObject({ specialismen: ['algemeen'], notitie: null, reactieVoor: voor })
  expect((await mailsAan(werkgever.account.email)).length).toBe(eerder)
  expect(await eventsOf(id)).toEqual(['doorgezet', 'nodig-gewijzigd'])
})

test('declining has a reason and tells the werkgever; nothing can be done with it afterwards', async () => {
  const { adviseur, werkgever, id } = await anAsked()
  const nee = { id, reden: 'andere_organisatie' as const, tekst: 'Dit loopt al elders.' }

  expect(await declineAanvraag(adviseur.actor, { ...nee, versie: 1 })).toMatchObject({ ok: true })

  expect(await rowOf(id)).toMatchObject({
    status: 'afgewezen',
    reden: 'andere_organisatie',
    wachtSinds: null,
  })
  expect(await mailsAan(werkgever.account.email)).toMatchObject([
    { subject: expect.stringContaining('gaat niet door') },
  ])
  for (const result of [
    await askBack(adviseur.actor, { id, versie: 2, tekst: 'Toch nog iets?' }),
    await forwardAanvraag(adviseur.actor, { id, ...nodig(2) }),
    await declineAanvraag(adviseur.actor, { ...nee, versie: 2 }),
    await replyToAanvraag(werkgever.actor, { id, versie: 2, tekst: 'Toch.' }),
  ])
    expect(result).toMatchObject({ ok: false, reden: 'conflict' })
})

test('two adviseurs who decide at once: one decision stands, with its own line', async () => {
  const { adviseur, id } = await anAsked()
  const collega = await anAdviseur()

  const results = await Promise.all([
    forwardAanvraag(adviseur.actor, { id, ...nodig(1) }),
    declineAanvraag(collega.actor, { id, versie: 1, reden: 'opgelost', tekst: 'Opgelost.' }),
  ])

  expect(results.filter(({ ok }) => ok)).toHaveLength(1)
  expect(await eventsOf(id)).toHaveLength(1)
})

test('the timeline of the employer has the request, without the need', async () => {
  const { adviseur, werkgever, id } = await anAsked()
  await forwardAanvraag(adviseur.actor, { id, ...nodig(1) })

  const lijst = await listTijdlijn(
    adviseur.actor,
    werkgever.werkgever.id,
    TijdlijnVraagSchema.parse({ soort: 'jobcoaching' }),
  )

  expect(lijst?.items).toMatchObject([{ id, naar: `/adviseur/jobcoaching/${id}` }])
  expect(JSON.stringify(lijst)).not.toMatch(/autisme/i)
})
