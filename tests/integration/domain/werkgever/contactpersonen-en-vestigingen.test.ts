import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import {
  getContactpersoon,
  listContactpersonen,
  listContactpersoonKeuzes,
} from '#app/domain/werkgever/list-contactpersonen.server.ts'
import {
  addContactpersoon,
  removeContactpersoon,
  saveContactpersoon,
  setContactpersoonActief,
} from '#app/domain/werkgever/save-contactpersoon.server.ts'
import {
  addVestiging,
  getVestiging,
  removeVestiging,
  saveVestiging,
} from '#app/domain/werkgever/save-vestiging.server.ts'
import { db } from '#app/platform/db.server.ts'
import { aBeheerder, anAdviseur } from '#tests/factories/account.ts'
import { IJMUIDEN } from '#tests/factories/reference.ts'
import { aContactmoment } from '#tests/factories/relatie.ts'
import { aContact, aContactpersoon, aVestiging, aWerkgever } from '#tests/factories/werkgever.ts'

const typesOf = async (onderwerpId: string) =>
  (await db().gebeurtenis.findMany({ where: { onderwerpId }, orderBy: { id: 'asc' } })).map(
    ({ type }) => type,
  )
const eersteVan = (werkgeverId: string) =>
  db().contactpersoon.findMany({ where: { werkgeverId, isEerste: true }, select: { id: true } })

const persoon = (extra: object = {}) => ({
  id: randomUUID(),
  naam: 'Noor Nieuwpersoon',
  functie: null,
  email: null,
  telefoon: null,
  notitie: 'Belt liever terug',
  vestigingId: null,
  accountId: null,
  isEerste: false,
  ...extra,
})

const vestiging = (extra: object = {}) => ({
  id: randomUUID(),
  naam: 'Magazijn',
  straat: 'Havenstraat',
  huisnummer: '2',
  postcode: IJMUIDEN.postcode,
  vestigingsnummer: null,
  isHoofdvestiging: false,
  ...extra,
})

test('the first contactpersoon is the first, and stays it until another one takes over', async () => {
  const { actor } = await anAdviseur()
  const { werkgever } = await aWerkgever()
  const werkgeverId = werkgever.id
  const [een, twee, drie] = [persoon(), persoon(), persoon({ isEerste: true })]

  await Promise.all([een, twee].map((input) => addContactpersoon(actor, { ...input, werkgeverId })))
  const [eerste] = await eersteVan(werkgeverId)
  expect([een.id, twee.id]).toContain(eerste?.id)
  expect((await addContactpersoon(actor, { ...drie, werkgeverId })).ok).toBe(true)
  expect(await addContactpersoon(actor, { ...drie, werkgeverId })).toEqual({
    ok: true,
    data: { werkgeverId },
  })

  expect(await eersteVan(werkgeverId)).toEqual([{ id: drie.id }])
  expect(await typesOf(drie.id)).toEqual(['contactpersoon.toegevoegd'])
})

test('when the first one leaves, who was there longest becomes the first', async () => {
  const { actor } = await anAdviseur()
  const { werkgever } = await aWerkgever()
  const [een, twee] = [await aContactpersoon(werkgever.id), await aContactpersoon(werkgever.id)]
  await aContactpersoon(werkgever.id)

  await setContactpersoonActief(actor, { contactpersoonId: een.id, actief: false })
  expect(await eersteVan(werkgever.id)).toEqual([{ id: twee.id }])
  expect(await setContactpersoonActief(actor, { contactpersoonId: een.id, actief: false })).toMatchObject({
    reden: 'conflict',
  })
  await setContactpersoonActief(actor, { contactpersoonId: een.id, actief: true })
  expect(await eersteVan(werkgever.id)).toEqual([{ id: twee.id }])
})

test('who is alone and comes back is the first again', async () => {
  const { actor } = await anAdviseur()
  const { werkgever } = await aWerkgever()
  const { id: contactpersoonId } = await aContactpersoon(werkgever.id)

  await setContactpersoonActief(actor, { contactpersoonId, actief: false })
  expect(await eersteVan(werkgever.id)).toEqual([])
  await setContactpersoonActief(actor, { contactpersoonId, actief: true })
  expect(await eersteVan(werkgever.id)).toEqual([{ id: contactpersoonId }])
})

test('the database keeps one first contactpersoon among the active ones', async () => {
  const { werkgever } = await aWerkgever()
  const een = await aContactpersoon(werkgever.id)
  const twee = await aContactpersoon(werkgever.id)
  const set = (id: string, data: object) => db().contactpersoon.update({ where: { id }, data })

  await expect(set(twee.id, { isEerste: true })).rejects.toThrow(/Unique constraint/)
  await expect(set(een.id, { isEerste: false })).rejects.toThrow(/contactpersoon_een_eerste/)
  await expect(set(een.id, { actief: false })).rejects.toThrow(/contactpersoon_eerste_actief/)
})

test('a contactpersoon is linked to an account and a vestiging of this employer only', async () => {
  const { actor } = await anAdviseur()
  const { werkgever, account } = await aWerkgever()
  const { werkgever: ander, account: andermans } = await aWerkgever()
  const elders = await aVestiging(ander.id)
  const { id: contactpersoonId } = await aContactpersoon(werkgever.id)
  const { id: _id, ...velden } = persoon({ accountId: account.id })
  const input = { ...velden, contactpersoonId, versie: 1 }

  for (const fout of [{ accountId: andermans.id }, { vestigingId: elders.id }])
    expect(await saveContactpersoon(actor, { ...input, ...fout })).toMatchObject({ reden: 'invalid' })
  expect((await saveContactpersoon(actor, input)).ok).toBe(true)
  expect(await saveContactpersoon(actor, input)).toMatchObject({ reden: 'conflict' })
  expect(
    await addContactpersoon(actor, { ...persoon({ accountId: account.id }), werkgeverId: werkgever.id }),
  ).toMatchObject({ reden: 'conflict', melding: expect.stringContaining('account') })

  const [rij] = await listContactpersonen(actor, werkgever.id)
  expect(rij).toMatchObject({ naam: 'Noor Nieuwpersoon', kanInloggen: true, isEerste: true })
  const { account: vrij } = await aContact(werkgever.id)
  const { accounts } = await listContactpersoonKeuzes(actor, werkgever.id)
  expect(accounts.map(({ id }) => id)).toEqual([vrij.id])
})

test('who was in a contact cannot be removed, only leave', async () => {
  const { actor } = await anAdviseur()
  const { werkgever } = await aWerkgever()
  const [genoemd, fout] = [await aContactpersoon(werkgever.id), await aContactpersoon(werkgever.id)]
  const { id: contactmomentId } = await aContactmoment({ werkgeverId: werkgever.id })
  await db().contactmomentDeelnemer.create({ data: { contactmomentId, contactpersoonId: genoemd.id } })

  expect(await removeContactpersoon(actor, { contactpersoonId: genoemd.id })).toMatchObject({
    reden: 'conflict',
  })
  expect((await removeContactpersoon(actor, { contactpersoonId: fout.id })).ok).toBe(true)
  expect(await typesOf(fout.id)).toEqual(['contactpersoon.verwijderd'])
})

test('an employer reads no notes of the WSP about its people, and changes nothing', async () => {
  const { werkgever, actor } = await aWerkgever()
  const { id: contactpersoonId } = await aContactpersoon(werkgever.id)
  const { id: vestigingId } = await aVestiging(werkgever.id)
  const { id: _id, ...velden } = persoon()

  for (const wie of [actor, (await aBeheerder()).actor]) {
    expect(await listContactpersonen(wie, werkgever.id)).toEqual([])
    expect(await getContactpersoon(wie, contactpersoonId)).toBeNull()
    expect(await getVestiging(wie, vestigingId)).toBeNull()
    for (const result of [
      await addContactpersoon(wie, { ...persoon(), werkgeverId: werkgever.id }),
      await saveContactpersoon(wie, { ...velden, contactpersoonId, versie: 1 }),
      await setContactpersoonActief(wie, { contactpersoonId, actief: false }),
      await removeContactpersoon(wie, { contactpersoonId }),
      await addVestiging(wie, { ...vestiging(), werkgeverId: werkgever.id }),
      await removeVestiging(wie, { vestigingId }),
    ])
      expect(result).toMatchObject({ reden: 'not-allowed' })
  }
})

test('another vestiging can become the hoofdvestiging, and the previous release reads its address', async () => {
  const { actor } = await anAdviseur()
  const { werkgever } = await aWerkgever()
  const input = vestiging({ isHoofdvestiging: true })

  expect((await addVestiging(actor, { ...input, werkgeverId: werkgever.id })).ok).toBe(true)

  const vestigingen = await db().vestiging.findMany({ where: { werkgeverId: werkgever.id } })
  expect(vestigingen.filter(({ isHoofdvestiging }) => isHoofdvestiging)).toMatchObject([
    { id: input.id, plaats: 'IJmuiden', gemeenteCode: '0453' },
  ])
  expect(await db().werkgever.findUniqueOrThrow({ where: { id: werkgever.id } })).toMatchObject({
    straat: 'Havenstraat',
    plaats: 'IJmuiden',
    gemeenteCode: '0453',
  })
  expect(await typesOf(input.id)).toEqual(['vestiging.toegevoegd'])
})

test('the hoofdvestiging cannot be taken away, and the database knows', async () => {
  const { actor } = await anAdviseur()
  const { werkgever } = await aWerkgever()
  const hoofd = await db().vestiging.findFirstOrThrow({ where: { werkgeverId: werkgever.id } })
  const { id: vestigingId } = await aVestiging(werkgever.id)

  expect(await removeVestiging(actor, { vestigingId: hoofd.id })).toMatchObject({ reden: 'conflict' })
  await expect(db().vestiging.delete({ where: { id: hoofd.id } })).rejects.toThrow(/een_hoofdvestiging/)
  await expect(
    db().vestiging.update({ where: { id: vestigingId }, data: { isHoofdvestiging: true } }),
  ).rejects.toThrow(/Unique constraint/)
  expect((await removeVestiging(actor, { vestigingId })).ok).toBe(true)
})

test('a vestiging has a postcode that exists and a vestigingsnummer of its own', async () => {
  const { actor } = await anAdviseur()
  const { werkgever } = await aWerkgever()
  const { vestigingsnummer } = await aVestiging(werkgever.id, { vestigingsnummer: '000011112222' })
  const { id: vestigingId } = await aVestiging(werkgever.id)
  const { id: _id, ...velden } = vestiging()
  const input = { ...velden, vestigingId, versie: 1 }

  expect(await saveVestiging(actor, { ...input, postcode: '1999ZZ' })).toMatchObject({ reden: 'invalid' })
  expect(await saveVestiging(actor, { ...input, vestigingsnummer })).toMatchObject({
    reden: 'conflict',
    melding: expect.stringContaining('vestigingsnummer'),
  })
  expect((await saveVestiging(actor, input)).ok).toBe(true)
  expect(await saveVestiging(actor, input)).toMatchObject({ reden: 'conflict' })
  await expect(
    db().vestiging.update({ where: { id: vestigingId }, data: { vestigingsnummer: '12' } }),
  ).rejects.toThrow(/vestiging_nummer/)
})

test('an employer that is written without vestigingen, as the previous release does, gets its hoofdvestiging', async () => {
  const { werkgever } = await aWerkgever()
  const {
    id: _id,
    kvkNummer: _kvk,
    ...kolommen
  } = await db().werkgever.findUniqueOrThrow({
    where: { id: werkgever.id },
  })
  const kopie = await db().werkgever.create({
    data: { ...kolommen, kvkNummer: '70000001', nieuweRelatieOp: null },
  })

  expect(await db().vestiging.findMany({ where: { werkgeverId: kopie.id } })).toMatchObject([
    { isHoofdvestiging: true, straat: werkgever.straat },
  ])
  expect((await db().werkgever.findUniqueOrThrow({ where: { id: kopie.id } })).nieuweRelatieOp).toEqual(
    werkgever.relatieSinds,
  )
})
