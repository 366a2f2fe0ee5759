import { afterEach, expect, test } from 'vitest'
import { removeDeelnemers } from '#app/domain/deelname/remove-deelnemers.server.ts'
import { answerGesprekken } from '#app/domain/speeddate/answer-gesprekken.server.ts'
import { listOpenWederzijds } from '#app/domain/speeddate/list-wederzijds.server.ts'
import { startBemiddeling } from '#app/domain/speeddate/start-bemiddeling.server.ts'
import { moveClock } from '#app/platform/clock.server.ts'
import { db } from '#app/platform/db.server.ts'
import { aContact, aWerkgever } from '#tests/factories/werkgever.ts'
import { aSpeeddateDag, gesprekVan } from '#tests/factories/speeddate.ts'

const DAG = 86_400_000
afterEach(() => moveClock(0))

/** The day itself, with the talk of the candidate at the employer of the portal. */
async function opDeDag() {
  const dag = await aSpeeddateDag()
  const gesprek = await gesprekVan(dag.bedrijf.id, dag.kimId)
  moveClock(dag.evenement.start.getTime() - Date.now() + 1_000)
  return { ...dag, gesprekId: gesprek.id }
}

test('employer and candidate answer for their own talk and side alone, from the begin of the evenement on', async () => {
  const { evenementId, gesprekId, werkgever, kandidaat, los, kimId } = await opDeDag()
  const ja = (kant: 'werkgever' | 'kandidaat', id = gesprekId) => ({
    evenementId,
    regels: [{ gesprekId: id, kant, antwoord: 'ja' as const }],
  })
  expect(await answerGesprekken(werkgever, ja('werkgever'))).toEqual({ ok: true, data: { aantal: 1 } })
  expect(await answerGesprekken(werkgever, ja('werkgever'))).toEqual({ ok: true, data: { aantal: 0 } })
  expect(await answerGesprekken(werkgever, ja('kandidaat'))).toMatchObject({ reden: 'not-found' })
  const elders = await gesprekVan(los.id, kimId)
  expect(await answerGesprekken(werkgever, ja('werkgever', elders.id))).toMatchObject({ reden: 'not-found' })
  const ander = await aContact((await aWerkgever()).werkgever.id)
  expect(await answerGesprekken(ander.actor, ja('werkgever'))).toMatchObject({ reden: 'not-found' })
  expect(await answerGesprekken(kandidaat.actor, ja('werkgever'))).toMatchObject({ reden: 'not-found' })
  expect(await answerGesprekken(kandidaat.actor, ja('kandidaat'))).toMatchObject({ ok: true })
  expect(
    await db().gebeurtenis.count({ where: { onderwerpId: gesprekId, type: 'speeddategesprek.beantwoord' } }),
  ).toBe(2)
  moveClock(0)
  expect(await answerGesprekken(werkgever, ja('werkgever'))).toMatchObject({ reden: 'conflict' })
})

test('two times yes becomes one proposal that the candidate still answers, linked to the talk; on the removal day counts remain', async () => {
  const { evenement, evenementId, gesprekId, actor, vacature, kandidaat } = await opDeDag()
  expect(await startBemiddeling(actor, { evenementId, gesprekId })).toMatchObject({ reden: 'conflict' })
  const regels = (['werkgever', 'kandidaat'] as const).map((kant) => ({
    gesprekId,
    kant,
    antwoord: 'ja' as const,
  }))
  await answerGesprekken(actor, { evenementId, regels })
  const organisator = { ...actor, accountId: evenement.organisatorId }
  expect(await listOpenWederzijds(organisator)).toEqual([
    { id: evenementId, titel: evenement.titel, aantal: 1 },
  ])
  const eerste = await startBemiddeling(actor, { evenementId, gesprekId })
  expect(await startBemiddeling(actor, { evenementId, gesprekId })).toEqual(eerste)
  expect(await db().bemiddeling.findMany({ where: { vacatureId: vacature.id } })).toMatchObject([
    { profielId: kandidaat.profiel.id, status: 'voorgesteld' },
  ])
  expect(await listOpenWederzijds(organisator)).toEqual([])
  const nee = { evenementId, regels: [{ gesprekId, kant: 'kandidaat' as const, antwoord: 'nee' as const }] }
  expect(await answerGesprekken(actor, nee)).toEqual({ ok: true, data: { aantal: 0 } })
  moveClock(Number(evenement.verwijderOp) + DAG - Date.now())
  await removeDeelnemers()
  expect(await db().speeddategesprek.count({ where: { evenementId } })).toBe(0)
  expect(await db().speeddatetafel.count({ where: { evenementId } })).toBe(0)
  expect(await db().speeddatetelling.findUnique({ where: { evenementId } })).toEqual({
    ...{ evenementId, gesprekken: 4, wederzijds: 1, bemiddelingen: 1, geplaatst: 0 },
  })
})

test('a talk with somebody outside the portal leads to no bemiddeling', async () => {
  const { evenementId, actor, los, kimId } = await opDeDag()
  const { id: gesprekId } = await gesprekVan(los.id, kimId)
  await db().speeddategesprek.update({
    where: { id: gesprekId },
    data: { antwoordWerkgever: 'ja', antwoordKandidaat: 'ja' },
  })
  expect(await startBemiddeling(actor, { evenementId, gesprekId })).toMatchObject({ reden: 'conflict' })
  expect(await db().bemiddeling.count({ where: { speeddate: { evenementId } } })).toBe(0)
})
