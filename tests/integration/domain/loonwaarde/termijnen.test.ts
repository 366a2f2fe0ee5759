import { expect, test } from 'vitest'
import { addTermijn, withdrawTermijn } from '#app/domain/loonwaarde/change-termijnen.server.ts'
import { getTermijnbeheer, readTermijnen } from '#app/domain/loonwaarde/list-termijnen.server.ts'
import { LOONWAARDE_STAPPEN } from '#app/domain/loonwaarde/loonwaarde.ts'
import { startMeting } from '#app/domain/loonwaarde/start-meting.server.ts'
import { laatsteDag, termijnOp } from '#app/domain/loonwaarde/termijn.ts'
import { today } from '#app/platform/clock.server.ts'
import { db } from '#app/platform/db.server.ts'
import { isoDay, plusDays } from '#app/platform/iso-day.ts'
import { aBeheerder, anAdviseur } from '#tests/factories/account.ts'
import { aBemiddeling } from '#tests/factories/bemiddeling.ts'

const nieuw = {
  gemeenteCode: '0392',
  stap: 'contact_werkgever' as const,
  aantal: 3,
  eenheid: 'kalenderdagen' as const,
}

test('a portal begins with a term for every step', async () => {
  const termijnen = await readTermijnen()
  for (const stap of LOONWAARDE_STAPPEN)
    expect(termijnOp(termijnen, { stap, gemeenteCode: '0453', dag: today() }), stap).not.toBeNull()
})

test('a term of a gemeente counts from its day on for what begins there, and what began keeps its day', async () => {
  const { actor } = await aBeheerder()
  const adviseur = await anAdviseur()
  const begin = async () => {
    const { bemiddeling } = await aBemiddeling({ status: 'geplaatst', adviseur: adviseur.actor })
    const result = await startMeting(adviseur.actor, {
      bemiddelingId: bemiddeling.id,
      soort: 'loonkostensubsidie',
    })
    if (!result.ok) throw new Error(result.melding)
    return result.data.id
  }
  const dagVan = async (id: string) => {
    const { uiterlijk } = await db().loonwaardemeting.findUniqueOrThrow({ where: { id } })
    return uiterlijk && isoDay(uiterlijk)
  }
  const eerst = await begin()
  const oud = await dagVan(eerst)
  expect(await addTermijn(actor, { ...nieuw, geldigVan: today() })).toMatchObject({ ok: true })
  expect(await dagVan(await begin())).toBe(laatsteDag(today(), { aantal: 3, eenheid: 'kalenderdagen' }))
  expect(await dagVan(eerst)).toBe(oud)
})

test('a new term ends the one before it, and when it is taken back that one goes on', async () => {
  const { actor } = await aBeheerder()
  const basis = { ...nieuw, stap: 'gemeld' as const }
  const eerste = await addTermijn(actor, { ...basis, geldigVan: '2026-01-01' })
  const tweede = await addTermijn(actor, { ...basis, aantal: 9, geldigVan: '2026-07-01' })
  if (!eerste.ok || !tweede.ok) throw new Error('refused')
  const totVan = async () => {
    const { geldigTot } = await db().loonwaardetermijn.findUniqueOrThrow({ where: { id: eerste.data.id } })
    return geldigTot && isoDay(geldigTot)
  }
  expect(await totVan()).toBe('2026-06-30')
  expect(await addTermijn(actor, { ...basis, geldigVan: '2026-03-01' })).toMatchObject({ reden: 'conflict' })
  expect(await withdrawTermijn(actor, { id: tweede.data.id })).toMatchObject({ ok: true })
  expect(await withdrawTermijn(actor, { id: tweede.data.id })).toMatchObject({ reden: 'conflict' })
  expect(await totVan()).toBeNull()
})

test('the term for all that holds now stays until another comes; one that is to come can be taken back', async () => {
  const { actor } = await aBeheerder()
  const nu = (await getTermijnbeheer(actor))?.stappen[0]?.nu
  expect(await withdrawTermijn(actor, { id: nu?.id ?? '' })).toMatchObject({ reden: 'conflict' })
  const straks = await addTermijn(actor, { ...nieuw, gemeenteCode: null, geldigVan: plusDays(today(), 10) })
  if (!straks.ok) throw new Error('refused')
  expect(await withdrawTermijn(actor, straks.data)).toMatchObject({ ok: true })
})

test('only a beheerder reads and changes terms, and only for a gemeente that exists', async () => {
  const { actor } = await anAdviseur()
  expect(await getTermijnbeheer(actor)).toBeNull()
  expect(await addTermijn(actor, { ...nieuw, geldigVan: today() })).toMatchObject({ reden: 'not-allowed' })
  expect(await withdrawTermijn(actor, { id: '019ac000-0000-7000-8000-000000000001' })).toMatchObject({
    reden: 'not-allowed',
  })
  const beheerder = await aBeheerder()
  expect(
    await addTermijn(beheerder.actor, { ...nieuw, gemeenteCode: '9999', geldigVan: today() }),
  ).toMatchObject({ reden: 'invalid' })
})
