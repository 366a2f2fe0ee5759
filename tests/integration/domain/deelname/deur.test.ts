import { randomUUID } from 'node:crypto'
import { afterEach, expect, test } from 'vitest'
import { checkIn, undoCheckIn } from '#app/domain/deelname/check-in.server.ts'
import { deelnameAdres, deelnamecodeOf } from '#app/domain/deelname/deelnamecode.server.ts'
import { codeOfQr, findByCode } from '#app/domain/deelname/deur.ts'
import { getDeur } from '#app/domain/deelname/get-deur.server.ts'
import { letIn } from '#app/domain/deelname/let-in.server.ts'
import { makeBadges, makeLijst } from '#app/domain/deelname/make-afdruk.server.ts'
import { cancelInschrijving } from '#app/domain/inschrijving/change-aanmelding.server.ts'
import { sleutelOf } from '#app/domain/inschrijving/sleutel.server.ts'
import { moveClock } from '#app/platform/clock.server.ts'
import { db } from '#app/platform/db.server.ts'
import { anAdviseur } from '#tests/factories/account.ts'
import { anAanmelding, anEvenement } from '#tests/factories/evenement.ts'

const UUR = 3_600_000
const DAG = 24 * UUR
afterEach(() => moveClock(0))

/** A door that is open: the event began a minute ago. */
async function anOpenDoor({
  plaatsen = 3,
  ...rest
}: { plaatsen?: number } & Parameters<typeof anAanmelding>[1] = {}) {
  const evenement = await anEvenement({
    start: new Date(Date.now() - 60_000),
    plaatsen: { werkgever: plaatsen },
  })
  const aanmelding = await anAanmelding(evenement.id, rest)
  const [persoon] = aanmelding.inschrijvingen
  if (!persoon) throw new Error('somebody was registered')
  const { actor } = await anAdviseur()
  return {
    evenement,
    aanmelding,
    persoon,
    actor,
    wie: { evenementId: evenement.id, inschrijvingId: persoon.id },
  }
}

const rowOf = (id: string) => db().inschrijving.findUniqueOrThrow({ where: { id } })
const linesOf = (onderwerpId: string, type: string) =>
  db().gebeurtenis.count({ where: { onderwerpId, type } })

test('two phones let the same person in at once: once inside, and the other hears since when', async () => {
  const { wie, persoon, actor } = await anOpenDoor()
  const { actor: ander } = await anAdviseur()
  const answers = await Promise.all([checkIn(actor, wie), checkIn(ander, wie)])
  const data = answers.map((een) => een.ok && een.data)
  expect(data.map((een) => een && een.al).sort()).toEqual([false, true])
  const { ingechecktOp } = await rowOf(persoon.id)
  for (const een of data) expect(een && een.sinds).toEqual(ingechecktOp)
  expect(await linesOf(persoon.id, 'inschrijving.ingecheckt')).toBe(1)
})

test('a tap that waited for a connection counts from when it was made', async () => {
  const { wie, persoon, actor } = await anOpenDoor()
  const before = Date.now()
  await checkIn(actor, { ...wie, geleden: 600 })
  expect(Math.abs(before - 600_000 - Number((await rowOf(persoon.id)).ingechecktOp))).toBeLessThan(5_000)
})

test('a check-in is taken back once, and the place stays', async () => {
  const { wie, persoon, actor } = await anOpenDoor()
  await checkIn(actor, wie)
  for (let keer = 0; keer < 2; keer += 1) expect((await undoCheckIn(actor, wie)).ok).toBe(true)
  expect(await rowOf(persoon.id)).toMatchObject({ status: 'ingeschreven', ingechecktOp: null })
  expect(await linesOf(persoon.id, 'inschrijving.incheck-teruggedraaid')).toBe(1)
})

test('nobody comes in before the day, at an evenement of another id, or after cancelling', async () => {
  const early = await anEvenement()
  const [vroeg] = (await anAanmelding(early.id)).inschrijvingen
  const { wie, persoon, actor } = await anOpenDoor()
  expect(await checkIn(actor, { evenementId: early.id, inschrijvingId: vroeg?.id ?? '' })).toMatchObject({
    reden: 'conflict',
  })
  expect(await checkIn(actor, { ...wie, evenementId: early.id })).toMatchObject({ reden: 'not-found' })
  await db().inschrijving.update({ where: { id: persoon.id }, data: { status: 'geannuleerd' } })
  expect(await checkIn(actor, wie)).toMatchObject({ reden: 'conflict' })
})

test('who waits comes in when a place is free, and not when there is none', async () => {
  const { wie, persoon, evenement, actor } = await anOpenDoor({ status: 'wachtlijst', plaatsen: 1 })
  const other = await anAanmelding(evenement.id)
  expect(await checkIn(actor, wie)).toMatchObject({ ok: false, reden: 'conflict' })
  await db().inschrijving.update({
    where: { id: other.inschrijvingen[0]?.id ?? '' },
    data: { status: 'geannuleerd' },
  })
  expect((await checkIn(actor, wie)).ok).toBe(true)
  expect(await rowOf(persoon.id)).toMatchObject({ status: 'ingeschreven' })
})

test('who did not confirm the mail address is confirmed at the door, with the colleagues of the same registration', async () => {
  const { wie, aanmelding, actor } = await anOpenDoor({
    status: 'gereserveerd',
    namen: ['Een Toets', 'Twee Toets'],
  })
  await checkIn(actor, wie)
  const na = await db().aanmelding.findUniqueOrThrow({
    where: { id: aanmelding.id },
    include: { inschrijvingen: true },
  })
  expect(na.bevestigdOp).not.toBeNull()
  expect(na.inschrijvingen.map(({ status }) => status)).toEqual(['ingeschreven', 'ingeschreven'])
})

test('who is inside cannot be cancelled by the link', async () => {
  const start = new Date(Date.now() + 60_000)
  const evenement = await anEvenement({ start })
  const { id, inschrijvingen } = await anAanmelding(evenement.id)
  const { actor } = await anAdviseur()
  const inschrijvingId = inschrijvingen[0]?.id ?? ''
  await checkIn(actor, { evenementId: evenement.id, inschrijvingId })
  await cancelInschrijving({ id, sleutel: sleutelOf(id) })
  expect(await rowOf(inschrijvingId)).toMatchObject({ status: 'ingeschreven' })
})

test('somebody without a registration takes the last place, once; the next is refused and nothing is over', async () => {
  const { evenement, actor } = await anOpenDoor({ plaatsen: 2 })
  const input = {
    id: randomUUID(),
    evenementId: evenement.id,
    naam: 'Inloper Toets',
    rol: 'werkgever' as const,
  }
  const form = { ...input, organisatieNaam: 'Proefbedrijf' }
  for (let keer = 0; keer < 2; keer += 1) expect((await letIn(actor, form)).ok).toBe(true)
  expect(await letIn(actor, { ...form, id: randomUUID() })).toMatchObject({ ok: false, reden: 'conflict' })
  expect(await letIn(actor, { ...form, id: randomUUID(), rol: 'bezoeker' })).toMatchObject({
    reden: 'conflict',
  })
  const [inloper] = await db().inschrijving.findMany({
    where: { naam: 'Inloper Toets', evenementId: evenement.id },
  })
  expect(inloper).toMatchObject({ status: 'ingeschreven' })
  expect(inloper?.ingechecktOp).not.toBeNull()
  expect(await linesOf(form.id, 'aanmelding.ter-plekke')).toBe(1)

  // A mistake: with the check-in the place is free again.
  await undoCheckIn(actor, { evenementId: evenement.id, inschrijvingId: inloper?.id ?? '' })
  expect((await letIn(actor, { ...form, id: randomUUID() })).ok).toBe(true)
})

test('only at the door somebody can be without a mail address', async () => {
  const { evenement } = await anOpenDoor()
  await expect(anAanmelding(evenement.id, { email: null })).rejects.toThrow(/aanmelding_bereikbaar/)
})

test('the code of a QR finds its person at this evenement alone, and the address shows no name and no id of the person', async () => {
  const { evenement, persoon, actor } = await anOpenDoor({ namen: ['Renske Toets'] })
  const deur = await getDeur(actor, evenement.id)
  const code = deelnamecodeOf(persoon.id)
  expect(findByCode(deur?.personen ?? [], code)?.naam).toBe('Renske Toets')
  const ander = await anOpenDoor()
  expect(findByCode((await getDeur(actor, ander.evenement.id))?.personen ?? [], code)).toBeNull()
  const adres = deelnameAdres({ id: persoon.id, evenementId: evenement.id })
  expect(adres).toContain(`/adviseur/evenementen/${evenement.id}/deur?code=${code}`)
  expect(adres).not.toContain(persoon.id)
  expect(codeOfQr(adres)).toBe(code)
})

test('the list and the badges are files, told in the audit log with a count, and gone with the people', async () => {
  const { evenement, actor } = await anOpenDoor({ namen: ['Łukasz Toets', 'Олена Toets'] })
  for (const make of [makeLijst, makeBadges]) {
    const result = await make(actor, evenement.id)
    expect(result.ok && Buffer.from(result.data.bytes).subarray(0, 5).toString()).toBe('%PDF-')
  }
  const [line] = await db().gebeurtenis.findMany({ where: { onderwerpId: evenement.id } })
  expect(line).toMatchObject({
    type: 'evenement.deelnemers-afgedrukt',
    gegevens: { vorm: 'lijst', personen: 2 },
  })
  await db().evenement.update({ where: { id: evenement.id }, data: { verwijderdOp: new Date() } })
  moveClock(40 * DAG)
  expect(await makeLijst(actor, evenement.id)).toMatchObject({ reden: 'conflict' })
})
