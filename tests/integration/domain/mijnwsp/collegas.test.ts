import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import { openSessie, readSessie } from '#app/domain/account/sessie.server.ts'
import { inviteCollega } from '#app/domain/mijnwsp/invite-collega.server.ts'
import { listCollegas } from '#app/domain/mijnwsp/list-collegas.server.ts'
import { removeCollega } from '#app/domain/mijnwsp/remove-collega.server.ts'
import { listWijzigingen, reportWijziging } from '#app/domain/mijnwsp/report-wijziging.server.ts'
import { db } from '#app/platform/db.server.ts'
import { anAdviseur } from '#tests/factories/account.ts'
import { aKandidaat } from '#tests/factories/kandidaat.ts'
import { nextNumber } from '#tests/factories/sequence.ts'
import { aContact, aContactpersoon, aWerkgever } from '#tests/factories/werkgever.ts'
import { deliverMails } from '#tests/support/mail.ts'

const collega = (over: { naam?: string; email?: string } = {}) => ({
  naam: 'Cora Collega',
  functie: 'Planner',
  email: `collega${nextNumber()}@toets.example`,
  ...over,
})
const actorOf = (accountId: string, werkgeverId: string) =>
  ({ rol: 'werkgever', accountId, werkgeverId }) as const

test('an invited collega can log in for this werkgever, is a contactpersoon and gets one mail', async () => {
  const { actor, werkgever } = await aWerkgever()
  const wie = collega()

  expect(await inviteCollega(actor, wie)).toEqual({ ok: true, data: null })

  const account = await db().account.findUniqueOrThrow({ where: { email: wie.email } })
  const token = await db().$transaction((tx) => openSessie(tx, account.id))
  expect((await readSessie(token!))?.actor).toEqual(actorOf(account.id, werkgever.id))
  expect(await db().contactpersoon.findMany({ where: { werkgeverId: werkgever.id } })).toMatchObject([
    { accountId: account.id, naam: wie.naam, functie: 'Planner', email: wie.email, isEerste: true },
  ])
  const mails = (await deliverMails()).filter(({ to }) => to === wie.email)
  expect(mails).toHaveLength(1)
  expect(mails[0]?.subject).toContain(werkgever.naam)
  const events = await db().gebeurtenis.findMany({ where: { onderwerpId: werkgever.id } })
  expect(events.map(({ type, gegevens }) => [type, gegevens])).toContainEqual([
    'werkgever.collega-uitgenodigd',
    { accountId: account.id },
  ])
})

test('somebody whom the WSP knows by this address gets the account, and nobody is there twice', async () => {
  const { actor, werkgever } = await aWerkgever()
  const wie = collega()
  await aContactpersoon(werkgever.id, { email: wie.email, naam: 'C. Collega' })

  await inviteCollega(actor, wie)

  const personen = await db().contactpersoon.findMany({ where: { werkgeverId: werkgever.id } })
  expect(personen).toMatchObject([{ naam: wie.naam, accountId: expect.any(String) }])
})

test('inviting the address of a kandidaat tells nothing about the kandidaat', async () => {
  const { actor } = await aWerkgever()
  const { kandidaat, account } = await aKandidaat()
  const nieuw = collega()
  const bekend = collega({ naam: 'Getypte Naam', email: account.email })

  expect(await inviteCollega(actor, bekend)).toEqual(await inviteCollega(actor, nieuw))

  const lijst = await listCollegas(actor)
  expect(lijst.map(({ naam, email }) => [naam, email])).toEqual(
    expect.arrayContaining([
      ['Getypte Naam', account.email],
      [nieuw.naam, nieuw.email],
    ]),
  )
  expect(JSON.stringify(lijst)).not.toContain(kandidaat.achternaam)
  await db().contactpersoon.deleteMany({ where: { accountId: account.id, isEerste: false } })
  await db().contactpersoon.updateMany({ where: { accountId: account.id }, data: { accountId: null } })
  expect(JSON.stringify(await listCollegas(actor))).not.toContain(kandidaat.achternaam)
})

test('who can log in here already is not invited again, and an eleventh is refused', async () => {
  const { actor, werkgever } = await aWerkgever()
  const wie = collega()
  await inviteCollega(actor, wie)

  expect(await inviteCollega(actor, wie)).toMatchObject({ ok: false, reden: 'conflict' })
  for (let nummer = 2; nummer < 10; nummer++) await aContact(werkgever.id)
  expect(await inviteCollega(actor, collega())).toMatchObject({ ok: false, reden: 'conflict' })
  expect(await listCollegas(actor)).toHaveLength(10)
})

test('inviting and removing over and over ends after ten invitations a day', async () => {
  const { actor, werkgever } = await aWerkgever()
  for (let nummer = 0; nummer < 10; nummer++) {
    const wie = collega()
    expect(await inviteCollega(actor, wie)).toMatchObject({ ok: true })
    const { id } = await db().account.findUniqueOrThrow({ where: { email: wie.email } })
    await removeCollega(actor, { accountId: id })
  }

  expect(await inviteCollega(actor, collega())).toMatchObject({ ok: false, reden: 'conflict' })
  expect(await db().rolToekenning.count({ where: { werkgeverId: werkgever.id } })).toBe(1)
})

test('a removed collega is logged out at once, keeps other roles, and the adviseur gets a task', async () => {
  const adviseur = await anAdviseur()
  const { actor, werkgever } = await aWerkgever({ aanspreekpuntId: adviseur.account.id })
  const { account } = await aContact(werkgever.id)
  const elders = await aWerkgever()
  const andereRol = await db().rolToekenning.create({
    data: { accountId: account.id, rol: 'werkgever', werkgeverId: elders.werkgever.id },
  })
  const token = await db().$transaction((tx) => openSessie(tx, account.id))
  expect(await readSessie(token!)).not.toBeNull()

  expect(await removeCollega(actor, { accountId: account.id })).toEqual({ ok: true, data: null })

  expect(await readSessie(token!)).toBeNull()
  expect(await db().rolToekenning.findMany({ where: { accountId: account.id } })).toMatchObject([
    { id: andereRol.id },
  ])
  expect((await listCollegas(actor)).map(({ isZelf }) => isZelf)).toEqual([true])
  expect(await db().taak.findMany({ where: { werkgeverId: werkgever.id } })).toMatchObject([
    { toegewezenAanId: adviseur.account.id, bron: 'portaal', gedaanOp: null },
  ])
  const events = await db().gebeurtenis.findMany({ where: { onderwerpId: account.id } })
  expect(events.map(({ type }) => type)).toContain('account.rol-ontnomen')
})

test('nobody removes themselves, and of two who remove each other one stays', async () => {
  const { actor, werkgever } = await aWerkgever()
  const ander = await aContact(werkgever.id)

  expect(await removeCollega(actor, { accountId: actor.accountId })).toMatchObject({ reden: 'conflict' })
  const results = await Promise.all([
    removeCollega(actor, { accountId: ander.account.id }),
    removeCollega(ander.actor, { accountId: actor.accountId }),
  ])

  expect(results.filter(({ ok }) => ok)).toHaveLength(1)
  expect(await db().rolToekenning.count({ where: { werkgeverId: werkgever.id } })).toBe(1)
})

test('people of another werkgever are neither seen nor removed', async () => {
  const { actor } = await aWerkgever()
  const ander = await aWerkgever()

  expect(await removeCollega(actor, { accountId: ander.account.id })).toMatchObject({ reden: 'not-found' })
  expect((await listCollegas(actor)).map(({ id }) => id)).toEqual([actor.accountId])
  expect(await listCollegas(ander.actor)).toHaveLength(1)
})

test('a change of the company is one task for the aanspreekpunt, seen by this werkgever until it is done', async () => {
  const adviseur = await anAdviseur()
  const { actor, werkgever } = await aWerkgever({ aanspreekpuntId: adviseur.account.id })
  const input = { id: randomUUID(), tekst: 'Ons adres is Kadestraat 12.' }

  expect(await reportWijziging(actor, input)).toMatchObject({ ok: true })
  expect(await reportWijziging(actor, input)).toMatchObject({ ok: true })

  const taken = await db().taak.findMany({ where: { werkgeverId: werkgever.id } })
  expect(taken).toMatchObject([{ toegewezenAanId: adviseur.account.id, toelichting: input.tekst }])
  expect(await listWijzigingen(actor)).toMatchObject([{ id: taken[0]!.id }])
  expect(await listWijzigingen((await aWerkgever()).actor)).toEqual([])
  await db().taak.update({ where: { id: taken[0]!.id }, data: { gedaanOp: new Date() } })
  expect(await listWijzigingen(actor)).toEqual([])
})

test('while the aanspreekpunt cannot log in the vervanger gets the task; a sixth open change is refused', async () => {
  const adviseur = await anAdviseur({})
  const vervanger = await anAdviseur()
  const { actor, werkgever } = await aWerkgever({
    aanspreekpuntId: adviseur.account.id,
    vervangerId: vervanger.account.id,
  })
  await db().account.update({ where: { id: adviseur.account.id }, data: { geblokkeerdOp: new Date() } })

  for (let nummer = 0; nummer < 5; nummer++)
    expect(await reportWijziging(actor, { id: randomUUID(), tekst: 'Anders.' })).toMatchObject({ ok: true })

  expect(await reportWijziging(actor, { id: randomUUID(), tekst: 'Anders.' })).toMatchObject({
    reden: 'conflict',
  })
  const taken = await db().taak.findMany({ where: { werkgeverId: werkgever.id } })
  expect(new Set(taken.map(({ toegewezenAanId }) => toegewezenAanId))).toEqual(
    new Set([vervanger.account.id]),
  )
})
