import { expect, test } from 'vitest'
import { SYSTEEM } from '#app/platform/actor.ts'
import { db } from '#app/platform/db.server.ts'
import { done, refuse } from '#app/platform/result.ts'
import { inTransaction } from '#app/platform/transaction.server.ts'

async function writeGebeurtenis() {
  await inTransaction(SYSTEEM, async (_tx, emit) => {
    await emit({ type: 'account.ingelogd', onderwerp: crypto.randomUUID() })
    return done(null)
  })
  return db().gebeurtenis.findFirstOrThrow({ orderBy: { id: 'desc' } })
}

test('the database refuses to change, remove or empty the audit log, also for its owner', async () => {
  const { id } = await writeGebeurtenis()

  await expect(db().gebeurtenis.update({ where: { id }, data: { type: 'iets.anders' } })).rejects.toThrow(
    /append-only/,
  )
  await expect(db().gebeurtenis.deleteMany({ where: { id } })).rejects.toThrow(/append-only/)
  await expect(db().$executeRaw`TRUNCATE gebeurtenis`).rejects.toThrow(/append-only/)

  expect(await db().gebeurtenis.findUnique({ where: { id } })).toMatchObject({ type: 'account.ingelogd' })
})

test('a refused command leaves no event, no mail job and no search change', async () => {
  const count = () =>
    db().$queryRaw`SELECT (SELECT count(*) FROM gebeurtenis) AS gebeurtenissen,
      (SELECT count(*) FROM zoek_wijziging) AS wijzigingen, (SELECT count(*) FROM pgboss.job) AS taken`
  const before = await count()

  const result = await inTransaction(SYSTEEM, async (_tx, emit) => {
    await emit({
      type: 'vacature.gepubliceerd',
      onderwerp: crypto.randomUUID(),
      gegevens: { bereik: 'openbaar' },
    })
    return refuse('conflict')
  })

  expect(result).toEqual({ ok: false, reden: 'conflict', melding: undefined })
  expect(await count()).toEqual(before)
})
