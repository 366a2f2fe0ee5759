import { expect, test } from 'vitest'
import { confirmProfiel } from '#app/domain/kandidaatprofiel/confirm-profiel.server.ts'
import { getEigenProfiel } from '#app/domain/kandidaatprofiel/get-eigen-profiel.server.ts'
import { getProfielAnoniem } from '#app/domain/kandidaatprofiel/get-profiel-anoniem.server.ts'
import { listToestemmingen } from '#app/domain/kandidaatprofiel/list-toestemmingen.server.ts'
import { zichtbaarWhere } from '#app/domain/kandidaatprofiel/match-profiel.server.ts'
import { saveGegevens } from '#app/domain/kandidaatprofiel/save-gegevens.server.ts'
import { setSleutelAdviseur } from '#app/domain/kandidaatprofiel/set-sleutel-adviseur.server.ts'
import { setSleutelKandidaat } from '#app/domain/kandidaatprofiel/set-sleutel-kandidaat.server.ts'
import { dateOnly, moveClock, now } from '#app/platform/clock.server.ts'
import { db } from '#app/platform/db.server.ts'
import { anAdviseur } from '#tests/factories/account.ts'
import { aKandidaat } from '#tests/factories/kandidaat.ts'
import { ANDERE_ORGANISATIE_ID } from '#tests/factories/reference.ts'

const DAY = 86_400_000

type Setup = Awaited<ReturnType<typeof aKandidaat>>

async function isVisible({ profiel }: Setup): Promise<boolean> {
  return (
    (await db().kandidaatprofiel.count({ where: { AND: [{ id: profiel.id }, zichtbaarWhere(now())] } })) === 1
  )
}

const turn = (setup: Setup, aan: boolean) =>
  setSleutelAdviseur(setup.werkcoach, { kandidaatId: setup.kandidaat.id, aan })

async function eventsOf(profielId: string): Promise<string[]> {
  const rows = await db().gebeurtenis.findMany({ where: { onderwerpId: profielId }, orderBy: { id: 'asc' } })
  return rows.map(({ type }) => type.replace('kandidaatprofiel.', ''))
}

const outboxOf = (profielId: string) =>
  db().zoekWijziging.count({ where: { index: 'kandidaatprofiel', documentId: profielId } })

test('a profile is visible only when both keys are on, in whatever order they were turned', async () => {
  const eerst = await aKandidaat()
  await setSleutelKandidaat(eerst.actor, { aan: true })
  expect(await isVisible(eerst)).toBe(false)
  await turn(eerst, true)
  expect(await isVisible(eerst)).toBe(true)
  expect(await eventsOf(eerst.profiel.id)).toEqual(['sleutel-kandidaat-aan', 'sleutel-adviseur-aan'])

  const later = await aKandidaat()
  await turn(later, true)
  expect(await isVisible(later)).toBe(false)
  await setSleutelKandidaat(later.actor, { aan: true })
  expect(await isVisible(later)).toBe(true)
  expect(await outboxOf(later.profiel.id)).toBe(2)
})

test('turning the own key on records the consent, and off withdraws it and hides the profile at once', async () => {
  const setup = await aKandidaat()
  await turn(setup, true)
  await setSleutelKandidaat(setup.actor, { aan: true })
  const [gegeven] = await listToestemmingen(setup.actor)
  expect(gegeven).toMatchObject({
    soort: 'zichtbaarheid',
    tekstversie: 'zichtbaarheid-1',
    kanIntrekken: true,
  })
  const outbox = await outboxOf(setup.profiel.id)

  expect(await setSleutelKandidaat(setup.actor, { aan: false })).toMatchObject({ ok: true })

  expect(await isVisible(setup)).toBe(false)
  expect(await outboxOf(setup.profiel.id)).toBe(outbox + 1)
  const [ingetrokken] = await listToestemmingen(setup.actor)
  expect(ingetrokken?.ingetrokkenOp).toBeInstanceOf(Date)
  const vreemde = (await anAdviseur({ organisatieId: ANDERE_ORGANISATIE_ID })).actor
  expect(await getProfielAnoniem(vreemde, setup.profiel.id)).toBeNull()

  await setSleutelKandidaat(setup.actor, { aan: true })
  expect(await listToestemmingen(setup.actor)).toHaveLength(2)
})

test('turning a key to where it is already changes nothing', async () => {
  const setup = await aKandidaat()
  await setSleutelKandidaat(setup.actor, { aan: true })
  await setSleutelKandidaat(setup.actor, { aan: true })
  await turn(setup, false)
  expect(await listToestemmingen(setup.actor)).toHaveLength(1)
  expect(await eventsOf(setup.profiel.id)).toEqual(['sleutel-kandidaat-aan'])
})

test('two clicks at the same moment give one consent', async () => {
  const setup = await aKandidaat()
  await Promise.all([
    setSleutelKandidaat(setup.actor, { aan: true }),
    setSleutelKandidaat(setup.actor, { aan: true }),
  ])
  expect(await listToestemmingen(setup.actor)).toHaveLength(1)
})

test('after 90 days without a confirmation the profile is hidden, and a confirmation brings it back', async () => {
  const setup = await aKandidaat({ visible: true })
  moveClock(89.9 * DAY)
  expect(await isVisible(setup)).toBe(true)
  moveClock(90.1 * DAY)
  expect(await isVisible(setup)).toBe(false)
  expect((await getEigenProfiel(setup.actor))?.stand.redenen).toEqual(['verlopen'])

  const result = await confirmProfiel(setup.actor, { kandidaatId: setup.kandidaat.id })
  expect(result).toMatchObject({ ok: true, data: { zichtbaarTot: expect.any(Date) as Date } })
  expect(await isVisible(setup)).toBe(true)
  expect(await eventsOf(setup.profiel.id)).toEqual(['bevestigd'])
})

test('an adviseur cannot bring an expired profile back by turning the key again', async () => {
  const setup = await aKandidaat({ visible: true })
  moveClock(91 * DAY)
  await turn(setup, false)
  await turn(setup, true)
  expect(await isVisible(setup)).toBe(false)
})

test('a minor is never visible: not by a key, not by a confirmation, not in the database itself', async () => {
  const jong = dateOnly(`${now().getUTCFullYear() - 17}-01-02`)
  const setup = await aKandidaat({ kandidaat: { geboortedatum: jong } })
  expect(await setSleutelKandidaat(setup.actor, { aan: true })).toMatchObject({ ok: false, reden: 'invalid' })
  expect(await turn(setup, true)).toMatchObject({ ok: false, reden: 'invalid' })
  expect(await confirmProfiel(setup.actor, { kandidaatId: setup.kandidaat.id })).toMatchObject({
    ok: true,
    data: { zichtbaarTot: null },
  })
  const nu = now()
  const force = db().kandidaatprofiel.update({
    where: { id: setup.profiel.id },
    data: {
      sleutelKandidaatOp: nu,
      sleutelAdviseurOp: nu,
      bevestigdOp: nu,
      zichtbaarTot: new Date(nu.getTime() + DAY),
    },
  })
  await expect(force).rejects.toThrow()
})

test('a birth date that turns out to be that of a minor hides the profile', async () => {
  const setup = await aKandidaat({ visible: true })
  const { kandidaat } = setup
  const result = await saveGegevens(setup.werkcoach, {
    kandidaatId: kandidaat.id,
    versie: kandidaat.versie,
    voornaam: kandidaat.voornaam,
    achternaam: kandidaat.achternaam,
    email: kandidaat.email,
    telefoon: undefined,
    geboortedatum: `${now().getUTCFullYear() - 16}-01-02`,
    straat: kandidaat.straat,
    huisnummer: kandidaat.huisnummer,
    postcode: kandidaat.postcode,
    plaats: kandidaat.plaats,
    gemeenteCode: kandidaat.gemeenteCode,
    doelgroep: kandidaat.doelgroep,
    notitie: undefined,
    werkcoachId: kandidaat.werkcoachId,
  })
  expect(result).toMatchObject({ ok: true })
  expect(await isVisible(setup)).toBe(false)
  expect(await outboxOf(setup.profiel.id)).toBe(1)
})

test('an adviseur of another organisation turns no key and confirms nothing', async () => {
  const setup = await aKandidaat({ visible: true })
  const vreemde = (await anAdviseur({ organisatieId: ANDERE_ORGANISATIE_ID })).actor
  const input = { kandidaatId: setup.kandidaat.id }
  expect(await setSleutelAdviseur(vreemde, { ...input, aan: false })).toMatchObject({ reden: 'not-found' })
  expect(await confirmProfiel(vreemde, input)).toMatchObject({ reden: 'not-found' })
  expect(await isVisible(setup)).toBe(true)
  expect(await eventsOf(setup.profiel.id)).toEqual([])
})
