import { expect, test } from 'vitest'
import { getIdentiteit } from '#app/domain/bemiddeling/get-identiteit.server.ts'
import { withdrawToestemming } from '#app/domain/bemiddeling/toestemming.server.ts'
import { correctStart } from '#app/domain/plaatsing/correct-start.server.ts'
import { getEigenPlaatsing, listEigenPlaatsingen } from '#app/domain/plaatsing/get-eigen-plaatsing.server.ts'
import { listJobcoachPlaatsingen } from '#app/domain/plaatsing/list-plaatsingen.server.ts'
import { dateOnly, today } from '#app/platform/clock.server.ts'
import { db } from '#app/platform/db.server.ts'
import { isoDay, isoDayOrNull, plusDays } from '#app/platform/iso-day.ts'
import { aJobcoach } from '#tests/factories/account.ts'
import { aPlaatsing } from '#tests/factories/plaatsing.ts'

const dag = (dagen: number) => plusDays(today(), dagen)

test('employer and candidate see their own, with dates and hours and nothing about the person', async () => {
  const { plaatsing, werkgever, kandidaat, persoon } = await aPlaatsing({ doelgroepBijStart: 'wajong' })
  const ander = await aPlaatsing()

  for (const actor of [werkgever, kandidaat] as const) {
    if (actor.rol !== 'werkgever' && actor.rol !== 'kandidaat') throw new Error('another role')
    const lijst = await listEigenPlaatsingen(actor)
    expect(lijst.map(({ id }) => id)).toEqual([plaatsing.id])
    expect(await getEigenPlaatsing(actor, ander.plaatsing.id)).toBeNull()
    const tekst = JSON.stringify(lijst)
    for (const geheim of ['wajong', 'parttime', 'regulier', persoon.achternaam, persoon.organisatieId])
      expect(tekst).not.toContain(geheim)
  }
})

test('the employer sees a name while consent stands and the person works there', async () => {
  const { plaatsing, bemiddeling, werkgever, kandidaat } = await aPlaatsing()
  expect(await getIdentiteit(werkgever, bemiddeling.id)).not.toBeNull()
  const einde = (dagen: number) => ({ beeindigdOp: dateOnly(dag(dagen)), eindeReden: 'anders' as const })

  await db().plaatsing.update({ where: { id: plaatsing.id }, data: einde(0) })
  expect(await getIdentiteit(werkgever, bemiddeling.id)).not.toBeNull()
  await db().plaatsing.update({ where: { id: plaatsing.id }, data: einde(-1) })
  expect(await getIdentiteit(werkgever, bemiddeling.id)).toBeNull()

  const terug = await aPlaatsing()
  expect((await withdrawToestemming(terug.kandidaat, { id: terug.bemiddeling.id })).ok).toBe(true)
  expect(await getIdentiteit(terug.werkgever, terug.bemiddeling.id)).toBeNull()
  expect(kandidaat.rol).toBe('kandidaat')
})

test('a jobcoach sees who still works, with the last day that is known', async () => {
  const coach = await aJobcoach()
  const { plaatsing } = await aPlaatsing({ jobcoachId: coach.account.id, contracten: [{ tot: 20 }] })
  await aPlaatsing({ jobcoachId: coach.account.id, beeindigd: -1 })

  expect(await listJobcoachPlaatsingen(coach.actor)).toMatchObject([
    { id: plaatsing.id, tot: dag(20), stand: 'eindigt', urenPerWeek: 24 },
  ])
})

test('until the first working day its date, hours and contract can be mended, both ways', async () => {
  const { plaatsing, adviseur } = await aPlaatsing({ start: 20, contracten: [{ tot: 40 }] })
  const begonnen = await aPlaatsing({ start: 0 })
  const input = {
    versie: 1,
    soort: 'regulier',
    contractSoort: 'tijdelijk',
    urenPerWeek: 30,
    isGarantiebaan: false,
    omvang: 'parttime',
  } as const
  const correct = (versie: number, start: number, tot: number, id = plaatsing.id) =>
    correctStart(adviseur, { ...input, id, versie, startdatum: dag(start), einddatum: dag(tot) })

  expect(await correct(1, 60, 90)).toMatchObject({ ok: true })
  expect(await correct(2, 5, 10)).toMatchObject({ ok: true })
  expect(await correct(3, -1, 10)).toMatchObject({ reden: 'invalid' })
  expect(await correct(1, 5, 10, begonnen.plaatsing.id)).toMatchObject({ reden: 'conflict' })

  const rij = await db().plaatsing.findUniqueOrThrow({
    where: { id: plaatsing.id },
    include: { contracten: true },
  })
  expect([isoDay(rij.startdatum), isoDayOrNull(rij.einddatum), rij.urenPerWeek]).toEqual([
    dag(5),
    dag(10),
    30,
  ])
  expect(rij.contracten).toMatchObject([{ urenPerWeek: 30, volgnummer: 1 }])
})
