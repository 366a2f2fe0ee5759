import { expect, test } from 'vitest'
import { answerOnderzoek } from '#app/domain/tevredenheid/answer-onderzoek.server.ts'
import { askTevredenheid } from '#app/domain/tevredenheid/ask-tevredenheid.server.ts'
import { getOnderzoek } from '#app/domain/tevredenheid/get-onderzoek.server.ts'
import { listTevredenheid } from '#app/domain/tevredenheid/list-tevredenheid.server.ts'
import { remindTevredenheid } from '#app/domain/tevredenheid/remind-tevredenheid.server.ts'
import { sleutelOf } from '#app/domain/tevredenheid/sleutel.server.ts'
import { addDays, now } from '#app/platform/clock.server.ts'
import { db } from '#app/platform/db.server.ts'
import { mailHandlers } from '#app/worker/handlers.server.ts'
import { anAdviseur } from '#tests/factories/account.ts'
import { aVacature } from '#tests/factories/vacature.ts'

/** A vacature that the WSP filled `dagen` days ago. */
async function aVervuldeVacature(dagen: number, overrides: Parameters<typeof aVacature>[0] = {}) {
  const scene = await aVacature({ status: 'vervuld', afloop: 'wsp', ...overrides })
  await db().gebeurtenis.create({
    data: {
      type: 'vacature.vervuld',
      onderwerpId: scene.vacature.id,
      actorRol: 'adviseur',
      opgetredenOp: addDays(now(), -dagen),
    },
  })
  return scene
}

const onderzoekenOf = (werkgeverId: string) =>
  db().tevredenheidsonderzoek.findMany({ where: { werkgeverId }, orderBy: { id: 'asc' } })

async function anOnderzoek() {
  const { vacature, actor } = await aVervuldeVacature(10)
  await askTevredenheid()
  const [onderzoek] = await onderzoekenOf(vacature.werkgeverId)
  if (!onderzoek) throw new Error('nobody was asked')
  return { onderzoek, vacature, actor }
}

const eventOf = (onderwerpId: string, type: string) =>
  db().gebeurtenis.findFirstOrThrow({ where: { onderwerpId, type }, orderBy: { id: 'desc' } })

test('an employer is asked once, a week after the WSP filled a vacature', async () => {
  const { vacature } = await aVervuldeVacature(8)
  const teVroeg = await aVervuldeVacature(3)
  const teLaat = await aVervuldeVacature(70)
  const zelf = await aVervuldeVacature(8, { afloop: 'zelf_gevonden' })

  await Promise.all([askTevredenheid(), askTevredenheid()])
  await askTevredenheid()

  expect(await onderzoekenOf(vacature.werkgeverId)).toMatchObject([
    { dienst: 'vacature', onderwerpId: vacature.id, cijfer: null },
  ])
  for (const ander of [teVroeg, teLaat, zelf])
    expect(await onderzoekenOf(ander.vacature.werkgeverId)).toEqual([])
})

test('an employer whose second vacature is filled is left alone for 90 days', async () => {
  const { vacature } = await aVervuldeVacature(8)
  await aVervuldeVacature(9, { werkgeverId: vacature.werkgeverId })
  await askTevredenheid()
  expect(await onderzoekenOf(vacature.werkgeverId)).toHaveLength(1)
})

test('the link answers without login, the last answer counts, and only the right key opens it', async () => {
  const { onderzoek, vacature } = await anOnderzoek()
  const sleutel = sleutelOf(onderzoek.id)

  expect(await getOnderzoek(onderzoek.id, sleutel)).toMatchObject({ titel: vacature.titel, cijfer: null })
  expect(await getOnderzoek(onderzoek.id, 'geraden')).toBeNull()
  expect(
    await answerOnderzoek(onderzoek.id, { sleutel: 'geraden', cijfer: 1, verbeterpunt: null }),
  ).toMatchObject({
    ok: false,
    reden: 'not-found',
  })
  await answerOnderzoek(onderzoek.id, { sleutel, cijfer: 6, verbeterpunt: 'Sneller bellen' })
  await answerOnderzoek(onderzoek.id, { sleutel, cijfer: 7, verbeterpunt: null })

  expect(await onderzoekenOf(vacature.werkgeverId)).toMatchObject([
    { cijfer: 7, verbeterpunt: 'Sneller bellen' },
  ])
  const event = await eventOf(onderzoek.id, 'tevredenheid.beantwoord')
  expect(event).toMatchObject({ actorAccountId: null, gegevens: {} })
})

test('a closed question takes no answer', async () => {
  const { onderzoek } = await anOnderzoek()
  await db().tevredenheidsonderzoek.update({
    where: { id: onderzoek.id },
    data: { sluitOp: addDays(now(), -1) },
  })
  const answer = { sleutel: sleutelOf(onderzoek.id), cijfer: 9, verbeterpunt: null }
  expect(await answerOnderzoek(onderzoek.id, answer)).toMatchObject({ ok: false, reden: 'conflict' })
})

test('who has not answered after a week is reminded once; who answered gets no mail any more', async () => {
  const { onderzoek, vacature } = await anOnderzoek()
  const vraag = await eventOf(onderzoek.id, 'tevredenheid.gevraagd')
  const [mail] = await mailHandlers['tevredenheid-vraag'](vraag)
  expect(mail?.aan).toBe(vacature.contactEmail)
  expect(mail?.bericht.keuzes).toHaveLength(10)
  await remindTevredenheid()
  expect(await onderzoekenOf(vacature.werkgeverId)).toMatchObject([{ herinnerdOp: null }])

  await db().tevredenheidsonderzoek.update({
    where: { id: onderzoek.id },
    data: { gevraagdOp: addDays(now(), -8) },
  })
  await Promise.all([remindTevredenheid(), remindTevredenheid()])
  const herinneringen = { onderwerpId: onderzoek.id, type: 'tevredenheid.herinnerd' }
  expect(await db().gebeurtenis.count({ where: herinneringen })).toBe(1)

  await answerOnderzoek(onderzoek.id, { sleutel: sleutelOf(onderzoek.id), cijfer: 8, verbeterpunt: null })
  expect(await mailHandlers['tevredenheid-vraag'](vraag)).toEqual([])
})

test('the figures are for adviseurs: mean and response per quarter and cluster, with the remarks', async () => {
  const { onderzoek, actor } = await anOnderzoek()
  const { actor: adviseur } = await anAdviseur()
  const before = await listTevredenheid(adviseur)
  await answerOnderzoek(onderzoek.id, { sleutel: sleutelOf(onderzoek.id), cijfer: 10, verbeterpunt: 'Top' })

  const after = await listTevredenheid(adviseur)

  expect(await listTevredenheid(actor)).toBeNull()
  expect(after?.totaal.gevraagd).toBe(before?.totaal.gevraagd)
  expect(after?.totaal.beantwoord).toBe((before?.totaal.beantwoord ?? 0) + 1)
  expect(after?.perKwartaal.reduce((som, { beantwoord }) => som + beantwoord, 0)).toBe(
    after?.totaal.beantwoord,
  )
  expect(after?.perCluster.reduce((som, { beantwoord }) => som + beantwoord, 0)).toBe(
    after?.totaal.beantwoord,
  )
  expect(after?.verbeterpunten[0]).toMatchObject({ tekst: 'Top', cijfer: 10 })
})
