import { afterEach, expect, test } from 'vitest'
import { listVerwijderingen } from '#app/domain/deelname/list-verwijderingen.server.ts'
import { removeDeelnemers } from '#app/domain/deelname/remove-deelnemers.server.ts'
import { bewijsOf, blijftTekst, toVerwijderRijen, wegTekst } from '#app/domain/deelname/verwijderrapport.ts'
import { moveClock } from '#app/platform/clock.server.ts'
import { db } from '#app/platform/db.server.ts'
import { aBeheerder, anAdviseur } from '#tests/factories/account.ts'
import { anAanmelding, anEvenement } from '#tests/factories/evenement.ts'

const DAG = 86_400_000
afterEach(() => moveClock(0))

async function report() {
  const { actor } = await aBeheerder()
  const rapport = await listVerwijderingen(actor, { pagina: 1 })
  if (!rapport) throw new Error('the beheerder reads the report')
  const of = (id: string) => {
    const regel = rapport.regels.find((een) => een.id === id)
    if (!regel) throw new Error('the event is in the report')
    return regel
  }
  return { rapport, of }
}

/** An event with one registration of two people, one of whom was there, on the day after its removal day. */
async function anEventThatIsDue() {
  const evenement = await anEvenement()
  const { id, inschrijvingen } = await anAanmelding(evenement.id, { namen: ['Een Toets', 'Twee Toets'] })
  const [er] = inschrijvingen
  await db().inschrijving.update({ where: { id: er?.id ?? '' }, data: { ingechecktOp: evenement.start } })
  return { evenement, aanmeldingId: id }
}
const afterRemovalDay = ({ verwijderOp }: { verwijderOp: Date }) =>
  moveClock(Number(verwijderOp) + 2 * DAG - Date.now())

test('the report counts what is there, says what is late, and proves that nothing is left', async () => {
  const { evenement } = await anEventThatIsDue()
  expect(bewijsOf((await report()).of(evenement.id)).tekst).toBe('Nog niet aan de beurt')
  afterRemovalDay(evenement)
  const late = await report()
  expect(late.of(evenement.id)).toMatchObject({ persoonsrijen: 3, isTeLaat: true, verwijderdOp: null })
  expect(late.rapport.teLaat).toBeGreaterThan(0)
  await removeDeelnemers()
  const { rapport, of } = await report()
  expect(of(evenement.id)).toMatchObject({ persoonsrijen: 0, isTeLaat: false })
  expect(bewijsOf(of(evenement.id))).toEqual({ toon: 'ok', tekst: 'Niets gevonden' })
  expect(blijftTekst(of(evenement.id))).toBe('1 van 2 aanwezig')
  expect(wegTekst(of(evenement.id))).toBe('1 aanmelding, 2 personen')
  const [koppen, ...rijen] = toVerwijderRijen(rapport.regels, new Date().toISOString())
  const rij = rijen.find(([nummer]) => nummer === String(evenement.nummer))
  expect(rij?.[koppen?.indexOf('Verwijderd: personen') ?? -1]).toBe('2')
  expect(rij?.[koppen?.indexOf('Rijen over personen, nu geteld') ?? -1]).toBe('0')
  expect(rapport).toMatchObject({ rijenNaVerwijdering: 0, losseMails: 0, teLaat: 0 })
})

test('what is left behind is found: a remark, and a mail about somebody who is gone', async () => {
  const { evenement, aanmeldingId } = await anEventThatIsDue()
  afterRemovalDay(evenement)
  await removeDeelnemers()
  await db().evenementevaluatie.create({
    data: {
      evenementId: evenement.id,
      rol: 'werkgever',
      cijfer: 8,
      verbeterpunt: 'Groet Een',
      op: new Date(),
    },
  })
  const { id } = await db().gebeurtenis.create({
    data: { type: 'aanmelding.bevestigd', onderwerpId: aanmeldingId, actorRol: 'bezoeker' },
  })
  const mail = {
    gebeurtenisId: id,
    mail: 'aanmelding',
    aan: 'een@toets.example',
    onderwerp: 'Dag',
    tekst: 'Dag',
  }
  await db().mailbericht.create({ data: mail })
  const { rapport, of } = await report()
  expect(bewijsOf(of(evenement.id))).toEqual({ toon: 'error', tekst: 'Nog 1 gevonden' })
  expect(rapport).toMatchObject({ rijenNaVerwijdering: 1, losseMails: 1 })
})

test('the report is for the beheerder alone', async () => {
  const { actor } = await anAdviseur()
  expect(await listVerwijderingen(actor, { pagina: 1 })).toBeNull()
})
