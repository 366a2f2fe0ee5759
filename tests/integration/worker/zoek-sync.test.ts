import { expect, test, vi } from 'vitest'
import { config } from '#app/platform/config.server.ts'
import { db } from '#app/platform/db.server.ts'
import { rebuildIndexen } from '#app/worker/rebuild-zoekindex.server.ts'
import { startZoekSync } from '#app/worker/zoek-sync.server.ts'
import { createSyncLock } from '#search/sync/sync-lock.server.ts'
import { aVacature } from '#tests/factories/vacature.ts'
import { aChange, aSyncContext, idsInIndex } from '#tests/support/search-sync.ts'

const { client } = aSyncContext()
const never = new AbortController().signal
const isDrained = async () => expect(await db().zoekWijziging.count()).toBe(0)

test('two workers build the missing indexes once, carry changes within seconds, and stop', async () => {
  const first = await aVacature({ status: 'gepubliceerd' })
  const workers = [startZoekSync(), startZoekSync()]
  try {
    await vi.waitFor(async () => expect(await idsInIndex(client, 'term')).not.toEqual([]), 20_000)
    expect(await idsInIndex(client, 'vacature')).toEqual([first.vacature.id])
    const { vacature } = await aVacature({ status: 'gepubliceerd' })
    await aChange('vacature', vacature.id)
    await vi.waitFor(isDrained, 5_000)
    expect(await idsInIndex(client, 'vacature')).toContain(vacature.id)
  } finally {
    await Promise.all(workers.map((worker) => worker.stop()))
  }
  const late = await aVacature({ status: 'gepubliceerd' })
  await aChange('vacature', late.vacature.id)
  await new Promise((resolve) => setTimeout(resolve, 1_500))
  expect(await db().zoekWijziging.count()).toBe(1)
})

test('a worker goes on after PostgreSQL has ended all its connections', async () => {
  const worker = startZoekSync()
  try {
    await vi.waitFor(isDrained, 10_000)
    await db().$queryRaw`
      SELECT pg_terminate_backend(pid) FROM pg_stat_activity
      WHERE datname = current_database() AND pid <> pg_backend_pid() AND application_name = 'wsp-zoek-sync'`
    const { vacature } = await aVacature({ status: 'gepubliceerd' })
    await aChange('vacature', vacature.id)
    await vi.waitFor(isDrained, 10_000)
    expect(await idsInIndex(client, 'vacature')).toContain(vacature.id)
  } finally {
    await worker.stop()
  }
})

test('a rebuild waits for who carries changes, and is recorded', async () => {
  const lock = createSyncLock(config().db.url, never)
  const order: string[] = []
  let rebuilding: Promise<number> | undefined
  await lock.run(async () => {
    rebuilding = rebuildIndexen({ indexen: ['vacature'], onProgress: () => order.push('herbouw') })
    await new Promise((resolve) => setTimeout(resolve, 600))
    order.push('klaar')
  })
  const aantal = await rebuilding
  await lock.close()
  expect(order).toEqual(['klaar', 'herbouw'])
  expect(
    await db().gebeurtenis.findFirstOrThrow({
      where: { type: 'zoekindex.herbouwd' },
      orderBy: { id: 'desc' },
    }),
  ).toMatchObject({ onderwerpId: 'vacature', actorRol: 'systeem', gegevens: { aantal } })
})

test('the lock is free again when its holder loses the connection, and the holder is told', async () => {
  const first = createSyncLock(config().db.url, never)
  const second = createSyncLock(config().db.url, never)
  let wasTold = false
  await first.run(async (signal) => {
    expect(await second.tryRun(async () => {})).toBe(false)
    await db().$queryRaw`
      SELECT pg_terminate_backend(pid) FROM pg_stat_activity
      WHERE datname = current_database() AND application_name = 'wsp-zoek-sync'
        AND pid IN (SELECT pid FROM pg_locks WHERE locktype = 'advisory' AND granted)`
    await vi.waitFor(() => expect(signal.aborted).toBe(true))
    wasTold = signal.aborted
    expect(await second.tryRun(async () => {})).toBe(true)
  })
  expect(wasTold).toBe(true)
  await Promise.all([first.close(), second.close()])
})
