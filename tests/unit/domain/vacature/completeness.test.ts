import { expect, test } from 'vitest'
import { missingOf, type VacatureInhoud } from '#app/domain/vacature/completeness.ts'

const VANDAAG = '2026-11-23'
const compleet: VacatureInhoud = {
  titel: 'Medewerker bakkerij',
  omschrijving: 'U bakt brood en helpt in de winkel. U begint vroeg en werkt in een klein team.',
  beroepId: 'beroep:1',
  aantalEisen: 1,
  soorten: ['regulier'],
  urenMin: 16,
  urenMax: 32,
  postcode: '1971AB',
  plaats: 'IJmuiden',
  sluitingsdatum: '2026-12-31',
  contactNaam: 'Wendy',
  contactEmail: null,
  contactTelefoon: '0251123456',
}

test('a complete vacature misses nothing', () => {
  expect(missingOf(compleet, VANDAAG)).toEqual([])
})

test.each([
  ['werk', { titel: null }],
  ['werk', { omschrijving: 'kort' }],
  ['werk', { beroepId: null }],
  ['eisen', { aantalEisen: 0 }],
  ['voorwaarden', { soorten: [] }],
  ['voorwaarden', { urenMax: null }],
  ['voorwaarden', { postcode: null }],
  ['voorwaarden', { sluitingsdatum: null }],
  ['voorwaarden', { sluitingsdatum: '2026-11-22' }],
  ['voorwaarden', { contactNaam: null }],
  ['voorwaarden', { contactTelefoon: null }],
] as const)('step %s names what is missing: %o', (stap, zonder) => {
  const ontbreekt = missingOf({ ...compleet, ...zonder }, VANDAAG)
  expect(ontbreekt.map((punt) => punt.stap)).toEqual([stap])
  expect(ontbreekt[0]?.melding).toMatch(/\.$/)
})
