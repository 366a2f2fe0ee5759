import { afterEach, expect, test } from 'vitest'
import { answerEvaluatie } from '#app/domain/deelname/answer-evaluatie.server.ts'
import { checkIn } from '#app/domain/deelname/check-in.server.ts'
import { issueCertificaten } from '#app/domain/deelname/issue-certificaten.server.ts'
import { removeDeelnemers, removeVoorzieningen } from '#app/domain/deelname/remove-deelnemers.server.ts'
import { removeOnbevestigd } from '#app/domain/deelname/remove-onbevestigd.server.ts'
import { cancelInschrijving, confirmAanmelding } from '#app/domain/inschrijving/change-aanmelding.server.ts'
import { keepInschrijvingen } from '#app/domain/inschrijving/keep-inschrijvingen.server.ts'
import { register } from '#app/domain/inschrijving/register.server.ts'
import { sleutelOf } from '#app/domain/inschrijving/sleutel.server.ts'
import { moveClock } from '#app/platform/clock.server.ts'
import { db } from '#app/platform/db.server.ts'
import { anAdviseur } from '#tests/factories/account.ts'
import { anAanmelding, anEvenement, anOnderdeel } from '#tests/factories/evenement.ts'
import { aWerkgever } from '#tests/factories/werkgever.ts'
import { deliverMails } from '#tests/support/mail.ts'

const DAG = 86_400_000
const NAAM = 'Zoekbare Verdwijner'
const ADRES = 'zoekbare.verdwijner@toets.example'

afterEach(() => moveClock(0))

/** An event with somebody who was there, somebody who cancelled, and a mail about it. */
async function withPeople() {
  const evenement = await anEvenement()
  const aanmelding = await anAanmelding(evenement.id, { namen: [NAAM, 'Tweede Toets'], email: ADRES })
  const [er, weg] = aanmelding.inschrijvingen.toSorted((a, b) => b.naam.localeCompare(a.naam))
  if (!er || !weg) throw new Error('two people were registered')
  await db().inschrijving.update({
    where: { id: er.id },
    data: {
      ingechecktOp: evenement.start,
      voorzieningen: ['rolstoelplek'],
      voorzieningTekst: `Voor ${NAAM}`,
    },
  })
  await db().inschrijving.update({ where: { id: weg.id }, data: { status: 'geannuleerd' } })
  for (const onderwerpId of [aanmelding.id, er.id]) {
    const { id } = await db().gebeurtenis.create({
      data: { type: 'aanmelding.bevestigd', onderwerpId, actorRol: 'bezoeker' },
    })
    await db().mailbericht.create({
      data: {
        gebeurtenisId: id,
        mail: 'aanmelding',
        aan: ADRES,
        onderwerp: 'Aanmelding',
        tekst: `Dag ${NAAM}`,
      },
    })
  }
  return { evenement, er }
}

/** The tables in which a text is found, in any column, those of the jobs included. */
async function tablesWith(text: string): Promise<string[]> {
  const tabellen = await db().$queryRaw<{ schema: string; naam: string }[]>`
    SELECT table_schema AS schema, table_name AS naam FROM information_schema.tables
    WHERE table_schema NOT IN ('pg_catalog', 'information_schema') AND table_type = 'BASE TABLE'`
  const gevonden = []
  for (const { schema, naam } of tabellen) {
    const [rij] = await db().$queryRawUnsafe<{ aantal: bigint }[]>(
      `SELECT count(*) AS aantal FROM "${schema}"."${naam}" AS t WHERE to_jsonb(t)::text ILIKE '%' || $1 || '%'`,
      text,
    )
    if (rij && rij.aantal > 0n) gevonden.push(naam)
  }
  return gevonden.sort()
}

const untilRemoval = ({ verwijderOp }: { verwijderOp: Date }) =>
  moveClock(Number(verwijderOp) + DAG - Date.now())

test('on the removal day no name or address of the people of an evenement is left in any table', async () => {
  const { evenement } = await withPeople()
  const other = await anEvenement({ start: new Date(Date.now() + 200 * DAG) })
  const stays = await anAanmelding(other.id)
  expect(await tablesWith(NAAM)).toEqual(['inschrijving', 'mailbericht'])
  expect(await tablesWith(ADRES)).toEqual(['aanmelding', 'mailbericht'])
  untilRemoval(evenement)
  expect(await removeDeelnemers()).toBe(1)
  expect(await tablesWith(NAAM)).toEqual([])
  expect(await tablesWith(ADRES)).toEqual([])
  expect(await db().aanmelding.count({ where: { id: stays.id } })).toBe(1)
})

test('whatever people typed, at every step and in every field, is in no table after the removal day', async () => {
  const { actor } = await anAdviseur()
  const evenement = await anEvenement({
    start: new Date(Date.now() + 2 * DAG),
    plaatsen: { werkgever: 2 },
    aantalStands: 2,
  })
  const onderdeel = await anOnderdeel(evenement, { plaatsen: 5 })
  const meld = async (wie: string) => {
    const email = `${wie.toLowerCase()}.kanarie@toets.example`
    await register({
      ...{ evenementId: evenement.id, rol: 'werkgever', taal: 'nl', vanIp: '203.0.113.9' },
      ...{
        email,
        telefoon: '06-12121212',
        organisatieNaam: 'Kanariebedrijf BV',
        namen: [`${wie} Kanarievogel`],
      },
    })
    return db().aanmelding.findFirstOrThrow({ where: { email }, include: { inschrijvingen: true } })
  }
  const sleutel = (id: string) => ({ id, sleutel: sleutelOf(id) })
  // Who was there, who gave up, who waits, who never confirmed and who came to the door.
  const er = await meld('Aad')
  const af = await meld('Bep')
  const wacht = await meld('Cor')
  const stil = await meld('Dot')
  for (const { id } of [er, af, wacht]) await confirmAanmelding(sleutel(id))
  const [persoon] = er.inschrijvingen
  if (!persoon) throw new Error('one person was registered')
  await db().inschrijving.update({
    where: { id: persoon.id },
    data: {
      voorzieningTekst: 'Kanarievogel komt met begeleider',
      keuzes: { create: { onderdeelId: onderdeel.id, op: new Date() } },
    },
  })
  const { werkgever } = await aWerkgever()
  await db().stand.create({
    data: {
      ...{ evenementId: evenement.id, aanmeldingId: er.id, werkgeverId: werkgever.id },
      ...{ tekst: 'Vraag naar Kanarievogel', aangemaaktOp: new Date() },
    },
  })
  await deliverMails()
  await cancelInschrijving(sleutel(af.id))
  moveClock(Number(evenement.einde) + 60_000 - Date.now())
  await checkIn(actor, { evenementId: evenement.id, inschrijvingId: persoon.id })
  expect((await issueCertificaten(actor, { evenementId: evenement.id })).ok).toBe(true)
  const antwoord = { cijfer: 8, vervolg: true, verbeterpunt: 'Meer Kanarievogel' }
  await answerEvaluatie(
    { aanmeldingId: er.id, inschrijvingId: persoon.id },
    { sleutel: sleutelOf(er.id), ...antwoord },
  )
  await keepInschrijvingen()
  await deliverMails()
  const before = await tablesWith('kanarie')
  expect(before).toEqual(
    expect.arrayContaining(['aanmelding', 'evenementevaluatie', 'inschrijving', 'mailbericht', 'stand']),
  )
  untilRemoval(evenement)
  await removeDeelnemers()
  for (const text of ['kanarie', '12121212', '203.0.113.9', persoon.id, er.id, stil.id])
    expect((await tablesWith(text)).filter((naam) => naam !== 'gebeurtenis')).toEqual([])
  // The audit line of a person knows a number that leads nowhere any more.
  expect(await tablesWith('kanarie')).toEqual([])
  // An answer keeps no moment that could be laid beside that of something else.
  expect(await db().evenementevaluatie.findMany({ where: { evenementId: evenement.id } })).toMatchObject([
    { inschrijvingId: null, verbeterpunt: null, cijfer: 8, op: evenement.einde },
  ])
})

test('who never confirmed is gone a week after the last chance, with the mails; who did stays', async () => {
  const evenement = await anEvenement()
  const meld = async (email: string) => {
    await register({
      ...{ evenementId: evenement.id, rol: 'werkgever', taal: 'nl', vanIp: null, email },
      ...{ telefoon: null, organisatieNaam: 'Proefbedrijf', namen: ['Nooit Bevestigd'] },
    })
    return db().aanmelding.findFirstOrThrow({ where: { email } })
  }
  const stil = await meld('nooit.bevestigd@toets.example')
  const wel = await meld('wel.bevestigd@toets.example')
  await confirmAanmelding({ id: wel.id, sleutel: sleutelOf(wel.id) })
  await deliverMails()
  moveClock(Number(stil.bevestigenVoor) + 60_000 - Date.now())
  await keepInschrijvingen()
  expect(await removeOnbevestigd()).toBe(0)
  moveClock(Number(stil.bevestigenVoor) + 7 * DAG + 120_000 - Date.now())
  expect(await removeOnbevestigd()).toBe(1)
  expect(await tablesWith('nooit.bevestigd@toets.example')).toEqual([])
  expect(await tablesWith('wel.bevestigd@toets.example')).toEqual(['aanmelding', 'mailbericht'])
})

test('counts for each role stay, and the audit line carries counts alone', async () => {
  const { evenement } = await withPeople()
  untilRemoval(evenement)
  await removeDeelnemers()
  const people = { aanmeldingen: 1, ingeschreven: 1, geannuleerd: 1, gewacht: 0, aanwezig: 1 }
  const counts = { plaatsen: 12, ...people, geplaatst: 0, organisaties: 1 }
  expect(await db().evenementtelling.findMany({ where: { evenementId: evenement.id } })).toEqual([
    { evenementId: evenement.id, rol: 'werkgever', ...counts },
  ])
  const [line] = await db().gebeurtenis.findMany({ where: { onderwerpId: evenement.id } })
  expect(line).toMatchObject({
    type: 'evenement.deelnemers-verwijderd',
    gegevens: {
      ...{ aanmeldingen: 1, personen: 2, mails: 2 },
      ...{ keuzes: 0, stands: 0, gesprekken: 0, opmerkingen: 0 },
    },
  })
})

test('a day too early nobody is removed; twice at once is once', async () => {
  const { evenement } = await withPeople()
  moveClock(Number(evenement.verwijderOp) - DAG - Date.now())
  expect(await removeDeelnemers()).toBe(0)
  untilRemoval(evenement)
  const [a, b] = await Promise.all([removeDeelnemers(), removeDeelnemers()])
  expect(a + b).toBe(1)
  expect(await removeDeelnemers()).toBe(0)
})

test('what somebody needs is gone a week after the evenement, and not before', async () => {
  const { evenement, er } = await withPeople()
  moveClock(Number(evenement.einde) + 7 * DAG - 60_000 - Date.now())
  expect(await removeVoorzieningen()).toBe(0)
  moveClock(Number(evenement.einde) + 7 * DAG + 60_000 - Date.now())
  expect(await removeVoorzieningen()).toBe(1)
  expect(await removeVoorzieningen()).toBe(0)
  expect(await db().inschrijving.findUniqueOrThrow({ where: { id: er.id } })).toMatchObject({
    naam: NAAM,
    voorzieningen: [],
    voorzieningTekst: null,
  })
})
