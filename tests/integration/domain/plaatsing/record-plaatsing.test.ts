import { expect, test } from 'vitest'
import { getIdentiteit } from '#app/domain/bemiddeling/get-identiteit.server.ts'
import { countPlaatsingen } from '#app/domain/plaatsing/count-plaatsingen.server.ts'
import { listJobcoachPlaatsingen } from '#app/domain/plaatsing/list-plaatsingen.server.ts'
import { recordPlaatsing } from '#app/domain/plaatsing/record-plaatsing.server.ts'
import { db } from '#app/platform/db.server.ts'
import { aJobcoach, anAdviseur, aRapporteur } from '#tests/factories/account.ts'
import { aBemiddeling } from '#tests/factories/bemiddeling.ts'
import { aVacature } from '#tests/factories/vacature.ts'
import { eventsOf, statusOf } from '#tests/integration/domain/bemiddeling/steps.ts'

const PLAATSING = {
  versie: 1,
  soort: 'regulier',
  startdatum: '2026-12-01',
  contractSoort: 'vast',
  urenPerWeek: 28,
  isGarantiebaan: false,
  omvang: 'werkaanvaarding',
} as const

test('a plaatsing freezes gemeente and doelgroep, hides the profile and fills the vacature', async () => {
  const { bemiddeling, adviseur, persoon, profiel, vacature, werkgever } = await aBemiddeling({
    status: 'kennismaking',
  })

  const result = await recordPlaatsing(adviseur, { bemiddelingId: bemiddeling.id, ...PLAATSING })

  if (!result.ok) throw new Error(result.melding)
  expect(result.data.isVacatureVervuld).toBe(true)
  expect(await db().plaatsing.findUniqueOrThrow({ where: { id: result.data.id } })).toMatchObject({
    gemeenteCode: persoon.gemeenteCode,
    doelgroepBijStart: persoon.doelgroep,
    urenPerWeek: 28,
  })
  expect((await statusOf(bemiddeling.id)).status).toBe('geplaatst')
  expect(await db().kandidaatprofiel.findUniqueOrThrow({ where: { id: profiel.id } })).toMatchObject({
    sleutelAdviseurOp: null,
    zichtbaarTot: null,
  })
  expect((await db().vacature.findUniqueOrThrow({ where: { id: vacature.id } })).status).toBe('vervuld')
  expect(await eventsOf(result.data.id)).toEqual(['plaatsing.vastgelegd'])
  expect(await eventsOf(vacature.id)).toEqual(['vacature.vervuld'])
  expect(await eventsOf(profiel.id)).toEqual(['kandidaatprofiel.sleutel-adviseur-uit'])
  expect(await getIdentiteit(werkgever, bemiddeling.id)).not.toBeNull()
})

test('a vacature with more places stays open until the last one', async () => {
  const vacature = await aVacature({ status: 'gepubliceerd', aantalPlaatsen: 2 })
  const een = await aBemiddeling({ status: 'kennismaking', vacature })
  const twee = await aBemiddeling({ status: 'proefplaatsing', vacature })
  const record = ({ adviseur, bemiddeling }: typeof een) =>
    recordPlaatsing(adviseur, { bemiddelingId: bemiddeling.id, ...PLAATSING })

  const results = await Promise.all([record(een), record(twee)])

  expect(results.map((result) => result.ok && result.data.isVacatureVervuld).sort()).toEqual([false, true])
  expect(await eventsOf(vacature.vacature.id)).toEqual(['vacature.vervuld'])
})

test('two clicks at once make one plaatsing', async () => {
  const { bemiddeling, adviseur } = await aBemiddeling({ status: 'kennismaking' })
  const record = () => recordPlaatsing(adviseur, { bemiddelingId: bemiddeling.id, ...PLAATSING })

  const results = await Promise.all([record(), record()])

  expect(results.filter(({ ok }) => ok)).toHaveLength(1)
  expect(await db().plaatsing.count({ where: { bemiddelingId: bemiddeling.id } })).toBe(1)
})

test('refused before a meeting, for other roles, and with someone who is no jobcoach', async () => {
  const vroeg = await aBemiddeling({ status: 'belangstelling', toestemming: true })
  const { bemiddeling, adviseur, werkgever, kandidaat } = await aBemiddeling({ status: 'kennismaking' })
  const input = { bemiddelingId: bemiddeling.id, ...PLAATSING }

  expect(
    await recordPlaatsing(vroeg.adviseur, { ...input, bemiddelingId: vroeg.bemiddeling.id }),
  ).toMatchObject({ reden: 'conflict' })
  for (const actor of [werkgever, kandidaat]) {
    expect(await recordPlaatsing(actor, input)).toMatchObject({ reden: 'not-allowed' })
  }
  const { account } = await anAdviseur()
  expect(await recordPlaatsing(adviseur, { ...input, jobcoachId: account.id })).toMatchObject({
    reden: 'invalid',
  })
  expect(await db().plaatsing.count({ where: { bemiddelingId: bemiddeling.id } })).toBe(0)
})

test('a jobcoach sees the own plaatsingen only, and a rapporteur counts without a person', async () => {
  const { bemiddeling, adviseur, persoon } = await aBemiddeling({ status: 'kennismaking' })
  const [coach, ander, rapporteur] = await Promise.all([aJobcoach(), aJobcoach(), aRapporteur()])

  await recordPlaatsing(adviseur, {
    bemiddelingId: bemiddeling.id,
    ...PLAATSING,
    isGarantiebaan: true,
    jobcoachId: coach.account.id,
  })

  expect(await listJobcoachPlaatsingen(coach.actor)).toMatchObject([
    { kandidaat: `${persoon.voornaam} ${persoon.achternaam}` },
  ])
  expect(await listJobcoachPlaatsingen(ander.actor)).toEqual([])
  const cijfers = await countPlaatsingen(rapporteur.actor, 2026)
  const getoond = cijfers.flatMap(({ perKwartaal, totaal, garantiebanen }) => [
    ...(perKwartaal ?? []),
    totaal,
    garantiebanen,
  ])
  expect(getoond.filter((aantal) => aantal !== null && aantal > 0 && aantal < 5)).toEqual([])
  expect(JSON.stringify(cijfers)).not.toContain(persoon.achternaam)
})
