import { z } from 'zod'
import type { Prisma } from '#prisma/generated/client.ts'
import { Geo } from '#search/indexes/geo.ts'
import { defineIndex } from '#search/indexes/index-definition.ts'
import { geldigeWaarnemingen } from '#search/matching/geldige-waarneming.ts'
import type { Kenmerk, Niveau } from '#search/matching/model.ts'
import { amsterdamseDag, seconden } from '#search/query/dag.ts'
import { onderToken } from '#search/query/onder-token.ts'

// Codes and numbers only. No name, code, postcode, gemeente, doelgroep, age or consent ever enters the engine.
const SELECT = {
  id: true,
  urenMin: true,
  urenMax: true,
  beschikbaarVanaf: true,
  onregelmatig: true,
  maxReisafstandKm: true,
  soorten: true,
  zichtbaarTot: true,
  bijgewerktOp: true,
  postcodegebied: { select: { lat: true, lon: true } },
  kenmerken: { select: { termId: true, niveau: true, bron: true, waargenomenOp: true } },
} satisfies Prisma.KandidaatprofielSelect

export type ProfielRow = Prisma.KandidaatprofielGetPayload<{ select: typeof SELECT }>

const Schema = z.strictObject({
  id: z.uuid(),
  /** The levels that are known not to be reached: what is not known stands in the way of nothing. */
  onder: z.array(z.string()),
  urenMin: z.int(),
  urenMax: z.int(),
  /** Seconds since 1970; 0 = at once. */
  beschikbaar: z.number(),
  onregelmatig: z.enum(['ja', 'nee', 'onbekend']),
  /** Kinds of place wanted; "alle" when there is no wish. */
  soorten: z.array(z.string()).min(1),
  _geo: Geo,
  maxReis: z.int(),
  zichtbaarTot: z.number(),
  stand: z.string(),
})

export type ProfielDocument = z.infer<typeof Schema>

export function toProfielDocument(row: ProfielRow): ProfielDocument {
  return {
    id: row.id,
    onder: onderTokens(row.kenmerken),
    urenMin: row.urenMin,
    urenMax: row.urenMax,
    beschikbaar: row.beschikbaarVanaf ? seconden(row.beschikbaarVanaf) : 0,
    onregelmatig: row.onregelmatig === null ? 'onbekend' : row.onregelmatig ? 'ja' : 'nee',
    soorten: row.soorten.length === 0 ? ['alle'] : row.soorten,
    _geo: { lat: row.postcodegebied.lat, lng: row.postcodegebied.lon },
    maxReis: row.maxReisafstandKm,
    zichtbaarTot: seconden(row.zichtbaarTot ?? new Date(0)),
    stand: row.bijgewerktOp.toISOString(),
  }
}

/** The judgement that counts per term is the one of the score, so that filter and score never disagree. */
function onderTokens(rows: ProfielRow['kenmerken']): string[] {
  const kenmerken = rows.map((row): Kenmerk => {
    return {
      ...row,
      niveau: row.niveau as Niveau | null,
      waargenomenOp: row.waargenomenOp.toISOString().slice(0, 10),
    }
  })
  const tokens: string[] = []
  for (const { termId, niveau } of geldigeWaarnemingen(kenmerken).values()) {
    if (niveau === null) continue
    for (const gevraagd of [1, 2, 3] as const)
      if (niveau < gevraagd) tokens.push(onderToken(termId, gevraagd))
  }
  return tokens.sort()
}

/** Both keys, not expired, and an adult: who is not visible is not in the index at all. */
function vindbaar(nu: Date): Prisma.KandidaatprofielWhereInput {
  return {
    sleutelKandidaatOp: { not: null },
    sleutelAdviseurOp: { not: null },
    zichtbaarTot: { gt: nu },
    kandidaat: { geboortedatum: { lte: laatsteGeboortedatum(nu) } },
  }
}

/** The last birth date of someone who is 18 today in Amsterdam; who was born on 29 February turns 18 on 1 March. */
export function laatsteGeboortedatum(nu: Date): Date {
  const [jaar = 0, maand = 1, dag = 1] = amsterdamseDag(nu).split('-').map(Number)
  const laatsteDag = new Date(Date.UTC(jaar - 18, maand, 0)).getUTCDate()
  return new Date(Date.UTC(jaar - 18, maand - 1, Math.min(dag, laatsteDag)))
}

function nextPage(after: string | null, take: number, nu: Date) {
  return {
    where: { AND: [vindbaar(nu), after === null ? {} : { id: { gt: after } }] },
    orderBy: { id: 'asc' },
    take,
  } satisfies Prisma.KandidaatprofielFindManyArgs
}

export const PROFIELEN = defineIndex<ProfielRow, ProfielDocument>({
  naam: 'kandidaatprofiel',
  versie: 1,
  settings: {
    // Nothing is searched by text; the engine has no word for "nothing" but a field that is in no document.
    searchableAttributes: ['geenTekst'],
    displayedAttributes: ['id', 'stand'],
    filterableAttributes: [
      'onder',
      'urenMin',
      'urenMax',
      'beschikbaar',
      'onregelmatig',
      'soorten',
      'maxReis',
      'zichtbaarTot',
      '_geo',
    ],
    sortableAttributes: [],
    rankingRules: ['words', 'sort'],
    typoTolerance: { enabled: false },
    facetSearch: false,
    prefixSearch: 'disabled',
    proximityPrecision: 'byAttribute',
    // One more than a match takes, so that "a thousand" and "more than a thousand" can be told apart.
    pagination: { maxTotalHits: 1_001 },
  },
  schema: Schema,
  toDocument: toProfielDocument,
  count: (db, nu) => db.kandidaatprofiel.count({ where: vindbaar(nu) }),
  readByIds: (db, ids, nu) =>
    db.kandidaatprofiel.findMany({ where: { AND: [vindbaar(nu), { id: { in: ids } }] }, select: SELECT }),
  readAfter: (db, after, take, nu) =>
    db.kandidaatprofiel.findMany({ ...nextPage(after, take, nu), select: SELECT }),
  async readStanden(db, after, take, nu) {
    const rows = await db.kandidaatprofiel.findMany({
      ...nextPage(after, take, nu),
      select: { id: true, bijgewerktOp: true },
    })
    return rows.map(({ id, bijgewerktOp }) => ({ id, stand: bijgewerktOp.toISOString() }))
  },
})
