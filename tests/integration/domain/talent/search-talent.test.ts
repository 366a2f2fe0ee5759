import { beforeAll, expect, test } from 'vitest'
import { getTalentprofiel } from '#app/domain/talent/get-talentprofiel.server.ts'
import { searchTalent } from '#app/domain/talent/search-talent.server.ts'
import { setTalentkeuze } from '#app/domain/talent/set-talentkeuze.server.ts'
import { TalentVraagSchema } from '#app/domain/talent/talent.ts'
import { drain } from '#search/sync/index-batch.server.ts'
import { ensureIndexes } from '#search/sync/ensure-indexes.server.ts'
import { db } from '#app/platform/db.server.ts'
import { aTalentgroep } from '#tests/factories/talent.ts'
import { IJMUIDEN } from '#tests/factories/reference.ts'
import { aVacature } from '#tests/factories/vacature.ts'
import { aWerkgever } from '#tests/factories/werkgever.ts'
import { aSyncContext } from '#tests/support/search-sync.ts'

type Groep = Awaited<ReturnType<typeof aTalentgroep>>
let koks: Groep
let lassers: Groep
let werkgever: Awaited<ReturnType<typeof aWerkgever>>

const occupation = async (groep: string, label: RegExp) => {
  const termen = await db().term.findMany({
    where: { soort: 'beroep', groep },
    select: { id: true, label: true },
  })
  const term = termen.find((een) => label.test(een.label))
  if (!term) throw new Error(`no occupation like ${label} in ${groep}`)
  return term.id
}
const ask = async (query: Record<string, string | string[]> = {}, van = werkgever.actor) => {
  const lijst = await searchTalent(van, TalentVraagSchema.parse(query))
  if (!lijst) throw new Error('the limit is reached')
  return lijst
}

beforeAll(async () => {
  werkgever = await aWerkgever()
  koks = await aTalentgroep(
    {
      beroepIds: [await occupation('5120', /kok/i)],
      kandidaat: {
        postcode: IJMUIDEN.postcode,
        plaats: IJMUIDEN.plaats,
        gemeenteCode: IJMUIDEN.gemeenteCode,
      },
      kenmerken: [
        { termId: 'gedrag:24105', niveau: 3 },
        { termId: 'rijbewijs:B', niveau: 3 },
      ],
      profiel: { urenMin: 8, urenMax: 16 },
    },
    6,
  )
  lassers = await aTalentgroep(
    { beroepIds: [await occupation('7212', /lasser/i)], profiel: { urenMin: 32, urenMax: 40 } },
    7,
  )
  const context = aSyncContext()
  await ensureIndexes(context)
  await drain(context)
})

test('the list shows every card to an employer, by codes that are its own', async () => {
  const eigen = await ask()
  const anders = await ask({}, (await aWerkgever()).actor)

  expect(eigen).toMatchObject({ band: 10, aantalPaginas: 2, beperkt: false })
  expect(eigen.kaarten).toHaveLength(10)
  const codes = new Set([...eigen.kaarten, ...(await ask({ pagina: '2' })).kaarten].map(({ code }) => code))
  expect(codes.size).toBe(13)
  expect(
    anders.kaarten.filter(({ id, code }) => codes.has(code) || eigen.kaarten.some((een) => een.id === id)),
  ).toEqual([])
})

test('an address of one employer opens nothing for another', async () => {
  const { kaarten } = await ask({ werk: '512' })
  const [kaart] = kaarten

  expect(await getTalentprofiel(werkgever.actor, kaart?.id ?? '')).toMatchObject({ code: kaart?.code })
  expect(await getTalentprofiel((await aWerkgever()).actor, kaart?.id ?? '')).toBeNull()
  for (const wrong of ['', 'x', koks[0]?.profiel.id ?? '', `${kaart?.id}A`, 'A'.repeat(22)])
    expect(await getTalentprofiel(werkgever.actor, wrong)).toBeNull()
})

test('it finds by what people call the work, also with a typing error', async () => {
  for (const q of ['kok', 'koks', 'lasser', 'laser']) {
    const { kaarten } = await ask({ q })
    const werk = q.startsWith('l') ? 'Lassers, plaatwerkers en metaalgieters' : 'Koks'
    expect(new Set(kaarten.flatMap(({ kaart }) => kaart.gewenst)), q).toEqual(new Set([werk]))
  }
})

test('it filters on each fact of a card', async () => {
  const aantal = async (query: Record<string, string | string[]>) => (await ask(query)).kaarten.length
  expect(await aantal({ werk: '512' })).toBe(6)
  expect(await aantal({ werk: '72' })).toBe(7)
  expect(await aantal({ uren: '1-16' })).toBe(6)
  expect(await aantal({ regio: 'ijmond' })).toBe(6)
  expect(await aantal({ papier: 'rijbewijs:B' })).toBe(6)
  expect(await aantal({ kan: 'gedrag:24105' })).toBe(6)
  expect(await aantal({ vanaf: 'meteen', soort: 'regulier' })).toBe(10)
})

test('a result of fewer than five is not shown, and not told apart from nothing', async () => {
  const niets = await ask({ q: 'zeppelinvaarder' })
  // All who fit both are cards of nobody.
  const teWeinig = await ask({ werk: '512', uren: '33-40' })

  for (const lijst of [niets, teWeinig])
    expect(lijst).toMatchObject({ band: null, kaarten: [], aantalPaginas: 0 })
})

test('numbers come in bands, and a value of fewer than five is not offered', async () => {
  const { facetten } = await ask()
  expect(facetten.werk).toEqual([
    { waarde: '721', label: 'Lassers, plaatwerkers en metaalgieters', band: 5 },
    { waarde: '512', label: 'Koks', band: 5 },
  ])
  expect(facetten.regio.map(({ waarde, band }) => [waarde, band])).toEqual([
    ['ijmond', 5],
    ['zuid_kennemerland', 5],
  ])
  const gekozen = await ask({ werk: ['512', '999'], kan: 'gedrag:24105' })
  expect(gekozen.facetten.kan).toEqual([expect.objectContaining({ waarde: 'gedrag:24105', band: 5 })])
  expect(gekozen.facetten.uren.map(({ waarde }) => waarde)).not.toContain('33-40')
})

test('cards for the own vacatures come first', async () => {
  const { werkgever: bedrijf, actor } = await aWerkgever()
  await aVacature({
    werkgeverId: bedrijf.id,
    status: 'gepubliceerd',
    beroepId: await occupation('5120', /kok/i),
  })

  const { kaarten } = await ask({}, actor)

  expect(kaarten.slice(0, 6).every(({ kaart }) => kaart.gewenst.includes('Koks'))).toBe(true)
})

test('past the last page there is nothing, and nothing is told', async () => {
  expect(await ask({ pagina: '9' })).toMatchObject({ kaarten: [], band: 10 })
})

test('what the search engine still knows is not shown once the consent is gone, nor the others when four are left', async () => {
  const [een, twee] = koks
  await setTalentkeuze(een!.actor, { aan: false })
  expect(await ask({ q: 'kok' })).toMatchObject({ band: 5 })
  await setTalentkeuze(twee!.actor, { aan: false })

  expect(await ask({ q: 'kok' })).toMatchObject({ band: null, kaarten: [] })
  expect((await ask({ q: 'lasser' })).kaarten).toHaveLength(lassers.length)
})

test('nonsense in the address falls back', () => {
  const vraag = TalentVraagSchema.parse({
    q: 'x'.repeat(5000),
    werk: ['512', '51201', "'; drop table"],
    uren: 'altijd',
    regio: ['ijmond', 'mars'],
    papier: ['rijbewijs:B', 'doelgroep:wajong'],
    kan: 'taal:ara-mondeling',
    soort: ['regulier', 'beschut'],
    pagina: '9999',
  })
  expect(vraag).toEqual({
    q: '',
    werk: ['512'],
    ervaring: [],
    uren: [],
    regio: ['ijmond'],
    vanaf: [],
    soort: ['regulier'],
    papier: ['rijbewijs:B'],
    kan: [],
    pagina: 1,
  })
})
