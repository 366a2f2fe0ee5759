import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { searchVacatures, VacatureZoekSchema } from '#app/domain/vacature/search-vacatures.server.ts'
import { SearchAway } from '#search/search-away.ts'
import { aVacature } from '#tests/factories/vacature.ts'
import { aWerkgever } from '#tests/factories/werkgever.ts'
import { IJMUIDEN } from '#tests/factories/reference.ts'

// The engine itself has its own tests; here it is away, so that the list comes from the database.
vi.mock('#search/query/search-vacatures.server.ts', () => ({
  searchVacatures: () => Promise.reject(new SearchAway('onbereikbaar')),
}))

const ask = (query: Record<string, string | string[]>) => searchVacatures(VacatureZoekSchema.parse(query))
const titles = async (query: Record<string, string | string[]>) =>
  (await ask(query)).vacatures.map(({ titel }) => titel).sort()

beforeAll(async () => {
  const { werkgever } = await aWerkgever({ sbiSectie: 'I' })
  const open = { status: 'gepubliceerd' } as const
  await aVacature({
    ...open,
    titel: 'Kok',
    werkgeverId: werkgever.id,
    urenMin: 8,
    urenMax: 16,
    soorten: ['stage'],
  })
  await aVacature({
    ...open,
    titel: 'Bakker',
    plaats: IJMUIDEN.plaats,
    postcode: IJMUIDEN.postcode,
    pc4: IJMUIDEN.pc4,
  })
  await aVacature({
    ...open,
    titel: 'Lasser in Groningen',
    postcode: '9711AA',
    pc4: '9711',
    plaats: 'Groningen',
  })
  await aVacature({ ...open, titel: 'Alleen voor het WSP', bereik: 'wsp' })
  await aVacature({ titel: 'Nog een concept' })
})
afterAll(() => vi.restoreAllMocks())

test('without the engine the list still works and says so', async () => {
  const result = await ask({})
  expect(result).toMatchObject({ beperkt: true, facetten: null, totaal: 3 })
  expect(result.vacatures.map(({ titel }) => titel).sort()).toEqual(['Bakker', 'Kok', 'Lasser in Groningen'])
})

test('it filters on words, kind, sector, hours, municipality and distance', async () => {
  expect(await titles({ q: 'bak' })).toEqual(['Bakker'])
  expect(await titles({ soort: 'stage' })).toEqual(['Kok'])
  expect(await titles({ sector: ['I'] })).toEqual(['Kok'])
  expect(await titles({ uren: '1-16' })).toEqual(['Kok'])
  expect(await titles({ uren: ['25-32', '1-16'] })).toEqual(['Bakker', 'Kok', 'Lasser in Groningen'])
  expect(await titles({ gemeente: 'Velsen' })).toEqual(['Bakker'])
  expect(await titles({ postcode: '1971 ab', km: '5' })).toEqual(['Bakker'])
  expect(await titles({ postcode: '1971', km: '25' })).toEqual(['Bakker', 'Kok'])
})

test('a postcode that does not exist is told and everything is shown', async () => {
  expect(await ask({ postcode: '1000' })).toMatchObject({ rond: false, totaal: 3 })
  expect(await ask({ postcode: '1971' })).toMatchObject({ rond: expect.stringMatching(/muiden/i) })
})

test('nonsense in the address falls back', async () => {
  const vraag = VacatureZoekSchema.parse({
    q: 'x'.repeat(5000),
    soort: ['stage', "'; drop table vacature"],
    sector: ['Z', 'I'],
    uren: 'altijd',
    postcode: '<script>',
    km: '1e9',
    pagina: '-1',
  })
  expect(vraag).toEqual({
    q: '',
    soort: ['stage'],
    sector: ['I'],
    gemeente: [],
    uren: [],
    postcode: '',
    km: 15,
    pagina: 1,
  })
})

test('wildcards are text', async () => {
  expect(await titles({ q: '%' })).toEqual([])
  expect(await titles({ q: '_okk' })).toEqual([])
})
