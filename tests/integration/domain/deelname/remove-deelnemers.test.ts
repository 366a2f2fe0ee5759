import { afterEach, expect, test } from 'vitest'
import { removeDeelnemers, removeVoorzieningen } from '#app/domain/deelname/remove-deelnemers.server.ts'
import { moveClock } from '#app/platform/clock.server.ts'
import { db } from '#app/platform/db.server.ts'
import { anAanmelding, anEvenement } from '#tests/factories/evenement.ts'

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

/** The tables in which a text is found, in any column. */
async function tablesWith(text: string): Promise<string[]> {
  const tabellen = await db().$queryRaw<{ naam: string }[]>`
    SELECT table_name AS naam FROM information_schema.tables WHERE table_schema = current_schema() AND table_type = 'BASE TABLE'`
  const gevonden = []
  for (const { naam } of tabellen) {
    const [rij] = await db().$queryRawUnsafe<{ aantal: bigint }[]>(
      `SELECT count(*) AS aantal FROM "${naam}" AS t WHERE to_jsonb(t)::text ILIKE '%' || $1 || '%'`,
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

test('counts for each role stay, and the audit line carries counts alone', async () => {
  const { evenement } = await withPeople()
  untilRemoval(evenement)
  await removeDeelnemers()
  const people = { aanmeldingen: 1, ingeschreven: 1, geannuleerd: 1, gewacht: 0, aanwezig: 1 }
  const counts = { plaatsen: 12, ...people, geplaatst: 0 }
  expect(await db().evenementtelling.findMany({ where: { evenementId: evenement.id } })).toEqual([
    { evenementId: evenement.id, rol: 'werkgever', ...counts },
  ])
  const [line] = await db().gebeurtenis.findMany({ where: { onderwerpId: evenement.id } })
  expect(line).toMatchObject({
    type: 'evenement.deelnemers-verwijderd',
    gegevens: { aanmeldingen: 1, personen: 2, mails: 2 },
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
