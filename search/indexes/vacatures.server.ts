import { z } from 'zod'
import type { Prisma } from '#prisma/generated/client.ts'
import { contentStand } from '#search/indexes/content-stand.server.ts'
import { Geo } from '#search/indexes/geo.ts'
import { defineIndex } from '#search/indexes/index-definition.ts'
import { STOPWOORDEN } from '#search/language/stopwoorden.ts'
import { SYNONIEMEN } from '#search/language/synoniemen.ts'
import { woorddelen } from '#search/language/woorddelen.ts'
import { amsterdamseDag, dagSeconden, seconden } from '#search/query/dag.ts'
import { UREN_KLASSEN, urenKlassen } from '#search/query/uren-klassen.ts'

// What a visitor may read, and nothing of the employer but its branch: contact and address stay in PostgreSQL.
const SELECT = {
  id: true,
  titel: true,
  omschrijving: true,
  plaats: true,
  soorten: true,
  bereik: true,
  urenMin: true,
  urenMax: true,
  sluitingsdatum: true,
  gepubliceerdOp: true,
  beroep: { select: { label: true, synoniemen: true } },
  postcodegebied: { select: { gemeente: true, lat: true, lon: true } },
  werkgever: { select: { sbiSectie: true } },
} satisfies Prisma.VacatureSelect

export type VacatureRow = Prisma.VacatureGetPayload<{ select: typeof SELECT }>

const Schema = z.strictObject({
  id: z.uuid(),
  titel: z.string().min(1),
  beroep: z.string().nullable(),
  synoniemen: z.array(z.string()),
  /** Parts of compounds in the title and the occupation. */
  delen: z.array(z.string()),
  omschrijving: z.string(),
  plaats: z.string(),
  gemeente: z.string().nullable(),
  sbiSectie: z.string(),
  soorten: z.array(z.string()),
  urenKlasse: z.array(z.enum(UREN_KLASSEN)),
  bereik: z.enum(['openbaar', 'wsp']),
  _geo: Geo.nullable(),
  /** Seconds since 1970. */
  sluitingsdatum: z.number(),
  gepubliceerdOp: z.number(),
  stand: z.string(),
})

export type VacatureDocument = z.infer<typeof Schema>

export function toVacatureDocument(row: VacatureRow): VacatureDocument {
  const { beroep, postcodegebied } = row
  const content = {
    id: row.id,
    titel: row.titel ?? '',
    beroep: beroep?.label ?? null,
    synoniemen: beroep?.synoniemen ?? [],
    delen: woorddelen(row.titel, beroep?.label ?? null),
    omschrijving: row.omschrijving ?? '',
    plaats: row.plaats ?? '',
    gemeente: postcodegebied?.gemeente ?? null,
    sbiSectie: row.werkgever.sbiSectie,
    soorten: row.soorten,
    urenKlasse: urenKlassen(row.urenMin, row.urenMax),
    bereik: row.bereik,
    _geo: postcodegebied && { lat: postcodegebied.lat, lng: postcodegebied.lon },
    sluitingsdatum: seconden(row.sluitingsdatum ?? new Date(0)),
    gepubliceerdOp: seconden(row.gepubliceerdOp ?? new Date(0)),
  }
  return { ...content, stand: contentStand(content) }
}

/** Published, and not past the closing date, which is the last day on which one can answer. */
function vindbaar(nu: Date): Prisma.VacatureWhereInput {
  return {
    status: 'gepubliceerd',
    sluitingsdatum: { gte: new Date(dagSeconden(amsterdamseDag(nu)) * 1000) },
  }
}

export const VACATURES = defineIndex<VacatureRow, VacatureDocument>({
  naam: 'vacature',
  versie: 1,
  settings: {
    searchableAttributes: ['titel', 'beroep', 'synoniemen', 'delen', 'plaats', 'gemeente', 'omschrijving'],
    displayedAttributes: ['id', 'stand'],
    filterableAttributes: [
      'soorten',
      'sbiSectie',
      'gemeente',
      'urenKlasse',
      'bereik',
      'sluitingsdatum',
      '_geo',
    ],
    sortableAttributes: ['_geo', 'gepubliceerdOp'],
    rankingRules: ['words', 'typo', 'attribute', 'proximity', 'exactness', 'sort', 'gepubliceerdOp:desc'],
    stopWords: STOPWOORDEN,
    synonyms: SYNONIEMEN,
    typoTolerance: { enabled: true, minWordSizeForTypos: { oneTypo: 5, twoTypos: 9 } },
    // The Netherlands has some 340 municipalities.
    faceting: { maxValuesPerFacet: 500 },
    pagination: { maxTotalHits: 10_000 },
    localizedAttributes: [{ locales: ['nld'], attributePatterns: ['*'] }],
  },
  schema: Schema,
  toDocument: toVacatureDocument,
  count: (db, nu) => db.vacature.count({ where: vindbaar(nu) }),
  readByIds: (db, ids, nu) =>
    db.vacature.findMany({ where: { AND: [vindbaar(nu), { id: { in: ids } }] }, select: SELECT }),
  readAfter: (db, after, take, nu) =>
    db.vacature.findMany({
      where: { AND: [vindbaar(nu), after === null ? {} : { id: { gt: after } }] },
      orderBy: { id: 'asc' },
      take,
      select: SELECT,
    }),
  async readStanden(db, after, take, nu) {
    const rows = await db.vacature.findMany({
      where: { AND: [vindbaar(nu), after === null ? {} : { id: { gt: after } }] },
      orderBy: { id: 'asc' },
      take,
      select: SELECT,
    })
    return rows.map((row) => ({ id: row.id, stand: toVacatureDocument(row).stand }))
  },
})
