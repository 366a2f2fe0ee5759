import type { Prisma } from '#prisma/generated/client.ts'
import { defineIndex } from '#search/indexes/index-definition.ts'
import {
  EMBEDDER,
  PROFIEL_SELECT,
  ProfielSchema,
  toProfielDocument,
  type ProfielDocument,
  type ProfielRow,
} from '#search/indexes/profiel-document.server.ts'
import { DIMENSIES, ENCODING_VERSIE } from '#search/matching/encoding/vector-layout.ts'
import { amsterdamseDag } from '#search/query/dag.ts'

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

/** Codes are never compared as larger or smaller; without that the engine has less to keep up with each change. */
function filterable(attributePatterns: string[], { comparison }: { comparison: boolean }) {
  return { attributePatterns, features: { facetSearch: false, filter: { equality: true, comparison } } }
}

export const PROFIELEN = defineIndex<ProfielRow, ProfielDocument>({
  naam: 'kandidaatprofiel',
  // Of the document without its vector, and of the vector: both change the name.
  versie: 2 + ENCODING_VERSIE,
  settings: {
    // Nothing is searched by text; the engine has no word for "nothing" but a field that is in no document.
    searchableAttributes: ['geenTekst'],
    displayedAttributes: ['id', 'stand'],
    filterableAttributes: [
      filterable(['niveaus', 'beroepsgroepen', 'onregelmatig', 'soorten'], { comparison: false }),
      filterable(['urenMin', 'urenMax', 'beschikbaar', 'maxReis', 'zichtbaarTot'], { comparison: true }),
      '_geo',
    ],
    sortableAttributes: [],
    rankingRules: ['words', 'sort'],
    typoTolerance: { enabled: false },
    // Not quantised: with one bit a number four in ten of the best are lost.
    embedders: { [EMBEDDER]: { source: 'userProvided', dimensions: DIMENSIES } },
    facetSearch: false,
    prefixSearch: 'disabled',
    proximityPrecision: 'byAttribute',
    // One more than a match takes, so that "a thousand" and "more than a thousand" can be told apart.
    pagination: { maxTotalHits: 1_001 },
  },
  schema: ProfielSchema,
  toDocument: toProfielDocument,
  count: (db, nu) => db.kandidaatprofiel.count({ where: vindbaar(nu) }),
  readByIds: (db, ids, nu) =>
    db.kandidaatprofiel.findMany({
      where: { AND: [vindbaar(nu), { id: { in: ids } }] },
      select: PROFIEL_SELECT,
    }),
  readAfter: (db, after, take, nu) =>
    db.kandidaatprofiel.findMany({ ...nextPage(after, take, nu), select: PROFIEL_SELECT }),
  async readStanden(db, after, take, nu) {
    const rows = await db.kandidaatprofiel.findMany({
      ...nextPage(after, take, nu),
      select: { id: true, bijgewerktOp: true },
    })
    return rows.map(({ id, bijgewerktOp }) => ({ id, stand: bijgewerktOp.toISOString() }))
  },
})
