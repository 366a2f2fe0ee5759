import { afterEach, expect, test } from 'vitest'
import {
  MEESTE_PER_ADRES,
  MEESTE_PER_NETWERK,
  removeOldAanmeldpogingen,
} from '#app/domain/inschrijving/aanmeldpogingen.server.ts'
import {
  answerAanbod,
  cancelInschrijving,
  confirmAanmelding,
} from '#app/domain/inschrijving/change-aanmelding.server.ts'
import { keepInschrijvingen } from '#app/domain/inschrijving/keep-inschrijvingen.server.ts'
import { register, type Opgave } from '#app/domain/inschrijving/register.server.ts'
import { sleutelOf } from '#app/domain/inschrijving/sleutel.server.ts'
import { tekstenVan } from '#app/domain/inschrijving/taal.server.ts'
import { moveClock } from '#app/platform/clock.server.ts'
import { db } from '#app/platform/db.server.ts'
import { anAanmelding, anEvenement } from '#tests/factories/evenement.ts'

const UUR = 3_600_000
const DAG = 24 * UUR

afterEach(() => moveClock(0))

const opgave = (evenementId: string, anders: Partial<Opgave> = {}): Opgave => ({
  evenementId,
  rol: 'werkgever',
  taal: 'nl',
  email: 'gast@toets.example',
  telefoon: null,
  organisatieNaam: null,
  namen: ['Gast Toets'],
  vanIp: null,
  ...anders,
})
const link = (id: string) => ({ id, sleutel: sleutelOf(id) })
const aanmeldingen = (evenementId: string) =>
  db().aanmelding.findMany({
    where: { evenementId },
    orderBy: { id: 'asc' },
    include: { inschrijvingen: { orderBy: { id: 'asc' } } },
  })
const plaatsen = (evenementId: string) =>
  db().evenementCapaciteit.findUniqueOrThrow({
    where: { evenementId_rol: { evenementId, rol: 'werkgever' } },
  })
const statusOf = async (id: string) => (await db().inschrijving.findUniqueOrThrow({ where: { id } })).status
const typesOf = async (onderwerpId: string) =>
  (await db().gebeurtenis.findMany({ where: { onderwerpId }, orderBy: { id: 'asc' } })).map(
    ({ type }) => type,
  )

/** An event of one place that somebody has, and two who wait for it, the first of whom waits longest. */
async function fullWithWaiters() {
  const evenement = await anEvenement({ plaatsen: { werkgever: 1 } })
  const binnen = await anAanmelding(evenement.id)
  const wacht = (op: number) =>
    anAanmelding(evenement.id, { status: 'wachtlijst', aangemaaktOp: new Date(Date.now() - op) })
  const tweede = await wacht(UUR)
  const eerste = await wacht(2 * UUR)
  return { evenement, binnen, eerste, tweede }
}
const persoon = ({ inschrijvingen }: { inschrijvingen: { id: string }[] }) => inschrijvingen[0]?.id ?? ''

test('who registers holds a place until the address is confirmed, and has it then', async () => {
  const { id } = await anEvenement()
  expect(await register(opgave(id, { email: 'Gast@Toets.example' }))).toEqual({
    ok: true,
    data: { dicht: null },
  })
  const [aanmelding] = await aanmeldingen(id)
  if (!aanmelding) throw new Error('nothing registered')
  expect(aanmelding).toMatchObject({ email: 'gast@toets.example', bevestigdOp: null })
  expect(aanmelding.inschrijvingen.map(({ status }) => status)).toEqual(['gereserveerd'])
  expect(await confirmAanmelding({ id: aanmelding.id, sleutel: 'verkeerd' })).toMatchObject({
    reden: 'not-found',
  })
  expect(await confirmAanmelding(link(aanmelding.id))).toMatchObject({ ok: true })
  expect(await confirmAanmelding(link(aanmelding.id))).toMatchObject({ ok: true })
  expect(await statusOf(persoon(aanmelding))).toBe('ingeschreven')
  expect(await typesOf(aanmelding.id)).toEqual(['aanmelding.gedaan', 'aanmelding.bevestigd'])
})

test('of more people than places the first have a place and the others wait', async () => {
  const { id } = await anEvenement({ plaatsen: { werkgever: 2 } })
  await register(opgave(id, { namen: ['Een Toets', 'Twee Toets', 'Drie Toets'] }))
  const [aanmelding] = await aanmeldingen(id)
  expect(aanmelding?.inschrijvingen.map(({ naam, status }) => [naam, status]).sort()).toEqual([
    ['Drie Toets', 'wachtlijst'],
    ['Een Toets', 'gereserveerd'],
    ['Twee Toets', 'gereserveerd'],
  ])
})

test('the same address adds nothing, answers the same and is mailed at most once an hour', async () => {
  const { id } = await anEvenement({ plaatsen: { werkgever: 5, bezoeker: 5 } })
  const eerste = await register(opgave(id))
  expect(await register(opgave(id, { rol: 'bezoeker', email: 'GAST@toets.example' }))).toEqual(eerste)
  const [aanmelding, ...meer] = await aanmeldingen(id)
  expect(meer).toEqual([])
  expect(await typesOf(aanmelding?.id ?? '')).toEqual(['aanmelding.gedaan'])
  moveClock(2 * UUR)
  await register(opgave(id))
  await register(opgave(id))
  expect(await typesOf(aanmelding?.id ?? '')).toEqual(['aanmelding.gedaan', 'aanmelding.nogmaals'])
})

test('one address at once in two roles is one aanmelding', async () => {
  const { id } = await anEvenement({ plaatsen: { werkgever: 5, bezoeker: 5 } })
  await Promise.all([register(opgave(id)), register(opgave(id, { rol: 'bezoeker' }))])
  expect(await aanmeldingen(id)).toHaveLength(1)
})

test('a closed, coming, cancelled or unknown event and a role that is not invited take nobody', async () => {
  const dicht = async (evenementId: string, rol: Opgave['rol'] = 'werkgever') => {
    const result = await register(opgave(evenementId, { rol }))
    expect(await aanmeldingen(evenementId)).toEqual([])
    return result.ok ? result.data.dicht : result.reden
  }
  const morgen = new Date(Date.now() + DAG)
  const gisteren = new Date(Date.now() - DAG)
  expect(await dicht((await anEvenement({ aanmeldenTot: gisteren })).id)).toBe('gesloten')
  expect(await dicht((await anEvenement({ aanmeldenVan: morgen })).id)).toBe('nog_niet_open')
  const weg = await anEvenement({ status: 'geannuleerd', geannuleerdOp: new Date(), annuleerReden: 'Storm' })
  expect(await dicht(weg.id)).toBe('geannuleerd')
  expect(await dicht((await anEvenement({ status: 'concept' })).id)).toBe('not-found')
  expect(await dicht((await anEvenement()).id, 'bezoeker')).toBe('niet_uitgenodigd')
})

test('one network registers so many people who do not confirm, also at once; a confirmation makes room, an hour too', async () => {
  const { id } = await anEvenement({ plaatsen: { werkgever: 500 } })
  const vanuit = (vanIp: string, nummer: number) =>
    register(opgave(id, { vanIp, email: `klas${nummer}@toets.example`, namen: ['Een Toets', 'Twee Toets'] }))
  const keren = MEESTE_PER_NETWERK / 2
  const results = await Promise.all(
    Array.from({ length: keren + 20 }, (_, nummer) => vanuit('2001:db8:0:7::1', nummer)),
  )
  expect(results.filter(({ ok }) => ok)).toHaveLength(keren)
  const melding = tekstenVan('nl').fouten.teVaak
  expect(results.find(({ ok }) => !ok)).toEqual({ ok: false, reden: 'conflict', melding })
  expect(await plaatsen(id)).toMatchObject({ bezet: MEESTE_PER_NETWERK })

  expect(await vanuit('2001:db8:0:7::2', 900)).toMatchObject({ ok: false })
  expect(await vanuit('2001:db8:0:8::1', 901)).toMatchObject({ ok: true })
  const [eerste] = await aanmeldingen(id)
  await confirmAanmelding(link(eerste?.id ?? ''))
  expect(await vanuit('2001:db8:0:7::1', 902)).toMatchObject({ ok: true })
  expect(await vanuit('2001:db8:0:7::1', 903)).toMatchObject({ ok: false })
  moveClock(UUR)
  expect(await vanuit('2001:db8:0:7::1', 904)).toMatchObject({ ok: true })
})

test('for one mail address strangers can ask for so many mails a day, known or not; the network of who asks is kept a day', async () => {
  const vraag = async (nummer: number, email: string) =>
    register(opgave((await anEvenement()).id, { email, vanIp: `192.0.2.${nummer}` }))
  for (let nummer = 0; nummer < MEESTE_PER_ADRES; nummer++)
    expect(await vraag(nummer, 'Bestookt@toets.example')).toMatchObject({ ok: true })
  expect(await vraag(99, 'bestookt@toets.example')).toMatchObject({ ok: false, reden: 'conflict' })

  const { id } = await anEvenement()
  const bekend = () => register(opgave(id, { email: 'bekend@toets.example', vanIp: '198.51.100.1' }))
  await bekend()
  await confirmAanmelding(link((await aanmeldingen(id))[0]?.id ?? ''))
  for (let nummer = 0; nummer < MEESTE_PER_ADRES; nummer++) expect(await bekend()).toMatchObject({ ok: true })
  expect(await bekend()).toMatchObject({ ok: false, reden: 'conflict' })

  moveClock(DAG + 2 * UUR)
  await removeOldAanmeldpogingen()
  expect(await db().aanmeldpoging.count()).toBe(0)
  expect(await vraag(1, 'bestookt@toets.example')).toMatchObject({ ok: true })
})

test('200 at once for the last place: one has it, all others wait, nobody sees an error', async () => {
  const { id } = await anEvenement({ plaatsen: { werkgever: 1 } })
  const results = await Promise.all(
    Array.from({ length: 200 }, (_, nummer) =>
      register(opgave(id, { email: `gast${nummer}@toets.example` })),
    ),
  )
  expect(results.every(({ ok }) => ok)).toBe(true)
  expect(await plaatsen(id)).toMatchObject({ bezet: 1 })
  const standen = (await aanmeldingen(id)).flatMap(({ inschrijvingen }) =>
    inschrijvingen.map((een) => een.status),
  )
  expect(standen.filter((status) => status === 'gereserveerd')).toHaveLength(1)
  expect(standen.filter((status) => status === 'wachtlijst')).toHaveLength(199)
}, 60_000)

test('a place that is cancelled is offered to who waits longest, to nobody else, and accepted', async () => {
  const { evenement, binnen, eerste, tweede } = await fullWithWaiters()
  expect(await cancelInschrijving(link(binnen.id))).toMatchObject({ ok: true })
  expect(await cancelInschrijving(link(binnen.id))).toMatchObject({ ok: true })
  expect(await statusOf(persoon(eerste))).toBe('aangeboden')
  expect(await statusOf(persoon(tweede))).toBe('wachtlijst')
  expect(await typesOf(persoon(eerste))).toEqual(['inschrijving.aangeboden'])
  const antwoord = { inschrijvingId: persoon(eerste), ja: true }
  expect(await answerAanbod(link(tweede.id), antwoord)).toMatchObject({ reden: 'not-found' })
  expect(await answerAanbod(link(eerste.id), antwoord)).toMatchObject({ ok: true })
  expect(await answerAanbod(link(eerste.id), antwoord)).toMatchObject({ reden: 'conflict' })
  expect(await statusOf(persoon(eerste))).toBe('ingeschreven')
  expect(await plaatsen(evenement.id)).toMatchObject({ bezet: 1 })
})

test('an offer that is declined or not answered goes to the next', async () => {
  const { binnen, eerste, tweede } = await fullWithWaiters()
  await cancelInschrijving(link(binnen.id))
  await answerAanbod(link(eerste.id), { inschrijvingId: persoon(eerste), ja: false })
  expect(await statusOf(persoon(tweede))).toBe('aangeboden')
  moveClock(48 * UUR + 60_000)
  const teLaat = { inschrijvingId: persoon(tweede), ja: true }
  expect(await answerAanbod(link(tweede.id), teLaat)).toMatchObject({ reden: 'conflict' })
  await Promise.all([keepInschrijvingen(), keepInschrijvingen()])
  expect(await statusOf(persoon(tweede))).toBe('verlopen')
  expect(await typesOf(persoon(tweede))).toEqual(['inschrijving.aangeboden', 'inschrijving.aanbod-verlopen'])
})

test('who did not confirm is offered nothing and loses the place in time; it goes to who waits', async () => {
  const evenement = await anEvenement({ plaatsen: { werkgever: 1 } })
  await register(opgave(evenement.id))
  await register(opgave(evenement.id, { email: 'onbevestigd@toets.example' }))
  const wacht = await anAanmelding(evenement.id, { status: 'wachtlijst' })
  moveClock(25 * UUR)
  const [aanmelding] = await aanmeldingen(evenement.id)
  expect(await confirmAanmelding(link(aanmelding?.id ?? ''))).toMatchObject({ reden: 'conflict' })
  await keepInschrijvingen()
  const na = await aanmeldingen(evenement.id)
  expect(na.map(({ inschrijvingen }) => inschrijvingen[0]?.status)).toEqual([
    'verlopen',
    'verlopen',
    'aangeboden',
  ])
  expect(await statusOf(persoon(wacht))).toBe('aangeboden')
})

test('more places are offered to who waits, as many as there are', async () => {
  const { evenement, eerste, tweede } = await fullWithWaiters()
  await db().evenementCapaciteit.updateMany({ where: { evenementId: evenement.id }, data: { plaatsen: 2 } })
  await keepInschrijvingen()
  await keepInschrijvingen()
  expect(await statusOf(persoon(eerste))).toBe('aangeboden')
  expect(await statusOf(persoon(tweede))).toBe('wachtlijst')
})

test('one of more people leaves and the others stay; the address can register again when all left', async () => {
  const { id } = await anEvenement()
  const aanmelding = await anAanmelding(id, {
    namen: ['Een Toets', 'Twee Toets'],
    email: 'gast@toets.example',
  })
  const vreemde = await anAanmelding(id)
  const ander = { inschrijvingId: persoon(vreemde) }
  expect(await cancelInschrijving(link(aanmelding.id), ander)).toMatchObject({ reden: 'not-found' })
  await cancelInschrijving(link(aanmelding.id), { inschrijvingId: persoon(aanmelding) })
  expect(await plaatsen(id)).toMatchObject({ bezet: 2 })
  await cancelInschrijving(link(aanmelding.id))
  expect(await plaatsen(id)).toMatchObject({ bezet: 1 })
  await register(opgave(id))
  expect(await aanmeldingen(id)).toHaveLength(3)
})
