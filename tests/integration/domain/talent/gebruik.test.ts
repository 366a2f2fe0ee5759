import { afterEach, beforeAll, expect, test } from 'vitest'
import { getTalentbeheer } from '#app/domain/talent/get-talentbeheer.server.ts'
import { getTalentprofiel } from '#app/domain/talent/get-talentprofiel.server.ts'
import { LIMIETEN, type Limieten } from '#app/domain/talent/limieten.ts'
import { closeMelding, saveLimieten } from '#app/domain/talent/manage-talent.server.ts'
import { removeOldBezoeken } from '#app/domain/talent/remove-old-bezoeken.server.ts'
import { searchTalent } from '#app/domain/talent/search-talent.server.ts'
import { TalentVraagSchema } from '#app/domain/talent/talent.ts'
import { talentId } from '#app/domain/talent/talentcode.server.ts'
import { amsterdamTime, moveClock, now, today } from '#app/platform/clock.server.ts'
import { db } from '#app/platform/db.server.ts'
import { aBeheerder, anAdviseur } from '#tests/factories/account.ts'
import { aTalentgroep } from '#tests/factories/talent.ts'
import { aContact, aWerkgever } from '#tests/factories/werkgever.ts'
import { deliverMails } from '#tests/support/mail.ts'

const DAY = 86_400_000
const AANTAL = 12

let profielIds: string[] = []
beforeAll(async () => {
  profielIds = (await aTalentgroep({}, AANTAL)).map(({ profiel }) => profiel.id)
})
afterEach(async () => {
  moveClock(0)
  await db().talentlimiet.updateMany({ where: { naam: 'profielen_per_dag' }, data: { waarde: 40 } })
})

type Werkgever = Awaited<ReturnType<typeof aWerkgever>>['actor']

const open = (actor: Werkgever, profielId: string) =>
  getTalentprofiel(actor, talentId(actor.werkgeverId, profielId))
const list = (actor: Werkgever, query: Record<string, string> = {}) =>
  searchTalent(actor, TalentVraagSchema.parse(query))
const limiet = (naam: keyof Limieten, waarde: number) =>
  db().talentlimiet.update({ where: { naam }, data: { waarde } })
const meldingen = (werkgeverId: string) =>
  db().talentmelding.findMany({ where: { werkgeverId }, orderBy: { soort: 'asc' } })

test('pages that are asked for at the same time cannot pass the limit of the day, over all accounts of an employer', async () => {
  await limiet('profielen_per_dag', 7)
  const { werkgever, actor } = await aWerkgever()
  const collega = (await aContact(werkgever.id)).actor
  const asks = profielIds.map((id, index) => open(index % 2 === 0 ? actor : collega, id))

  const answers = await Promise.all(asks)

  const shown = new Set(answers.flatMap((answer) => (answer && answer !== 'limiet' ? [answer.code] : [])))
  expect(shown.size).toBe(7)
  expect(answers.filter((answer) => answer === 'limiet')).toHaveLength(AANTAL - 7)
  expect(await db().talentgebruik.findMany({ where: { werkgeverId: werkgever.id } })).toMatchObject([
    { soort: 'profiel', aantal: 7 },
  ])
  expect(
    await db().gebeurtenis.count({
      where: { type: 'talent.profiel-bekeken', gegevens: { path: ['werkgeverId'], equals: werkgever.id } },
    }),
  ).toBe(7)
})

test('a profile that was opened today may be opened again, also at the limit; tomorrow one may look further', async () => {
  await limiet('profielen_per_dag', 1)
  const { actor } = await aWerkgever()
  const [eerste = '', tweede = ''] = profielIds

  expect(await open(actor, eerste)).toMatchObject({ kaart: expect.anything() })
  expect(await open(actor, tweede)).toBe('limiet')
  expect(await open(actor, eerste)).toMatchObject({ kaart: expect.anything() })
  moveClock(DAY)

  expect(await open(actor, tweede)).toMatchObject({ kaart: expect.anything() })
})

test('an employer at its limit does not stop another', async () => {
  await limiet('profielen_per_dag', 1)
  const [een, ander] = [await aWerkgever(), await aWerkgever()]
  const [eerste = '', tweede = ''] = profielIds
  await open(een.actor, eerste)
  expect(await open(een.actor, tweede)).toBe('limiet')

  expect(await open(ander.actor, tweede)).toMatchObject({ kaart: expect.anything() })
})

test('the list has a limit as well', async () => {
  await limiet('lijstpaginas_per_dag', 3)
  const { actor } = await aWerkgever()

  const lijsten = await Promise.all([1, 2, 3, 4, 5].map(() => list(actor)))

  expect(lijsten.filter((lijst) => lijst === null)).toHaveLength(2)
  await limiet('lijstpaginas_per_dag', LIMIETEN.lijstpaginas_per_dag.standaard)
})

test('reaching the limit is a melding, once a day, and every beheerder gets a mail without a name', async () => {
  await deliverMails()
  await limiet('profielen_per_dag', 2)
  const { account: beheerder } = await aBeheerder()
  const { werkgever, account, actor } = await aWerkgever({ naam: 'Verzamelbedrijf' })
  for (const id of profielIds.slice(0, 5)) await open(actor, id)

  expect(await meldingen(werkgever.id)).toMatchObject([{ soort: 'daglimiet_profielen', aantal: 2 }])
  const mails = (await deliverMails()).filter(({ to }) => to === beheerder.email)
  expect(mails).toHaveLength(1)
  const text = mails.map(({ subject, text: body, html }) => subject + body + html).join()
  expect(text).toContain('/beheer/talentverkenner')
  for (const naam of ['Verzamelbedrijf', account.naam, account.email]) expect(text).not.toContain(naam)
})

test('many pages in a short time, and walking through the whole list, are meldingen', async () => {
  await limiet('melden_paginas_per_kwartier', 8)
  await limiet('melden_paginas_per_vraag', 4)
  const snel = await aWerkgever()
  for (let i = 0; i < 8; i += 1) await list(snel.actor, { q: `woord${i}` })
  const grondig = await aWerkgever()
  // From noon, because what is walked through is counted for each day.
  const middag = amsterdamTime(today(), '12:00').getTime() - now().getTime()
  for (let pagina = 1; pagina <= 4; pagina += 1) {
    moveClock(middag + pagina * 20 * 60_000)
    await list(grondig.actor, { pagina: String(pagina) })
  }
  moveClock(0)
  const gewoon = await aWerkgever()
  for (let i = 0; i < 3; i += 1) await list(gewoon.actor)

  expect((await meldingen(snel.werkgever.id)).map(({ soort }) => soort)).toEqual(['tempo'])
  expect((await meldingen(grondig.werkgever.id)).map(({ soort }) => soort)).toEqual(['doorbladeren'])
  expect(await meldingen(gewoon.werkgever.id)).toEqual([])
  await limiet('melden_paginas_per_kwartier', LIMIETEN.melden_paginas_per_kwartier.standaard)
  await limiet('melden_paginas_per_vraag', LIMIETEN.melden_paginas_per_vraag.standaard)
})

test('a beheerder sees use and meldingen, closes one, and changes the limits; an adviseur sees nothing', async () => {
  const { actor } = await aBeheerder()
  const beheer = await getTalentbeheer(actor)
  const melding = beheer?.meldingen.find(({ afgehandeldOp }) => afgehandeldOp === null)
  expect(beheer?.gebruik.length).toBeGreaterThan(0)

  expect(await closeMelding(actor, { id: melding?.id ?? '' })).toMatchObject({ ok: true })
  expect(await closeMelding(actor, { id: melding?.id ?? '' })).toMatchObject({ ok: true })
  expect(
    await db().gebeurtenis.count({
      where: { onderwerpId: melding?.id ?? '', type: 'talent.melding-afgehandeld' },
    }),
  ).toBe(1)
  const limieten = { ...(beheer?.limieten as Limieten), profielen_per_dag: 25 }
  expect(await saveLimieten(actor, limieten)).toMatchObject({ ok: true })

  expect((await getTalentbeheer(actor))?.limieten.profielen_per_dag).toBe(25)
  expect(await getTalentbeheer((await anAdviseur()).actor)).toBeNull()
})

test('what was looked at is forgotten after ninety days', async () => {
  const { werkgever, actor } = await aWerkgever()
  await open(actor, profielIds[0] ?? '')
  moveClock(89 * DAY)
  await removeOldBezoeken()
  expect(await db().talentbezoek.count({ where: { werkgeverId: werkgever.id } })).toBe(1)
  moveClock(92 * DAY)

  await removeOldBezoeken()

  expect(await db().talentbezoek.count({ where: { werkgeverId: werkgever.id } })).toBe(0)
})
