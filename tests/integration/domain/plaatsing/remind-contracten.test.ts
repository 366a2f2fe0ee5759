import { afterEach, expect, test } from 'vitest'
import { endPlaatsing } from '#app/domain/plaatsing/end-plaatsing.server.ts'
import { changeHours, extendContract } from '#app/domain/plaatsing/extend-contract.server.ts'
import { CONTRACT_HERINNER_DAGEN, remindContracten } from '#app/domain/plaatsing/remind-contracten.server.ts'
import { moveClock, today } from '#app/platform/clock.server.ts'
import { db } from '#app/platform/db.server.ts'
import { isoDay, plusDays } from '#app/platform/iso-day.ts'
import { contractEindigt } from '#app/worker/mail/plaatsing.server.ts'
import { aPlaatsing } from '#tests/factories/plaatsing.ts'
import { eventsOf } from '#tests/integration/domain/bemiddeling/steps.ts'

const DAG_MS = 86_400_000

afterEach(() => moveClock(0))

/** Half a year that ends so many days from now. */
const halfJaar = (over: number) => aPlaatsing({ start: over - 183, contracten: [{ tot: over }] })

const remindersOf = async (id: string) =>
  (await eventsOf(id)).filter((type) => type === 'plaatsing.contract-eindigt').length

async function mailOf(id: string) {
  const gebeurtenis = await db().gebeurtenis.findFirstOrThrow({
    where: { onderwerpId: id, type: 'plaatsing.contract-eindigt' },
    orderBy: { id: 'desc' },
  })
  return contractEindigt(gebeurtenis)
}

test('six weeks before the end employer and adviseur hear of it, once, with the last day to speak', async () => {
  const { plaatsing, persoon, profiel, bemiddeling } = await halfJaar(CONTRACT_HERINNER_DAGEN + 1)
  await remindContracten()
  expect(await remindersOf(plaatsing.id)).toBe(0)

  moveClock(DAG_MS)
  await Promise.all([remindContracten(), remindContracten()])
  await remindContracten()

  expect(await remindersOf(plaatsing.id)).toBe(1)
  const taken = await db().taak.findMany({ where: { bemiddelingId: bemiddeling.id } })
  expect(taken).toHaveLength(1)
  expect(taken[0]?.toelichting).toContain('schriftelijk')
  const mails = await mailOf(plaatsing.id)
  expect(mails.length).toBeGreaterThanOrEqual(2)
  const tekst = JSON.stringify(mails)
  expect(tekst).toContain('schriftelijk')
  expect(tekst).not.toContain(persoon.achternaam)
  const werkgevermails = mails.filter(({ bericht }) => bericht.actie?.url.includes('/werkgever/'))
  expect(werkgevermails.length).toBeGreaterThan(0)
  expect(JSON.stringify(werkgevermails)).not.toContain(profiel.code)
})

test('other hours are no new reminder; an extension settles the task and takes the mail back', async () => {
  const { plaatsing, adviseur, bemiddeling } = await halfJaar(30)
  await remindContracten()
  expect(
    await changeHours(adviseur, {
      id: plaatsing.id,
      versie: 1,
      vanaf: plusDays(today(), 1),
      urenPerWeek: 30,
    }),
  ).toMatchObject({ ok: true })
  await remindContracten()
  expect(await remindersOf(plaatsing.id)).toBe(1)

  const verlengd = await extendContract(adviseur, {
    id: plaatsing.id,
    versie: 2,
    soort: 'tijdelijk',
    van: plusDays(today(), 31),
    tot: plusDays(today(), 35),
    urenPerWeek: 30,
  })

  expect(verlengd.ok).toBe(true)
  expect(await mailOf(plaatsing.id)).toEqual([])
  const [taak] = await db().taak.findMany({ where: { bemiddelingId: bemiddeling.id } })
  expect(taak?.gedaanOp).not.toBeNull()
  // The new contract ends within six weeks as well: that is another end.
  await remindContracten()
  expect(await remindersOf(plaatsing.id)).toBe(2)
})

test('nothing for what ended, is open-ended, is past its end or has not begun', async () => {
  const [gestopt, vast, voorbij, straks] = [
    await halfJaar(20),
    await aPlaatsing({ contracten: [{ tot: null }] }),
    await halfJaar(-1),
    await aPlaatsing({ start: 3, contracten: [{ tot: 20 }] }),
  ]
  const { adviseur, plaatsing } = gestopt
  await endPlaatsing(adviseur, { id: plaatsing.id, versie: 1, reden: 'ander_werk', laatsteDag: today() })

  await remindContracten()

  for (const { plaatsing } of [gestopt, vast, voorbij, straks])
    expect(await remindersOf(plaatsing.id)).toBe(0)
  expect(isoDay(straks.plaatsing.startdatum)).toBe(plusDays(today(), 3))
})
