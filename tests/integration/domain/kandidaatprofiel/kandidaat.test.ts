import { expect, test, vi } from 'vitest'
import { createKandidaat } from '#app/domain/kandidaatprofiel/create-kandidaat.server.ts'
import { getEigenGegevens } from '#app/domain/kandidaatprofiel/get-gegevens.server.ts'
import type { KandidaatInput } from '#app/domain/kandidaatprofiel/formulieren.ts'
import { inviteKandidaat } from '#app/domain/kandidaatprofiel/invite-kandidaat.server.ts'
import { saveGegevens } from '#app/domain/kandidaatprofiel/save-gegevens.server.ts'
import { saveTelefoon } from '#app/domain/kandidaatprofiel/save-telefoon.server.ts'
import { db } from '#app/platform/db.server.ts'
import * as ids from '#app/platform/ids.server.ts'
import { anAdviseur } from '#tests/factories/account.ts'
import { aBemiddeling } from '#tests/factories/bemiddeling.ts'
import { aKandidaat } from '#tests/factories/kandidaat.ts'
import { ANDERE_ORGANISATIE_ID, IJMUIDEN } from '#tests/factories/reference.ts'

let nummer = 0
const input = (werkcoachId: string, anders: Partial<KandidaatInput> = {}): KandidaatInput => ({
  voornaam: 'Nieuwe',
  achternaam: 'Proefpersoon',
  email: `nieuw${++nummer}@toets.example`,
  telefoon: undefined,
  geboortedatum: '1988-04-03',
  straat: 'Proefkade',
  huisnummer: '7',
  postcode: IJMUIDEN.postcode,
  plaats: IJMUIDEN.plaats,
  gemeenteCode: IJMUIDEN.gemeenteCode,
  doelgroep: 'ww',
  notitie: undefined,
  werkcoachId,
  ...anders,
})

const mailsFor = (accountId: string) =>
  db().$queryRaw<unknown[]>`
    SELECT 1 FROM pgboss.job j JOIN gebeurtenis g ON g.id::text = j.data->>'gebeurtenisId'
    WHERE j.name = 'mail' AND g.onderwerp_id = ${accountId} AND j.data->>'mail' = 'account-uitnodiging'`

test('an adviseur makes the person, an empty hidden profile and an invited account in one go', async () => {
  const { actor } = await anAdviseur()
  const result = await createKandidaat(actor, input(actor.accountId))
  if (!result.ok) throw new Error(result.melding)
  const row = await db().kandidaat.findUniqueOrThrow({
    where: { id: result.data.kandidaatId },
    include: { profiel: true, rol: true },
  })
  expect(row).toMatchObject({ organisatieId: actor.organisatieId, werkcoachId: actor.accountId })
  expect(row.profiel).toMatchObject({ pc4: IJMUIDEN.pc4, zichtbaarTot: null, sleutelKandidaatOp: null })
  expect(row.profiel?.code).toMatch(/^K-[2-9A-HJ-NP-Z]{4}$/)
  expect(row.rol?.rol).toBe('kandidaat')
  expect(await mailsFor(row.rol?.accountId ?? '')).toHaveLength(1)
})

test('a profile code that is taken is drawn again', async () => {
  const bezet = (await aKandidaat()).profiel.code
  const { actor } = await anAdviseur()
  vi.spyOn(ids, 'randomProfielCode').mockReturnValueOnce(bezet)
  const result = await createKandidaat(actor, input(actor.accountId))
  expect(result).toMatchObject({ ok: true })
})

test.each([
  ['a postcode that does not exist', { postcode: '1000ZZ' }],
  ['a gemeente outside the region', { gemeenteCode: '0363' }],
  ['a werkcoach of another organisation', {}],
])('%s is refused and leaves nothing behind', async (naam, anders) => {
  const { actor } = await anAdviseur()
  const vreemde = (await anAdviseur({ organisatieId: ANDERE_ORGANISATIE_ID })).actor
  const coach = naam.includes('werkcoach') ? vreemde : actor
  const nieuw = input(coach.accountId, anders)
  expect(await createKandidaat(actor, nieuw)).toMatchObject({ ok: false, reden: 'invalid' })
  expect(await db().kandidaat.count({ where: { email: nieuw.email } })).toBe(0)
  expect(await db().account.count({ where: { email: nieuw.email } })).toBe(0)
})

test('an address that has an account already is refused with a message', async () => {
  const { account, actor } = await anAdviseur()
  const result = await createKandidaat(actor, input(actor.accountId, { email: account.email }))
  expect(result).toMatchObject({
    reden: 'invalid',
    melding: 'Er is al een account met dit e-mailadres. Kies een ander adres.',
  })
})

const changed = (
  setup: Awaited<ReturnType<typeof aKandidaat>>,
  anders: Partial<KandidaatInput>,
  versie = 1,
) => ({
  ...input(setup.werkcoach.accountId, anders),
  kandidaatId: setup.kandidaat.id,
  versie,
})

test('a move works through in the profile, and the login address stays', async () => {
  const setup = await aKandidaat()
  expect(await saveGegevens(setup.werkcoach, changed(setup, { email: 'ander@toets.example' }))).toMatchObject(
    { ok: true },
  )
  const profiel = await db().kandidaatprofiel.findUniqueOrThrow({ where: { id: setup.profiel.id } })
  expect(profiel.pc4).toBe(IJMUIDEN.pc4)
  const account = await db().account.findUniqueOrThrow({ where: { id: setup.account.id } })
  expect(account.email).toBe(setup.account.email)
  expect(await db().zoekWijziging.count({ where: { documentId: setup.profiel.id } })).toBe(1)
  expect(await saveGegevens(setup.werkcoach, changed(setup, {}, 1))).toMatchObject({ reden: 'conflict' })
})

test('an adviseur with only a bemiddeling does not change the person, an outsider does not find them', async () => {
  const adviseur = (await anAdviseur({ organisatieId: ANDERE_ORGANISATIE_ID })).actor
  const setup = await aKandidaat({ visible: true })
  expect(await saveGegevens(adviseur, changed(setup, {}))).toMatchObject({ reden: 'not-found' })
  await aBemiddeling({ adviseur, kandidaat: setup, status: 'akkoord_kandidaat' })
  expect(await saveGegevens(adviseur, changed(setup, {}))).toMatchObject({ reden: 'not-allowed' })
  expect(await inviteKandidaat(adviseur, { kandidaatId: setup.kandidaat.id })).toMatchObject({
    reden: 'not-allowed',
  })
})

test('a candidate reads what is held and changes the own phone number', async () => {
  const setup = await aKandidaat()
  expect(await saveTelefoon(setup.actor, { telefoon: '0687654321', versie: 1 })).toMatchObject({ ok: true })
  expect(await getEigenGegevens(setup.actor)).toMatchObject({ telefoon: '0687654321', versie: 2 })
  expect(await saveTelefoon(setup.actor, { telefoon: null, versie: 1 })).toMatchObject({ reden: 'conflict' })
})

test('a candidate who cannot log in is invited once', async () => {
  const setup = await aKandidaat()
  expect(await inviteKandidaat(setup.werkcoach, { kandidaatId: setup.kandidaat.id })).toMatchObject({
    reden: 'conflict',
  })
  await db().account.delete({ where: { id: setup.account.id } })
  const invite = () => inviteKandidaat(setup.werkcoach, { kandidaatId: setup.kandidaat.id })
  const results = await Promise.all([invite(), invite()])
  expect(results.filter(({ ok }) => ok)).toHaveLength(1)
  const rol = await db().rolToekenning.findFirstOrThrow({ where: { kandidaatId: setup.kandidaat.id } })
  expect(await mailsFor(rol.accountId)).toHaveLength(1)
})
