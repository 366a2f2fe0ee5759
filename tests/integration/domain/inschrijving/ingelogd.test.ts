import { expect, test } from 'vitest'
import { cancelInschrijving, confirmAanmelding } from '#app/domain/inschrijving/change-aanmelding.server.ts'
import { enrolCollegas, enrolMij, enrolNamens, type Namens } from '#app/domain/inschrijving/enrol.server.ts'
import { register } from '#app/domain/inschrijving/register.server.ts'
import { sleutelOf } from '#app/domain/inschrijving/sleutel.server.ts'
import { db } from '#app/platform/db.server.ts'
import { anAdviseur } from '#tests/factories/account.ts'
import { anEvenement } from '#tests/factories/evenement.ts'
import { aKandidaat } from '#tests/factories/kandidaat.ts'
import { aWerkgever } from '#tests/factories/werkgever.ts'

const DAG = 86_400_000
const aanmeldingOf = (id: string) =>
  db().aanmelding.findUniqueOrThrow({ where: { id }, include: { inschrijvingen: true, stand: true } })
const idOf = (result: { ok: boolean; data?: { id: string } }) => {
  if (!result.ok || !result.data) throw new Error('not registered')
  return result.data.id
}
const collegas = (evenementId: string, anders: object = {}) => ({
  evenementId,
  namen: ['Eerste Toets'],
  telefoon: null,
  stand: { tekst: 'Werk in de bakkerij', wensen: ['stroom' as const] },
  ...anders,
})
const namens = (evenementId: string, anders: Partial<Namens> = {}): Namens => ({
  evenementId,
  rol: 'kandidaat',
  taal: 'nl',
  namen: ['Beller Toets'],
  email: 'beller@toets.example',
  telefoon: null,
  organisatieNaam: null,
  ...anders,
})

test('a candidate is registered at once under their own name and only once, also when the adviseur did it first', async () => {
  const { id } = await anEvenement({ plaatsen: { kandidaat: 2 } })
  const { kandidaat, actor } = await aKandidaat()
  const aanmelding = await aanmeldingOf(idOf(await enrolMij(actor, id)))
  expect(aanmelding).toMatchObject({ kandidaatId: kandidaat.id, namens: false })
  expect(aanmelding.bevestigdOp).not.toBeNull()
  expect(aanmelding.inschrijvingen).toMatchObject([
    { naam: `${kandidaat.voornaam} ${kandidaat.achternaam}`, status: 'ingeschreven' },
  ])
  const adviseur = await anAdviseur()
  expect(await enrolNamens(adviseur.actor, namens(id, { kandidaatId: kandidaat.id }))).toMatchObject({
    reden: 'conflict',
  })
  expect(await enrolMij(actor, id)).toMatchObject({ reden: 'conflict' })
})

test('an employer registers colleagues with one stand, and gives it back when nobody comes', async () => {
  const { id } = await anEvenement({ plaatsen: { werkgever: 4 }, aantalStands: 1 })
  const eerste = await aWerkgever()
  const tweede = await aWerkgever()
  const aanmeldingId = idOf(await enrolCollegas(eerste.actor, collegas(id)))
  expect(await aanmeldingOf(aanmeldingId)).toMatchObject({
    werkgeverId: eerste.werkgever.id,
    organisatieNaam: eerste.werkgever.naam,
    stand: { tekst: 'Werk in de bakkerij', vervallenOp: null },
  })
  expect(await enrolCollegas(tweede.actor, collegas(id))).toMatchObject({
    reden: 'conflict',
    melding: expect.stringContaining('Alle stands zijn bezet'),
  })
  // The refused one left nothing behind: without a stand the same people can come.
  expect(await enrolCollegas(tweede.actor, collegas(id, { stand: null }))).toMatchObject({ ok: true })
  expect(await cancelInschrijving({ id: aanmeldingId, actor: tweede.actor })).toMatchObject({
    reden: 'not-found',
  })
  await cancelInschrijving({ id: aanmeldingId, actor: eerste.actor })
  expect((await aanmeldingOf(aanmeldingId)).stand?.vervallenOp).not.toBeNull()
  expect(await db().evenement.findUniqueOrThrow({ where: { id } })).toMatchObject({ standsBezet: 0 })
})

test('twelve employers at once for the last stand: one has it, nobody gets an error', async () => {
  const { id } = await anEvenement({ plaatsen: { werkgever: 20 }, aantalStands: 1 })
  const werkgevers = await Promise.all(Array.from({ length: 12 }, () => aWerkgever()))
  const results = await Promise.all(werkgevers.map(({ actor }) => enrolCollegas(actor, collegas(id))))
  expect(results.filter(({ ok }) => ok)).toHaveLength(1)
  expect(results.filter((result) => !result.ok && result.reden === 'conflict')).toHaveLength(11)
})

test('an adviseur registers who calls until the event begins, also before and after the time for anyone', async () => {
  const { actor } = await anAdviseur()
  const morgen = new Date(Date.now() + DAG)
  const dicht = await anEvenement({ plaatsen: { kandidaat: 1 }, aanmeldenVan: morgen })
  const aanmelding = await aanmeldingOf(idOf(await enrolNamens(actor, namens(dicht.id))))
  expect(aanmelding).toMatchObject({
    namens: true,
    accountId: actor.accountId,
    email: 'beller@toets.example',
  })
  const tweede = idOf(await enrolNamens(actor, namens(dicht.id, { email: 'ander@toets.example' })))
  expect((await aanmeldingOf(tweede)).inschrijvingen).toMatchObject([{ status: 'wachtlijst' }])
  const begonnen = await anEvenement({
    plaatsen: { kandidaat: 1 },
    start: new Date(Date.now() - DAG / 24),
    einde: morgen,
  })
  expect(await enrolNamens(actor, namens(begonnen.id))).toMatchObject({ reden: 'conflict' })
  expect(await enrolNamens(actor, namens(dicht.id, { rol: 'bezoeker' }))).toMatchObject({ reden: 'conflict' })
})

test('who confirms the address of an account has the registration there; a stranger with another address has not', async () => {
  const { id } = await anEvenement({ plaatsen: { werkgever: 5 } })
  const { werkgever, account, actor } = await aWerkgever()
  const opgave = {
    evenementId: id,
    rol: 'werkgever' as const,
    taal: 'nl' as const,
    telefoon: null,
    vanIp: null,
  }
  for (const email of [account.email, 'vreemde@toets.example'])
    await register({ ...opgave, email, organisatieNaam: werkgever.naam, namen: ['Gast Toets'] })
  const lijst = await db().aanmelding.findMany({ where: { evenementId: id } })
  const eigen = lijst.find(({ email }) => email === account.email)
  const vreemd = lijst.find(({ email }) => email !== account.email)
  if (!eigen || !vreemd) throw new Error('not registered')
  expect(eigen.werkgeverId).toBeNull()
  for (const een of [eigen, vreemd]) await confirmAanmelding({ id: een.id, sleutel: sleutelOf(een.id) })
  expect(await aanmeldingOf(eigen.id)).toMatchObject({ werkgeverId: werkgever.id, accountId: account.id })
  expect((await aanmeldingOf(vreemd.id)).werkgeverId).toBeNull()
  expect(await cancelInschrijving({ id: vreemd.id, actor })).toMatchObject({ reden: 'not-found' })
})
