import { afterEach, expect, test } from 'vitest'
import { toEvenementRijen } from '#app/domain/deelname/evenementcijfers-tekst.ts'
import { listEvenementcijfers } from '#app/domain/deelname/list-evenementcijfers.server.ts'
import { removeDeelnemers } from '#app/domain/deelname/remove-deelnemers.server.ts'
import { amsterdamTime, moveClock, today } from '#app/platform/clock.server.ts'
import { db } from '#app/platform/db.server.ts'
import { plusDays } from '#app/platform/iso-day.ts'
import { aBeheerder, anAdviseur, aRapporteur } from '#tests/factories/account.ts'
import { anAanmelding, anEvenement } from '#tests/factories/evenement.ts'

const DAG = 86_400_000
afterEach(() => moveClock(0))

const GISTEREN = plusDays(today(), -1)
const JAAR = Number(GISTEREN.slice(0, 4))

async function came(evenementId: string, namen: string[], organisatieNaam: string) {
  const { inschrijvingen } = await anAanmelding(evenementId, { namen, organisatieNaam })
  const ids = inschrijvingen.map(({ id }) => id)
  await db().inschrijving.updateMany({ where: { id: { in: ids } }, data: { ingechecktOp: new Date() } })
}

test('who was there is counted by organisation and person, also after the people are removed', async () => {
  const start = amsterdamTime(GISTEREN, '10:00')
  const { actor } = await anAdviseur()
  const evenement = await anEvenement({ start })
  await came(evenement.id, ['Een Toets', 'Twee Toets', 'Drie Toets'], 'Bakkerij Toets')
  await came(evenement.id, ['Vier Toets', 'Vijf Toets'], 'bakkerij toets ')
  await came(evenement.id, ['Zes Toets'], 'Kwekerij Toets')
  await anAanmelding(evenement.id, { namen: ['Kwam Niet'] })
  await anEvenement({ start, status: 'geannuleerd', geannuleerdOp: start, annuleerReden: 'Ziek' })
  await anEvenement({ start, status: 'concept' })
  const read = async () => {
    const cijfers = await listEvenementcijfers(actor, JAAR)
    return cijfers?.regels.map(({ id, organisaties, aantallen }) => ({ id, organisaties, aantallen }))
  }
  const aantallen = { kandidaat: 0, werkgever: 6, bezoeker: 0, geplaatst: 0 }
  const counted = [{ id: evenement.id, organisaties: 2, aantallen }]
  expect(await read()).toEqual(counted)
  moveClock(Number(evenement.verwijderOp) + DAG - Date.now())
  expect(await removeDeelnemers()).toBeGreaterThan(0)
  expect(await read()).toEqual(counted)
})

test('a rapporteur reads the events of its own municipalities, without a small count and without names', async () => {
  const start = amsterdamTime(GISTEREN, '10:00')
  const evenement = await anEvenement({ start, gemeenteCode: '0392' })
  await came(evenement.id, ['Geheime Bezoeker'], 'Bakkerij Toets')
  const eigen = await listEvenementcijfers((await aRapporteur({ gemeenteCodes: ['0392'] })).actor, JAAR)
  if (!eigen) throw new Error('a rapporteur reads figures')
  const regel = eigen.regels.find(({ id }) => id === evenement.id)
  expect(regel).toMatchObject({ organisaties: 1, aantallen: { werkgever: null } })
  expect(JSON.stringify(toEvenementRijen(JAAR, eigen))).not.toMatch(/Geheime|Bakkerij/)
  const ander = await listEvenementcijfers((await aRapporteur({ gemeenteCodes: ['0375'] })).actor, JAAR)
  expect(ander?.regels.map(({ id }) => id)).not.toContain(evenement.id)
  expect(await listEvenementcijfers((await aBeheerder()).actor, JAAR)).toBeNull()
})
