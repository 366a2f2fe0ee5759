import { utimes } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { AFGEWEZEN_BEWAAR_MAANDEN, BEWIJS_BEWAAR_MAANDEN } from '#app/domain/sroi/bewaren.ts'
import { listBewijsstukken } from '#app/domain/sroi/bewijsstuk.server.ts'
import { reopenVerplichting } from '#app/domain/sroi/close-verplichting.server.ts'
import { removeBewijsstuk, removeOldBewijsstukken } from '#app/domain/sroi/remove-bewijsstukken.server.ts'
import { openFile } from '#app/platform/bestand/bestanden.server.ts'
import { addDays, amsterdamTime, today } from '#app/platform/clock.server.ts'
import { config } from '#app/platform/config.server.ts'
import { db } from '#app/platform/db.server.ts'
import { addMonths } from '#app/platform/form-values.ts'
import { plusDays } from '#app/platform/iso-day.ts'
import { removeOrphanBestanden } from '#app/worker/bestanden.server.ts'
import { anAdviseur } from '#tests/factories/account.ts'
import { nextNumber } from '#tests/factories/sequence.ts'
import { aBewijsstuk, anInvulling, aVerplichting } from '#tests/factories/sroi.ts'
import { aWerkgever } from '#tests/factories/werkgever.ts'

const isEr = async ({ id, bestandId }: { id: string; bestandId: string }) => {
  const inhoud = await openFile(bestandId)
  inhoud?.destroy()
  return { rij: (await db().sroiBewijsstuk.count({ where: { id } })) === 1, bestand: inhoud !== null }
}
const WEG = { rij: false, bestand: false }
const ER = { rij: true, bestand: true }
const events = (onderwerpId: string) =>
  db().gebeurtenis.count({ where: { type: 'sroibewijsstuk.verwijderd', onderwerpId } })

/** Noon of so many days from the day that is these months ago: the term ends so many days from today. */
const geleden = (maanden: number, dagen: number) =>
  amsterdamTime(plusDays(addMonths(today(), -maanden), dagen), '12:00')

async function aGesloten(geslotenOp: Date | null) {
  const werkgever = await aWerkgever()
  const { actor } = await anAdviseur()
  const { verplichting } = await aVerplichting({ werkgeverId: werkgever.werkgever.id })
  const invulling = await anInvulling({
    verplichtingId: verplichting.id,
    ingediendDoorId: werkgever.account.id,
    status: 'goedgekeurd',
    beoordeeldDoorId: actor.accountId,
    beoordeeldOp: geslotenOp ?? amsterdamTime(today(), '12:00'),
  })
  const bewijs = await aBewijsstuk(invulling.id)
  if (geslotenOp)
    await db().sroiVerplichting.update({
      where: { id: verplichting.id },
      data: { status: 'voldaan', geslotenOp, slotCode: `BEWAAR-${nextNumber()}` },
    })
  return { werkgever, actor, verplichting, invulling, bewijs }
}

test('evidence stays a day before its term, and is gone from the table and the disk on the day itself', async () => {
  const oud = await aGesloten(geleden(BEWIJS_BEWAAR_MAANDEN, 0))
  const ouder = await aGesloten(geleden(BEWIJS_BEWAAR_MAANDEN, -1))
  const jonger = await aGesloten(geleden(BEWIJS_BEWAAR_MAANDEN, 1))
  const loopt = await aGesloten(null)
  expect(await removeOldBewijsstukken()).toBeGreaterThanOrEqual(2)
  expect(await Promise.all([oud, ouder].map(({ bewijs }) => isEr(bewijs)))).toEqual([WEG, WEG])
  expect(await Promise.all([jonger, loopt].map(({ bewijs }) => isEr(bewijs)))).toEqual([ER, ER])
  await removeOldBewijsstukken()
  expect(await events(oud.bewijs.id)).toBe(1)
  const waar = { verplichtingId: jonger.verplichting.id, invullingId: jonger.invulling.id }
  expect(await listBewijsstukken(jonger.actor, waar)).toMatchObject([{ weg: plusDays(today(), 1) }])
})

test('dying between row and file leaves a file that the upkeep removes, and never one that a row names', async () => {
  const { bewijs } = await aGesloten(null)
  const blijft = await aGesloten(null)
  await db().sroiBewijsstuk.delete({ where: { id: bewijs.id } })
  const map = join(config().dataDir, 'bestanden')
  const eergisteren = addDays(new Date(), -2)
  for (const { bestandId } of [bewijs, blijft.bewijs])
    await utimes(join(map, bestandId.slice(0, 2), bestandId), eergisteren, eergisteren)
  await removeOrphanBestanden()
  expect(await isEr(bewijs)).toEqual(WEG)
  expect(await isEr(blijft.bewijs)).toEqual(ER)
})

test('a contract that was opened again keeps its evidence', async () => {
  const { actor, verplichting, bewijs } = await aGesloten(geleden(BEWIJS_BEWAAR_MAANDEN, -1))
  const heropen = { id: verplichting.id, versie: 1, reden: 'Een factuur kwam later.' }
  expect(await reopenVerplichting(actor, heropen)).toMatchObject({ ok: true })
  await removeOldBewijsstukken()
  expect(await isEr(bewijs)).toEqual(ER)
})

test('of what was rejected evidence stays half a year, of what was withdrawn it goes at once', async () => {
  const { verplichting, actor, werkgever } = await aGesloten(null)
  const gedeeld = { verplichtingId: verplichting.id, ingediendDoorId: werkgever.account.id }
  const afgewezen = async (dagen: number) =>
    aBewijsstuk(
      (
        await anInvulling({
          ...{ ...gedeeld, status: 'afgewezen', reden: 'Dit telt niet.' },
          ...{
            beoordeeldDoorId: actor.accountId,
            beoordeeldOp: geleden(AFGEWEZEN_BEWAAR_MAANDEN, dagen),
          },
        })
      ).id,
    )
  const [oud, jong] = [await afgewezen(0), await afgewezen(1)]
  const ingetrokken = await aBewijsstuk((await anInvulling({ ...gedeeld, status: 'ingetrokken' })).id)
  await removeOldBewijsstukken()
  expect([await isEr(oud), await isEr(jong), await isEr(ingetrokken)]).toEqual([WEG, ER, WEG])
})

test('who added a file takes it away while it was not judged for good, and nobody else does', async () => {
  const { werkgever, actor, verplichting, invulling } = await aGesloten(null)
  const open = await anInvulling({ verplichtingId: verplichting.id, ingediendDoorId: werkgever.account.id })
  const vanMij = async (invullingId: string) => {
    const bewijs = await aBewijsstuk(invullingId)
    return db().sroiBewijsstuk.update({ where: { id: bewijs.id }, data: { doorId: werkgever.account.id } })
  }
  const [bewijs, goedgekeurd] = [await vanMij(open.id), await vanMij(invulling.id)]
  const waar = { verplichtingId: verplichting.id, invullingId: open.id }
  const weg = { ...waar, id: bewijs.id }
  expect((await listBewijsstukken(actor, waar))[0]?.magWeg).toBe(false)
  expect((await listBewijsstukken(werkgever.actor, waar))[0]?.magWeg).toBe(true)
  for (const wie of [actor, (await aWerkgever()).actor])
    expect(await removeBewijsstuk(wie, weg)).toMatchObject({ reden: 'not-found' })
  expect(
    await removeBewijsstuk(werkgever.actor, { ...waar, invullingId: invulling.id, id: goedgekeurd.id }),
  ).toMatchObject({ reden: 'conflict' })
  expect(await isEr(bewijs)).toEqual(ER)
  expect(await removeBewijsstuk(werkgever.actor, weg)).toMatchObject({ ok: true })
  expect(await isEr(bewijs)).toEqual(WEG)
  expect(await events(bewijs.id)).toBe(1)
  // Who was judging it has another version now.
  expect((await db().sroiInvulling.findUniqueOrThrow({ where: { id: open.id } })).versie).toBe(2)
  expect(await removeBewijsstuk(werkgever.actor, weg)).toMatchObject({ reden: 'not-found' })
})
