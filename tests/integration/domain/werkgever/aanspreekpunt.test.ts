import { expect, test } from 'vitest'
import { blockAccount, revokeRol } from '#app/domain/account/revoke-account.server.ts'
import { openSessie, readSessie } from '#app/domain/account/sessie.server.ts'
import {
  bereikbaarAanspreekpunt,
  bereikbaarSelect,
  listZonderBereikbaar,
} from '#app/domain/werkgever/bereikbaar.server.ts'
import { changeAanspreekpunt } from '#app/domain/werkgever/change-aanspreekpunt.server.ts'
import { getWerkgever } from '#app/domain/werkgever/get-werkgever.server.ts'
import { now } from '#app/platform/clock.server.ts'
import { db } from '#app/platform/db.server.ts'
import { aBeheerder, aJobcoach, anAdviseur, aPerson } from '#tests/factories/account.ts'
import { ANDERE_ORGANISATIE_ID } from '#tests/factories/reference.ts'
import { aWerkgever } from '#tests/factories/werkgever.ts'

const stored = (id: string) => db().werkgever.findUniqueOrThrow({ where: { id } })
const eventsOf = (onderwerpId: string) =>
  db().gebeurtenis.findMany({ where: { onderwerpId }, orderBy: { id: 'asc' } })
const block = (id: string) => db().account.update({ where: { id }, data: { geblokkeerdOp: now() } })

test('the database refuses an employer whose aanspreekpunt is no adviseur, or is blocked', async () => {
  const zonderRol = await aPerson()
  const geblokkeerd = await anAdviseur({ geblokkeerdOp: now() })
  const jobcoach = await aJobcoach()
  const { werkgever } = await aWerkgever()

  for (const id of [zonderRol.id, geblokkeerd.account.id, jobcoach.account.id]) {
    await expect(aWerkgever({ aanspreekpuntId: id })).rejects.toThrow(/werkgever_aanspreekpunt_werkt/)
    for (const data of [{ aanspreekpuntId: id }, { vervangerId: id }]) {
      await expect(db().werkgever.update({ where: { id: werkgever.id }, data })).rejects.toThrow(
        /werkgever_aanspreekpunt_werkt/,
      )
    }
  }
})

test('the database refuses to take the role of the aanspreekpunt or the vervanger, and to delete the account', async () => {
  const { account } = await anAdviseur()
  const vervanger = await anAdviseur()
  await aWerkgever({ aanspreekpuntId: account.id, vervangerId: vervanger.account.id })

  for (const id of [account.id, vervanger.account.id]) {
    await expect(db().rolToekenning.deleteMany({ where: { accountId: id } })).rejects.toThrow(
      /werkgever_eerst_overdragen/,
    )
    await expect(
      db().rolToekenning.updateMany({ where: { accountId: id }, data: { rol: 'jobcoach' } }),
    ).rejects.toThrow(/werkgever_eerst_overdragen/)
    await expect(db().account.delete({ where: { id } })).rejects.toThrow()
  }
})

test('a blocked aanspreekpunt stays in name: the employer can move on, but is not given to or started again with that account', async () => {
  const { account } = await anAdviseur()
  const { werkgever } = await aWerkgever({ aanspreekpuntId: account.id })
  const ander = await aWerkgever()
  await block(account.id)
  const update = (id: string, data: object) => db().werkgever.update({ where: { id }, data })

  await update(werkgever.id, { relatiestatus: 'slapend' })
  await expect(update(ander.werkgever.id, { aanspreekpuntId: account.id })).rejects.toThrow(
    /werkgever_aanspreekpunt_werkt/,
  )
  await update(werkgever.id, { relatiestatus: 'beeindigd' })
  await expect(update(werkgever.id, { relatiestatus: 'actief' })).rejects.toThrow(
    /werkgever_aanspreekpunt_werkt/,
  )
})

test('of two roles of adviseur one can go', async () => {
  const { account } = await anAdviseur()
  await aWerkgever({ aanspreekpuntId: account.id })
  const tweede = await db().rolToekenning.create({
    data: { accountId: account.id, rol: 'adviseur', organisatieId: ANDERE_ORGANISATIE_ID },
  })
  const { actor } = await aBeheerder()

  expect((await revokeRol(actor, { rolToekenningId: tweede.id })).ok).toBe(true)
  const eerste = await db().rolToekenning.findFirstOrThrow({ where: { accountId: account.id } })
  expect(await revokeRol(actor, { rolToekenningId: eerste.id })).toMatchObject({
    reden: 'conflict',
    melding: expect.stringContaining('1 werkgever.'),
  })
})

test('an aanspreekpunt is blocked at once, and the beheerder sees whose employers wait for somebody else until they have one', async () => {
  const { account } = await anAdviseur()
  const naar = await anAdviseur()
  const { werkgever } = await aWerkgever({ aanspreekpuntId: account.id })
  const { werkgever: tweede } = await aWerkgever({ aanspreekpuntId: account.id })
  await aWerkgever({ aanspreekpuntId: account.id, relatiestatus: 'beeindigd' })
  const token = (await openSessie(db(), account.id)) ?? ''
  expect(await readSessie(token)).not.toBeNull()
  const { actor } = await aBeheerder()

  expect(await blockAccount(actor, { accountId: account.id })).toEqual({ ok: true, data: { werkgevers: 2 } })

  expect(await readSessie(token)).toBeNull()
  expect((await stored(werkgever.id)).aanspreekpuntId).toBe(account.id)
  expect(await eventsOf(account.id)).toMatchObject([
    { type: 'account.geblokkeerd', gegevens: { vervangingen: 0, werkgevers: 2 } },
  ])
  const wachten = async () => (await listZonderBereikbaar(actor, account.id)).map(({ id }) => id)
  expect((await wachten()).toSorted()).toEqual([werkgever.id, tweede.id].toSorted())
  expect(await listZonderBereikbaar(naar.actor, account.id)).toEqual([])
  const rol = await db().rolToekenning.findFirstOrThrow({ where: { accountId: account.id } })
  expect(await revokeRol(actor, { rolToekenningId: rol.id })).toMatchObject({
    reden: 'conflict',
    melding: expect.stringMatching(/2 werkgevers.*Eerst overdragen/),
  })

  for (const { id } of [werkgever, tweede]) {
    const input = { werkgeverId: id, versie: 1, aanspreekpuntId: naar.account.id, vervangerId: null }
    expect((await changeAanspreekpunt(actor, input)).ok).toBe(true)
  }
  expect(await wachten()).toEqual([])
  expect((await revokeRol(actor, { rolToekenningId: rol.id })).ok).toBe(true)
})

test('while the aanspreekpunt is blocked the vervanger answers for the employer, and nobody when there is none', async () => {
  const { account } = await anAdviseur()
  const vervanger = await anAdviseur()
  const { werkgever, actor } = await aWerkgever({
    aanspreekpuntId: account.id,
    vervangerId: vervanger.account.id,
  })
  const wie = async () => (await getWerkgever(actor, werkgever.id))?.aanspreekpunt.email

  expect(await wie()).toBe(account.email)
  await block(account.id)
  expect(await wie()).toBe(vervanger.account.email)
  const rij = await db().werkgever.findUniqueOrThrow({
    where: { id: werkgever.id },
    select: bereikbaarSelect(),
  })
  expect(bereikbaarAanspreekpunt({ ...rij, vervanger: null })).toBeNull()
})

test('who only stands in can be blocked: the standing in ends and is counted', async () => {
  const { account } = await anAdviseur()
  const { werkgever } = await aWerkgever({ vervangerId: account.id })
  const { actor } = await aBeheerder()

  expect((await blockAccount(actor, { accountId: account.id })).ok).toBe(true)

  expect((await stored(werkgever.id)).vervangerId).toBeNull()
  expect(await eventsOf(account.id)).toMatchObject([
    { type: 'account.geblokkeerd', gegevens: { vervangingen: 1 } },
  ])
})

test('an employer that is given to somebody while the role is taken does not end up without aanspreekpunt', async () => {
  const { account } = await anAdviseur()
  const { werkgever } = await aWerkgever()
  const beheerder = await aBeheerder()
  const rol = await db().rolToekenning.findFirstOrThrow({ where: { accountId: account.id } })

  const [gegeven, weg] = await Promise.all([
    changeAanspreekpunt(beheerder.actor, {
      werkgeverId: werkgever.id,
      versie: 1,
      aanspreekpuntId: account.id,
      vervangerId: null,
    }),
    revokeRol(beheerder.actor, { rolToekenningId: rol.id }),
  ])

  expect([gegeven.ok, weg.ok].filter(Boolean)).toHaveLength(1)
  expect((await stored(werkgever.id)).aanspreekpuntId === account.id).toBe(gegeven.ok)
})

test('the aanspreekpunt gives an employer to a colleague, with somebody who stands in', async () => {
  const { account, actor } = await anAdviseur()
  const [naar, vervanger] = [await anAdviseur(), await anAdviseur()]
  const { werkgever } = await aWerkgever({ aanspreekpuntId: account.id })

  const result = await changeAanspreekpunt(actor, {
    werkgeverId: werkgever.id,
    versie: 1,
    aanspreekpuntId: naar.account.id,
    vervangerId: vervanger.account.id,
  })

  expect(result.ok).toBe(true)
  expect(await stored(werkgever.id)).toMatchObject({
    aanspreekpuntId: naar.account.id,
    vervangerId: vervanger.account.id,
  })
  expect(await eventsOf(werkgever.id)).toMatchObject([
    { type: 'werkgever.aanspreekpunt-gewijzigd', gegevens: { van: account.id, naar: naar.account.id } },
    { type: 'werkgever.vervanger-gewijzigd', gegevens: { van: null, naar: vervanger.account.id } },
  ])
})

test('a colleague cannot take an employer, a beheerder can give it, and nobody stands in for themselves', async () => {
  const { werkgever, actor: eigenaar } = await aWerkgever()
  const { account, actor } = await anAdviseur()
  const beheerder = await aBeheerder()
  const input = { werkgeverId: werkgever.id, versie: 1, aanspreekpuntId: account.id, vervangerId: null }

  expect(await changeAanspreekpunt(actor, input)).toMatchObject({ reden: 'not-allowed' })
  expect(await changeAanspreekpunt(eigenaar, input)).toMatchObject({ reden: 'not-allowed' })
  expect(await changeAanspreekpunt(beheerder.actor, { ...input, vervangerId: account.id })).toMatchObject({
    reden: 'invalid',
  })
  expect(
    await changeAanspreekpunt(beheerder.actor, { ...input, aanspreekpuntId: beheerder.account.id }),
  ).toMatchObject({ reden: 'invalid' })
  expect(await changeAanspreekpunt(beheerder.actor, { ...input, versie: 9 })).toMatchObject({
    reden: 'conflict',
  })
  expect((await changeAanspreekpunt(beheerder.actor, input)).ok).toBe(true)
})
