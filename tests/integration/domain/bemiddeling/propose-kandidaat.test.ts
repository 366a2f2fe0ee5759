import { expect, test } from 'vitest'
import { proposeKandidaat } from '#app/domain/bemiddeling/propose-kandidaat.server.ts'
import { db } from '#app/platform/db.server.ts'
import { anAdviseur } from '#tests/factories/account.ts'
import { aBemiddeling } from '#tests/factories/bemiddeling.ts'
import { aKandidaat } from '#tests/factories/kandidaat.ts'
import { aVacature } from '#tests/factories/vacature.ts'
import { deliverMails } from '#tests/support/mail.ts'
import { eventsOf, statusOf } from '#tests/integration/domain/bemiddeling/steps.ts'

async function aPair(over: { visible?: boolean; status?: 'gepubliceerd' | 'opgeschort' } = {}) {
  const { vacature } = await aVacature({ status: over.status ?? 'gepubliceerd' })
  const { profiel, kandidaat } = await aKandidaat({ visible: over.visible ?? true })
  return { paar: { vacatureId: vacature.id, profielId: profiel.id }, kandidaat }
}

test('adviseur proposes: the explanation of that day is stored and the candidate gets a mail', async () => {
  const { actor } = await anAdviseur()
  const { paar, kandidaat } = await aPair()

  const result = await proposeKandidaat(actor, paar)

  if (!result.ok) throw new Error(result.melding)
  const row = await db().bemiddeling.findUniqueOrThrow({ where: { id: result.data.id } })
  expect(row).toMatchObject({ ...paar, status: 'voorgesteld', adviseurId: actor.accountId })
  expect(row.uitleg).toMatchObject({ versie: 1, ...paar })
  expect(await eventsOf(row.id)).toEqual(['bemiddeling.voorgesteld'])
  expect((await deliverMails()).map(({ to }) => to)).toContain(kandidaat.email)
})

test.each(['werkgever', 'kandidaat'] as const)('a %s cannot propose', async (rol) => {
  const { werkgever, kandidaat, vacature, profiel } = await aBemiddeling({ status: 'beeindigd' })
  const actor = rol === 'werkgever' ? werkgever : kandidaat

  expect(await proposeKandidaat(actor, { vacatureId: vacature.id, profielId: profiel.id })).toMatchObject({
    ok: false,
    reden: 'not-allowed',
  })
})

test('a profile with one key off, or a vacature that is not open, is refused', async () => {
  const { actor } = await anAdviseur()
  const hidden = await aPair({ visible: false })
  const closed = await aPair({ status: 'opgeschort' })

  for (const { paar } of [hidden, closed]) {
    expect(await proposeKandidaat(actor, paar)).toMatchObject({ ok: false, reden: 'conflict' })
  }
  expect(await db().bemiddeling.count({ where: { vacatureId: closed.paar.vacatureId } })).toBe(0)
})

test('who is known to miss what must is refused; who might have it is not', async () => {
  const { actor } = await anAdviseur()
  const termId = 'certificaat:vca-basis'
  const { vacature } = await aVacature({ status: 'gepubliceerd', eisen: [{ termId, niveau: 3, hard: true }] })
  const mist = await aKandidaat({ visible: true, kenmerken: [{ termId, niveau: 0 }] })
  const onbekend = await aKandidaat({ visible: true })
  const propose = (profielId: string) => proposeKandidaat(actor, { vacatureId: vacature.id, profielId })

  expect(await propose(mist.profiel.id)).toMatchObject({ ok: false, reden: 'conflict' })
  expect(await propose(onbekend.profiel.id)).toMatchObject({ ok: true })
})

test('two adviseurs who propose the same pair at once make one bemiddeling', async () => {
  const [een, ander] = await Promise.all([anAdviseur(), anAdviseur()])
  const { paar } = await aPair()

  const results = await Promise.all([proposeKandidaat(een.actor, paar), proposeKandidaat(ander.actor, paar)])

  expect(results.filter(({ ok }) => ok)).toHaveLength(1)
  expect(results.find(({ ok }) => !ok)).toMatchObject({ reden: 'conflict' })
  expect(await db().bemiddeling.count({ where: paar })).toBe(1)
})

test('after an end the same pair can be proposed again', async () => {
  const { bemiddeling, adviseur, vacature, profiel } = await aBemiddeling({ status: 'beeindigd' })

  const result = await proposeKandidaat(adviseur, { vacatureId: vacature.id, profielId: profiel.id })

  expect(result.ok).toBe(true)
  expect((await statusOf(bemiddeling.id)).status).toBe('beeindigd')
})
