import { expect, test } from 'vitest'
import { EvenementSchema } from '#app/domain/evenement/evenement-form.ts'
import { buitenDeTijden, overlappen } from '#app/domain/evenement/programma.ts'

const deel = (titel: string, van: string, tot: string, zaal: string | null) => ({
  titel,
  zaal,
  start: `2026-06-06T${van}:00.000Z`,
  einde: `2026-06-06T${tot}:00.000Z`,
})

test('two onderdelen in one zaal at the same time are told, one after the other is fine', () => {
  const onderdelen = [
    deel('A', '09:00', '10:00', 'Zaal 1'),
    deel('B', '09:30', '10:30', 'zaal 1 '),
    deel('C', '10:30', '11:00', 'Zaal 1'),
    deel('D', '09:00', '11:00', null),
    deel('E', '09:00', '11:00', null),
  ]
  expect(overlappen(onderdelen).map(([een, ander]) => een.titel + ander.titel)).toEqual(['AB'])
})

test('onderdelen outside the times of the evenement are found', () => {
  const onderdelen = [deel('A', '08:59', '10:00', null), deel('B', '09:00', '12:00', null)]
  const evenement = { start: '2026-06-06T09:00:00.000Z', einde: '2026-06-06T12:00:00.000Z', onderdelen }
  expect(buitenDeTijden(evenement).map(({ titel }) => titel)).toEqual(['A'])
})

const goed = {
  soort: 'werkfestival',
  titel: 'Werkfestival',
  datum: '2026-06-06',
  van: '10:00',
  tot: '16:00',
  locatie: 'Proefgebouw',
  straat: 'Proefstraat',
  huisnummer: '1',
  postcode: '2011 aa',
  aanmeldenVan: '2026-04-01',
  aanmeldenTot: '2026-06-05',
  contactNaam: 'Team evenementen',
  contactEmail: 'evenementen@wsp.example',
}
const fouten = (anders: Record<string, string>) =>
  EvenementSchema.safeParse({ ...goed, ...anders }).error?.issues.map(({ path }) => path[0])

test('a form that is right is taken, with partners one for each line', () => {
  const form = EvenementSchema.parse({ ...goed, partners: ' UWV \n\nPaswerk\nUWV' })
  expect(form).toMatchObject({ postcode: '2011AA', partners: ['UWV', 'Paswerk'], verwijderOp: null })
})

test.each([
  ['an end before the start', { tot: '09:00' }, 'tot'],
  ['a last day before the first', { einddatum: '2026-06-05' }, 'einddatum'],
  ['a time that does not exist', { van: '25:00' }, 'van'],
  ['registration that ends before it begins', { aanmeldenTot: '2026-03-01' }, 'aanmeldenTot'],
  ['registration after the evenement', { aanmeldenTot: '2026-06-07' }, 'aanmeldenTot'],
  ['removal on the day itself', { verwijderOp: '2026-06-06' }, 'verwijderOp'],
  ['removal more than a year later', { verwijderOp: '2027-06-07' }, 'verwijderOp'],
  ['no places', { plaatsenKandidaat: '0' }, 'plaatsenKandidaat'],
])('%s is refused beside its field', (_, anders, veld) => {
  expect(fouten(anders)).toEqual([veld])
})
