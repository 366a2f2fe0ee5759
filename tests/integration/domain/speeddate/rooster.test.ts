import { afterEach, expect, test } from 'vitest'
import { getUitkomst } from '#app/domain/match/get-uitkomst.server.ts'
import { changeSpeeddates, removeUitvallers } from '#app/domain/speeddate/change-gesprek.server.ts'
import { fillSpeeddateRooster, makeSpeeddateRooster } from '#app/domain/speeddate/plan-rooster.server.ts'
import { getSpeeddates } from '#app/domain/speeddate/get-speeddates.server.ts'
import { setSpeeddatewens } from '#app/domain/speeddate/set-wens.server.ts'
import { GEEN_WENS } from '#app/domain/speeddate/wens.ts'
import { addDays, amsterdamTime, moveClock, now } from '#app/platform/clock.server.ts'
import { db } from '#app/platform/db.server.ts'
import { amsterdamDay } from '#app/platform/iso-day.ts'
import { anAanmelding } from '#tests/factories/evenement.ts'
import { aSpeeddateDag, gesprekVan, INSTELLINGEN } from '#tests/factories/speeddate.ts'

afterEach(() => moveClock(0))

const versieOf = async (evenementId: string) =>
  (await db().speeddates.findUniqueOrThrow({ where: { evenementId } })).versie
const cancel = (id: string) =>
  db().inschrijving.update({ where: { id }, data: { status: 'geannuleerd', versie: { increment: 1 } } })
const eventsOf = (onderwerpId: string, type: string) =>
  db().gebeurtenis.count({ where: { onderwerpId, type } })

test('the rooster has everybody with a place, with the score of the match and a neutral one for who cannot be compared', async () => {
  const dag = await aSpeeddateDag({ rooster: false })
  const { actor, evenementId, bedrijf, los, kimId, vacature, kandidaat } = dag
  await anAanmelding(evenementId, { rol: 'kandidaat', status: 'wachtlijst' })
  const gemaakt = await makeSpeeddateRooster(actor, { ...INSTELLINGEN, evenementId })
  expect(gemaakt).toEqual({ ok: true, data: { gesprekken: 4, nieuw: 4 } })
  const uitkomst = await getUitkomst(actor, { vacatureId: vacature.id, profielId: kandidaat.profiel.id })
  expect(await gesprekVan(bedrijf.id, kimId)).toMatchObject({
    score: Math.round(uitkomst?.totaal ?? -1),
    vacatureId: vacature.id,
  })
  expect(await gesprekVan(los.id, kimId)).toMatchObject({ score: 50, vacatureId: null })
  expect(await eventsOf(evenementId, 'speeddates.gemaakt')).toBe(1)
})

test('who misses what must be is not placed at that employer, and a hidden profiel is not compared', async () => {
  const { actor, evenementId, bedrijf, los, kimId, vacature, kandidaat } = await aSpeeddateDag({
    rooster: false,
  })
  await db().vacature.update({ where: { id: vacature.id }, data: { soorten: ['detachering'] } })
  await makeSpeeddateRooster(actor, { ...INSTELLINGEN, evenementId, minimum: 2 })
  await expect(gesprekVan(bedrijf.id, kimId)).rejects.toThrow()
  expect(await db().speeddatenummer.findUnique({ where: { inschrijvingId: kimId } })).toMatchObject({
    tekort: 'niemand_toegestaan',
  })
  expect(
    await changeSpeeddates(actor, {
      evenementId,
      versie: 1,
      aanpassing: {
        wat: 'toegevoegd',
        inschrijvingId: kimId,
        naar: { ronde: 4, tafelId: await tafelOf(bedrijf.id) },
      },
    }),
  ).toMatchObject({ ok: false, reden: 'conflict' })
  await db().kandidaatprofiel.update({
    where: { id: kandidaat.profiel.id },
    data: { zichtbaarTot: new Date(Date.now() - 1_000) },
  })
  await makeSpeeddateRooster(actor, { ...INSTELLINGEN, evenementId, versie: 1, weg: 'on' })
  expect(await gesprekVan(bedrijf.id, kimId)).toMatchObject({ score: 50, vacatureId: null })
  expect(los.id).not.toBe(bedrijf.id)
})

test('a rooster goes only when somebody says so and nothing was answered; an older page is refused', async () => {
  const { actor, evenementId, bedrijf, kimId } = await aSpeeddateDag()
  const again = { ...INSTELLINGEN, evenementId, versie: 1 }
  expect(await makeSpeeddateRooster(actor, again)).toMatchObject({ reden: 'invalid' })
  expect(await makeSpeeddateRooster(actor, { ...again, versie: 0, weg: 'on' })).toMatchObject({
    reden: 'conflict',
  })
  expect(await makeSpeeddateRooster(actor, { ...again, weg: 'on' })).toMatchObject({ ok: true })
  const { id } = await gesprekVan(bedrijf.id, kimId)
  await db().speeddategesprek.update({ where: { id }, data: { antwoordKandidaat: 'nee' } })
  expect(await makeSpeeddateRooster(actor, { ...again, versie: 2, weg: 'on' })).toMatchObject({
    reden: 'conflict',
  })
  await db().evenement.update({
    where: { id: evenementId },
    data: { status: 'concept', gepubliceerdOp: null },
  })
  expect(await fillSpeeddateRooster(actor, { evenementId, versie: 2 })).toMatchObject({ reden: 'conflict' })
})

test('talks of who cancelled go with one act; filling up places newcomers and leaves what stands', async () => {
  const { actor, evenementId, bedrijf, kimId, gast } = await aSpeeddateDag()
  const stond = await gesprekVan(bedrijf.id, kimId)
  await cancel(gast.inschrijvingen[0]?.id ?? '')
  expect(await removeUitvallers(actor, { evenementId })).toEqual({ ok: true, data: { aantal: 2 } })
  expect(await removeUitvallers(actor, { evenementId })).toEqual({ ok: true, data: { aantal: 0 } })
  await anAanmelding(evenementId, { rol: 'kandidaat' })
  const versie = await versieOf(evenementId)
  expect(await fillSpeeddateRooster(actor, { evenementId, versie: 1 })).toMatchObject({ reden: 'conflict' })
  expect(await fillSpeeddateRooster(actor, { evenementId, versie })).toEqual({
    ok: true,
    data: { gesprekken: 4, nieuw: 2 },
  })
  expect(await gesprekVan(bedrijf.id, kimId)).toEqual(stond)
  expect(await eventsOf(evenementId, 'speeddates.gewijzigd')).toBe(1)
})

test('a talk is moved, swapped, removed and added by hand; a clash is refused with its reason', async () => {
  const { actor, evenementId, bedrijf, los, kimId, gast } = await aSpeeddateDag()
  const tafelId = await tafelOf(bedrijf.id)
  const gastId = gast.inschrijvingen[0]?.id ?? ''
  const kim = await gesprekVan(bedrijf.id, kimId)
  const change = async (aanpassing: Parameters<typeof changeSpeeddates>[1]['aanpassing']) =>
    changeSpeeddates(actor, { evenementId, versie: await versieOf(evenementId), aanpassing })
  const bezet = await gesprekVan(bedrijf.id, gastId)
  expect(
    await change({ wat: 'verplaatst', gesprekId: kim.id, naar: { ronde: bezet.ronde, tafelId } }),
  ).toMatchObject({ ok: false, melding: expect.stringContaining('al een gesprek') as string })
  expect(await change({ wat: 'verplaatst', gesprekId: kim.id, naar: { ronde: 4, tafelId } })).toMatchObject({
    ok: true,
  })
  const moved = await gesprekVan(bedrijf.id, kimId)
  expect(moved).toMatchObject({ ronde: 4, metDeHand: true, score: kim.score, vacatureId: kim.vacatureId })
  for (const aanmeldingId of [bedrijf.id, los.id]) {
    const een = await gesprekVan(aanmeldingId, gastId)
    expect(await change({ wat: 'weggehaald', gesprekId: een.id })).toMatchObject({ ok: true })
  }
  const naar = { ronde: 3, tafelId }
  expect(await change({ wat: 'toegevoegd', inschrijvingId: gastId, naar })).toMatchObject({ ok: true })
  const added = await gesprekVan(bedrijf.id, gastId)
  await db().speeddategesprek.deleteMany({ where: { inschrijvingId: kimId, id: { not: moved.id } } })
  expect(await change({ wat: 'geruild', gesprekId: moved.id, metId: added.id })).toMatchObject({ ok: true })
  expect(await gesprekVan(bedrijf.id, kimId)).toMatchObject({ ronde: 3 })
  await db().speeddategesprek.updateMany({ where: { evenementId }, data: { antwoordWerkgever: 'ja' } })
  const last = await gesprekVan(bedrijf.id, kimId)
  expect(await change({ wat: 'weggehaald', gesprekId: last.id })).toMatchObject({ reden: 'conflict' })
})

test('an employer at two tables and a kandidaat who comes later are planned so, and what no longer fits is told and goes', async () => {
  const { actor, evenementId, bedrijf, los, kimId, gast } = await aSpeeddateDag()
  const wens = async (van: Parameters<typeof setSpeeddatewens>[1]['van'], anders: object) =>
    setSpeeddatewens(actor, {
      ...{ ...GEEN_WENS, evenementId, versie: await versieOf(evenementId), van },
      ...anders,
    })
  expect(await wens({ aanmeldingId: bedrijf.id }, { tafels: 2 })).toMatchObject({ ok: true })
  expect(await wens({ inschrijvingId: kimId }, { komtOm: '13:20', tafels: 9 })).toMatchObject({ ok: true })
  expect(await wens({ inschrijvingId: gast.id }, {})).toMatchObject({ reden: 'not-found' })
  expect(await wens({ inschrijvingId: kimId }, { versie: 1 })).toMatchObject({ reden: 'conflict' })
  expect(await db().speeddatewens.findUnique({ where: { inschrijvingId: kimId } })).toMatchObject({
    ...{ komtOm: '13:20', tafels: 1 },
  })
  expect(await eventsOf(kimId, 'speeddatewens.vastgelegd')).toBe(1)
  const pagina = await getSpeeddates(actor, evenementId)
  const dan = pagina?.gesprekken.filter(({ uitval }) => uitval === 'dan-niet') ?? []
  expect(dan.length).toBeGreaterThan(0)
  expect(await removeUitvallers(actor, { evenementId })).toEqual({ ok: true, data: { aantal: dan.length } })
  expect(
    await fillSpeeddateRooster(actor, { evenementId, versie: await versieOf(evenementId) }),
  ).toMatchObject({
    ok: true,
  })
  const vanKim = await db().speeddategesprek.findMany({ where: { inschrijvingId: kimId } })
  expect(vanKim.map(({ ronde }) => ronde).sort()).toEqual([3, 4])
  expect(await db().speeddatetafel.count({ where: { aanmeldingId: bedrijf.id } })).toBe(2)
  // Nobody meets the same employer at its other table.
  const vol = await gesprekVan(bedrijf.id, kimId)
  const andere = await db().speeddatetafel.findFirstOrThrow({
    where: { aanmeldingId: bedrijf.id, id: { not: vol.tafelId } },
  })
  const zet = async (naar: { ronde: number; tafelId: string }) =>
    changeSpeeddates(actor, {
      ...{ evenementId, versie: await versieOf(evenementId) },
      aanpassing: { wat: 'toegevoegd', inschrijvingId: kimId, naar },
    })
  expect(await zet({ ronde: 2, tafelId: andere.id })).toMatchObject({
    melding: expect.stringMatching(/er dan niet.*al een gesprek met elkaar/) as string,
  })
  // With one table less, the talks of the second cannot go on; an answered one stays, and its round and pair stay taken.
  await db().speeddategesprek.update({
    where: { id: vol.id },
    data: { tafelId: andere.id, antwoordKandidaat: 'ja' },
  })
  await wens({ aanmeldingId: bedrijf.id }, { tafels: 1 })
  const weer = await fillSpeeddateRooster(actor, { evenementId, versie: await versieOf(evenementId) })
  expect(weer).toMatchObject({ ok: true })
  expect(
    await db().speeddategesprek.findMany({ where: { inschrijvingId: kimId }, select: { id: true } }),
  ).toContainEqual({
    id: vol.id,
  })
  expect(
    await db().speeddategesprek.count({
      where: { inschrijvingId: kimId, tafel: { aanmeldingId: bedrijf.id } },
    }),
  ).toBe(1)
  expect(los.id).not.toBe(bedrijf.id)
})

test('on the day, filling up places nobody in a round that has begun', async () => {
  const { actor, evenementId, evenement, kimId } = await aSpeeddateDag()
  await db().speeddategesprek.deleteMany({ where: { evenementId } })
  moveClock(amsterdamTime(amsterdamDay(evenement.start), '13:13').getTime() - Date.now())
  await db().evenement.update({ where: { id: evenementId }, data: { einde: addDays(now(), 1) } })
  expect(await fillSpeeddateRooster(actor, { evenementId, versie: 1 })).toMatchObject({ ok: true })
  const rondes = await db().speeddategesprek.findMany({ where: { inschrijvingId: kimId } })
  expect(rondes.map(({ ronde }) => ronde).sort()).toEqual([3, 4])
})

async function tafelOf(aanmeldingId: string) {
  return (await db().speeddatetafel.findFirstOrThrow({ where: { aanmeldingId } })).id
}
