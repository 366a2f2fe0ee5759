import { beforeAll, expect, test } from 'vitest'
import { MATCH_PROFIEL_SELECT, toMatchProfiel } from '#app/domain/kandidaatprofiel/match-profiel.server.ts'
import { MATCH_VACATURE_SELECT, toMatchVacature } from '#app/domain/vacature/match-vacature.server.ts'
import { addDays, dateOnly, now, today } from '#app/platform/clock.server.ts'
import { db } from '#app/platform/db.server.ts'
import { scorePaar } from '#search/matching/score.ts'
import { all, equals, isOneOf, toFilterText } from '#search/query/filter.ts'
import { findProfielen } from '#search/query/find-profielen.server.ts'
import { searchTermen } from '#search/query/search-termen.server.ts'
import { searchVacatures, type VacatureVraag } from '#search/query/search-vacatures.server.ts'
import { ensureIndexes } from '#search/sync/ensure-indexes.server.ts'
import { rebuild } from '#search/sync/rebuild.server.ts'
import { mustRunTask } from '#search/sync/wait-task.server.ts'
import { aKandidaat } from '#tests/factories/kandidaat.ts'
import { IJMUIDEN } from '#tests/factories/reference.ts'
import { aVacature } from '#tests/factories/vacature.ts'
import { aSyncContext } from '#tests/support/search-sync.ts'

const context = aSyncContext()
const { client } = context

const VRAAG: VacatureVraag = {
  q: '',
  soorten: [],
  sbiSecties: [],
  gemeenten: [],
  urenKlassen: [],
  rond: null,
  bereik: 'openbaar',
  pagina: 1,
  perPagina: 20,
}
const HAARLEM_PUNT = { lat: 52.38, lon: 4.63 }

beforeAll(async () => {
  await ensureIndexes(context)
})

async function labelsFor(q: string, soort: Parameters<typeof searchTermen>[1]['soort']): Promise<string[]> {
  const { ids } = await searchTermen(client, { soort, q, limiet: 12 })
  const rows = await db().term.findMany({ where: { id: { in: ids } }, select: { id: true, label: true } })
  return ids.map((id) => rows.find((row) => row.id === id)?.label.toLowerCase() ?? '')
}

test('occupations are found by the word that people use, also with a typing error', async () => {
  for (const q of ['schoonmaker', 'shoonmaker', 'Schoonmakers']) {
    expect((await labelsFor(q, 'beroep')).slice(0, 5).join('; '), q).toMatch(/schoonma|poets/)
  }
  for (const q of ['magazijn medewerker', 'magazijnmedewerker', 'magazijnmedwerker']) {
    expect((await labelsFor(q, 'beroep')).slice(0, 5).join('; '), q).toMatch(/magazijn/)
  }
})

test('certificates and licences are found by a word in their synonyms', async () => {
  expect((await labelsFor('heftruk', 'certificaat'))[0]).toContain('heftruck')
  expect((await labelsFor('vorkheftruck', 'certificaat'))[0]).toContain('heftruck')
  expect((await labelsFor('brommer', 'rijbewijs'))[0]).toContain('rijbewijs am')
})

test('only terms of the asked kinds are found, and signs of the engine are plain text', async () => {
  expect(await labelsFor('heftruck', 'gedrag')).toEqual([])
  const both = await searchTermen(client, { soort: ['certificaat', 'beroep'], q: 'heftruck', limiet: 50 })
  expect(new Set(both.ids.map((id) => id.split(':')[0]))).toEqual(new Set(['certificaat', 'beroep']))
  await expect(labelsFor('"\\ -(" OR soort = gedrag', 'beroep')).resolves.toBeInstanceOf(Array)
})

test('the public list finds by text, filters by facet, and keeps what is for the WSP apart', async () => {
  const beroep = await db().term.findFirstOrThrow({
    where: { soort: 'beroep', label: { contains: 'kok' } },
    select: { id: true },
  })
  const kok = await aVacature({
    status: 'gepubliceerd',
    titel: 'Keukenmedewerker',
    omschrijving: 'Samen koken voor de buurt.',
    beroepId: beroep.id,
    soorten: ['regulier', 'stage'],
    urenMin: 8,
    urenMax: 16,
  })
  const ver = await aVacature({
    status: 'gepubliceerd',
    titel: 'Keukenhulp aan zee',
    soorten: ['stage'],
    postcode: IJMUIDEN.postcode,
    pc4: IJMUIDEN.pc4,
    plaats: IJMUIDEN.plaats,
  })
  const wsp = await aVacature({ status: 'gepubliceerd', bereik: 'wsp', titel: 'Keukenmedewerker intern' })
  const voorbij = await aVacature({
    status: 'gepubliceerd',
    titel: 'Keukenmedewerker gisteren',
    sluitingsdatum: addDays(dateOnly(today()), -1),
  })
  const vandaag = await aVacature({
    status: 'gepubliceerd',
    titel: 'Lasser tot en met vandaag',
    sluitingsdatum: dateOnly(today()),
  })
  await rebuild(context, 'vacature')

  const keuken = await searchVacatures(client, { ...VRAAG, q: 'keuken' })
  expect(keuken.ids.toSorted()).toEqual([kok.vacature.id, ver.vacature.id].sort())
  expect(keuken.totaal).toBe(2)
  expect(keuken.facetten.gemeente).toEqual({ Haarlem: 1, Velsen: 1 })
  const intern = await searchVacatures(client, { ...VRAAG, q: 'keukenmedewerker', bereik: 'alles' })
  expect(intern.ids).toContain(wsp.vacature.id)
  expect(intern.ids).not.toContain(voorbij.vacature.id)
  expect((await searchVacatures(client, { ...VRAAG, q: 'laser' })).ids).toContain(vandaag.vacature.id)

  // A chosen facet still shows what its other values would give.
  const stage = await searchVacatures(client, { ...VRAAG, q: 'keuken', gemeenten: ['Velsen'] })
  expect(stage.ids).toEqual([ver.vacature.id])
  expect(stage.facetten.gemeente).toEqual({ Haarlem: 1, Velsen: 1 })
  expect(stage.facetten.soorten).toEqual({ stage: 1 })
  const kort = await searchVacatures(client, { ...VRAAG, q: 'keuken', urenKlassen: ['1-16'] })
  expect(kort.ids).toEqual([kok.vacature.id])

  const dichtbij = await searchVacatures(client, { ...VRAAG, q: 'keuken', rond: { ...HAARLEM_PUNT, km: 5 } })
  expect(dichtbij.ids).toEqual([kok.vacature.id])
  const verder = await searchVacatures(client, { ...VRAAG, q: 'keuken', rond: { ...HAARLEM_PUNT, km: 40 } })
  expect(verder.ids).toEqual([kok.vacature.id, ver.vacature.id])

  const bladzijde = await searchVacatures(client, { ...VRAAG, q: 'keuken', pagina: 2, perPagina: 1 })
  expect(bladzijde.totaal).toBe(2)
  expect(bladzijde.ids).toHaveLength(1)
})

test('whatever a value holds, it is a value to the engine and never a condition', async () => {
  const uid = `${client.prefix}waarden`
  const values = [
    `'s-Hertogenbosch`,
    'a "b" c',
    'x OR bereik = wsp',
    'x] OR y = [z',
    'é\u0000ñ',
    '-1',
    '_geoRadius(1,2,3)',
    'TO',
  ]
  const hard = ['eind\\', '\\"', '" OR id = 1 OR waarde = "', '\\\\" OR id = 1 OR waarde = "']
  await mustRunTask(context, (meili) => meili.createIndex(uid, { primaryKey: 'id' }))
  await mustRunTask(context, (meili) => meili.index(uid).updateFilterableAttributes(['waarde', 'id']))
  await mustRunTask(context, (meili) =>
    meili.index(uid).addDocuments([...values, ...hard].map((waarde, id) => ({ id, waarde }))),
  )
  const idsWhere = async (filter: string | undefined) => {
    const [found] = await client.search<{ id: number }>([{ indexUid: uid, filter, limit: 100 }])
    return found?.hits.map(({ id }) => id) ?? []
  }
  for (const [id, value] of values.entries()) {
    expect(await idsWhere(toFilterText(equals('waarde', value))), value).toEqual([id])
    expect(await idsWhere(toFilterText(isOneOf('waarde', [value, 'bestaat niet']))), value).toEqual([id])
  }
  for (const [index, value] of hard.entries()) {
    // Found or not found, but never somebody else's document and never an error.
    const own = values.length + index
    const found = await idsWhere(toFilterText(all([equals('waarde', value), isOneOf('waarde', [value])])))
    expect(
      found.filter((id) => id !== own),
      value,
    ).toEqual([])
  }
})

test('profiles are left out for a known shortfall alone, as the exact rules would do', async () => {
  const eis = { termId: 'gedrag:24105', niveau: 2, hard: true }
  const { vacature } = await aVacature({
    status: 'gepubliceerd',
    eisen: [eis, { termId: 'rijbewijs:B', niveau: 3, hard: true }],
    urenMin: 24,
    urenMax: 32,
    onregelmatig: true,
    onregelmatigHard: true,
    reisafstandHard: true,
    startdatum: dateOnly('2027-01-04'),
  })
  const visible = (over: Parameters<typeof aKandidaat>[0] = {}) => aKandidaat({ visible: true, ...over })
  await visible()
  await visible({ kenmerken: [{ termId: 'gedrag:24105', niveau: null }] })
  await visible({ kenmerken: [{ termId: 'gedrag:24105', niveau: 2 }] })
  await visible({
    kenmerken: [
      { termId: 'gedrag:24105', niveau: 3 },
      { termId: 'rijbewijs:B', niveau: 3 },
    ],
    profiel: { onregelmatig: true, soorten: [] },
  })
  await visible({ kenmerken: [{ termId: 'gedrag:24105', niveau: 1 }] })
  await visible({ kenmerken: [{ termId: 'rijbewijs:B', niveau: 0 }] })
  await visible({
    kenmerken: [
      { termId: 'gedrag:24105', niveau: 0, bron: 'zelf' },
      { termId: 'gedrag:24105', niveau: 3, bron: 'praktijk' },
    ],
  })
  await visible({ profiel: { urenMin: 8, urenMax: 23 } })
  await visible({ profiel: { urenMin: 33, urenMax: 40 } })
  await visible({ profiel: { urenMin: 32, urenMax: 40 } })
  await visible({ profiel: { onregelmatig: false } })
  await visible({ profiel: { soorten: ['beschut'] } })
  await visible({ profiel: { beschikbaarVanaf: dateOnly('2027-02-04') } })
  await visible({ profiel: { beschikbaarVanaf: dateOnly('2027-02-05') } })
  // Groningen: too far for the radius, and only within reach of who travels that far.
  await visible({ profiel: { pc4: '9711', maxReisafstandKm: 60 } })
  await visible({ profiel: { pc4: '9711', maxReisafstandKm: 200 } })
  // Amsterdam: some twenty kilometres from the work.
  const kort = await visible({ profiel: { pc4: '1012', maxReisafstandKm: 5 } })
  await visible({ profiel: { pc4: '1012', maxReisafstandKm: 25 } })
  const hidden = await aKandidaat()
  await rebuild(context, 'kandidaatprofiel')

  const match = toMatchVacature(
    await db().vacature.findUniqueOrThrow({ where: { id: vacature.id }, select: MATCH_VACATURE_SELECT }),
  )
  const rows = await db().kandidaatprofiel.findMany({
    where: { zichtbaarTot: { gt: now() } },
    select: MATCH_PROFIEL_SELECT,
  })
  const allowed = rows
    .map(toMatchProfiel)
    .filter((profiel) => scorePaar(match, profiel, { term: () => undefined }).toelating !== 'afgevallen')
    .map(({ id }) => id)
  const { ids, volledig } = await findProfielen(client, match, now())
  // The distance is the one rule that the engine only prepares: it may let through, never leave out.
  expect(ids).toEqual(expect.arrayContaining(allowed))
  const tooFar = ids.filter((id) => !allowed.includes(id))
  const profielen = rows.map(toMatchProfiel).filter(({ id }) => tooFar.includes(id))
  for (const profiel of profielen) {
    expect(
      scorePaar({ ...match, reisafstandHard: false }, profiel, { term: () => undefined }).toelating,
    ).not.toBe('afgevallen')
  }
  expect(allowed.length).toBeGreaterThan(5)
  expect(allowed.length).toBeLessThan(rows.length - 5)
  expect(ids).not.toContain(hidden.profiel.id)
  expect(ids, 'far beyond the own limit').not.toContain(kort.profiel.id)
  expect(volledig).toBe(true)
})

test('a profile whose visibility has ended is not found, though nothing told the index', async () => {
  const { profiel } = await aKandidaat({ visible: true })
  await rebuild(context, 'kandidaatprofiel')
  const vacature = { ...(await aMatchVacature()), soorten: [] }
  expect((await findProfielen(client, vacature, now())).ids).toContain(profiel.id)
  expect((await findProfielen(client, vacature, addDays(now(), 91))).ids).not.toContain(profiel.id)
})

async function aMatchVacature() {
  const { vacature } = await aVacature({ status: 'gepubliceerd' })
  return toMatchVacature(
    await db().vacature.findUniqueOrThrow({ where: { id: vacature.id }, select: MATCH_VACATURE_SELECT }),
  )
}
