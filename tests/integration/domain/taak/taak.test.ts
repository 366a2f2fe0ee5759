import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import { createTaak } from '#app/domain/taak/create-taak.server.ts'
import { finishTaak, reopenTaak } from '#app/domain/taak/finish-taak.server.ts'
import { makePortaalTaak, type TaakOnderwerp } from '#app/domain/taak/make-taak.server.ts'
import { removeTaak, saveTaak } from '#app/domain/taak/save-taak.server.ts'
import { taakScope } from '#app/domain/taak/scope.server.ts'
import { SYSTEEM } from '#app/platform/actor.ts'
import { today } from '#app/platform/clock.server.ts'
import { db } from '#app/platform/db.server.ts'
import { done } from '#app/platform/result.ts'
import { inTransaction } from '#app/platform/transaction.server.ts'
import { aBeheerder, aJobcoach, anAdviseur } from '#tests/factories/account.ts'
import { aBemiddeling } from '#tests/factories/bemiddeling.ts'
import { aTaak } from '#tests/factories/relatie.ts'
import { aWerkgever } from '#tests/factories/werkgever.ts'

const stored = (id: string) => db().taak.findUniqueOrThrow({ where: { id } })
const typesOf = async (onderwerpId: string) =>
  (await db().gebeurtenis.findMany({ where: { onderwerpId }, orderBy: { id: 'asc' } })).map(
    ({ type }) => type,
  )

const taak = (toegewezenAanId: string, extra: object = {}) => ({
  id: randomUUID(),
  titel: 'Bel over de open plek',
  toelichting: null,
  vervaldatum: today(),
  toegewezenAanId,
  ...extra,
})

test('an adviseur makes a task for a colleague about an employer, once however often the form is sent', async () => {
  const { actor, account } = await anAdviseur()
  const collega = await anAdviseur()
  const { werkgever } = await aWerkgever()
  const input = taak(collega.account.id, { werkgeverId: werkgever.id })

  expect(await createTaak(actor, input)).toEqual({ ok: true, data: { id: input.id } })
  expect(await createTaak(actor, input)).toEqual({ ok: true, data: { id: input.id } })

  expect(await stored(input.id)).toMatchObject({
    bron: 'handmatig',
    sleutel: null,
    toegewezenAanId: collega.account.id,
    gemaaktDoorId: account.id,
    werkgeverId: werkgever.id,
  })
  expect(await typesOf(input.id)).toEqual(['taak.gemaakt'])
})

test('a task is not made for somebody who would never see it, nor by other roles', async () => {
  const { actor, account } = await anAdviseur()
  const weg = await anAdviseur({ geblokkeerdOp: new Date() })
  const { actor: werkgever } = await aWerkgever()

  for (const id of [weg.account.id, (await aBeheerder()).account.id])
    expect(await createTaak(actor, taak(id))).toMatchObject({ reden: 'invalid' })
  expect(await createTaak(actor, taak(account.id, { werkgeverId: randomUUID() }))).toMatchObject({
    reden: 'invalid',
  })
  for (const wie of [werkgever, (await aJobcoach()).actor, (await aBeheerder()).actor]) {
    expect(await createTaak(wie, taak(account.id))).toMatchObject({ reden: 'not-allowed' })
    expect(await db().taak.count({ where: taakScope(wie) })).toBe(0)
  }
})

test('done is done once, with who and when, and can be undone', async () => {
  const { actor, account } = await anAdviseur()
  const { id: taakId } = await aTaak()

  expect((await finishTaak(actor, { taakId })).ok).toBe(true)
  expect(await stored(taakId)).toMatchObject({ gedaanDoorId: account.id, gedaanOp: expect.any(Date) })
  expect(await finishTaak(actor, { taakId })).toMatchObject({ reden: 'conflict' })
  expect((await reopenTaak(actor, { taakId })).ok).toBe(true)
  expect(await stored(taakId)).toMatchObject({ gedaanDoorId: null, gedaanOp: null })
  expect(await reopenTaak(actor, { taakId })).toMatchObject({ reden: 'conflict' })
  expect(await finishTaak(actor, { taakId: randomUUID() })).toMatchObject({ reden: 'not-found' })
  expect(await finishTaak((await aWerkgever()).actor, { taakId })).toMatchObject({ reden: 'not-allowed' })
  expect(await typesOf(taakId)).toEqual(['taak.gedaan', 'taak.heropend'])
})

test('a task that the portal makes in a job that runs twice is made once, also when it was done in between', async () => {
  const { bemiddeling, vacature } = await aBemiddeling()
  const { actor, account } = await anAdviseur()
  const sleutel = `proef:${bemiddeling.id}`
  const make = (onderwerp: TaakOnderwerp) =>
    inTransaction(SYSTEEM, async (tx, emit) =>
      done(
        await makePortaalTaak(tx, emit, {
          titel: 'Vraag hoe de kennismaking ging',
          vervaldatum: today(),
          toegewezenAanId: account.id,
          sleutel,
          onderwerp,
        }),
      ),
    )

  const results = await Promise.all([
    make({ bemiddelingId: bemiddeling.id }),
    make({ bemiddelingId: bemiddeling.id }),
  ])
  const made = results.flatMap((result) => (result.ok && result.data ? [result.data.id] : []))
  expect(made).toHaveLength(1)
  const taakId = made[0] ?? ''
  expect(await stored(taakId)).toMatchObject({
    bron: 'portaal',
    bemiddelingId: bemiddeling.id,
    werkgeverId: vacature.werkgeverId,
  })
  await finishTaak(actor, { taakId })
  expect(await make({ bemiddelingId: bemiddeling.id })).toEqual({ ok: true, data: null })
  expect(await db().taak.count({ where: { sleutel } })).toBe(1)
})

test('changing a task goes by its version, and what is done stays as it is', async () => {
  const { actor, account } = await anAdviseur()
  const { id: taakId } = await aTaak()
  const { id: _id, ...velden } = taak(account.id)

  expect((await saveTaak(actor, { ...velden, taakId, versie: 1 })).ok).toBe(true)
  expect(await stored(taakId)).toMatchObject({ titel: velden.titel, toegewezenAanId: account.id, versie: 2 })
  expect(await saveTaak(actor, { ...velden, taakId, versie: 1 })).toMatchObject({ reden: 'conflict' })
  await finishTaak(actor, { taakId })
  expect(await saveTaak(actor, { ...velden, taakId, versie: 3 })).toMatchObject({ reden: 'conflict' })
})

test('a task by hand can be removed until it is done, one of the portal cannot', async () => {
  const { actor } = await anAdviseur()
  const { id: hand } = await aTaak()
  const { id: portaal } = await aTaak({ bron: 'portaal', sleutel: `proef:${randomUUID()}` })

  expect((await removeTaak(actor, { taakId: hand })).ok).toBe(true)
  expect(await db().taak.count({ where: { id: hand } })).toBe(0)
  expect(await typesOf(hand)).toEqual(['taak.verwijderd'])
  expect(await removeTaak(actor, { taakId: portaal })).toMatchObject({ reden: 'conflict' })
})

test('the database holds the shape of a task', async () => {
  const { bemiddeling, vacature } = await aBemiddeling()

  await expect(aTaak({ bron: 'portaal' })).rejects.toThrow(/taak_sleutel_van_portaal/)
  await expect(aTaak({ vacatureId: vacature.id })).rejects.toThrow(/taak_onderwerp/)
  await expect(
    aTaak({ vacatureId: vacature.id, bemiddelingId: bemiddeling.id, werkgeverId: vacature.werkgeverId }),
  ).rejects.toThrow(/taak_onderwerp/)
})
