import { afterEach, expect, test } from 'vitest'
import { cancelInschrijving } from '#app/domain/inschrijving/change-aanmelding.server.ts'
import { changeDeelnemer } from '#app/domain/inschrijving/change-deelnemer.server.ts'
import { getAanmelding, getDeelnemer } from '#app/domain/inschrijving/get-aanmelding.server.ts'
import { listInschrijvingen } from '#app/domain/inschrijving/list-inschrijvingen.server.ts'
import { remindDeelnemers } from '#app/domain/inschrijving/remind-deelnemers.server.ts'
import { sleutelOf } from '#app/domain/inschrijving/sleutel.server.ts'
import { amsterdamTime, moveClock, now, today } from '#app/platform/clock.server.ts'
import { db } from '#app/platform/db.server.ts'
import { plusDays } from '#app/platform/iso-day.ts'
import { anAdviseur } from '#tests/factories/account.ts'
import { anAanmelding, anEvenement, anOnderdeel } from '#tests/factories/evenement.ts'

const UUR = 3_600_000
const DAG = 24 * UUR

afterEach(() => moveClock(0))

const link = (id: string) => ({ id, sleutel: sleutelOf(id) })
const wie = ({ inschrijvingen }: { inschrijvingen: { id: string }[] }) => inschrijvingen[0]?.id ?? ''
const input = (anders: object = {}) => ({
  naam: 'Gast Toets',
  voorzieningen: [],
  voorzieningTekst: null,
  onderdelen: [],
  versie: 1,
  ...anders,
})
const bezet = async (id: string) => (await db().onderdeel.findUniqueOrThrow({ where: { id } })).bezet

test('needs and parts are asked after the confirmation and only then', async () => {
  const { id } = await anEvenement()
  const nieuw = await anAanmelding(id, { status: 'gereserveerd' })
  const query = { sleutel: sleutelOf(nieuw.id), taal: null }
  expect(await getAanmelding(nieuw.id, query)).toMatchObject({ fase: 'bevestigen' })
  expect(await getDeelnemer(nieuw.id, wie(nieuw), query)).toBeNull()
  expect(await changeDeelnemer(link(nieuw.id), wie(nieuw), input())).toMatchObject({ reden: 'not-found' })
})

test('the WSP finds people by a part of their name, organisation or address, and by the part that they chose', async () => {
  const evenement = await anEvenement()
  const { actor } = await anAdviseur()
  const workshop = await anOnderdeel(evenement, { plaatsen: 5 })
  const bakker = await anAanmelding(evenement.id, {
    namen: ['Bea Bakker-Toets', 'Cor Collega-Toets'],
    organisatieNaam: 'Proefbakkerij 100%',
  })
  await anAanmelding(evenement.id, { namen: ['Ria Roos-Toets'], email: 'roos@proefzaak.example' })
  await changeDeelnemer(
    link(bakker.id),
    wie(bakker),
    input({ naam: 'Bea Bakker-Toets', onderdelen: [workshop.id] }),
  )
  const vraag = { toon: 'komt', rol: 'alle', q: '', onderdeel: '', pagina: 1 } as const
  const namen = async (anders: object) =>
    (await listInschrijvingen(actor, evenement.id, { ...vraag, ...anders })).regels.map(({ naam }) => naam)

  expect(await namen({ q: 'bakker-t' })).toEqual(['Bea Bakker-Toets'])
  expect(await namen({ q: '100%' })).toEqual(['Bea Bakker-Toets', 'Cor Collega-Toets'])
  expect(await namen({ q: 'proefzaak' })).toEqual(['Ria Roos-Toets'])
  expect(await namen({ q: '%' })).toEqual(['Bea Bakker-Toets', 'Cor Collega-Toets'])
  expect(await namen({ onderdeel: workshop.id })).toEqual(['Bea Bakker-Toets'])
  expect(await namen({ onderdeel: workshop.id, q: 'ria' })).toEqual([])
})

test('with a wrong key nothing is there', async () => {
  const { id } = await anEvenement()
  const aanmelding = await anAanmelding(id)
  const ander = { sleutel: sleutelOf(id), taal: null }
  expect(await getAanmelding(aanmelding.id, ander)).toBeNull()
  expect(await getDeelnemer(aanmelding.id, wie(aanmelding), ander)).toBeNull()
  const toegang = { id: aanmelding.id, sleutel: 'verkeerd' }
  expect(await changeDeelnemer(toegang, wie(aanmelding), input())).toMatchObject({ reden: 'not-found' })
})

test('a part that is full or at the same time is refused, and one that is let go is free again', async () => {
  const evenement = await anEvenement()
  const klein = await anOnderdeel(evenement, { plaatsen: 1 })
  const tegelijk = await anOnderdeel(evenement, { plaatsen: 5 })
  const later = await anOnderdeel(evenement, {
    plaatsen: 5,
    start: new Date(evenement.start.getTime() + UUR),
    einde: new Date(evenement.start.getTime() + 2 * UUR),
  })
  const eerste = await anAanmelding(evenement.id)
  const tweede = await anAanmelding(evenement.id)
  const kies = (aanmelding: typeof eerste, versie: number, ...onderdelen: string[]) =>
    changeDeelnemer(link(aanmelding.id), wie(aanmelding), input({ versie, onderdelen }))
  expect(await kies(eerste, 1, klein.id, tegelijk.id)).toMatchObject({
    data: { bezwaar: { tegelijk: true } },
  })
  expect(await kies(eerste, 1, klein.id, later.id)).toMatchObject({ data: { bezwaar: null } })
  expect(await kies(tweede, 1, klein.id)).toMatchObject({ data: { bezwaar: { onderdeelVol: klein.titel } } })
  // Who has it keeps it when they change something else.
  expect(await kies(eerste, 2, klein.id)).toMatchObject({ data: { bezwaar: null } })
  expect(await bezet(later.id)).toBe(0)
  await cancelInschrijving(link(eerste.id))
  expect(await kies(tweede, 1, klein.id)).toMatchObject({ data: { bezwaar: null } })
  expect(await bezet(klein.id)).toBe(1)
})

test('30 at once for the last place of a part: one has it', async () => {
  const evenement = await anEvenement({ plaatsen: { bezoeker: 40 } })
  const deel = await anOnderdeel(evenement, { plaatsen: 1 })
  const aanmeldingen = await Promise.all(
    Array.from({ length: 30 }, () => anAanmelding(evenement.id, { rol: 'bezoeker' })),
  )
  const results = await Promise.all(
    aanmeldingen.map((een) => changeDeelnemer(link(een.id), wie(een), input({ onderdelen: [deel.id] }))),
  )
  const gelukt = results.filter((result) => result.ok && result.data.bezwaar === null)
  expect(gelukt).toHaveLength(1)
  expect(await bezet(deel.id)).toBe(1)
})

test('who waits chooses no parts, an old page changes nothing, and two people keep two names', async () => {
  const evenement = await anEvenement()
  const deel = await anOnderdeel(evenement, { plaatsen: 5 })
  const wacht = await anAanmelding(evenement.id, { status: 'wachtlijst' })
  await changeDeelnemer(link(wacht.id), wie(wacht), input({ onderdelen: [deel.id] }))
  expect(await bezet(deel.id)).toBe(0)
  expect(await changeDeelnemer(link(wacht.id), wie(wacht), input())).toMatchObject({ reden: 'conflict' })
  const paar = await anAanmelding(evenement.id, { namen: ['Een Toets', 'Twee Toets'] })
  expect(await changeDeelnemer(link(paar.id), wie(paar), input({ naam: 'twee toets' }))).toMatchObject({
    data: { bezwaar: { dubbeleNaam: true } },
  })
})

test('once the event began nothing can be changed', async () => {
  const { id } = await anEvenement({ start: new Date(Date.now() + DAG) })
  const aanmelding = await anAanmelding(id)
  moveClock(25 * UUR)
  expect(await changeDeelnemer(link(aanmelding.id), wie(aanmelding), input())).toMatchObject({
    reden: 'conflict',
  })
  expect(await cancelInschrijving(link(aanmelding.id))).toMatchObject({ reden: 'conflict' })
})

test('a reminder goes a week and a day before, once, and not to who waits or confirmed today', async () => {
  const start = amsterdamTime(plusDays(today(), 20), '10:00')
  const { id } = await anEvenement({ start, plaatsen: { werkgever: 12 } })
  const vroeg = { op: new Date(now().getTime() - 2 * DAG) }
  const komt = await anAanmelding(id, { aangemaaktOp: vroeg.op, namen: ['Een Toets', 'Twee Toets'] })
  const wacht = await anAanmelding(id, { aangemaaktOp: vroeg.op, status: 'wachtlijst' })
  const herinnerd = async (aanmeldingId: string) =>
    (
      await db().gebeurtenis.findMany({
        where: { onderwerpId: aanmeldingId, type: 'aanmelding.herinnerd' },
        orderBy: { id: 'asc' },
      })
    ).map(({ gegevens }) => (gegevens as { wanneer: string }).wanneer)
  await remindDeelnemers()
  expect(await herinnerd(komt.id)).toEqual([])
  moveClock(13 * DAG)
  const vandaag = await anAanmelding(id, { aangemaaktOp: now() })
  await remindDeelnemers()
  await remindDeelnemers()
  expect(await herinnerd(komt.id)).toEqual(['week'])
  moveClock(19 * DAG)
  await Promise.all([remindDeelnemers(), remindDeelnemers()])
  expect(await herinnerd(komt.id)).toEqual(['week', 'dag'])
  expect(await herinnerd(wacht.id)).toEqual([])
  expect(await herinnerd(vandaag.id)).toEqual(['dag'])
})
