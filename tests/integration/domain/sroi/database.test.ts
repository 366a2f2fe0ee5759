import { expect, test } from 'vitest'
import { now } from '#app/platform/clock.server.ts'
import { db } from '#app/platform/db.server.ts'
import { aPlaatsing } from '#tests/factories/plaatsing.ts'
import { aPerson } from '#tests/factories/account.ts'
import { anInvulling, anOpdrachtgever, aTabel, aVerplichting } from '#tests/factories/sroi.ts'

test('the database keeps a published table as it is: its values, its bouwblokken and its bonussen', async () => {
  const { id: opdrachtgeverId } = await anOpdrachtgever()
  const tabel = await aTabel({ opdrachtgeverId })
  const [blok] = tabel.bouwblokken
  await expect(
    db().bouwblokkentabel.update({ where: { id: tabel.id }, data: { fulltimeUren: 40 } }),
  ).rejects.toThrow()
  await expect(
    db().bouwblok.update({ where: { id: blok?.id ?? '' }, data: { jaarwaardeCents: 1 } }),
  ).rejects.toThrow()
  await expect(db().bouwblokbonus.deleteMany({ where: { tabelId: tabel.id } })).rejects.toThrow()
  await expect(
    db().bouwblok.create({ data: { tabelId: tabel.id, naam: 'NUG', jaarwaardeCents: 1 } }),
  ).rejects.toThrow()
})

test('the database keeps the table of an active verplichting, and takes one of its own opdrachtgever only', async () => {
  const { verplichting } = await aVerplichting()
  const nieuwer = await aTabel({ opdrachtgeverId: verplichting.opdrachtgeverId, versie: 2 })
  const ander = await aTabel({ opdrachtgeverId: (await anOpdrachtgever()).id })
  await expect(
    db().sroiVerplichting.update({ where: { id: verplichting.id }, data: { tabelId: nieuwer.id } }),
  ).rejects.toThrow()
  await expect(aVerplichting({ tabelId: ander.id })).rejects.toThrow()
})

test('the database refuses a plaatsing that counts for a second verplichting, and takes it after the first was withdrawn', async () => {
  const { plaatsing } = await aPlaatsing()
  const een = await aVerplichting()
  const twee = await aVerplichting()
  const ingediendDoorId = (await aPerson()).id
  const lijn = (verplichtingId: string) =>
    anInvulling({ verplichtingId, ingediendDoorId, soort: 'plaatsing', plaatsingId: plaatsing.id })
  const eerste = await lijn(een.verplichting.id)
  await expect(lijn(twee.verplichting.id)).rejects.toThrow()
  await db().sroiInvulling.update({ where: { id: eerste.id }, data: { status: 'ingetrokken' } })
  await lijn(twee.verplichting.id)
})

test('the database refuses that somebody judges what they handed in, and lines of a closed verplichting', async () => {
  const { verplichting } = await aVerplichting()
  const { id: ingediendDoorId } = await aPerson()
  const { id } = await anInvulling({ verplichtingId: verplichting.id, ingediendDoorId })
  const goedgekeurd = (beoordeeldDoorId: string) =>
    db().sroiInvulling.update({
      where: { id },
      data: { status: 'goedgekeurd', beoordeeldDoorId, beoordeeldOp: now() },
    })
  await expect(goedgekeurd(ingediendDoorId)).rejects.toThrow()
  await goedgekeurd((await aPerson()).id)
  await db().sroiVerplichting.update({
    where: { id: verplichting.id },
    data: { status: 'voldaan', geslotenOp: now(), slotCode: `TEST-${id.slice(-12)}` },
  })
  await expect(db().sroiInvulling.update({ where: { id }, data: { bedragCents: 1 } })).rejects.toThrow()
})
