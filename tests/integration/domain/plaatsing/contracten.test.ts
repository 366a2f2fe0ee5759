import { expect, test } from 'vitest'
import { changePartner } from '#app/domain/plaatsing/change-partner.server.ts'
import { endPlaatsing, undoEinde } from '#app/domain/plaatsing/end-plaatsing.server.ts'
import { changeHours, extendContract } from '#app/domain/plaatsing/extend-contract.server.ts'
import { getPlaatsing, listPlaatsingHistorie } from '#app/domain/plaatsing/get-plaatsing.server.ts'
import { dateOnly, today } from '#app/platform/clock.server.ts'
import { db } from '#app/platform/db.server.ts'
import { isoDayOrNull, plusDays } from '#app/platform/iso-day.ts'
import { aPlaatsing } from '#tests/factories/plaatsing.ts'
import { ANDERE_ORGANISATIE_ID } from '#tests/factories/reference.ts'
import { eventsOf } from '#tests/integration/domain/bemiddeling/steps.ts'

const dag = (dagen: number) => plusDays(today(), dagen)

async function rowsOf(plaatsingId: string) {
  const rows = await db().plaatsingContract.findMany({
    where: { plaatsingId },
    orderBy: { volgnummer: 'asc' },
  })
  return rows.map(({ aanleiding, van, tot, urenPerWeek }) => [
    aanleiding,
    isoDayOrNull(van),
    isoDayOrNull(tot),
    urenPerWeek,
  ])
}

const reload = (id: string) => db().plaatsing.findUniqueOrThrow({ where: { id } })

test('an extension follows the contract, and the agreed last day of the plaatsing is that of the last one', async () => {
  const { plaatsing, adviseur } = await aPlaatsing({ start: -100, contracten: [{ tot: 20 }] })
  const nieuw = {
    id: plaatsing.id,
    soort: 'tijdelijk',
    van: dag(21),
    tot: dag(200),
    urenPerWeek: 28,
  } as const

  expect(await extendContract(adviseur, { ...nieuw, versie: 1 })).toEqual({
    ok: true,
    data: { volgnummer: 2 },
  })
  expect(isoDayOrNull((await reload(plaatsing.id)).einddatum)).toBe(dag(200))
  const vast = { id: plaatsing.id, soort: 'vast', van: dag(150), tot: null, urenPerWeek: 28 } as const
  expect((await extendContract(adviseur, { ...vast, versie: 2 })).ok).toBe(true)

  expect(await rowsOf(plaatsing.id)).toEqual([
    ['start', dag(-100), dag(20), 24],
    ['verlenging', dag(21), dag(149), 28],
    ['verlenging', dag(150), null, 28],
  ])
  expect(await reload(plaatsing.id)).toMatchObject({ einddatum: null, urenPerWeek: 24, versie: 3 })
  expect(await extendContract(adviseur, { ...vast, van: dag(300), versie: 3 })).toMatchObject({
    reden: 'invalid',
  })
  expect(await eventsOf(plaatsing.id)).toEqual(['plaatsing.verlengd', 'plaatsing.verlengd'])
})

test('a contract leaves no gap, and who comes second is refused', async () => {
  const { plaatsing, adviseur } = await aPlaatsing({ start: -100, contracten: [{ tot: 20 }] })
  const nieuw = { id: plaatsing.id, versie: 1, soort: 'tijdelijk', tot: dag(200), urenPerWeek: 28 } as const

  for (const van of [dag(22), dag(-100)])
    expect(await extendContract(adviseur, { ...nieuw, van })).toMatchObject({ reden: 'invalid' })
  const twee = await Promise.all([1, 2].map(() => extendContract(adviseur, { ...nieuw, van: dag(21) })))

  expect(twee.filter(({ ok }) => ok)).toHaveLength(1)
  expect(await rowsOf(plaatsing.id)).toHaveLength(2)
  const { adviseur: _, plaatsing: ander, werkgever } = await aPlaatsing()
  expect(await extendContract(werkgever, { ...nieuw, id: ander.id, van: dag(21) })).toMatchObject({
    reden: 'not-allowed',
  })
  expect(await extendContract(werkgever, { ...nieuw, van: dag(21) })).toMatchObject({ reden: 'not-found' })
})

test('other hours are a row in the same contract, and the hours of the start stay', async () => {
  const { plaatsing, adviseur } = await aPlaatsing({ start: -100, contracten: [{ tot: 60 }] })
  const uren = { id: plaatsing.id, versie: 1, vanaf: dag(-10), urenPerWeek: 32 }

  expect(await changeHours(adviseur, { ...uren, vanaf: dag(61) })).toMatchObject({ reden: 'invalid' })
  expect(await changeHours(adviseur, { ...uren, urenPerWeek: 24 })).toMatchObject({ reden: 'invalid' })
  expect((await changeHours(adviseur, uren)).ok).toBe(true)

  expect(await rowsOf(plaatsing.id)).toEqual([
    ['start', dag(-100), dag(-11), 24],
    ['uren', dag(-10), dag(60), 32],
  ])
  const pagina = await getPlaatsing(adviseur, plaatsing.id)
  expect(pagina).toMatchObject({ urenPerWeek: 24, nu: { urenPerWeek: 32 }, einddatum: dag(60) })
})

test('an end has a reason, gives the adviseur of the candidate a task, and can be undone', async () => {
  const { plaatsing, adviseur, persoon, bemiddeling } = await aPlaatsing({ start: -100 })
  const einde = { id: plaatsing.id, versie: 1, reden: 'ander_werk', laatsteDag: dag(-3) } as const

  expect(await endPlaatsing(adviseur, { ...einde, laatsteDag: dag(-101) })).toMatchObject({
    reden: 'invalid',
  })
  expect(await endPlaatsing(adviseur, { ...einde, laatsteDag: dag(184) })).toMatchObject({ reden: 'invalid' })
  expect((await endPlaatsing(adviseur, einde)).ok).toBe(true)

  expect(await reload(plaatsing.id)).toMatchObject({ eindeReden: 'ander_werk', versie: 2 })
  const taken = await db().taak.findMany({ where: { bemiddelingId: bemiddeling.id } })
  expect(taken).toMatchObject([{ toegewezenAanId: persoon.werkcoachId, bron: 'portaal' }])
  expect(await endPlaatsing(adviseur, { ...einde, versie: 2 })).toMatchObject({ reden: 'conflict' })
  const nieuw = { soort: 'vast', van: dag(60), tot: null, urenPerWeek: 24 } as const
  expect(await extendContract(adviseur, { id: plaatsing.id, versie: 2, ...nieuw })).toMatchObject({
    reden: 'conflict',
  })

  expect((await undoEinde(adviseur, { id: plaatsing.id, versie: 2 })).ok).toBe(true)
  expect(await reload(plaatsing.id)).toMatchObject({ beeindigdOp: null, eindeReden: null })
  expect((await listPlaatsingHistorie(adviseur, plaatsing.id)).map(({ type }) => type)).toEqual([
    'plaatsing.beeindigd',
    'plaatsing.einde-teruggedraaid',
  ])
})

test('who never began ends on the first working day, whatever day was typed', async () => {
  const { plaatsing, adviseur } = await aPlaatsing({ start: 10 })
  const einde = { id: plaatsing.id, versie: 1, reden: 'niet_begonnen', laatsteDag: null } as const

  expect((await endPlaatsing(adviseur, einde)).ok).toBe(true)

  expect(isoDayOrNull((await reload(plaatsing.id)).beeindigdOp)).toBe(dag(10))
})

test('another partner is one that takes part, and only an adviseur chooses it', async () => {
  const { plaatsing, adviseur, kandidaat } = await aPlaatsing()
  const { id } = plaatsing
  const wijzig = (actor: typeof adviseur | typeof kandidaat, partnerId: string, versie = 1) =>
    changePartner(actor, { id, versie, partnerId })

  expect(await wijzig(kandidaat, ANDERE_ORGANISATIE_ID)).toMatchObject({ reden: 'not-allowed' })
  for (const geen of [plaatsing.partnerId, id])
    expect(await wijzig(adviseur, geen)).toMatchObject({ reden: 'invalid' })
  expect((await wijzig(adviseur, ANDERE_ORGANISATIE_ID)).ok).toBe(true)

  expect((await reload(id)).partnerId).toBe(ANDERE_ORGANISATIE_ID)
  expect(await eventsOf(id)).toEqual(['plaatsing.partner-gewijzigd'])
})

test('the database refuses to change how a plaatsing began', async () => {
  const { plaatsing } = await aPlaatsing({ start: -1 })
  const straks = await aPlaatsing({ start: 5 })
  const change = (id: string, data: Parameters<ReturnType<typeof db>['plaatsing']['update']>[0]['data']) =>
    db().plaatsing.update({ where: { id }, data })

  for (const data of [
    { gemeenteCode: '0453' },
    { doelgroepBijStart: 'wia' },
    { startdatum: dateOnly(dag(-2)) },
    { urenPerWeek: 30 },
    { soort: 'stage' },
    { isGarantiebaan: true },
    { omvang: 'werkaanvaarding' },
  ] as const)
    await expect(change(plaatsing.id, data), JSON.stringify(data)).rejects.toThrow('plaatsing_bevroren')
  // What somebody typed can be mended until the day has come; what the portal read itself never.
  await change(straks.plaatsing.id, { urenPerWeek: 30 })
  await expect(change(straks.plaatsing.id, { doelgroepBijStart: 'wia' })).rejects.toThrow(
    'plaatsing_bevroren',
  )
})

test('the database refuses contracts that overlap, leave a gap or start on another day', async () => {
  const { plaatsing } = await aPlaatsing({ start: -10, contracten: [{ tot: 20 }] })
  const add = (van: number, tot: number | null, volgnummer = 2) =>
    db().plaatsingContract.create({
      data: {
        plaatsingId: plaatsing.id,
        volgnummer,
        soort: 'tijdelijk',
        aanleiding: 'verlenging',
        van: dateOnly(dag(van)),
        tot: tot === null ? null : dateOnly(dag(tot)),
        urenPerWeek: 24,
      },
    })

  await expect(add(20, 40)).rejects.toThrow('contract_geen_overlap')
  await expect(add(22, 40)).rejects.toThrow('contracten_sluiten_aan')
  await expect(add(21, 40, 3)).rejects.toThrow('contracten_sluiten_aan')
  await expect(add(21, 15)).rejects.toThrow()
  await expect(add(21, null)).rejects.toThrow('contract_tijdelijk')
  await expect(db().plaatsingContract.deleteMany({ where: { plaatsingId: plaatsing.id } })).rejects.toThrow(
    'contracten_sluiten_aan',
  )
  await expect(
    db().plaatsing.update({
      where: { id: plaatsing.id },
      data: { beeindigdOp: dateOnly(dag(-11)), eindeReden: 'anders' },
    }),
  ).rejects.toThrow('plaatsing_beeindigd')
  await expect(
    db().plaatsing.update({ where: { id: plaatsing.id }, data: { beeindigdOp: dateOnly(dag(1)) } }),
  ).rejects.toThrow('plaatsing_einde')
})

test('a plaatsing that the previous release writes gets its partner and its contract', async () => {
  const { bemiddeling, persoon } = await aPlaatsing()
  const { id } = await db().plaatsing.findUniqueOrThrow({ where: { bemiddelingId: bemiddeling.id } })
  await db().plaatsing.delete({ where: { id } })
  await db().$executeRaw`
    INSERT INTO plaatsing (id, bemiddeling_id, soort, startdatum, einddatum, uren_per_week, is_garantiebaan, omvang, gemeente_code, doelgroep_bij_start)
    VALUES (${id}::uuid, ${bemiddeling.id}::uuid, 'regulier', '2026-03-02', '2026-09-01', 20, false, 'parttime', '0392', 'onbekend')`

  expect((await reload(id)).partnerId).toBe(persoon.organisatieId)
  expect(await rowsOf(id)).toEqual([['start', '2026-03-02', '2026-09-01', 20]])
})
