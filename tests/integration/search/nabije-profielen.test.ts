import { beforeAll, expect, test } from 'vitest'
import { createSearchClient } from '#search/client.server.ts'
import { INDEXEN, indexUid } from '#search/indexes/all-indexes.server.ts'
import { toProfielDocument } from '#search/indexes/profiel-document.server.ts'
import { listHardeEisen, toelating } from '#search/matching/hard.ts'
import type { MatchProfiel, MatchVacature } from '#search/matching/model.ts'
import { prepareProfiel, prepareVacature } from '#search/matching/prepare.ts'
import { rankProfielen } from '#search/matching/rank.ts'
import { findNabijeProfielen, findProfielen } from '#search/query/find-profielen.server.ts'
import { ensureIndexes } from '#search/sync/ensure-indexes.server.ts'
import { rebuild } from '#search/sync/rebuild.server.ts'
import { sendChanges } from '#search/sync/send-changes.server.ts'
import { mustRunTask } from '#search/sync/wait-task.server.ts'
import { config } from '#app/platform/config.server.ts'
import { createMatchWereld } from '#tests/support/match-wereld.ts'
import { fillProfielIndex, toProfielRow } from '#tests/support/profiel-index.ts'
import { mean, recallAt } from '#tests/support/recall.ts'
import { aSyncContext, silentLog } from '#tests/support/search-sync.ts'

const PROFIELEN = 4_000
const NU = new Date('2026-11-23T10:00:00Z')

// The time-out of a page is no part of what is tested here.
const context = aSyncContext({
  client: createSearchClient({ ...config().search, log: silentLog, timeoutMs: 20_000 }),
})
const { client } = context
const wereld = createMatchWereld(11)
const profielen = Array.from({ length: PROFIELEN }, (_, i) => wereld.profiel(i))
const prepared = profielen.map((profiel) => prepareProfiel(profiel, wereld.taxonomie))
const perId = new Map(profielen.map((profiel) => [profiel.id, profiel]))
const vacatures = Array.from({ length: 45 }, (_, i) => wereld.vacature(i))
const uid = indexUid(client.prefix, INDEXEN.kandidaatprofiel)

const rank = (vacature: MatchVacature, wie: MatchProfiel[]) => rankProfielen(vacature, wie, wereld.taxonomie)
const toPlekken = (lijst: ReturnType<typeof rank>['past']) =>
  lijst.map(({ profielId, totaal }) => ({ id: profielId, totaal }))

/** Ids by the exact rules. */
function toegelaten(vacature: MatchVacature): { past: string[]; navragen: string[] } {
  const harde = listHardeEisen(prepareVacature(vacature, wereld.taxonomie))
  const lijsten = { past: [] as string[], navragen: [] as string[], afgevallen: [] as string[] }
  for (const p of prepared) lijsten[toelating(harde.map(({ toets }) => toets(p)))].push(p.profiel.id)
  return lijsten
}

beforeAll(() => fillProfielIndex(context, profielen, wereld.taxonomie))

test('of more than a thousand who pass, the nearest hold the best of both lists', async () => {
  const recall = { past: [] as number[], navragen: [] as number[] }
  for (const vacature of vacatures) {
    const gevonden = await findProfielen(client, vacature, NU)
    if (gevonden.volledig) continue
    const ids = await findNabijeProfielen(client, vacature, wereld.taxonomie, NU)
    expect(ids.length).toBeLessThanOrEqual(1_000)
    expect(new Set(ids).size).toBe(ids.length)
    const alle = rank(vacature, profielen)
    const opnieuw = rank(
      vacature,
      ids.map((id) => perId.get(id)!),
    )
    for (const lijst of ['past', 'navragen'] as const) {
      if (alle.aantallen[lijst] <= 100) continue
      const beste = new Set(opnieuw[lijst].slice(0, 10).map(({ profielId }) => profielId))
      recall[lijst].push(recallAt(10, toPlekken(alle[lijst]), beste))
    }
  }
  expect(recall.past.length).toBeGreaterThan(12)
  expect(mean(recall.past)).toBeGreaterThanOrEqual(0.95)
  expect(recall.navragen.length).toBeGreaterThan(8)
  expect(mean(recall.navragen)).toBeGreaterThanOrEqual(0.95)
}, 240_000)

test('of a thousand or fewer who pass, exactly all are found', async () => {
  let aantal = 0
  for (const vacature of vacatures) {
    // How far somebody travels is prepared by the engine and judged by the score.
    const streng: MatchVacature = { ...vacature, reisafstandHard: false, urenMin: 36, urenMax: 40 }
    const { ids, volledig } = await findProfielen(client, streng, NU)
    const { past, navragen } = toegelaten(streng)
    expect(volledig).toBe(past.length + navragen.length <= 1_000)
    if (!volledig) continue
    aantal++
    expect(ids.toSorted()).toEqual([...past, ...navragen].toSorted())
    // The vector leaves nobody out either when there are few.
    const nabij = await findNabijeProfielen(client, streng, wereld.taxonomie, NU)
    if (past.length <= 300 && navragen.length <= 250) expect(nabij.toSorted()).toEqual(ids.toSorted())
  }
  expect(aantal).toBeGreaterThan(8)
})

test('a question without direction gets any thousand who pass, not an error', async () => {
  const niets: MatchVacature = {
    ...vacatures[0]!,
    beroepId: null,
    eisen: [],
    urenMin: null,
    urenMax: null,
    kantoortijden: null,
    onregelmatig: null,
    soorten: [],
    startdatum: null,
    punt: null,
    ondersteuning: [],
    werkEnDenkniveau: 0,
  }
  const ids = await findNabijeProfielen(client, niets, wereld.taxonomie, NU)
  expect(ids.length).toBeGreaterThan(400)
})

test('the engine shows the id and the state of a document, never the numbers of a person', async () => {
  const [gewoon] = await client.search<Record<string, unknown>>([{ indexUid: uid, q: '', limit: 5 }])
  expect(gewoon?.hits).toHaveLength(5)
  for (const hit of gewoon!.hits) expect(Object.keys(hit).sort()).toEqual(['id', 'stand'])
})

test('a wrong vector is refused by name, and the rest of the batch goes in', async () => {
  const documenten = [1, 2, 3, 4].map((nummer) =>
    toProfielDocument(toProfielRow(wereld.profiel(PROFIELEN + nummer), wereld.taxonomie)),
  )
  const fout = documenten[2]!
  const changes = documenten.map((document) => ({
    id: document.id,
    document: document === fout ? { ...fout, _vectors: { match: [1, 2, 3] } } : document,
  }))
  expect(await sendChanges(context, uid, changes)).toEqual(new Map([[fout.id, 'invalid_vector_dimensions']]))
  const { results } = await client.manage((meili) =>
    meili.index(uid).getDocuments<{ id: string }>({ ids: documenten.map(({ id }) => id), fields: ['id'] }),
  )
  expect(results.map(({ id }) => id).toSorted()).toEqual(
    documenten
      .filter((document) => document !== fout)
      .map(({ id }) => id)
      .toSorted(),
  )
  await mustRunTask(context, (meili) => meili.index(uid).deleteDocuments(documenten.map(({ id }) => id)))
})

test('an index of an older version is replaced, and the new one has its vector and its filters', async () => {
  const oud = `${client.prefix}kandidaatprofiel_v1`
  await mustRunTask(context, (meili) => meili.createIndex(oud, { primaryKey: 'id' }))
  await client.manage((meili) => meili.deleteIndexIfExists(uid))
  await ensureIndexes(context)
  const { results } = await client.manage((meili) => meili.getRawIndexes({ limit: 1_000 }))
  const uids = results.map((index) => index.uid)
  expect(uids).toContain(uid)
  expect(uids).not.toContain(oud)
  const settings = await client.manage((meili) => meili.index(uid).getSettings())
  expect(settings.embedders).toMatchObject({ match: { source: 'userProvided', dimensions: 256 } })
  expect(settings.displayedAttributes).toEqual(['id', 'stand'])
  expect(await rebuild(context, 'kandidaatprofiel')).toBe(0)
})
