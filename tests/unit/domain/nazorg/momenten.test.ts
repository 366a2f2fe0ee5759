import { expect, test } from 'vitest'
import { antwoordSchema } from '#app/domain/nazorg/antwoord.ts'
import { dagVan, NAZORG_MOMENTEN, planMomenten, sluitdagVan } from '#app/domain/nazorg/nazorg.ts'

const dagen = (start: string) => NAZORG_MOMENTEN.map((moment) => dagVan(start, moment))

test('each moment is counted from the first working day', () => {
  expect(dagen('2026-03-10')).toEqual(['2026-03-17', '2026-04-10', '2026-06-10', '2026-09-10', '2027-03-10'])
})

test('a short month takes its last day, and the moments after it do not drift', () => {
  expect(dagen('2026-01-31')).toEqual(['2026-02-07', '2026-02-28', '2026-04-30', '2026-07-31', '2027-01-31'])
  expect(dagen('2028-01-31')[1]).toBe('2028-02-29')
  expect(dagen('2027-08-30')).toEqual(['2027-09-06', '2027-09-30', '2027-11-30', '2028-02-29', '2028-08-30'])
  expect(dagVan('2028-02-29', 'maand_12')).toBe('2029-02-28')
})

test('a question closes the day before the next one; the last one after 60 days', () => {
  expect(sluitdagVan('2026-03-10', 'week_1')).toBe('2026-04-09')
  expect(sluitdagVan('2026-03-10', 'maand_6')).toBe('2027-03-09')
  expect(sluitdagVan('2026-03-10', 'maand_12')).toBe('2027-05-09')
})

test('what is long past when a plaatsing is recorded is unknown at once, and is never asked', () => {
  const standen = (vandaag: string) => planMomenten('2026-03-10', vandaag).map(({ status }) => status)
  expect(standen('2026-03-10')).toEqual(Array(5).fill('gepland'))
  expect(standen('2026-03-31')).toEqual(['gepland', 'gepland', 'gepland', 'gepland', 'gepland'])
  expect(standen('2026-04-01')).toEqual(['onbekend', 'gepland', 'gepland', 'gepland', 'gepland'])
  expect(standen('2026-10-01')).toEqual(['onbekend', 'onbekend', 'onbekend', 'onbekend', 'gepland'])
  expect(standen('2027-06-01')).toEqual(Array(5).fill('onbekend'))
})

const grenzen = { startdatum: '2026-03-10', vandaag: '2026-06-11' }
const WERKGEVER = { mag: ['werkt_nog', 'werkt_niet_meer'], metToelichting: false } as const
const fouten = (form: Record<string, string>, keuze: Parameters<typeof antwoordSchema>[1] = WERKGEVER) => {
  const uit = antwoordSchema(grenzen, keuze).safeParse(form)
  return uit.success ? null : uit.error.issues.map(({ path, message }) => [path.join('.'), message])
}

test('an end needs a reason and a last working day between the first day and today', () => {
  const nee = { uitkomst: 'werkt_niet_meer', reden: 'ander_werk' }
  expect(fouten({ uitkomst: 'werkt_nog' })).toBeNull()
  expect(fouten({ ...nee, laatsteWerkdag: '2026-03-10' })).toBeNull()
  expect(fouten({ ...nee, laatsteWerkdag: '2026-06-11' })).toBeNull()
  expect(fouten({ ...nee, laatsteWerkdag: '2026-06-12' })).toEqual([
    ['laatsteWerkdag', 'De laatste werkdag ligt niet na vandaag.'],
  ])
  expect(fouten({ ...nee, laatsteWerkdag: '2026-03-09' })).toEqual([
    ['laatsteWerkdag', 'De laatste werkdag ligt niet voor de eerste werkdag.'],
  ])
  expect(fouten({ uitkomst: 'werkt_niet_meer' })?.map(([veld]) => veld)).toEqual(['reden', 'laatsteWerkdag'])
  expect(fouten({ ...nee, laatsteWerkdag: '2026-02-31' })?.[0]?.[0]).toBe('laatsteWerkdag')
})

test('who never began left on the first day', () => {
  const uit = antwoordSchema(grenzen, WERKGEVER).parse({
    uitkomst: 'werkt_niet_meer',
    reden: 'niet_begonnen',
  })
  expect(uit.einde).toEqual({ reden: 'niet_begonnen', laatsteWerkdag: '2026-03-10' })
})

test('an employer cannot say that nobody knew, and a correction says why', () => {
  expect(fouten({ uitkomst: 'niet_achterhaald' })?.[0]?.[0]).toBe('uitkomst')
  const staf = { mag: ['werkt_nog', 'werkt_niet_meer', 'niet_achterhaald'], metToelichting: true } as const
  expect(fouten({ uitkomst: 'niet_achterhaald' }, staf)).toEqual([
    ['toelichting', 'Schrijf kort waarom u dit verbetert.'],
  ])
  expect(fouten({ uitkomst: 'niet_achterhaald', toelichting: 'Verkeerd geklikt.' }, staf)).toBeNull()
})
