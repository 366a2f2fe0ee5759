import { randomUUID } from 'node:crypto'
import { Readable } from 'node:stream'
import { expect, test } from 'vitest'
import { addBewijsstuk, listBewijsstukken, openBewijsstuk } from '#app/domain/sroi/bewijsstuk.server.ts'
import { receiveFile } from '#app/platform/bestand/bestanden.server.ts'
import { now } from '#app/platform/clock.server.ts'
import { db } from '#app/platform/db.server.ts'
import { anAdviseur } from '#tests/factories/account.ts'
import { anInvulling, aVerplichting } from '#tests/factories/sroi.ts'
import { aWerkgever } from '#tests/factories/werkgever.ts'

async function aBestand(tekst = '%PDF-1.7 factuur') {
  const ontvangen = await receiveFile(Readable.from([Buffer.from(tekst)]), 1_000)
  if (!ontvangen) throw new Error('too large')
  return { ...ontvangen, naam: 'factuur mei.pdf' }
}

test('evidence is for the contractor and the adviseurs, each time that it is opened is in the log, and after the judgement no more comes', async () => {
  const werkgever = await aWerkgever()
  const { actor } = await anAdviseur()
  const { verplichting } = await aVerplichting({ werkgeverId: werkgever.werkgever.id })
  const invulling = await anInvulling({
    verplichtingId: verplichting.id,
    ingediendDoorId: werkgever.account.id,
  })
  const waar = { verplichtingId: verplichting.id, invullingId: invulling.id }
  const id = randomUUID()
  expect(await addBewijsstuk(werkgever.actor, { ...waar, id, bestand: await aBestand() })).toMatchObject({
    ok: true,
  })
  expect(await addBewijsstuk(werkgever.actor, { ...waar, id, bestand: await aBestand() })).toMatchObject({
    ok: true,
  })
  expect(await listBewijsstukken(actor, waar)).toMatchObject([{ id, naam: 'factuur mei.pdf' }])
  expect(await openBewijsstuk(actor, { ...waar, id })).toMatchObject({ ok: true, data: { type: 'pdf' } })
  const gelezen = { type: 'sroibewijsstuk.gelezen', onderwerpId: id }
  expect(await db().gebeurtenis.count({ where: gelezen })).toBe(1)

  const ander = (await aWerkgever()).actor
  expect(await openBewijsstuk(ander, { ...waar, id })).toMatchObject({ reden: 'not-found' })
  expect(await listBewijsstukken(ander, waar)).toEqual([])
  const nieuw = async (bestand: Awaited<ReturnType<typeof aBestand>>) => ({
    ...waar,
    id: randomUUID(),
    bestand,
  })
  expect(await addBewijsstuk(ander, await nieuw(await aBestand()))).toMatchObject({ reden: 'not-found' })
  expect(await addBewijsstuk(werkgever.actor, await nieuw(await aBestand('<html>')))).toMatchObject({
    reden: 'invalid',
  })
  await db().sroiInvulling.update({
    where: { id: invulling.id },
    data: { status: 'goedgekeurd', beoordeeldDoorId: actor.accountId, beoordeeldOp: now() },
  })
  expect(await addBewijsstuk(werkgever.actor, await nieuw(await aBestand()))).toMatchObject({
    reden: 'conflict',
  })
})
