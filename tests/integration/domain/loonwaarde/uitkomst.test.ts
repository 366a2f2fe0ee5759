import { createHash } from 'node:crypto'
import { buffer } from 'node:stream/consumers'
import { afterEach, expect, test } from 'vitest'
import { openDocument } from '#app/domain/loonwaarde/get-document.server.ts'
import { getBerekening } from '#app/domain/loonwaarde/get-berekening.server.ts'
import { finishStap } from '#app/domain/loonwaarde/finish-stap.server.ts'
import { getMeting } from '#app/domain/loonwaarde/get-meting.server.ts'
import { makeMelding } from '#app/domain/loonwaarde/make-melding.server.ts'
import { removeDocument } from '#app/domain/loonwaarde/remove-documenten.server.ts'
import { remindUitkomsten } from '#app/domain/loonwaarde/remind-uitkomsten.server.ts'
import { saveIndicatie, saveUitkomst } from '#app/domain/loonwaarde/save-uitkomst.server.ts'
import { moveClock, today } from '#app/platform/clock.server.ts'
import { db } from '#app/platform/db.server.ts'
import { plusDays } from '#app/platform/iso-day.ts'
import { anAdviseur, aJobcoach } from '#tests/factories/account.ts'
import { aBemiddeling } from '#tests/factories/bemiddeling.ts'
import { aKandidaat } from '#tests/factories/kandidaat.ts'
import { aMeting } from '#tests/factories/loonwaarde.ts'
import { aPlaatsing } from '#tests/factories/plaatsing.ts'
import { ANDERE_ORGANISATIE_ID } from '#tests/factories/reference.ts'
import { deliverMails } from '#tests/support/mail.ts'

const DAG_MS = 86_400_000
afterEach(() => moveClock(0))

const uitkomst = (over: object = {}) => ({
  versie: 1,
  percentage: 60,
  gemetenOp: today(),
  briefOp: today(),
  geldigTot: plusDays(today(), 400),
  deskundige: 'Meetbureau De Maat',
  op: today(),
  ...over,
})
const indicatie = (over: object = {}) => ({
  versie: 2,
  aangevraagdOp: today(),
  ontvangenOp: null,
  ...over,
})

async function aGemeten(soort: 'loonkostensubsidie' | 'praktijkroute' = 'loonkostensubsidie', uren = 36) {
  const adviseur = await anAdviseur()
  const kandidaat = await aKandidaat({
    visible: true,
    kandidaat: { werkcoachId: adviseur.account.id, geboortedatum: new Date('1990-05-06') },
  })
  const jobcoach = await aJobcoach()
  const wereld = await aPlaatsing({
    kandidaat,
    adviseur: adviseur.actor,
    urenPerWeek: uren,
    jobcoachId: jobcoach.account.id,
    start: -400,
    contracten: [{ tot: null }],
  })
  const bemiddelingId = wereld.bemiddeling.id
  const meting = await aMeting({
    bemiddelingId,
    behandelaarId: adviseur.account.id,
    soort,
    stap: 'rapport_verwerkt',
  })
  return { ...wereld, adviseur, jobcoach, bemiddelingId, id: meting.id }
}

const versieOf = async (id: string) =>
  (await db().loonwaardemeting.findUniqueOrThrow({ where: { id } })).versie

test('the report is done with its outcome, and not without it', async () => {
  const { adviseur, jobcoach, id } = await aGemeten()
  expect(
    await finishStap(adviseur.actor, {
      id,
      versie: 1,
      stap: 'rapport_verwerkt',
      op: today(),
      geplandOp: null,
    }),
  ).toMatchObject({ reden: 'conflict' })
  expect(await saveUitkomst(adviseur.actor, { id, ...uitkomst({ versie: 7 }) })).toMatchObject({
    reden: 'conflict',
  })
  expect(await saveUitkomst(adviseur.actor, { id, ...uitkomst() })).toMatchObject({ ok: true })

  expect(await getMeting(adviseur.actor, id)).toMatchObject({
    stap: 'gemeld',
    versie: 2,
    uitkomst: { percentage: 60, deskundige: 'Meetbureau De Maat' },
  })
  expect(await getMeting(jobcoach.actor, id)).toMatchObject({ uitkomst: { percentage: 60 } })
  const audit = await db().gebeurtenis.findMany({ where: { onderwerpId: id } })
  expect(JSON.stringify(audit.map(({ gegevens }) => gegevens))).not.toMatch(/60|Meetbureau/)

  // A mistake is mended, and the step stays where it is.
  expect(
    await saveUitkomst(adviseur.actor, { id, ...uitkomst({ versie: 2, percentage: 65 }) }),
  ).toMatchObject({
    ok: true,
  })
  expect(await getMeting(adviseur.actor, id)).toMatchObject({ stap: 'gemeld', uitkomst: { percentage: 65 } })
  const ander = await anAdviseur({ organisatieId: ANDERE_ORGANISATIE_ID })
  expect(await saveUitkomst(ander.actor, { id, ...uitkomst({ versie: 3 }) })).toMatchObject({
    reden: 'not-found',
  })
})

test('no outcome before there was a measurement', async () => {
  const adviseur = await anAdviseur()
  const { bemiddeling } = await aBemiddeling({ status: 'geplaatst', adviseur: adviseur.actor })
  const { id } = await aMeting({
    bemiddelingId: bemiddeling.id,
    behandelaarId: adviseur.account.id,
    stap: 'gemeten',
  })
  expect(await saveUitkomst(adviseur.actor, { id, ...uitkomst() })).toMatchObject({ reden: 'conflict' })
})

test('a praktijkroute under 100 asks for a jobcoach once, and leads to an indicatie', async () => {
  const { adviseur, bemiddelingId, id } = await aGemeten('praktijkroute')
  const taken = () => db().taak.findMany({ where: { bemiddelingId } })
  expect(await saveUitkomst(adviseur.actor, { id, ...uitkomst({ percentage: 100 }) })).toMatchObject({
    ok: true,
  })
  expect(await taken()).toEqual([])
  expect(await saveIndicatie(adviseur.actor, { id, ...indicatie() })).toMatchObject({ reden: 'conflict' })

  for (const versie of [2, 3])
    expect(await saveUitkomst(adviseur.actor, { id, ...uitkomst({ versie, percentage: 70 }) })).toMatchObject(
      {
        ok: true,
      },
    )
  expect(await taken()).toMatchObject([{ titel: 'Regel een jobcoach', toegewezenAanId: adviseur.account.id }])
  expect(await saveIndicatie(adviseur.actor, { id, ...indicatie({ versie: 4 }) })).toMatchObject({ ok: true })
  expect(
    await saveIndicatie(adviseur.actor, { id, ...indicatie({ versie: 5, ontvangenOp: today() }) }),
  ).toMatchObject({ ok: true })
  expect(await getMeting(adviseur.actor, id)).toMatchObject({
    indicatie: { aangevraagdOp: today(), ontvangenOp: today() },
  })
})

test('a measurement for a subsidy has no indicatie', async () => {
  const { adviseur, id } = await aGemeten()
  await saveUitkomst(adviseur.actor, { id, ...uitkomst() })
  expect(await saveIndicatie(adviseur.actor, { id, ...indicatie() })).toMatchObject({ reden: 'conflict' })
})

test('36 hours at 60 % in January 2026 is 1.224,30 euro a month; without an amount there is no sum', async () => {
  const { adviseur, id } = await aGemeten()
  expect(await getBerekening(adviseur.actor, id, null)).toBeNull()
  await saveUitkomst(adviseur.actor, { id, ...uitkomst() })
  expect(await getBerekening(adviseur.actor, id, '2026-01-15')).toMatchObject({
    ok: true,
    maand: 122_430,
    jaar: 1_469_160,
    uren: 36,
    percentage: 60,
  })
  const zonder = await getBerekening(adviseur.actor, id, '1999-01-01')
  expect(zonder).toMatchObject({ ok: false })
  expect(await getBerekening(adviseur.actor, id, '2026-02-31')).toMatchObject({
    fout: 'Vul een datum in die bestaat.',
  })
  const ander = await anAdviseur({ organisatieId: ANDERE_ORGANISATIE_ID })
  expect(await getBerekening(ander.actor, id, '2026-01-15')).toBeNull()
})

test('the notice is a document with a number and its hash, which stays', async () => {
  const { adviseur, id } = await aGemeten()
  expect(await makeMelding(adviseur.actor, { id, versie: 1 })).toMatchObject({ reden: 'conflict' })
  await saveUitkomst(adviseur.actor, { id, ...uitkomst() })
  const versie = await versieOf(id)
  expect(await makeMelding(adviseur.actor, { id, versie: versie - 1 })).toMatchObject({ reden: 'conflict' })
  const tegelijk = await Promise.all([1, 2].map(() => makeMelding(adviseur.actor, { id, versie })))
  expect(tegelijk.map((een) => een.ok && een.data.nummer).sort()).toEqual([1, 2])

  const rijen = await db().loonwaardedocument.findMany({
    where: { metingId: id },
    orderBy: { nummer: 'asc' },
  })
  expect(rijen).toMatchObject([
    { nummer: 1, naam: 'Melding loonwaarde 1.pdf', soort: 'melding' },
    { nummer: 2 },
  ])
  const eerste = rijen[0]!
  const geopend = await openDocument(adviseur.actor, { id: eerste.id, metingId: id })
  if (!geopend.ok) throw new Error('refused')
  const bytes = await buffer(geopend.data.inhoud)
  expect(bytes.subarray(0, 5).toString()).toBe('%PDF-')
  expect(createHash('sha256').update(bytes).digest('hex')).toBe(eerste.sha256)
  const audit = await db().gebeurtenis.findFirstOrThrow({
    where: { onderwerpId: eerste.id, type: 'loonwaardemelding.gemaakt' },
  })
  expect(audit.gegevens).toEqual({ metingId: id, nummer: 1, sha256: eerste.sha256 })
  expect(await removeDocument(adviseur.actor, { id: eerste.id, metingId: id })).toMatchObject({
    reden: 'conflict',
  })
})

test('eight weeks before the end one mail and one task, and not when a newer measurement runs', async () => {
  const { adviseur, bemiddelingId, id } = await aGemeten()
  await saveUitkomst(adviseur.actor, { id, ...uitkomst({ geldigTot: plusDays(today(), 100) }) })
  const verlopen = async () =>
    await db().gebeurtenis.count({ where: { onderwerpId: id, type: 'loonwaardemeting.verloopt' } })
  moveClock(43 * DAG_MS)
  await remindUitkomsten()
  expect(await verlopen()).toBe(0)
  moveClock(44 * DAG_MS)
  await Promise.all([remindUitkomsten(), remindUitkomsten()])
  await remindUitkomsten()
  expect(await verlopen()).toBe(1)
  expect(await db().taak.findMany({ where: { bemiddelingId } })).toMatchObject([
    { titel: 'Regel een nieuwe loonwaardemeting', toegewezenAanId: adviseur.account.id },
  ])
  const mails = (await deliverMails()).filter(
    ({ to, subject }) => to === adviseur.account.email && subject.startsWith('Loonwaardemeting loopt af'),
  )
  expect(mails).toHaveLength(1)
  expect(mails[0]?.text).not.toContain('60%')
})

test('an outcome of 100, and one in whose place another comes, ends without a word', async () => {
  const vol = await aGemeten()
  const kort = { geldigTot: plusDays(today(), 10) }
  await saveUitkomst(vol.adviseur.actor, { id: vol.id, ...uitkomst({ ...kort, percentage: 100 }) })
  const oud = await aGemeten()
  await saveUitkomst(oud.adviseur.actor, { id: oud.id, ...uitkomst(kort) })
  await db().loonwaardemeting.update({
    where: { id: oud.id },
    data: { stand: 'afgerond', uiterlijk: null, eindeOp: new Date(`${today()}T00:00:00Z`) },
  })
  moveClock(1_000)
  await aMeting({ bemiddelingId: oud.bemiddelingId, behandelaarId: oud.adviseur.account.id })
  await remindUitkomsten()
  expect(
    await db().gebeurtenis.count({
      where: { onderwerpId: { in: [vol.id, oud.id] }, type: 'loonwaardemeting.verloopt' },
    }),
  ).toBe(0)
})
