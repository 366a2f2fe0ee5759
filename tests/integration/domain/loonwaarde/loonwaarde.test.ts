import { afterEach, expect, test } from 'vitest'
import { revokeRol } from '#app/domain/account/revoke-account.server.ts'
import { getMeting } from '#app/domain/loonwaarde/get-meting.server.ts'
import { finishStap, moveMeting, stopMeting } from '#app/domain/loonwaarde/finish-stap.server.ts'
import { listMetingen, listTeMeten } from '#app/domain/loonwaarde/list-metingen.server.ts'
import { LOONWAARDE_STAPPEN, type StapInput } from '#app/domain/loonwaarde/loonwaarde.ts'
import { remindMeetstappen } from '#app/domain/loonwaarde/remind-stappen.server.ts'
import { saveUitkomst } from '#app/domain/loonwaarde/save-uitkomst.server.ts'
import { startMeting } from '#app/domain/loonwaarde/start-meting.server.ts'
import { handOverMeting, takeMeting } from '#app/domain/loonwaarde/take-meting.server.ts'
import { laatsteDag } from '#app/domain/loonwaarde/termijn.ts'
import { moveClock, today } from '#app/platform/clock.server.ts'
import { db } from '#app/platform/db.server.ts'
import { isoDay, plusDays } from '#app/platform/iso-day.ts'
import { aBeheerder, aJobcoach, anAdviseur, aRapporteur } from '#tests/factories/account.ts'
import { anAfwezigheid } from '#tests/factories/afwezigheid.ts'
import { aBemiddeling } from '#tests/factories/bemiddeling.ts'
import { aKandidaat } from '#tests/factories/kandidaat.ts'
import { aPlaatsing } from '#tests/factories/plaatsing.ts'
import { aMeting } from '#tests/factories/loonwaarde.ts'
import { ANDERE_ORGANISATIE_ID } from '#tests/factories/reference.ts'
import { deliverMails } from '#tests/support/mail.ts'

const DAG_MS = 86_400_000
afterEach(() => moveClock(0))

const ALLES = { alleenMijn: false, voorbij: false, alleenTeLaat: false, pagina: 1 }
const stap = (over: Partial<StapInput>): StapInput => ({
  versie: 1,
  stap: 'contact_werkgever',
  op: today(),
  geplandOp: null,
  ...over,
})
const rowOf = (id: string) =>
  db().loonwaardemeting.findUniqueOrThrow({ where: { id }, include: { stappen: true } })
const eventsOf = async (id: string) =>
  (await db().gebeurtenis.findMany({ where: { onderwerpId: id }, orderBy: { id: 'asc' } })).map(({ type }) =>
    type.replace('loonwaardemeting.', ''),
  )

/** Somebody at work at an employer, and the adviseur who serves them. */
async function aGeplaatste(doelgroep: 'participatiewet' | 'doelgroepregister' = 'participatiewet') {
  const adviseur = await anAdviseur()
  const kandidaat = await aKandidaat({
    visible: true,
    kandidaat: { werkcoachId: adviseur.account.id, doelgroep },
  })
  const rest = await aBemiddeling({ status: 'geplaatst', kandidaat, adviseur: adviseur.actor })
  return { ...rest, adviseur, bemiddelingId: rest.bemiddeling.id }
}

async function aStarted() {
  const wereld = await aGeplaatste()
  const { adviseur, bemiddelingId } = wereld
  const result = await startMeting(adviseur.actor, { bemiddelingId, soort: 'loonkostensubsidie' })
  if (!result.ok) throw new Error(result.melding)
  return { ...wereld, id: result.data.id }
}

test('whoever works at an employer can be measured, also until the last working day; after it nobody', async () => {
  const begin = async (over: Parameters<typeof aPlaatsing>[0]) => {
    const { adviseur, bemiddeling } = await aPlaatsing(over)
    const soort = 'loonkostensubsidie' as const
    return startMeting(adviseur, { bemiddelingId: bemiddeling.id, soort })
  }
  expect(await begin({})).toMatchObject({ ok: true })
  expect(await begin({ start: 3 })).toMatchObject({ ok: true })
  expect(await begin({ beeindigd: 0 })).toMatchObject({ ok: true })
  expect(await begin({ beeindigd: -1 })).toMatchObject({ reden: 'not-found' })
})

test('a measurement begins with the contact, its last day by the term for all gemeenten', async () => {
  const { adviseur, bemiddelingId, id } = await aStarted()

  const row = await rowOf(id)
  expect(row).toMatchObject({
    stand: 'loopt',
    stap: 'contact_werkgever',
    behandelaarId: adviseur.account.id,
    gemeenteCode: '0392',
  })
  expect(row.uiterlijk && isoDay(row.uiterlijk)).toBe(
    laatsteDag(today(), { aantal: 5, eenheid: 'werkdagen' }),
  )
  expect(await eventsOf(id)).toEqual(['gestart'])
  expect(await startMeting(adviseur.actor, { bemiddelingId, soort: 'loonkostensubsidie' })).toMatchObject({
    ok: false,
    reden: 'conflict',
  })
  expect((await listTeMeten(adviseur.actor)).map((een) => een.id)).not.toContain(bemiddelingId)
})

test('two at the same time begin one measurement', async () => {
  const { adviseur, bemiddelingId } = await aGeplaatste()
  const begin = () => startMeting(adviseur.actor, { bemiddelingId, soort: 'loonkostensubsidie' })
  const results = await Promise.all([begin(), begin(), begin()])
  expect(results.filter(({ ok }) => ok)).toHaveLength(1)
  expect(await db().loonwaardemeting.count({ where: { bemiddelingId } })).toBe(1)
})

test('the kind must fit: a praktijkroute without an indicatie, a subsidy with a plaatsing', async () => {
  const metIndicatie = await aGeplaatste('doelgroepregister')
  expect(
    await startMeting(metIndicatie.adviseur.actor, {
      bemiddelingId: metIndicatie.bemiddelingId,
      soort: 'praktijkroute',
    }),
  ).toMatchObject({ ok: false, reden: 'invalid' })

  const adviseur = await anAdviseur()
  const proef = await aBemiddeling({ status: 'proefplaatsing', adviseur: adviseur.actor })
  const voor = (soort: 'loonkostensubsidie' | 'praktijkroute') =>
    startMeting(adviseur.actor, { bemiddelingId: proef.bemiddeling.id, soort })
  expect(await voor('loonkostensubsidie')).toMatchObject({ ok: false, reden: 'invalid' })
  expect(await voor('praktijkroute')).toMatchObject({ ok: true })

  const kennismaking = await aBemiddeling({ status: 'kennismaking', adviseur: adviseur.actor })
  expect(
    await startMeting(adviseur.actor, {
      bemiddelingId: kennismaking.bemiddeling.id,
      soort: 'praktijkroute',
    }),
  ).toMatchObject({ ok: false, reden: 'not-found' })
})

test('every step to the end: each begins on the day on which the one before was done', async () => {
  const { adviseur, id } = await aStarted()
  const gepland = plusDays(today(), 20)
  for (const [index, naam] of LOONWAARDE_STAPPEN.entries()) {
    if (naam === 'gemeten') moveClock(20 * DAG_MS)
    const geplandOp = naam === 'gepland' ? gepland : null
    const versie = index + 1
    const result =
      naam === 'rapport_verwerkt'
        ? await saveUitkomst(adviseur.actor, {
            id,
            versie,
            percentage: 60,
            gemetenOp: today(),
            briefOp: today(),
            geldigTot: plusDays(today(), 400),
            deskundige: 'Meetbureau',
            op: today(),
          })
        : await finishStap(adviseur.actor, { id, ...stap({ versie, stap: naam, geplandOp }) })
    expect(result, naam).toMatchObject({ ok: true })
    if (naam === 'gepland') {
      // The term of the measurement counts from the day that was agreed.
      const { uiterlijk } = await rowOf(id)
      expect(uiterlijk && isoDay(uiterlijk)).toBe(laatsteDag(gepland, { aantal: 1, eenheid: 'werkdagen' }))
    }
  }
  const row = await rowOf(id)
  expect(row).toMatchObject({ stand: 'afgerond', uiterlijk: null, stap: 'afgerond' })
  expect(row.eindeOp && isoDay(row.eindeOp)).toBe(today())
  expect(row.stappen).toHaveLength(7)
  expect(row.stappen.every(({ klaarOp, doorId }) => klaarOp !== null && doorId === adviseur.account.id)).toBe(
    true,
  )
  expect((await listMetingen(adviseur.actor, { ...ALLES, voorbij: true })).regels).toMatchObject([{ id }])
})

test('a day that cannot be is refused, and so is a step that is not worked on', async () => {
  const { adviseur, id } = await aStarted()
  const probeer = (over: Partial<StapInput>) => finishStap(adviseur.actor, { id, ...stap(over) })
  expect(await probeer({ op: plusDays(today(), 1) })).toMatchObject({ ok: false, reden: 'invalid' })
  expect(await probeer({ op: plusDays(today(), -1) })).toMatchObject({ ok: false, reden: 'invalid' })
  expect(await probeer({ stap: 'gemeten' })).toMatchObject({ ok: false, reden: 'conflict' })
  expect(await probeer({ versie: 9 })).toMatchObject({ ok: false, reden: 'conflict' })
  expect(await probeer({})).toMatchObject({ ok: true })
  expect(await eventsOf(id)).toEqual(['gestart', 'stap-gezet'])
})

test('only who serves the person, has it, or stands in for who has it, finds it', async () => {
  const { adviseur, persoon, id } = await aStarted()
  const collega = await anAdviseur()
  const ander = await anAdviseur({ organisatieId: ANDERE_ORGANISATIE_ID })
  expect(await getMeting(collega.actor, id)).toMatchObject({
    kandidaat: { naam: `${persoon.voornaam} ${persoon.achternaam}` },
  })
  for (const { actor } of [ander, await aBeheerder(), await aRapporteur(), await aJobcoach()])
    expect(await getMeting(actor, id), actor.rol).toBeNull()
  expect(await takeMeting(ander.actor, { id, versie: 1 })).toMatchObject({ ok: false, reden: 'not-found' })
  expect(await finishStap(ander.actor, { id, ...stap({}) })).toMatchObject({ reden: 'not-found' })
  expect(await stopMeting(ander.actor, { id, versie: 1, reden: 'anders' })).toMatchObject({
    reden: 'not-found',
  })

  await anAfwezigheid({ accountId: adviseur.account.id, vervangerId: ander.account.id, van: 0, tot: 3 })
  expect(await getMeting(ander.actor, id)).toMatchObject({ waarnemer: expect.any(String) })
  const mijn = await listMetingen(ander.actor, { ...ALLES, alleenMijn: true })
  expect(mijn.regels).toMatchObject([{ id, voor: { naam: expect.any(String) } }])
})

test('the jobcoach of the plaatsing reads it and changes nothing', async () => {
  const { bemiddelingId, persoon, id } = await aStarted()
  const jobcoach = await aJobcoach()
  await db().plaatsing.create({
    data: {
      bemiddelingId,
      soort: 'regulier',
      startdatum: new Date('2026-01-05'),
      urenPerWeek: 24,
      isGarantiebaan: false,
      omvang: 'parttime',
      gemeenteCode: '0392',
      doelgroepBijStart: 'participatiewet',
      partnerId: persoon.organisatieId,
      jobcoachId: jobcoach.account.id,
    },
  })
  expect(await getMeting(jobcoach.actor, id)).toMatchObject({ mag: { behandelen: false } })
})

test('a colleague takes it over or gets it, with a mail that names the employer and no person', async () => {
  const { adviseur, persoon, id } = await aStarted()
  const [collega, ander] = [await anAdviseur(), await anAdviseur({ organisatieId: ANDERE_ORGANISATIE_ID })]
  expect(await takeMeting(collega.actor, { id, versie: 1 })).toMatchObject({ ok: true })
  expect(await takeMeting(collega.actor, { id, versie: 2 })).toMatchObject({ reden: 'conflict' })
  const naarId = ander.account.id
  expect(await handOverMeting(adviseur.actor, { id, versie: 1, naarId })).toMatchObject({ reden: 'conflict' })
  const niemand = (await aJobcoach()).account.id
  expect(await handOverMeting(adviseur.actor, { id, versie: 2, naarId: niemand })).toMatchObject({
    reden: 'invalid',
  })
  expect(await handOverMeting(adviseur.actor, { id, versie: 2, naarId })).toMatchObject({ ok: true })

  // From now on also for who does not serve the person, who then reads no name.
  expect(await getMeting(ander.actor, id)).toMatchObject({ kandidaat: null })
  const mails = (await deliverMails()).filter(({ to }) => to === ander.account.email)
  expect(mails).toMatchObject([{ text: expect.stringContaining(`/adviseur/loonwaarde/${id}`) }])
  expect(mails[0]?.raw).not.toContain(persoon.achternaam)
})

test('who still has a measurement keeps the role of adviseur until it is handed over', async () => {
  const { adviseur, id } = await aStarted()
  const { actor } = await aBeheerder()
  const rol = await db().rolToekenning.findFirstOrThrow({ where: { accountId: adviseur.account.id } })
  const ontneem = () => revokeRol(actor, { rolToekenningId: rol.id })
  expect(await ontneem()).toMatchObject({ ok: false, melding: expect.stringContaining('1 loonwaardemeting') })
  const naarId = (await anAdviseur()).account.id
  expect(await handOverMeting(adviseur.actor, { id, versie: 1, naarId })).toMatchObject({ ok: true })
  expect(await ontneem()).toMatchObject({ ok: true })
})

test('late: one mail on the day after, however often the upkeep runs; another day brings another one', async () => {
  const { adviseur, id } = await aStarted()
  await finishStap(adviseur.actor, { id, ...stap({}) })
  await finishStap(adviseur.actor, { id, ...stap({ versie: 2, stap: 'aangevraagd' }) })
  await finishStap(adviseur.actor, {
    id,
    ...stap({ versie: 3, stap: 'gepland', geplandOp: plusDays(today(), 3) }),
  })
  const { uiterlijk } = await rowOf(id)
  const dagen = (Date.parse(`${isoDay(uiterlijk!)}T00:00Z`) - Date.parse(`${today()}T00:00Z`)) / DAG_MS
  await deliverMails()
  const vanMij = async () =>
    (await deliverMails()).filter(
      ({ to, subject }) => to === adviseur.account.email && /te laat/.test(subject),
    )

  moveClock(dagen * DAG_MS)
  await remindMeetstappen()
  expect(await eventsOf(id)).not.toContain('te-laat')
  moveClock((dagen + 1) * DAG_MS)
  expect((await listMetingen(adviseur.actor, { ...ALLES, alleenTeLaat: true })).regels).toMatchObject([
    { id, klok: { stand: 'te_laat' } },
  ])
  await Promise.all([remindMeetstappen(), remindMeetstappen()])
  expect(await remindMeetstappen()).toBe(0)
  expect(await vanMij()).toHaveLength(1)

  expect(await moveMeting(adviseur.actor, { id, versie: 4, geplandOp: plusDays(today(), 5) })).toMatchObject({
    ok: true,
  })
  moveClock((dagen + 20) * DAG_MS)
  await remindMeetstappen()
  expect((await eventsOf(id)).filter((type) => type === 'te-laat')).toHaveLength(2)
})

test('a measurement that stopped has its reason, asks nothing any more and leaves room for another', async () => {
  const { adviseur, bemiddelingId, id } = await aStarted()
  const stop = { id, versie: 1, reden: 'werkgever_wil_niet' as const }
  expect(await stopMeting(adviseur.actor, stop)).toMatchObject({ ok: true })
  expect(await stopMeting(adviseur.actor, stop)).toMatchObject({ reden: 'conflict' })
  expect(await rowOf(id)).toMatchObject({
    stand: 'gestopt',
    stopreden: 'werkgever_wil_niet',
    uiterlijk: null,
  })
  const audit = await db().gebeurtenis.findMany({ where: { onderwerpId: id } })
  expect(JSON.stringify(audit.map(({ gegevens }) => gegevens))).not.toContain('werkgever_wil_niet')
  moveClock(60 * DAG_MS)
  expect(await remindMeetstappen()).toBe(0)
  expect(await startMeting(adviseur.actor, { bemiddelingId, soort: 'loonkostensubsidie' })).toMatchObject({
    ok: true,
  })
})

test('the list has filters for the step and the gemeente', async () => {
  const { adviseur, bemiddelingId } = await aGeplaatste()
  const { id } = await aMeting({
    bemiddelingId,
    behandelaarId: adviseur.account.id,
    stap: 'gemeld',
    gemeenteCode: '0375',
  })
  const ids = async (filter: object) =>
    (await listMetingen(adviseur.actor, { ...ALLES, alleenMijn: true, ...filter })).regels.map(
      (rij) => rij.id,
    )
  expect(await ids({ stap: 'gemeld', gemeenteCode: '0375' })).toEqual([id])
  expect(await ids({ stap: 'gemeten' })).toEqual([])
  expect(await ids({ gemeenteCode: '0392' })).toEqual([])
})
