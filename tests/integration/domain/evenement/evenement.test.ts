import { afterEach, expect, test } from 'vitest'
import { getEvenement, getOpenbaarEvenement } from '#app/domain/evenement/get-evenement.server.ts'
import { listEvenementen, listKalender, listKomend } from '#app/domain/evenement/list-evenementen.server.ts'
import { getAgenda } from '#app/domain/agenda/list-agenda.server.ts'
import { getEvenementKalender } from '#app/domain/evenement/get-evenement-kalender.server.ts'
import { moveClock } from '#app/platform/clock.server.ts'
import { anAdviseur } from '#tests/factories/account.ts'
import { anAanmelding, anEvenement } from '#tests/factories/evenement.ts'
import { IJMUIDEN } from '#tests/factories/reference.ts'

const DAG_MS = 86_400_000
afterEach(() => moveClock(0))

const inKalender = async (id: string) =>
  (await listKalender({})).evenementen.find((evenement) => evenement.id === id)

test('a concept exists for the adviseur and for nobody else', async () => {
  const { actor } = await anAdviseur()
  const { id } = await anEvenement({ status: 'concept' })
  expect((await getEvenement(actor, id))?.mag).toEqual({
    wijzigen: true,
    publiceren: true,
    verwijderen: true,
    annuleren: false,
    afronden: false,
  })
  expect(await getOpenbaarEvenement(id)).toBeNull()
  expect(await inKalender(id)).toBeUndefined()
})

test('anyone reads an announced evenement with the places that are left, and no name of who comes', async () => {
  const { id } = await anEvenement({ plaatsen: { werkgever: 3 } })
  await anAanmelding(id, { namen: ['Proefdeelnemer Eerste', 'Proefdeelnemer Tweede'] })
  const evenement = await getOpenbaarEvenement(id)
  expect(evenement?.rollen).toEqual([{ rol: 'werkgever', plaatsen: 3, bezet: 2, vrij: 1, stand: 'open' }])
  expect(JSON.stringify(evenement)).not.toContain('Proefdeelnemer')
})

test('a cancelled evenement stays in the calendar until its day is over', async () => {
  const { id, einde } = await anEvenement({
    status: 'geannuleerd',
    geannuleerdOp: new Date(),
    annuleerReden: 'De spreker is ziek.',
  })
  expect((await inKalender(id))?.stand).toBe('geannuleerd')
  moveClock(einde.getTime() - Date.now() + 1_000)
  expect(await inKalender(id)).toBeUndefined()
})

test('the calendar filters by soort, rol and gemeente, and tells how many each value would give', async () => {
  const { id } = await anEvenement({ ...IJMUIDEN, soort: 'wervingsdag', plaatsen: { kandidaat: 5 } })
  const { id: ander } = await anEvenement({ soort: 'wervingsdag', plaatsen: { werkgever: 5 } })
  const { evenementen, facetten } = await listKalender({
    soort: 'wervingsdag',
    rol: 'kandidaat',
    gemeente: '0453',
  })
  const ids = evenementen.map((evenement) => evenement.id)
  expect(ids).toContain(id)
  expect(ids).not.toContain(ander)
  const aantal = facetten.soort.find(({ waarde }) => waarde === 'wervingsdag')?.aantal
  expect(aantal).toBe(evenementen.length)
})

test('the list of the adviseur moves an evenement that is over from what comes to what is past', async () => {
  const { actor } = await anAdviseur()
  const { id } = await anEvenement({ start: new Date(Date.now() + DAG_MS) })
  const staat = async (stand: 'komend' | 'voorbij') =>
    (await listEvenementen(actor, { stand, pagina: 1 })).regels.some((regel) => regel.id === id)
  expect([await staat('komend'), await staat('voorbij')]).toEqual([true, false])
  moveClock(3 * DAG_MS)
  expect([await staat('komend'), await staat('voorbij')]).toEqual([false, true])
  expect((await getEvenement(actor, id))?.mag.afronden).toBe(true)
})

test('the calendar file tells when and where, strikes out what was cancelled, and gives no concept', async () => {
  const door = await anEvenement({ titel: 'Proefdag', start: new Date('2031-06-06T08:00:00Z') })
  const kalender = (await getEvenementKalender(door.id)) ?? ''
  expect(kalender).toContain('SUMMARY:Proefdag')
  expect(kalender).toContain('DTSTART:20310606T080000Z')
  expect(kalender).toContain('DTEND:20310606T110000Z')
  expect(kalender).toContain('STATUS:CONFIRMED')
  const af = await anEvenement({ status: 'geannuleerd', geannuleerdOp: new Date(), annuleerReden: 'Ziek.' })
  expect(await getEvenementKalender(af.id)).toContain('STATUS:CANCELLED')
  expect(await getEvenementKalender(door.id, 'en')).toContain(`/en/events/${door.id}`)
  expect(await getEvenementKalender((await anEvenement({ status: 'concept' })).id)).toBeNull()
})

test('the home page gets the next ones that go on, the first first', async () => {
  const start = (uren: number) => new Date(Date.now() + uren * 3_600_000)
  const tweede = await anEvenement({ start: start(2) })
  const eerste = await anEvenement({ start: start(1) })
  await anEvenement({
    start: start(0.5),
    status: 'geannuleerd',
    geannuleerdOp: new Date(),
    annuleerReden: 'Ziek.',
  })
  expect((await listKomend(2)).map(({ id }) => id)).toEqual([eerste.id, tweede.id])
})

test('an announced evenement stands in the agenda of its organisator alone', async () => {
  const ik = await anAdviseur()
  const ander = await anAdviseur()
  const start = new Date(Date.now() + 3 * DAG_MS)
  await anEvenement({ organisatorId: ik.account.id, titel: 'Proefdag', start })
  await anEvenement({ organisatorId: ik.account.id, status: 'concept', start })
  const titels = async (actor: typeof ik.actor) =>
    (await getAgenda(actor, {})).dagen.flatMap(({ items }) => items.map(({ titel }) => titel))
  expect(await titels(ik.actor)).toEqual(['Proefdag'])
  expect(await titels(ander.actor)).toEqual([])
})
