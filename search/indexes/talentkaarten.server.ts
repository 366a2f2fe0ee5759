import { z } from 'zod'
import type { Db } from '#prisma/client.ts'
import type { Prisma } from '#prisma/generated/client.ts'
import { defineIndex } from '#search/indexes/index-definition.ts'
import { STOPWOORDEN } from '#search/language/stopwoorden.ts'
import { SYNONIEMEN } from '#search/language/synoniemen.ts'
import { woorddelen } from '#search/language/woorddelen.ts'
import { UREN_KLASSEN, urenKlassen } from '#search/query/uren-klassen.ts'

// What a card says and no more: it was made coarse before it came into the table. The id is the card's own and occurs in no
// other index, so that two indexes cannot be laid beside each other.
const SELECT = {
  id: true,
  gewenst: true,
  gewerkt: true,
  urenVan: true,
  urenTot: true,
  deelregio: true,
  beschikbaar: true,
  soorten: true,
  certificaten: true,
  kenmerken: true,
  bijgewerktOp: true,
} satisfies Prisma.TalentkaartSelect

/** The words of the dictionary for the codes of a card. */
export type Woorden = {
  /** Occupations and groups within an ISCO group of three digits, groups within one of two. */
  perGroep: ReadonlyMap<string, { groepen: readonly string[]; beroepen: readonly string[] }>
  perTerm: ReadonlyMap<string, { label: string; synoniemen: readonly string[] }>
}

export type TalentkaartRow = Prisma.TalentkaartGetPayload<{ select: typeof SELECT }> & { woorden: Woorden }

const Schema = z.strictObject({
  id: z.uuid(),
  /** Codes to filter on. Of work every group that the shown one lies in. */
  gewenst: z.array(z.string().regex(/^\d{1,3}$/)),
  gewerkt: z.array(z.string().regex(/^\d{1,3}$/)),
  urenKlasse: z.array(z.enum(UREN_KLASSEN)),
  deelregio: z.array(z.string()),
  beschikbaar: z.array(z.string()),
  soorten: z.array(z.string()),
  certificaten: z.array(z.string()),
  kan: z.array(z.string()),
  /** Words to find the card by. */
  werk: z.array(z.string()),
  beroepen: z.array(z.string()),
  vaardigheden: z.array(z.string()),
  papieren: z.array(z.string()),
  ervaring: z.array(z.string()),
  delen: z.array(z.string()),
  stand: z.string(),
})

export type TalentkaartDocument = z.infer<typeof Schema>

export function toTalentkaartDocument({ woorden, ...row }: TalentkaartRow): TalentkaartDocument {
  const kan = row.kenmerken.map((kenmerk) => kenmerk.split('=')[0] ?? '')
  const groepen = (codes: string[]) =>
    uniek(codes.flatMap((code) => woorden.perGroep.get(code)?.groepen ?? []))
  const termen = (ids: string[]) =>
    uniek(
      ids.flatMap((id) => {
        const term = woorden.perTerm.get(id)
        return term ? [term.label, ...term.synoniemen] : []
      }),
    )
  const werk = groepen(row.gewenst)
  const beroepen = uniek(row.gewenst.flatMap((code) => woorden.perGroep.get(code)?.beroepen ?? []))
  return {
    id: row.id,
    gewenst: withAncestors(row.gewenst),
    gewerkt: withAncestors(row.gewerkt),
    urenKlasse: urenKlassen(row.urenVan, row.urenTot),
    deelregio: row.deelregio === null ? [] : [row.deelregio],
    beschikbaar: row.beschikbaar === null ? [] : [row.beschikbaar],
    soorten: row.soorten,
    certificaten: row.certificaten,
    kan,
    werk,
    beroepen,
    vaardigheden: termen(kan),
    papieren: termen(row.certificaten),
    ervaring: groepen(row.gewerkt),
    delen: woorddelen(...werk, ...beroepen),
    stand: row.bijgewerktOp.toISOString(),
  }
}

/** "512" lies in "51" and in "5". */
export function withAncestors(codes: readonly string[]): string[] {
  return uniek(codes.flatMap((code) => [1, 2, 3].slice(0, code.length).map((n) => code.slice(0, n)))).sort()
}

const uniek = (waarden: string[]) => [...new Set(waarden)]

type Bare = Omit<TalentkaartRow, 'woorden'>

async function withWoorden(db: Db, rows: Bare[]): Promise<TalentkaartRow[]> {
  const woorden = await readWoorden(
    db,
    uniek(rows.flatMap(({ gewenst, gewerkt }) => [...gewenst, ...gewerkt])),
    uniek(
      rows.flatMap(({ certificaten, kenmerken }) => [
        ...certificaten,
        ...kenmerken.map((kenmerk) => kenmerk.split('=')[0] ?? ''),
      ]),
    ),
  )
  return rows.map((row) => ({ ...row, woorden }))
}

async function readWoorden(db: Db, codes: string[], termIds: string[]): Promise<Woorden> {
  // A whole major group names half the dictionary, and would be found by everything.
  const groepen = codes.filter((code) => code.length > 1)
  const [beroepen, termen] = await Promise.all([
    groepen.length === 0
      ? []
      : db.term.findMany({
          where: { soort: 'beroep', OR: groepen.map((code) => ({ groep: { startsWith: code } })) },
          orderBy: { id: 'asc' },
          select: { groep: true, groepLabel: true, label: true },
        }),
    db.term.findMany({ where: { id: { in: termIds } }, select: { id: true, label: true, synoniemen: true } }),
  ])
  const perGroep = new Map(
    groepen.map((code) => {
      const binnen = beroepen.filter(({ groep }) => groep?.startsWith(code))
      return [
        code,
        {
          groepen: uniek(binnen.flatMap(({ groepLabel }) => groepLabel ?? [])),
          beroepen: code.length === 3 ? binnen.map(({ label }) => label) : [],
        },
      ]
    }),
  )
  return { perGroep, perTerm: new Map(termen.map((term) => [term.id, term])) }
}

const after = (id: string | null) => (id === null ? {} : { id: { gt: id } })

export const TALENTKAARTEN = defineIndex<TalentkaartRow, TalentkaartDocument>({
  naam: 'talentkaart',
  versie: 1,
  settings: {
    searchableAttributes: ['werk', 'beroepen', 'vaardigheden', 'papieren', 'delen', 'ervaring'],
    displayedAttributes: ['id', 'stand'],
    filterableAttributes: [
      'gewenst',
      'gewerkt',
      'urenKlasse',
      'deelregio',
      'beschikbaar',
      'soorten',
      'certificaten',
      'kan',
    ],
    sortableAttributes: [],
    rankingRules: ['words', 'typo', 'attribute', 'proximity', 'exactness'],
    stopWords: STOPWOORDEN,
    synonyms: SYNONIEMEN,
    typoTolerance: { enabled: true, minWordSizeForTypos: { oneTypo: 5, twoTypos: 9 } },
    facetSearch: false,
    faceting: { maxValuesPerFacet: 500 },
    pagination: { maxTotalHits: 1_000 },
    localizedAttributes: [{ locales: ['nld'], attributePatterns: ['*'] }],
  },
  schema: Schema,
  toDocument: toTalentkaartDocument,
  count: (db) => db.talentkaart.count(),
  readByIds: async (db, ids) =>
    withWoorden(db, await db.talentkaart.findMany({ where: { id: { in: ids } }, select: SELECT })),
  readAfter: async (db, id, take) =>
    withWoorden(
      db,
      await db.talentkaart.findMany({ where: after(id), orderBy: { id: 'asc' }, take, select: SELECT }),
    ),
  async readStanden(db, id, take) {
    const rows = await db.talentkaart.findMany({
      where: after(id),
      orderBy: { id: 'asc' },
      take,
      select: { id: true, bijgewerktOp: true },
    })
    return rows.map((row) => ({ id: row.id, stand: row.bijgewerktOp.toISOString() }))
  },
})
