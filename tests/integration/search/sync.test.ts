import { randomUUID } from 'node:crypto'
import { beforeEach, expect, test, vi } from 'vitest'
import { createSearchClient } from '#search/client.server.ts'
import { INDEXEN, indexUid } from '#search/indexes/all-indexes.server.ts'
import { SearchAway } from '#search/search-away.ts'
import { ensureIndexes } from '#search/sync/ensure-indexes.server.ts'
import { drain, indexBatch } from '#search/sync/index-batch.server.ts'
import { rebuild } from '#search/sync/rebuild.server.ts'
import { reconcile } from '#search/sync/reconcile.server.ts'
import { sendChanges } from '#search/sync/send-changes.server.ts'
import { mustRunTask } from '#search/sync/wait-task.server.ts'
import { config } from '#app/platform/config.server.ts'
import { db } from '#app/platform/db.server.ts'
import { aKandidaat } from '#tests/factories/kandidaat.ts'
import { aVacature } from '#tests/factories/vacature.ts'
import { aChange, aSyncContext, idsInIndex, silentLog } from '#tests/support/search-sync.ts'

const context = aSyncContext()
const { client } = context

const outbox = () => db().zoekWijziging.findMany({ orderBy: { id: 'asc' } })

beforeEach(async () => {
  await ensureIndexes(context)
  await drain(context)
  await db().zoekWijziging.deleteMany()
})

test('a published vacature reaches the index, and leaves it when it is suspended', async () => {
  const { vacature } = await aVacature({ status: 'gepubliceerd' })
  await aChange('vacature', vacature.id)
  await drain(context)
  expect(await idsInIndex(client, 'vacature')).toContain(vacature.id)

  await db().vacature.update({ where: { id: vacature.id }, data: { status: 'opgeschort' } })
  await aChange('vacature', vacature.id)
  await drain(context)
  expect(await idsInIndex(client, 'vacature')).not.toContain(vacature.id)
  expect(await outbox()).toEqual([])
})

test('a profile is in the index only while both keys are on', async () => {
  const { profiel } = await aKandidaat({ visible: true })
  const hidden = await aKandidaat()
  await aChange('kandidaatprofiel', profiel.id)
  await aChange('kandidaatprofiel', hidden.profiel.id)
  await drain(context)
  const ids = await idsInIndex(client, 'kandidaatprofiel')
  expect(ids).toContain(profiel.id)
  expect(ids).not.toContain(hidden.profiel.id)

  await db().kandidaatprofiel.update({
    where: { id: profiel.id },
    data: { sleutelKandidaatOp: null, zichtbaarTot: null },
  })
  await aChange('kandidaatprofiel', profiel.id)
  await drain(context)
  expect(await idsInIndex(client, 'kandidaatprofiel')).not.toContain(profiel.id)
})

test('a process that dies between the engine and the outbox leaves the change, and it is carried again', async () => {
  const { vacature } = await aVacature({ status: 'gepubliceerd' })
  const rowId = await aChange('vacature', vacature.id)
  const dies = new Proxy(db(), {
    get: (target, name) =>
      name === 'zoekWijziging'
        ? {
            ...target.zoekWijziging,
            findMany: outboxReader,
            deleteMany: () => Promise.reject(new Error('killed')),
          }
        : Reflect.get(target, name),
  })
  function outboxReader(args: object) {
    return db().zoekWijziging.findMany(args)
  }
  await expect(drain({ ...context, db: dies })).rejects.toThrow('killed')
  expect((await outbox()).map(({ id }) => id)).toEqual([rowId])
  expect(await idsInIndex(client, 'vacature')).toContain(vacature.id)

  await drain(context)
  expect(await outbox()).toEqual([])
  expect((await idsInIndex(client, 'vacature')).filter((id) => id === vacature.id)).toHaveLength(1)
})

test('with the engine away nothing is lost, and the change arrives when it is back', async () => {
  const { vacature } = await aVacature({ status: 'gepubliceerd' })
  await aChange('vacature', vacature.id)
  const nobody = createSearchClient({ ...config().search, url: 'http://127.0.0.1:1', log: silentLog })
  await expect(drain({ ...context, client: nobody })).rejects.toThrow(SearchAway)
  expect(await outbox()).toMatchObject([{ pogingen: 0, laatsteFout: null }])
  await drain(context)
  expect(await idsInIndex(client, 'vacature')).toContain(vacature.id)
})

test('a lost index is never made again without its settings', async () => {
  await mustRunTask(context, (meili) => meili.deleteIndex(indexUid(client.prefix, INDEXEN.vacature)))
  const { vacature } = await aVacature({ status: 'gepubliceerd' })
  await aChange('vacature', vacature.id)
  await expect(drain(context)).rejects.toMatchObject({ reden: 'geen-index' })
  await ensureIndexes(context)
  await drain(context)
  expect(await idsInIndex(client, 'vacature')).toContain(vacature.id)
  const settings = await client.manage((meili) =>
    meili.index(indexUid(client.prefix, INDEXEN.vacature)).getFilterableAttributes(),
  )
  expect(settings).toContain('sluitingsdatum')
})

test('a change that cannot be carried stays with its reason, and the others go on', async () => {
  const warn = vi.fn()
  const { vacature } = await aVacature({ status: 'gepubliceerd' })
  // A description can be empty in the database, a title of a document cannot.
  const broken = await aVacature({ status: 'gepubliceerd', titel: '' })
  await aChange('vacature', broken.vacature.id)
  await aChange('onbekend', randomUUID())
  await aChange('vacature', vacature.id)
  await drain({ ...context, log: { info() {}, warn } })
  expect(await idsInIndex(client, 'vacature')).toContain(vacature.id)
  expect(await outbox()).toMatchObject([
    { documentId: broken.vacature.id, pogingen: 1, laatsteFout: 'document: titel' },
    { index: 'onbekend', pogingen: 1, laatsteFout: 'onbekende index' },
  ])
  expect(warn).toHaveBeenCalledTimes(2)

  await db().vacature.update({ where: { id: broken.vacature.id }, data: { titel: 'Kok' } })
  await indexBatch(context, { retry: true })
  expect(await idsInIndex(client, 'vacature')).toContain(broken.vacature.id)
  expect(await outbox()).toMatchObject([{ index: 'onbekend', pogingen: 2 }])
})

test('one document that the engine refuses does not take the rest of the batch down', async () => {
  const uid = `${client.prefix}proef`
  await mustRunTask(context, (meili) => meili.createIndex(uid, { primaryKey: 'id' }))
  const changes = ['a', 'b', 'geen geldig id!', 'd', 'e'].map((id) => ({ id, document: { id, stand: '1' } }))
  expect(await sendChanges(context, uid, changes)).toEqual(
    new Map([['geen geldig id!', 'invalid_document_id']]),
  )
  const { results } = await client.manage((meili) => meili.index(uid).getDocuments<{ id: string }>())
  expect(results.map(({ id }) => id).sort()).toEqual(['a', 'b', 'd', 'e'])
})

test('a rebuild with changes coming in misses none of them, and searching goes on', async () => {
  const before = await aVacature({ status: 'gepubliceerd' })
  const goes = await aVacature({ status: 'gepubliceerd' })
  let comes: string | null = null
  await rebuild(context, 'vacature')
  // The outbox is read after a batch has been sent: what changes at that moment is newer than the batch.
  const changing = {
    ...context,
    db: new Proxy(db(), {
      get: (target, name) => (name === 'zoekWijziging' ? changeThenOutbox() : Reflect.get(target, name)),
    }),
  }
  let isChanged = false
  function changeThenOutbox() {
    return {
      ...db().zoekWijziging,
      deleteMany: (args: object) => db().zoekWijziging.deleteMany(args),
      findMany: async (args: object) => {
        if (!isChanged) {
          isChanged = true
          comes = (await aVacature({ status: 'gepubliceerd' })).vacature.id
          await db().vacature.update({ where: { id: goes.vacature.id }, data: { status: 'ingetrokken' } })
          await aChange('vacature', comes)
          await aChange('vacature', goes.vacature.id)
          expect(await idsInIndex(client, 'vacature')).toContain(before.vacature.id)
        }
        return db().zoekWijziging.findMany(args)
      },
    }
  }
  await rebuild(changing, 'vacature')
  const ids = await idsInIndex(client, 'vacature')
  expect(ids).toContain(before.vacature.id)
  expect(ids).toContain(comes)
  expect(ids).not.toContain(goes.vacature.id)
  expect(await outbox()).toEqual([])
})

test('a rebuild that was cut off is thrown away by the next one, as are old versions', async () => {
  const live = indexUid(client.prefix, INDEXEN.term)
  for (const uid of [`${live}_nieuw`, `${client.prefix}term_v0`, `${client.prefix}termijn_v1`])
    await mustRunTask(context, (meili) => meili.createIndex(uid, { primaryKey: 'id' }))
  expect(await rebuild(context, 'term')).toBe(await db().term.count())
  const { results } = await client.manage((meili) => meili.getRawIndexes({ limit: 1_000 }))
  const ours = results.map(({ uid }) => uid).filter((uid) => uid.startsWith(`${client.prefix}term`))
  expect(ours.sort()).toEqual([live, `${client.prefix}termijn_v1`].sort())
})

test('reconcile finds what is missing, old or too much, and the sync repairs it', async () => {
  const missing = await aVacature({ status: 'gepubliceerd' })
  const old = await aVacature({ status: 'gepubliceerd' })
  const tooMuch = await aVacature({ status: 'gepubliceerd' })
  await aChange('vacature', old.vacature.id)
  await aChange('vacature', tooMuch.vacature.id)
  await drain(context)
  await db().vacature.update({ where: { id: old.vacature.id }, data: { titel: 'Andere titel' } })
  await db().vacature.update({ where: { id: tooMuch.vacature.id }, data: { status: 'vervuld' } })

  expect(await reconcile(context, 'vacature')).toEqual({ ontbreekt: 1, verouderd: 1, teveel: 1 })
  await drain(context)
  expect(await reconcile(context, 'vacature')).toEqual({ ontbreekt: 0, verouderd: 0, teveel: 0 })
  const ids = await idsInIndex(client, 'vacature')
  expect(ids).toContain(missing.vacature.id)
  expect(ids).not.toContain(tooMuch.vacature.id)
})

test('settings that are right are left alone, and wrong ones are mended at the start', async () => {
  const uid = indexUid(client.prefix, INDEXEN.vacature)
  const lastTask = async () =>
    (await client.manage((meili) => meili.tasks.getTasks({ indexUids: [uid], limit: 1 }))).results[0]?.uid
  const before = await lastTask()
  await ensureIndexes(context)
  expect(await lastTask()).toBe(before)

  await mustRunTask(context, (meili) => meili.index(uid).updateStopWords(['verkeerd']))
  await ensureIndexes(context)
  expect(await client.manage((meili) => meili.index(uid).getStopWords())).not.toContain('verkeerd')
})
