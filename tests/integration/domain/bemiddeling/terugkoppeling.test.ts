import { expect, test } from 'vitest'
import { getTerugkoppeling } from '#app/domain/bemiddeling/get-terugkoppeling.server.ts'
import { giveTerugkoppeling } from '#app/domain/bemiddeling/give-terugkoppeling.server.ts'
import { planKennismaking } from '#app/domain/bemiddeling/plan-kennismaking.server.ts'
import { TerugkoppelingSchema } from '#app/domain/bemiddeling/terugkoppeling.ts'
import { addDays, now } from '#app/platform/clock.server.ts'
import { db } from '#app/platform/db.server.ts'
import { aJobcoach } from '#tests/factories/account.ts'
import { aBemiddeling } from '#tests/factories/bemiddeling.ts'
import { aWerkgever } from '#tests/factories/werkgever.ts'
import { eventsOf, statusOf } from '#tests/integration/domain/bemiddeling/steps.ts'
import { deliverMails } from '#tests/support/mail.ts'

const antwoord = (over: Record<string, unknown> = {}) =>
  TerugkoppelingSchema.parse({ versie: '1', past: 'ja', vervolg: 'proefplaatsing', ...over })

async function naKennismaking() {
  const world = await aBemiddeling({ status: 'kennismaking' })
  const { id } = world.bemiddeling
  await db().bemiddeling.update({ where: { id }, data: { kennismakingOp: addDays(now(), -1) } })
  return { ...world, id }
}

test('the employer tells, the adviseur reads it and is mailed, and the step stays the adviseur’s', async () => {
  const { id, werkgever, adviseur, persoon } = await naKennismaking()
  const invoer = antwoord({
    nodig: ['begeleiding', 'regelingen'],
    toelichting: 'Kwam zeer gemotiveerd over.',
  })

  expect(await giveTerugkoppeling(werkgever, { id, ...invoer })).toMatchObject({ ok: true })

  expect(await getTerugkoppeling(adviseur, id)).toMatchObject({
    past: 'ja',
    vervolg: 'proefplaatsing',
    reden: null,
    nodig: ['begeleiding', 'regelingen'],
    toelichting: 'Kwam zeer gemotiveerd over.',
    isLaatste: true,
  })
  expect(await statusOf(id)).toMatchObject({ status: 'kennismaking', versie: 1 })
  expect(await eventsOf(id)).toEqual(['bemiddeling.terugkoppeling-gegeven'])
  const mails = (await deliverMails()).filter(({ subject }) => subject.includes('over de kennismaking'))
  expect(mails).toHaveLength(1)
  const tekst = JSON.stringify(mails)
  expect(tekst).toContain('Eerst op proef')
  for (const geheim of ['gemotiveerd', persoon.achternaam]) expect(tekst).not.toContain(geheim)
})

test('said again it replaces what was said; of an earlier meeting it is not the last word', async () => {
  const { id, werkgever, adviseur } = await naKennismaking()
  await giveTerugkoppeling(werkgever, { id, ...antwoord({ vervolg: 'nog_een_gesprek' }) })
  await giveTerugkoppeling(werkgever, {
    id,
    ...antwoord({ past: 'nee', vervolg: 'niet_verder', reden: 'werkgever_andere_kandidaat' }),
  })
  expect(await getTerugkoppeling(werkgever, id)).toMatchObject({
    past: 'nee',
    reden: 'werkgever_andere_kandidaat',
  })

  const datum = addDays(now(), 7).toISOString().slice(0, 10)
  expect(
    await planKennismaking(adviseur, { id, versie: 1, datum, tijd: '10:00', plaats: 'Proefstraat 1' }),
  ).toMatchObject({ ok: true })
  expect(await getTerugkoppeling(adviseur, id)).toMatchObject({ isLaatste: false })
})

test('nobody tells before the meeting, after the next step, or for another', async () => {
  const vooraf = await aBemiddeling({ status: 'kennismaking' })
  expect(
    await giveTerugkoppeling(vooraf.werkgever, { id: vooraf.bemiddeling.id, ...antwoord() }),
  ).toMatchObject({ ok: false, reden: 'conflict' })

  const { id, werkgever, kandidaat, adviseur } = await naKennismaking()
  const ander = (await aWerkgever()).actor
  const jobcoach = (await aJobcoach()).actor
  expect(await giveTerugkoppeling(ander, { id, ...antwoord() })).toMatchObject({ reden: 'not-found' })
  for (const actor of [kandidaat, adviseur, jobcoach])
    expect(await giveTerugkoppeling(actor, { id, ...antwoord() })).toMatchObject({ ok: false })
  expect(await giveTerugkoppeling(werkgever, { id, ...antwoord({ versie: '2' }) })).toMatchObject({
    reden: 'conflict',
  })
  expect(await eventsOf(id)).toEqual([])
})

test('what was said is for that employer and the adviseurs alone', async () => {
  const { id, werkgever, kandidaat } = await naKennismaking()
  await giveTerugkoppeling(werkgever, { id, ...antwoord() })
  expect(await getTerugkoppeling(kandidaat, id)).toBeNull()
  expect(await getTerugkoppeling((await aWerkgever()).actor, id)).toBeNull()
  expect(await getTerugkoppeling((await aJobcoach()).actor, id)).toBeNull()
})

test('"niet verder" asks why, and a reason without it says nothing', () => {
  expect(
    TerugkoppelingSchema.safeParse({ versie: '1', past: 'nee', vervolg: 'niet_verder' }).error?.issues[0],
  ).toMatchObject({ path: ['reden'] })
  expect(antwoord({ reden: 'werkgever_geen_interesse' }).reden).toBeNull()
})
