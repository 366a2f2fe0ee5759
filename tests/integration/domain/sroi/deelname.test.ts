import { randomUUID } from 'node:crypto'
import { afterEach, expect, test } from 'vitest'
import { checkIn, undoCheckIn } from '#app/domain/deelname/check-in.server.ts'
import { issueCertificaten, reissueCertificaat } from '#app/domain/deelname/issue-certificaten.server.ts'
import { removeDeelnemers } from '#app/domain/deelname/remove-deelnemers.server.ts'
import { DUBBELE_DEELNAME } from '#app/domain/sroi/deelname.ts'
import { getDeelname, waardenUitDeelname } from '#app/domain/sroi/get-deelname.server.ts'
import { getInvulling } from '#app/domain/sroi/get-invulling.server.ts'
import { judgeInvulling } from '#app/domain/sroi/judge-invulling.server.ts'
import { listSuggesties } from '#app/domain/sroi/list-suggesties.server.ts'
import { proposeInvulling, withdrawInvulling } from '#app/domain/sroi/propose-invulling.server.ts'
import { readDeelnames } from '#app/domain/sroi/read-deelnames.server.ts'
import { reviseInvulling } from '#app/domain/sroi/revise-invulling.server.ts'
import type { Actor } from '#app/platform/actor.ts'
import { amsterdamTime, moveClock, today } from '#app/platform/clock.server.ts'
import { db } from '#app/platform/db.server.ts'
import { plusDays } from '#app/platform/iso-day.ts'
import { anAdviseur } from '#tests/factories/account.ts'
import { anAanmelding, anEvenement } from '#tests/factories/evenement.ts'
import { anInvulling, aVerplichting } from '#tests/factories/sroi.ts'
import { aWerkgever } from '#tests/factories/werkgever.ts'

const DAG = 86_400_000
const GISTEREN = plusDays(today(), -1)
const OORDEEL = { reden: null, bouwblokId: null, bonusIds: [], gemeenteCode: null }

afterEach(() => moveClock(0))

/** Two contracts of a contractor of which three colleagues were at an event of yesterday, from ten to half past twelve. */
async function aDeelname(soort: 'harrie_training' | 'speeddates' | 'wervingsdag') {
  const evenement = await anEvenement({
    soort,
    start: amsterdamTime(GISTEREN, '10:00'),
    einde: amsterdamTime(GISTEREN, '12:30'),
    plaatsen: { werkgever: 12 },
  })
  const werkgever = await aWerkgever()
  const werkgeverId = werkgever.werkgever.id
  const { actor } = await anAdviseur()
  const aanmelding = await anAanmelding(evenement.id, {
    werkgeverId,
    namen: ['Een Toets', 'Twee Toets', 'Drie Toets', 'Vier Weggebleven'],
  })
  const personen = aanmelding.inschrijvingen
    .filter(({ naam }) => !naam.startsWith('Vier'))
    .map(({ id }) => ({ evenementId: evenement.id, inschrijvingId: id }))
  for (const wie of personen) await checkIn(actor, wie)
  if (soort === 'harrie_training') await issueCertificaten(actor, { evenementId: evenement.id })
  const een = (await aVerplichting({ werkgeverId })).verplichting
  const twee = (await aVerplichting({ werkgeverId })).verplichting
  return { evenement, werkgever, actor, personen, een, twee }
}

type Wereld = Awaited<ReturnType<typeof aDeelname>>

const invoer = ({ evenement, een }: Wereld, aantal: number, verplichtingId = een.id) => ({
  id: randomUUID(),
  verplichtingId,
  soort: evenement.soort === 'harrie_training' ? ('training' as const) : ('expertise' as const),
  plaatsingId: null,
  evenementId: evenement.id,
  omschrijving: 'Samen aan het werk',
  bedrag: null,
  aantal,
  van: GISTEREN,
  tot: GISTEREN,
  moment: 'ingediend' as const,
})

const suggesties = async ({ werkgever }: Wereld, id: string) =>
  (await listSuggesties(werkgever.actor, { id, gatCents: 50_000_00 }))
    .filter(({ evenementId }) => evenementId)
    .map(({ soort, aantal, meesteCents }) => [soort, aantal, meesteCents])

test('a followed Harrie-training is suggested with its seats and value, proposed in one go and then suggested nowhere', async () => {
  const wereld = await aDeelname('harrie_training')
  const { werkgever, een, twee, evenement } = wereld
  expect(await suggesties(wereld, een.id)).toEqual([['training', 3, 2_250_00]])
  const deelname = await getDeelname(werkgever.actor, {
    verplichtingId: een.id,
    evenementId: evenement.id,
    soort: 'training',
  })
  expect(deelname && waardenUitDeelname(deelname)).toMatchObject({
    aantal: '3',
    van: GISTEREN,
    tot: GISTEREN,
  })

  const input = invoer(wereld, 3)
  expect(await proposeInvulling(werkgever.actor, input)).toMatchObject({ ok: true })
  expect(await db().sroiInvulling.findUniqueOrThrow({ where: { id: input.id } })).toMatchObject({
    evenementId: evenement.id,
    aantal: 3,
    status: 'ingediend',
  })
  const [event] = await db().gebeurtenis.findMany({
    where: { type: 'sroiinvulling.ingediend', onderwerpId: input.id },
  })
  expect(event?.gegevens).toEqual({ verplichtingId: een.id, soort: 'training' })
  expect(await suggesties(wereld, een.id)).toEqual([])
  expect(await suggesties(wereld, twee.id)).toEqual([])
})

test('hours at speeddates are expertise of everyone who came through the door; an event for the employer itself is not', async () => {
  const wereld = await aDeelname('speeddates')
  expect(await suggesties(wereld, wereld.een.id)).toEqual([['expertise', 7, 700_00]])
  expect(await proposeInvulling(wereld.werkgever.actor, invoer(wereld, 8))).toMatchObject({
    reden: 'invalid',
    melding: expect.stringContaining('Hooguit 7 uur'),
  })
  expect(await proposeInvulling(wereld.werkgever.actor, invoer(wereld, 5))).toMatchObject({ ok: true })
  const werving = await aDeelname('wervingsdag')
  expect(await suggesties(werving, werving.een.id)).toEqual([])
  expect(await proposeInvulling(werving.werkgever.actor, invoer(werving, 1))).toMatchObject({
    reden: 'invalid',
  })
})

test('more than followed it, other days, another kind and an event of another employer are refused', async () => {
  const wereld = await aDeelname('harrie_training')
  const ander = await aDeelname('harrie_training')
  const { actor } = wereld.werkgever
  const refused = { reden: 'invalid' }
  expect(await proposeInvulling(actor, invoer(wereld, 4))).toMatchObject(refused)
  expect(await proposeInvulling(actor, { ...invoer(wereld, 3), tot: today() })).toMatchObject(refused)
  expect(await proposeInvulling(actor, { ...invoer(wereld, 3), soort: 'expertise' })).toMatchObject(refused)
  expect(
    await proposeInvulling(actor, { ...invoer(wereld, 3), evenementId: ander.evenement.id }),
  ).toMatchObject(refused)
  expect(await proposeInvulling(ander.werkgever.actor, invoer(wereld, 3))).toMatchObject({
    reden: 'not-found',
  })
  const vraag = { verplichtingId: wereld.een.id, soort: 'training' as const }
  expect(await getDeelname(actor, { ...vraag, evenementId: ander.evenement.id })).toBeNull()
  expect(await getDeelname(ander.werkgever.actor, { ...vraag, evenementId: wereld.evenement.id })).toBeNull()
  expect(await getDeelname(actor, { ...vraag, evenementId: 'geen id' })).toBeNull()
})

test('what counts for one contract is refused for a second one, also at the same moment, until it is withdrawn', async () => {
  const wereld = await aDeelname('harrie_training')
  const { werkgever, een, twee } = wereld
  const [eerste, tweede] = [invoer(wereld, 1), invoer(wereld, 2, twee.id)]
  const tegelijk = await Promise.all([
    proposeInvulling(werkgever.actor, eerste),
    proposeInvulling(werkgever.actor, tweede),
  ])
  expect(tegelijk.map(({ ok }) => ok).toSorted()).toEqual([false, true])
  expect(tegelijk).toContainEqual(expect.objectContaining({ reden: 'conflict', melding: DUBBELE_DEELNAME }))
  const [gelukt, later] = tegelijk[0]?.ok ? [eerste, tweede] : [tweede, eerste]
  expect(await proposeInvulling(werkgever.actor, { ...invoer(wereld, 1, een.id) })).toMatchObject({
    reden: 'conflict',
    melding: DUBBELE_DEELNAME,
  })
  expect(await withdrawInvulling(werkgever.actor, { ...gelukt, versie: 1 })).toMatchObject({ ok: true })
  expect(await proposeInvulling(werkgever.actor, later)).toMatchObject({ ok: true })
})

test('a refused one frees the event, and its judgement is not taken back once it counts elsewhere', async () => {
  const wereld = await aDeelname('speeddates')
  const { werkgever, actor, een, twee } = wereld
  const input = invoer(wereld, 7)
  await proposeInvulling(werkgever.actor, input)
  await judgeInvulling(actor, {
    ...OORDEEL,
    ...input,
    versie: 1,
    oordeel: 'afgewezen',
    reden: 'Hoort elders',
  })
  expect(await proposeInvulling(werkgever.actor, invoer(wereld, 7, twee.id))).toMatchObject({ ok: true })
  expect(
    await reviseInvulling(actor, { id: input.id, verplichtingId: een.id, versie: 2, reden: 'Vergissing' }),
  ).toMatchObject({ reden: 'conflict', melding: DUBBELE_DEELNAME })
})

test('after a check-in is taken back the claim is too high: the reviewer sees both and cannot approve it', async () => {
  for (const soort of ['harrie_training', 'speeddates'] as const) {
    const wereld = await aDeelname(soort)
    const { werkgever, actor, personen, een } = wereld
    const input = invoer(wereld, soort === 'speeddates' ? 7 : 3)
    await proposeInvulling(werkgever.actor, input)
    const oordeel = { ...OORDEEL, ...input, versie: 1, oordeel: 'goedgekeurd' as const }
    await undoCheckIn(actor, personen[0] ?? { evenementId: '', inschrijvingId: '' })
    expect(await getInvulling(actor, { id: input.id, verplichtingId: een.id })).toMatchObject({
      aantal: input.aantal,
      deelname: { aanwezig: 2 },
      evenement: { id: wereld.evenement.id },
    })
    expect(await judgeInvulling(actor, oordeel)).toMatchObject({
      reden: 'conflict',
      melding: expect.stringContaining(soort === 'speeddates' ? 'Hooguit 5 uur' : 'Hooguit 2'),
    })
    await checkIn(actor, personen[0] ?? { evenementId: '', inschrijvingId: '' })
    if (soort === 'harrie_training') {
      const { id: certificaatId } = await db().certificaat.findFirstOrThrow({
        where: { inschrijvingId: personen[0]?.inschrijvingId ?? '' },
      })
      await reissueCertificaat(actor, { evenementId: wereld.evenement.id, certificaatId })
    }
    expect(await judgeInvulling(actor, oordeel)).toMatchObject({ ok: true })
  }
})

test('who judges hours that were typed in by hand sees at which event of those days the contractor was; the contractor does not', async () => {
  const wereld = await aDeelname('speeddates')
  const { werkgever, actor, een, evenement } = wereld
  const gelezen = async (wie: Actor, van: string) => {
    const { evenementId: _, ...input } = { ...invoer(wereld, 7), van }
    await proposeInvulling(werkgever.actor, input)
    return (await getInvulling(wie, { id: input.id, verplichtingId: een.id }))?.mogelijkDubbel
  }
  expect(await gelezen(actor, GISTEREN)).toEqual([expect.stringContaining(evenement.titel)])
  expect(await gelezen(werkgever.actor, GISTEREN)).toEqual([])
  expect(await gelezen(actor, plusDays(GISTEREN, -5))).toHaveLength(1)
})

test('when the people of the event are removed, the counts, the claim and its approval stay', async () => {
  const wereld = await aDeelname('speeddates')
  const { werkgever, actor, evenement } = wereld
  const input = invoer(wereld, 7)
  await proposeInvulling(werkgever.actor, input)
  moveClock(Number(evenement.verwijderOp) + DAG - Date.now())
  await removeDeelnemers()
  expect(await db().inschrijving.count({ where: { evenementId: evenement.id } })).toBe(0)
  expect(await readDeelnames({ werkgeverId: werkgever.werkgever.id })).toEqual([
    expect.objectContaining({ evenementId: evenement.id, aanwezig: 3, minuten: 150, teltAl: true }),
  ])
  expect(
    await judgeInvulling(actor, { ...OORDEEL, ...input, versie: 1, oordeel: 'goedgekeurd' }),
  ).toMatchObject({ ok: true })
  expect(await db().sroiInvulling.findUniqueOrThrow({ where: { id: input.id } })).toMatchObject({ aantal: 7 })
})

test('the hours of an event of two days are those of both days without the night', async () => {
  const wereld = await aDeelname('speeddates')
  await db().evenement.update({
    where: { id: wereld.evenement.id },
    data: { start: amsterdamTime(plusDays(GISTEREN, -1), '10:00') },
  })
  expect(await readDeelnames({ werkgeverId: wereld.werkgever.werkgever.id })).toEqual([
    expect.objectContaining({ minuten: 300, van: plusDays(GISTEREN, -1), tot: GISTEREN }),
  ])
})

test('the database takes one line of an event for a contractor, on training and expertise alone, and keeps the event', async () => {
  const { evenement, een, twee, werkgever } = await aDeelname('harrie_training')
  const lijn = (verplichtingId: string, anders: object = {}) =>
    anInvulling({
      verplichtingId,
      ingediendDoorId: werkgever.actor.accountId,
      soort: 'training',
      aantal: 1,
      evenementId: evenement.id,
      ...anders,
    })
  await expect(lijn(een.id, { soort: 'stage', aantal: null })).rejects.toThrow()
  const eerste = await lijn(een.id)
  await expect(lijn(twee.id)).rejects.toThrow()
  const vervallen = await lijn(twee.id, { status: 'ingetrokken' })
  const terug = () =>
    db().sroiInvulling.update({ where: { id: vervallen.id }, data: { status: 'ingediend' } })
  await expect(terug()).rejects.toThrow()
  await db().sroiInvulling.update({ where: { id: eerste.id }, data: { status: 'ingetrokken' } })
  await terug()
  await lijn((await aVerplichting()).verplichting.id)
  await expect(db().evenement.delete({ where: { id: evenement.id } })).rejects.toThrow()
})
