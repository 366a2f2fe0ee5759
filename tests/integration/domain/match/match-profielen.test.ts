import { afterAll, beforeAll, expect, test } from 'vitest'
import { setSleutelKandidaat } from '#app/domain/kandidaatprofiel/set-sleutel-kandidaat.server.ts'
import { listMatches, type Matches } from '#app/domain/match/list-matches.server.ts'
import { loadProfielen } from '#app/domain/match/load-profielen.server.ts'
import { telKandidaten } from '#app/domain/match/tel-kandidaten.server.ts'
import { MATCH_VACATURE_SELECT, toMatchVacature } from '#app/domain/vacature/match-vacature.server.ts'
import { db } from '#app/platform/db.server.ts'
import { matchScan, provideMatchScan } from '#app/platform/scan.server.ts'
import { startScan } from '#app/platform/start-scan.server.ts'
import { now } from '#app/platform/clock.server.ts'
import type { MatchVacature } from '#search/matching/model.ts'
import { ensureIndexes } from '#search/sync/ensure-indexes.server.ts'
import { anAdviseur } from '#tests/factories/account.ts'
import { aKandidaat } from '#tests/factories/kandidaat.ts'
import { aVacature } from '#tests/factories/vacature.ts'
import { aSyncContext } from '#tests/support/search-sync.ts'

const AANTAL = 28

let vacatureId: string
let vraag: MatchVacature
let adviseur: Awaited<ReturnType<typeof anAdviseur>>['actor']
let kandidaten: Awaited<ReturnType<typeof aKandidaat>>[]
let scan: ReturnType<typeof startScan> | null = null

beforeAll(async () => {
  adviseur = (await anAdviseur()).actor
  const { vacature } = await aVacature({
    status: 'gepubliceerd',
    eisen: [
      { termId: 'rijbewijs:B', hard: true },
      { termId: 'gedrag:24105', niveau: 3, gewicht: 'essentieel' },
    ],
  })
  vacatureId = vacature.id
  vraag = await readVraag()
  kandidaten = []
  for (let nummer = 0; nummer < AANTAL; nummer++) {
    const rijbewijs = nummer % 5 === 0 ? [] : [{ termId: 'rijbewijs:B', niveau: nummer % 7 === 0 ? 0 : 3 }]
    kandidaten.push(
      await aKandidaat({
        visible: nummer % 11 !== 3,
        kandidaat: { werkcoachId: adviseur.accountId },
        kenmerken: [...rijbewijs, { termId: 'gedrag:24105', niveau: nummer % 4 }],
        profiel: { maxReisafstandKm: 5 + nummer, urenMax: nummer % 9 === 0 ? 20 : 36 },
      }),
    )
  }
})

afterAll(() => scan?.stop())

async function readVraag(): Promise<MatchVacature> {
  const row = await db().vacature.findUniqueOrThrow({
    where: { id: vacatureId },
    select: MATCH_VACATURE_SELECT,
  })
  return toMatchVacature(row)
}

/** What an adviseur reads, without what the source of the list changes about it. */
async function readLijst(): Promise<Omit<Matches, 'viaZoekmachine'> & { bron: string }> {
  const shortlist = await listMatches(adviseur, vacatureId)
  if (!shortlist) throw new Error('there is a shortlist')
  const { viaZoekmachine: _via, ...rest } = shortlist
  const { bron } = await loadProfielen(vraag, { perLijst: 75 })
  return { ...rest, bron }
}

test('the same list and the same counts come from the database, from memory and through the search engine', async () => {
  const varianten = [vraag, { ...vraag, eisen: vraag.eisen.map((eis) => ({ ...eis, hard: false })) }]
  const { bron: eerst, ...database } = await readLijst()
  const uitDatabase = await telKandidaten(varianten)
  expect(eerst).toBe('database')
  expect((await listMatches(adviseur, vacatureId))?.viaZoekmachine).toBe(false)

  scan = startScan({ waitMs: 20_000 })
  const { bron: toen, ...geheugen } = await readLijst()
  expect(toen).toBe('geheugen')
  expect(geheugen).toEqual(database)
  expect(await telKandidaten(varianten)).toEqual(uitDatabase)
  expect(await matchScan()?.tel(varianten, now())).toEqual(uitDatabase)
  expect((await listMatches(adviseur, vacatureId))?.viaZoekmachine).toBe(false)

  await ensureIndexes(aSyncContext())
  expect(await listMatches(adviseur, vacatureId)).toEqual({ ...database, viaZoekmachine: true })
  const geladen = matchScan()
  provideMatchScan(null)
  const { bron: nu, ...zoekmachine } = await readLijst()
  provideMatchScan(geladen)
  expect(nu).toBe('meili')
  expect(zoekmachine).toEqual(database)

  expect(database.aantallen?.past).toBeGreaterThan(5)
  expect(database.aantallen?.navragen).toBeGreaterThan(2)
  expect(database.aantallen?.afgevallen.aantal).toBeGreaterThan(3)
  expect(database.aantallen?.afgevallen.redenen.map(({ label }) => label)).toContain('Uren per week')
})

test('a candidate who turns the own key is in no list from that moment on', async () => {
  const eerste = (await readLijst()).past[0]
  const setup = kandidaten.find(({ profiel }) => profiel.id === eerste?.profielId)
  if (!setup) throw new Error('the best one is one of ours')

  await setSleutelKandidaat(setup.actor, { aan: false })
  const lijst = await readLijst()

  expect(lijst.past.map(({ profielId }) => profielId)).not.toContain(setup.profiel.id)
  expect(lijst.aantallen?.past).toBe(lijst.past.length)
})
