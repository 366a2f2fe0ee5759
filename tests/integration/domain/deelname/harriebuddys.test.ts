import { afterEach, expect, test } from 'vitest'
import { setBuddysInDienst } from '#app/domain/deelname/change-harriebuddys.server.ts'
import { checkIn } from '#app/domain/deelname/check-in.server.ts'
import { getHarriebuddys } from '#app/domain/deelname/get-harriebuddys.server.ts'
import { buddysTekst } from '#app/domain/deelname/harriebuddys.ts'
import { koppelWerkgever, suggestWerkgevers } from '#app/domain/deelname/koppel-werkgever.server.ts'
import { canKoppelWerkgever } from '#app/domain/deelname/policy.ts'
import { readDeelnames } from '#app/domain/sroi/read-deelnames.server.ts'
import { issueCertificaten, withdrawCertificaat } from '#app/domain/deelname/issue-certificaten.server.ts'
import { removeDeelnemers } from '#app/domain/deelname/remove-deelnemers.server.ts'
import { matchVacatures } from '#app/domain/match/match-vacatures.server.ts'
import { amsterdamTime, moveClock, today } from '#app/platform/clock.server.ts'
import { db } from '#app/platform/db.server.ts'
import { plusDays } from '#app/platform/iso-day.ts'
import { anAdviseur } from '#tests/factories/account.ts'
import { anAanmelding, anEvenement } from '#tests/factories/evenement.ts'
import { aKandidaat } from '#tests/factories/kandidaat.ts'
import { aVacature } from '#tests/factories/vacature.ts'
import { aWerkgever } from '#tests/factories/werkgever.ts'

const DAG = 86_400_000
afterEach(() => moveClock(0))

/** A training of yesterday at which two colleagues of one employer were, and one of another; all have their certificate. */
async function trainedPeople() {
  const gisteren = plusDays(today(), -1)
  const evenement = await anEvenement({ start: amsterdamTime(gisteren, '10:00') })
  const { actor } = await anAdviseur()
  const [een, ander] = [await aWerkgever(), await aWerkgever()]
  for (const [{ werkgever }, namen] of [
    [een, ['Een Toets', 'Twee Toets']],
    [ander, ['Drie Toets']],
  ] as const) {
    const { inschrijvingen } = await anAanmelding(evenement.id, {
      werkgeverId: werkgever.id,
      namen: [...namen],
    })
    for (const { id } of inschrijvingen)
      await checkIn(actor, { evenementId: evenement.id, inschrijvingId: id })
  }
  await issueCertificaten(actor, { evenementId: evenement.id })
  return { evenement, actor, een, ander, gisteren }
}

test('trained colleagues are a count and a day for their own employer, and the count outlives the people', async () => {
  const { evenement, actor, een, ander, gisteren } = await trainedPeople()
  const expected = { aantal: 2, gevolgd: 2, laatst: gisteren }
  expect(await getHarriebuddys(actor, een.werkgever.id)).toEqual(expected)
  expect(await getHarriebuddys(een.actor, een.werkgever.id)).toEqual(expected)
  expect(await getHarriebuddys(ander.actor, een.werkgever.id)).toBeNull()
  expect(buddysTekst(expected)).toMatch(/^2 collega’s volgden de Harrie-training, de laatste keer op /)
  const [line] = await db().gebeurtenis.findMany({
    where: { onderwerpId: een.werkgever.id, type: 'werkgever.harriebuddys-geteld' },
  })
  expect(line?.gegevens).toEqual({ evenementId: evenement.id, aantal: 2 })
  moveClock(Number(evenement.verwijderOp) + DAG - Date.now())
  await removeDeelnemers()
  expect(await getHarriebuddys(actor, een.werkgever.id)).toEqual(expected)
})

test('who registered without an account counts for the employer that an adviseur names, and no longer when it is taken away', async () => {
  const { evenement, actor, een } = await trainedPeople()
  const { werkgever } = await aWerkgever({ naam: 'Proefsmederij B.V.' })
  const gast = await anAanmelding(evenement.id, {
    organisatieNaam: 'proefsmederij',
    email: 'gast@gmail.com',
    namen: ['Vier Toets'],
  })
  const plek = { evenementId: evenement.id, aanmeldingId: gast.id }
  await checkIn(actor, {
    evenementId: evenement.id,
    inschrijvingId: gast.inschrijvingen[0]?.id ?? '',
  })
  await issueCertificaten(actor, { evenementId: evenement.id })

  expect(await suggestWerkgevers(actor, gast)).toMatchObject([{ id: werkgever.id, redenen: ['naam'] }])
  expect(await koppelWerkgever(actor, plek, werkgever.id)).toMatchObject({ ok: true })
  expect(await koppelWerkgever(actor, plek, werkgever.id)).toMatchObject({ ok: true })
  expect(await getHarriebuddys(actor, werkgever.id)).toMatchObject({ aantal: 1 })
  expect(await readDeelnames({ werkgeverId: werkgever.id })).toMatchObject([
    { soort: 'training', aanwezig: 1 },
  ])

  await koppelWerkgever(actor, plek, een.werkgever.id)
  expect(await getHarriebuddys(actor, een.werkgever.id)).toMatchObject({ aantal: 3 })
  expect(await getHarriebuddys(actor, werkgever.id)).toBeNull()
  await koppelWerkgever(actor, plek, null)
  expect(await getHarriebuddys(actor, een.werkgever.id)).toMatchObject({ aantal: 2 })
  const regels = await db().gebeurtenis.findMany({
    where: { onderwerpId: gast.id, type: 'aanmelding.werkgever-gekoppeld' },
    orderBy: { id: 'asc' },
  })
  expect(regels.map(({ gegevens }) => gegevens)).toEqual([
    { van: null, naar: werkgever.id },
    { van: werkgever.id, naar: een.werkgever.id },
    { van: een.werkgever.id, naar: null },
  ])
})

test('what an account of an employer registered stays with that employer, and nobody else than the WSP names one', async () => {
  const { evenement, actor, een, ander } = await trainedPeople()
  const eigen = await anAanmelding(evenement.id, {
    werkgeverId: een.werkgever.id,
    accountId: een.account.id,
    namen: ['Vijf Toets'],
  })
  const plek = { evenementId: evenement.id, aanmeldingId: eigen.id }
  expect(await koppelWerkgever(actor, plek, ander.werkgever.id)).toMatchObject({ reden: 'conflict' })
  expect(canKoppelWerkgever(een.actor, { rol: 'werkgever', accountId: null, namens: false })).toBe(false)
  expect(canKoppelWerkgever(actor, { rol: 'kandidaat', accountId: null, namens: false })).toBe(false)
  const los = await anAanmelding(evenement.id)
  const onbekend = { evenementId: evenement.id, aanmeldingId: los.id }
  const niemand = '00000000-0000-4000-8000-000000000000'
  expect(await koppelWerkgever(actor, onbekend, niemand)).toMatchObject({ reden: 'not-found' })
})

test('a certificate that is withdrawn does not count, and without any there is no count', async () => {
  const { evenement, actor, ander } = await trainedPeople()
  const { id } = await db().certificaat.findFirstOrThrow({
    where: { evenementId: evenement.id, inschrijving: { naam: 'Drie Toets' } },
  })
  await withdrawCertificaat(actor, { evenementId: evenement.id, certificaatId: id })
  expect(await getHarriebuddys(actor, ander.werkgever.id)).toBeNull()
})

test('trained colleagues count in the match as help that the employer offers at each vacature', async () => {
  const { een } = await trainedPeople()
  const beroepId = 'beroep:7aedaa07-3884-4c5b-88f9-80997b2aa54b'
  const kandidaat = await aKandidaat({
    visible: true,
    beroepIds: [beroepId],
    profiel: { ondersteuning: ['harrie'] },
  })
  const open = { status: 'gepubliceerd' as const, beroepId, eisen: [{ termId: 'basis:rekenen' }] }
  const met = await aVacature({ ...open, werkgeverId: een.werkgever.id })
  const zonder = await aVacature({ ...open, werkgeverId: (await aWerkgever()).werkgever.id })
  const difference = async () => {
    const matches = await matchVacatures(kandidaat.actor, kandidaat.profiel.id)
    const all = matches ? [...matches.past, ...matches.navragen] : []
    const totaal = (id: string) =>
      all.find(({ vacatureId }) => vacatureId === id)?.uitkomst.totaal ?? Number.NaN
    return totaal(met.vacature.id) - totaal(zonder.vacature.id)
  }
  expect(await difference()).toBeGreaterThan(0)
  // One of two left: there is still somebody. Nobody left: no help any more.
  const { id: werkgeverId } = een.werkgever
  await setBuddysInDienst(een.actor, { werkgeverId, aantal: 1 })
  expect(await difference()).toBeGreaterThan(0)
  await setBuddysInDienst(een.actor, { werkgeverId, aantal: 0 })
  expect(await difference()).toBe(0)
})

test('an employer says who left: the seats stay counted, never more than followed it, and of another employer nobody', async () => {
  const { actor, een, ander, gisteren } = await trainedPeople()
  const { id: werkgeverId } = een.werkgever
  expect(await setBuddysInDienst(een.actor, { werkgeverId, aantal: 3 })).toMatchObject({ reden: 'invalid' })
  expect(await setBuddysInDienst(ander.actor, { werkgeverId, aantal: 1 })).toMatchObject({
    reden: 'not-found',
  })
  expect((await setBuddysInDienst(een.actor, { werkgeverId, aantal: 1 })).ok).toBe(true)
  expect((await setBuddysInDienst(een.actor, { werkgeverId, aantal: 1 })).ok).toBe(true)
  const left = await getHarriebuddys(actor, werkgeverId)
  expect(left).toEqual({ aantal: 1, gevolgd: 2, laatst: gisteren })
  expect(left && buddysTekst(left)).toMatch(/1 van hen werkt er nog\.$/)
  expect(
    await db().gebeurtenis.findMany({
      where: { onderwerpId: werkgeverId, type: 'werkgever.harriebuddys-in-dienst' },
      select: { gegevens: true },
    }),
  ).toEqual([{ gegevens: { aantal: 1 } }])
})
