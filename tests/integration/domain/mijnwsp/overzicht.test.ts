import { expect, test } from 'vitest'
import { answerAdvies } from '#app/domain/advies/answer-advies.server.ts'
import { offerToWerkgever } from '#app/domain/bemiddeling/offer-to-werkgever.server.ts'
import { setSleutelKandidaat } from '#app/domain/kandidaatprofiel/set-sleutel-kandidaat.server.ts'
import { listBerichten } from '#app/domain/mijnwsp/list-berichten.server.ts'
import { listStappen } from '#app/domain/mijnwsp/list-stappen.server.ts'
import { today } from '#app/platform/clock.server.ts'
import { anAdviseur } from '#tests/factories/account.ts'
import { anAdviesaanvraag } from '#tests/factories/advies.ts'
import { aBemiddeling } from '#tests/factories/bemiddeling.ts'
import { aVacature } from '#tests/factories/vacature.ts'
import { aWerkgever } from '#tests/factories/werkgever.ts'

async function aWereld() {
  const adviseur = await anAdviseur()
  const werkgever = await aWerkgever({ aanspreekpuntId: adviseur.account.id })
  const { id: werkgeverId } = werkgever.werkgever
  const vacature = await aVacature({ werkgeverId, status: 'gepubliceerd', titel: 'Bakker' })
  const concept = await aVacature({ werkgeverId, titel: 'Hulp' })
  const loopt = await aBemiddeling({ status: 'akkoord_kandidaat', vacature, adviseur: adviseur.actor })
  const { id } = loopt.bemiddeling
  const aangeboden = await offerToWerkgever(adviseur.actor, { id, versie: loopt.bemiddeling.versie })
  if (!aangeboden.ok) throw new Error(aangeboden.melding ?? aangeboden.reden)
  const vraag = await anAdviesaanvraag({ werkgeverId, titel: 'Wie betaalt dit?' })
  const beantwoord = await answerAdvies(adviseur.actor, {
    id: vraag.id,
    versie: 1,
    soort: 'antwoord',
    tekst: 'Ik zoek het uit.',
    volgendeStap: 'Ik bel u',
    volgendeStapOp: today(),
  })
  if (!beantwoord.ok) throw new Error(beantwoord.melding ?? beantwoord.reden)
  return { adviseur, werkgever, vacature, concept, loopt, vraag }
}

test('a werkgever sees everything that runs with its next step and day, what waits for them first', async () => {
  const { werkgever, vacature, concept, loopt, vraag } = await aWereld()

  const stappen = await listStappen(werkgever.actor)

  expect(stappen.filter(({ isBijU }) => isBijU).map(({ over }) => over)).toEqual(
    expect.arrayContaining([
      { soort: 'kandidaat', id: loopt.bemiddeling.id },
      { soort: 'vacature', id: concept.vacature.id },
    ]),
  )
  expect(stappen.slice(2)).toMatchObject([
    { over: { soort: 'advies', id: vraag.id }, tekst: 'Ik bel u.', wanneer: today() },
    {
      over: { soort: 'vacature', id: vacature.vacature.id },
      wanneer: expect.stringMatching(/^\d{4}-\d\d-\d\d$/),
    },
  ])
})

test('messages are what the WSP told this werkgever, newest first', async () => {
  const { werkgever, loopt, vraag } = await aWereld()

  const berichten = await listBerichten(werkgever.actor, 10)

  expect(berichten.map(({ over }) => over)).toEqual([
    { soort: 'advies', id: vraag.id },
    { soort: 'kandidaat', id: loopt.bemiddeling.id },
  ])
  expect(berichten[1]?.tekst).toContain('Bakker')
  expect(await listBerichten(werkgever.actor, 1)).toHaveLength(1)
})

test('another werkgever sees nothing of it', async () => {
  await aWereld()
  const ander = await aWerkgever()

  expect(await listStappen(ander.actor)).toEqual([])
  expect(await listBerichten(ander.actor, 100)).toEqual([])
})

test('an offer leaves steps and messages at once when the kandidaat turns the key', async () => {
  const { werkgever, loopt } = await aWereld()
  const ofKandidaat = async () => [
    ...(await listStappen(werkgever.actor)).filter(({ over }) => over.soort === 'kandidaat'),
    ...(await listBerichten(werkgever.actor, 10)).filter(({ over }) => over.soort === 'kandidaat'),
  ]
  expect(await ofKandidaat()).toHaveLength(2)

  const result = await setSleutelKandidaat(loopt.kandidaat, { aan: false })

  expect(result).toMatchObject({ ok: true })
  expect((await listStappen(werkgever.actor)).filter(({ over }) => over.soort === 'kandidaat')).toEqual([])
  expect(
    (await listBerichten(werkgever.actor, 10)).filter(({ tekst }) => tekst.startsWith('Een kandidaat voor')),
  ).toEqual([])
})

test('a proposal that was not offered yet does not exist for the werkgever', async () => {
  const werkgever = await aWerkgever()
  const vacature = await aVacature({ werkgeverId: werkgever.werkgever.id, status: 'gepubliceerd' })
  await aBemiddeling({ status: 'voorgesteld', vacature })

  expect((await listStappen(werkgever.actor)).filter(({ over }) => over.soort === 'kandidaat')).toEqual([])
  expect(await listBerichten(werkgever.actor, 10)).toEqual([])
})
