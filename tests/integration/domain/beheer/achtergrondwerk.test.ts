import { beforeEach, expect, test } from 'vitest'
import { listAchtergrondwerk, runAchtergrondwerk } from '#app/domain/beheer/achtergrondwerk.server.ts'
import { getTakenStand, retryTaak } from '#app/domain/beheer/taken.server.ts'
import { db } from '#app/platform/db.server.ts'
import { MAIL_DEAD_QUEUE, MAIL_QUEUE, ONDERHOUD_QUEUE } from '#app/platform/jobs.server.ts'
import { aBeheerder, anAdviseur } from '#tests/factories/account.ts'

beforeEach(async () => {
  await db().$executeRaw`DELETE FROM pgboss.job`
  await db().$executeRaw`DELETE FROM pgboss.archive`
})

/** A run as pg-boss leaves it. */
async function aRun(state: 'completed' | 'failed', completedOn: string, message?: string) {
  await db().$executeRaw`
    INSERT INTO pgboss.job (name, state, started_on, completed_on, output)
    VALUES (${ONDERHOUD_QUEUE}, ${state}::pgboss.job_state, ${completedOn}::timestamptz, ${completedOn}::timestamptz,
      ${message ? JSON.stringify({ message }) : null}::jsonb)`
}
const onderhoud = async () => {
  const { actor } = await aBeheerder()
  return (await listAchtergrondwerk(actor)).find(({ wachtrij }) => wachtrij === ONDERHOUD_QUEUE)
}

test('a run that failed is shown with its cause until a later one went well', async () => {
  expect(await onderhoud()).toMatchObject({ laatstGelukt: null, laatstMislukt: null, oorzaak: null })
  await aRun('completed', '2026-11-20T10:00:00Z')
  await aRun('failed', '2026-11-20T10:15:00Z', 'PrismaClientKnownRequestError P2002')
  expect(await onderhoud()).toMatchObject({
    laatstGelukt: '2026-11-20T10:00:00.000Z',
    laatstMislukt: '2026-11-20T10:15:00.000Z',
    oorzaak: 'PrismaClientKnownRequestError P2002',
  })
  await aRun('completed', '2026-11-20T10:30:00Z')
  expect(await onderhoud()).toMatchObject({ oorzaak: null, laatstMislukt: '2026-11-20T10:15:00.000Z' })
})

test('a beheerder runs it now, on record; others and other queues are refused', async () => {
  const { actor } = await aBeheerder()
  expect(await runAchtergrondwerk(actor, { wachtrij: ONDERHOUD_QUEUE })).toMatchObject({ ok: true })
  expect(await runAchtergrondwerk(actor, { wachtrij: MAIL_QUEUE })).toMatchObject({ reden: 'not-found' })
  expect(await runAchtergrondwerk((await anAdviseur()).actor, { wachtrij: ONDERHOUD_QUEUE })).toMatchObject({
    reden: 'not-allowed',
  })
  const jobs = await db().$queryRaw<{ name: string }[]>`SELECT name FROM pgboss.job WHERE state = 'created'`
  expect(jobs).toEqual([{ name: ONDERHOUD_QUEUE }])
  expect(
    await db().gebeurtenis.count({
      where: { type: 'achtergrondtaak.opnieuw', actorAccountId: actor.accountId },
    }),
  ).toBe(1)
})

test('a stuck mail is sent again once, on record', async () => {
  const { actor } = await aBeheerder()
  await db().$executeRaw`
    INSERT INTO pgboss.job (name, data) VALUES (${MAIL_DEAD_QUEUE}, '{"mail":"inlogcode","gebeurtenisId":"7"}')`
  const [stuck] = (await getTakenStand(actor)).vastgelopen
  expect(stuck).toMatchObject({ mail: 'inlogcode', gebeurtenisId: '7' })

  const taakId = stuck?.id ?? ''
  expect(await retryTaak(actor, { taakId })).toMatchObject({ ok: true })
  expect(await retryTaak(actor, { taakId })).toMatchObject({ reden: 'conflict' })

  const jobs = await db().$queryRaw<{ name: string }[]>`SELECT name FROM pgboss.job`
  expect(jobs).toEqual([{ name: MAIL_QUEUE }])
  expect(await db().gebeurtenis.count({ where: { type: 'achtergrondtaak.opnieuw', onderwerpId: '7' } })).toBe(
    1,
  )
})
