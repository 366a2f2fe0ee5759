import pg from 'pg'
import { expect, test } from 'vitest'
import {
  MATCH_PROFIEL_SELECT,
  toMatchProfiel,
  zichtbaarWhere,
} from '#app/domain/kandidaatprofiel/match-profiel.server.ts'
import {
  readZichtbareProfielen,
  readZichtbareProfielenById,
} from '#app/domain/match/read-profielen.server.ts'
import { addDays, dateOnly, now } from '#app/platform/clock.server.ts'
import { config } from '#app/platform/config.server.ts'
import { db } from '#app/platform/db.server.ts'
import {
  readProfielenAfter,
  readProfielenById,
  readStanden,
  type LeesRijen,
} from '#search/query/read-profielen.server.ts'
import { anyBeroepId } from '#tests/factories/vacature.ts'
import { aKandidaat } from '#tests/factories/kandidaat.ts'
import type { MatchProfiel } from '#search/matching/model.ts'

test('what is read for the memory is what the match reads, of the same profiles', async () => {
  await aWorld()
  const rows = await db().kandidaatprofiel.findMany({
    where: zichtbaarWhere(now()),
    select: { ...MATCH_PROFIEL_SELECT, zichtbaarTot: true, bijgewerktOp: true },
  })
  const verwacht = new Map(
    rows.map((row) => [
      row.id,
      {
        profiel: sorted(toMatchProfiel(row)),
        zichtbaarTot: row.zichtbaarTot?.getTime(),
        stand: row.bijgewerktOp.getTime(),
      },
    ]),
  )
  await withClient(async (lees) => {
    const eerste = await readProfielenAfter(lees, null, 2, now())
    const rest = await readProfielenAfter(lees, eerste.at(-1)?.profiel.id ?? null, 100, now())
    const allen = [...eerste, ...rest].map((een) => ({ ...een, profiel: sorted(een.profiel) }))

    expect(eerste).toHaveLength(2)
    expect(allen.length).toBeGreaterThan(3)
    expect(new Map(allen.map((een) => [een.profiel.id, een]))).toEqual(verwacht)
    const ids = (await db().kandidaatprofiel.findMany({ select: { id: true } })).map(({ id }) => id)
    const perId = await readProfielenById(lees, ids, now())
    // The pages read them over a connection of another kind.
    expect(sortedById(await readZichtbareProfielenById(ids))).toEqual(
      sortedById(perId.map(({ profiel }) => profiel)),
    )
    expect(sortedById(await readZichtbareProfielen())).toEqual(
      sortedById(perId.map(({ profiel }) => profiel)),
    )
    expect(perId.map(({ profiel }) => profiel.id).sort()).toEqual([...verwacht.keys()].sort())
    const standen = await readStanden(lees, now())
    expect(new Map(standen.map(({ id, stand }) => [id, stand]))).toEqual(
      new Map([...verwacht].map(([id, { stand }]) => [id, stand])),
    )
  })
})

/** Profiles with all there can be in them, and one for every reason not to be seen. */
async function aWorld(): Promise<void> {
  const beroepId = await anyBeroepId()
  const { profiel } = await aKandidaat({
    visible: true,
    kenmerken: [
      { termId: 'rijbewijs:B', niveau: 3, bron: 'zelf' },
      { termId: 'rijbewijs:B', niveau: null, bron: 'melba' },
      { termId: 'rijbewijs:C', niveau: 0, bron: 'praktijk' },
    ],
    profiel: {
      kantoortijden: false,
      onregelmatig: true,
      beschikbaarVanaf: dateOnly('2027-02-01'),
      soorten: ['stage', 'regulier'],
      ondersteuning: ['buddy', 'harrie'],
      werkEnDenkniveau: 3,
    },
  })
  await db().profielBeroep.create({ data: { profielId: profiel.id, termId: beroepId, soort: 'gewerkt' } })
  await aKandidaat({ visible: true, beroepIds: [], profiel: { soorten: [] } })
  await aKandidaat({ visible: true })
  await aKandidaat({ visible: true })
  await aKandidaat()
  await aKandidaat({ visible: true, profiel: { zichtbaarTot: addDays(now(), -1) } })
  await aKandidaat({ visible: true, profiel: { sleutelKandidaatOp: null, zichtbaarTot: null } })
  const jong = await aKandidaat({ visible: true })
  // The database keeps the profile of a minor from becoming visible; a date that is set right afterwards is the way in.
  await db().kandidaat.update({
    where: { id: jong.kandidaat.id },
    data: { geboortedatum: addDays(now(), -6_000) },
  })
}

function sorted(profiel: MatchProfiel): MatchProfiel {
  const text = (waarde: unknown) => JSON.stringify(waarde)
  return {
    ...profiel,
    kenmerken: [...profiel.kenmerken].sort((a, b) => (text(a) < text(b) ? -1 : 1)),
    gewensteBeroepen: [...profiel.gewensteBeroepen].sort(),
    gewerkteBeroepen: [...profiel.gewerkteBeroepen].sort(),
  }
}

function sortedById(profielen: MatchProfiel[]): MatchProfiel[] {
  return profielen.map(sorted).sort((a, b) => (a.id < b.id ? -1 : 1))
}

async function withClient(work: (lees: LeesRijen) => Promise<void>): Promise<void> {
  const client = new pg.Client({ connectionString: config().db.url })
  await client.connect()
  try {
    await work(async <R>(sql: string, waarden: unknown[]) => (await client.query(sql, waarden)).rows as R[])
  } finally {
    await client.end()
  }
}
