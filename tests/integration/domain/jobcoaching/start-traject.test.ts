import { expect, test } from 'vitest'
import { revokeRol } from '#app/domain/account/revoke-account.server.ts'
import { listJobcoachesMetCaseload } from '#app/domain/jobcoaching/jobcoaches.server.ts'
import { placeWithJobcoach } from '#app/domain/jobcoaching/place-with-jobcoach.server.ts'
import { trajectScope } from '#app/domain/jobcoaching/scope.server.ts'
import { startTraject, type StartTrajectInput } from '#app/domain/jobcoaching/start-traject.server.ts'
import type { Actor } from '#app/platform/actor.ts'
import { today } from '#app/platform/clock.server.ts'
import { db } from '#app/platform/db.server.ts'
import { addMonths } from '#app/platform/form-values.ts'
import { isoDay } from '#app/platform/iso-day.ts'
import { inTransaction } from '#app/platform/transaction.server.ts'
import { aBeheerder, aJobcoach, anAdviseur } from '#tests/factories/account.ts'
import { aBemiddeling } from '#tests/factories/bemiddeling.ts'
import { aJobcoachtraject, aPlaatsing } from '#tests/factories/jobcoachtraject.ts'
import { aWerkgever } from '#tests/factories/werkgever.ts'
import { deliverMails } from '#tests/support/mail.ts'

async function start(input: StartTrajectInput) {
  const { actor } = await anAdviseur()
  return inTransaction(actor, (tx, emit) => startTraject(tx, emit, input))
}

test('a traject starts for a plaatsing: half a year, the column follows, three people get a mail', async () => {
  const geplaatst = await aPlaatsing()
  const coach = await aJobcoach({ telefoon: '0251000111' })
  const { werkgeverId } = geplaatst.vacature

  const result = await start({
    jobcoachId: coach.account.id,
    werkgeverId,
    plaatsingId: geplaatst.plaatsing.id,
    startdatum: today(),
  })

  if (!result.ok) throw new Error(result.melding)
  const row = await db().jobcoachtraject.findUniqueOrThrow({ where: { id: result.data.id } })
  expect(row).toMatchObject({ kandidaatId: geplaatst.persoon.id, status: 'lopend', werkgeverId })
  expect(isoDay(row.einddatum)).toBe(addMonths(today(), 6))
  const plaatsing = await db().plaatsing.findUniqueOrThrow({ where: { id: geplaatst.plaatsing.id } })
  expect(plaatsing.jobcoachId).toBe(coach.account.id)
  const events = await db().gebeurtenis.findMany({ where: { onderwerpId: row.id } })
  expect(events.map(({ type }) => type)).toEqual(['jobcoachtraject.gestart'])
  expect(JSON.stringify(events.map(({ gegevens }) => gegevens))).not.toContain(geplaatst.persoon.achternaam)

  const mails = await deliverMails()
  const to = (email: string) => mails.filter((mail) => mail.to === email)
  expect(to(coach.account.email)).toMatchObject([{ subject: expect.stringContaining('Nieuw traject') }])
  expect(to(coach.account.email)[0]?.raw).not.toContain(geplaatst.persoon.achternaam)
  const anderen = mails.filter(({ subject }) => /jobcoach/.test(subject))
  expect(anderen.map(({ subject }) => subject).sort()).toEqual([
    'Je hebt een jobcoach',
    `Uw jobcoach is ${coach.account.naam}`,
  ])
  const werkgeverMail = anderen.find(({ subject }) => subject.startsWith('Uw'))
  expect(werkgeverMail?.text).toContain('0251000111')
  expect(werkgeverMail?.raw).not.toContain(geplaatst.persoon.achternaam)
})

test('guidance in general has no plaatsing and no person', async () => {
  const coach = await aJobcoach()
  const { werkgever } = await aWerkgever()

  const result = await start({
    jobcoachId: coach.account.id,
    werkgeverId: werkgever.id,
    plaatsingId: null,
    startdatum: today(),
    einddatum: addMonths(today(), 3),
  })

  expect(
    result.ok && (await db().jobcoachtraject.findUnique({ where: { id: result.data.id } })),
  ).toMatchObject({
    kandidaatId: null,
    plaatsingId: null,
  })
})

test('refused: no jobcoach, a blocked one, days that cannot be, a plaatsing of another werkgever', async () => {
  const { plaatsing, vacature } = await aPlaatsing()
  const coach = await aJobcoach()
  const input = {
    jobcoachId: coach.account.id,
    werkgeverId: vacature.werkgeverId,
    plaatsingId: plaatsing.id,
    startdatum: today(),
  }

  const adviseur = (await anAdviseur()).account.id
  expect(await start({ ...input, jobcoachId: adviseur })).toMatchObject({ reden: 'invalid' })
  const weg = (await aJobcoach({ geblokkeerdOp: new Date() })).account.id
  expect(await start({ ...input, jobcoachId: weg })).toMatchObject({ reden: 'invalid' })
  expect(await start({ ...input, einddatum: '2020-01-01' })).toMatchObject({ reden: 'invalid' })
  expect(await start({ ...input, einddatum: addMonths(today(), 40) })).toMatchObject({ reden: 'invalid' })
  const ander = (await aWerkgever()).werkgever.id
  expect(await start({ ...input, werkgeverId: ander })).toMatchObject({ reden: 'not-found' })
  expect(await db().jobcoachtraject.count({ where: { plaatsingId: plaatsing.id } })).toBe(0)
})

test('two coaches at once for one plaatsing: one traject', async () => {
  const { plaatsing, vacature } = await aPlaatsing()
  const [een, twee] = [await aJobcoach(), await aJobcoach()]
  const input = { werkgeverId: vacature.werkgeverId, plaatsingId: plaatsing.id, startdatum: today() }

  const results = await Promise.all([
    start({ ...input, jobcoachId: een.account.id }),
    start({ ...input, jobcoachId: twee.account.id }),
  ])

  expect(results.filter(({ ok }) => ok)).toHaveLength(1)
  expect(results.find(({ ok }) => !ok)).toMatchObject({ reden: 'conflict' })
})

test('a jobcoach chosen with the plaatsing has a traject from the first day of work', async () => {
  const { bemiddeling, adviseur, vacature } = await aBemiddeling({ status: 'kennismaking' })
  const coach = await aJobcoach()

  const result = await placeWithJobcoach(adviseur, {
    bemiddelingId: bemiddeling.id,
    versie: 1,
    soort: 'regulier',
    startdatum: today(),
    einddatum: undefined,
    contractSoort: 'vast',
    urenPerWeek: 24,
    isGarantiebaan: false,
    omvang: 'parttime',
    jobcoachId: coach.account.id,
  })

  if (!result.ok) throw new Error(result.melding)
  expect(await db().jobcoachtraject.findMany({ where: { plaatsingId: result.data.id } })).toMatchObject([
    { jobcoachId: coach.account.id, werkgeverId: vacature.werkgeverId, status: 'lopend' },
  ])
})

test('the role of jobcoach stays while a traject runs, and the database holds that too', async () => {
  const { coach } = await aJobcoachtraject()
  const beheerder = await aBeheerder()
  const rol = await db().rolToekenning.findFirstOrThrow({ where: { accountId: coach.account.id } })

  expect(await revokeRol(beheerder.actor, { rolToekenningId: rol.id })).toMatchObject({
    reden: 'conflict',
    melding: expect.stringContaining('1 traject.'),
  })
  await expect(db().rolToekenning.delete({ where: { id: rol.id } })).rejects.toThrow(
    /traject_eerst_overdragen/,
  )
})

test('another jobcoach, werkgever or kandidaat has none of it, and the caseload counts what runs', async () => {
  const { coach, traject, werkgever, kandidaat, adviseur } = await aJobcoachtraject()
  const [ander, anderBedrijf] = [await aJobcoach(), await aWerkgever()]
  const ids = async (actor: Actor) =>
    (await db().jobcoachtraject.findMany({ where: { AND: [trajectScope(actor), { id: traject.id }] } }))
      .length

  for (const actor of [coach.actor, werkgever, kandidaat, adviseur]) expect(await ids(actor)).toBe(1)
  for (const actor of [ander.actor, anderBedrijf.actor, (await aBeheerder()).actor])
    expect(await ids(actor)).toBe(0)
  const caseload = await listJobcoachesMetCaseload()
  expect(caseload.find(({ id }) => id === coach.account.id)).toMatchObject({ lopend: 1 })
  expect(caseload.find(({ id }) => id === ander.account.id)).toMatchObject({ lopend: 0 })
})
