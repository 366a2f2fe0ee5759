import { afterEach, expect, test } from 'vitest'
import { getCoachwerk } from '#app/domain/jobcoaching/get-coachwerk.server.ts'
import { getTraject } from '#app/domain/jobcoaching/get-traject.server.ts'
import { endPlaatsing, undoEinde } from '#app/domain/plaatsing/end-plaatsing.server.ts'
import { moveClock, today } from '#app/platform/clock.server.ts'
import { db } from '#app/platform/db.server.ts'
import { plusDays } from '#app/platform/iso-day.ts'
import { werkStopt } from '#app/worker/mail/jobcoaching.server.ts'
import { aJobcoachtraject } from '#tests/factories/jobcoachtraject.ts'

const DAG_MS = 86_400_000
afterEach(() => moveClock(0))

test('the end of a plaatsing reaches the coach by mail, on the traject and as work the day after', async () => {
  const { coach, adviseur, plaatsing, traject, persoon } = await aJobcoachtraject()
  const laatsteDag = plusDays(today(), 3)
  const reden = 'contract_afgelopen' as const
  expect(await endPlaatsing(adviseur, { id: plaatsing.id, versie: 1, laatsteDag, reden })).toMatchObject({
    ok: true,
  })

  const gebeurtenis = await db().gebeurtenis.findFirstOrThrow({
    where: { onderwerpId: plaatsing.id, type: 'plaatsing.beeindigd' },
  })
  const mails = await werkStopt(gebeurtenis)
  expect(mails.map(({ aan }) => aan)).toEqual([coach.account.email])
  expect(JSON.stringify(mails)).not.toContain(persoon.achternaam)
  expect((await getTraject(coach.actor, traject.id))?.werk?.beeindigdOp).toBe(laatsteDag)
  const soorten = async () => (await getCoachwerk(coach.actor)).teLaat.map(({ soort }) => soort)
  expect(await soorten()).not.toContain('werk_gestopt')
  moveClock(4 * DAG_MS)
  expect(await soorten()).toContain('werk_gestopt')
})

test('an end that is taken back before the mail leaves is not told, and no other traject is touched', async () => {
  const { adviseur, plaatsing, traject } = await aJobcoachtraject()
  const laatsteDag = plusDays(today(), 3)
  await endPlaatsing(adviseur, { id: plaatsing.id, versie: 1, laatsteDag, reden: 'contract_afgelopen' })
  const { versie } = await db().plaatsing.findUniqueOrThrow({ where: { id: plaatsing.id } })
  expect(await undoEinde(adviseur, { id: plaatsing.id, versie })).toMatchObject({ ok: true })

  const gebeurtenis = await db().gebeurtenis.findFirstOrThrow({
    where: { onderwerpId: plaatsing.id, type: 'plaatsing.beeindigd' },
  })
  expect(await werkStopt(gebeurtenis)).toEqual([])
  expect((await db().jobcoachtraject.findUniqueOrThrow({ where: { id: traject.id } })).status).toBe('lopend')
})
