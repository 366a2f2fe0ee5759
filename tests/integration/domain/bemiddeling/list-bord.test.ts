import { afterEach, expect, test } from 'vitest'
import { listBord } from '#app/domain/bemiddeling/list-bord.server.ts'
import { moveClock, today } from '#app/platform/clock.server.ts'
import { addWerkdagen } from '#app/platform/werkdagen.ts'
import { anAdviseur, aBeheerder } from '#tests/factories/account.ts'
import { anAfwezigheid } from '#tests/factories/afwezigheid.ts'
import { aBemiddeling } from '#tests/factories/bemiddeling.ts'

afterEach(() => moveClock(0))
const MIJN = { alleenMijn: true, wie: null }
const ids = (kolom: { kaarten: { id: string }[] }) => kolom.kaarten.map(({ id }) => id)

test('every running introduction stands at its step with who is to act and by when; what ended does not', async () => {
  const { actor } = await anAdviseur()
  const voorgesteld = await aBemiddeling({ status: 'voorgesteld', adviseur: actor })
  const plannen = await aBemiddeling({ status: 'belangstelling', toestemming: true, adviseur: actor })
  await aBemiddeling({ status: 'beeindigd', adviseur: actor })
  await aBemiddeling({ status: 'geplaatst', adviseur: actor })
  await aBemiddeling({ status: 'voorgesteld' })

  const bord = await listBord(actor, MIJN)

  expect(ids(bord.voorgesteld)).toEqual([voorgesteld.bemiddeling.id])
  expect(bord.voorgesteld.kaarten[0]).toMatchObject({ wie: 'kandidaat', klok: { stand: 'op_tijd' } })
  expect(ids(bord.belangstelling)).toEqual([plannen.bemiddeling.id])
  expect(bord.belangstelling.kaarten[0]).toMatchObject({
    wie: 'adviseur',
    uiterlijk: addWerkdagen(today(), 3),
    isMijn: true,
  })
  const aantallen = Object.values(bord).map(({ aantal }) => aantal)
  expect(aantallen.reduce((a, b) => a + b, 0)).toBe(2)
})

test('the latest stands on top and is counted, and who is to act can be chosen', async () => {
  const { actor } = await anAdviseur()
  const oud = await aBemiddeling({ status: 'akkoord_kandidaat', adviseur: actor })
  moveClock(10 * 86_400_000)
  const nieuw = await aBemiddeling({ status: 'akkoord_kandidaat', adviseur: actor })

  const bord = await listBord(actor, MIJN)
  expect(ids(bord.akkoord_kandidaat)).toEqual([oud.bemiddeling.id, nieuw.bemiddeling.id])
  expect(bord.akkoord_kandidaat).toMatchObject({ aantal: 2, teLaat: 1 })
  expect((await listBord(actor, { alleenMijn: true, wie: 'werkgever' })).akkoord_kandidaat.aantal).toBe(0)
})

test('who stands in sees the work of the colleague, marked as theirs', async () => {
  const vervanger = await anAdviseur()
  const weg = await anAdviseur()
  const { bemiddeling } = await aBemiddeling({ status: 'akkoord_kandidaat', adviseur: weg.actor })
  expect((await listBord(vervanger.actor, MIJN)).akkoord_kandidaat.aantal).toBe(0)
  await anAfwezigheid({ accountId: weg.account.id, vervangerId: vervanger.account.id, van: 0, tot: 3 })

  const { kaarten } = (await listBord(vervanger.actor, MIJN)).akkoord_kandidaat

  expect(kaarten).toMatchObject([{ id: bemiddeling.id, isMijn: false, voor: { naam: weg.account.naam } }])
})

test('nobody but an adviseur has a board', async () => {
  const { werkgever, kandidaat } = await aBemiddeling()
  for (const actor of [werkgever, kandidaat, (await aBeheerder()).actor]) {
    const bord = await listBord(actor, { alleenMijn: false, wie: null })
    expect(Object.values(bord).every(({ aantal }) => aantal === 0)).toBe(true)
  }
})
