import { z } from 'zod'
import type { Prisma } from '#prisma/generated/client.ts'
import { contentStand } from '#search/indexes/content-stand.server.ts'
import { defineIndex } from '#search/indexes/index-definition.ts'
import { STOPWOORDEN } from '#search/language/stopwoorden.ts'
import { SYNONIEMEN } from '#search/language/synoniemen.ts'
import { woorddelen } from '#search/language/woorddelen.ts'

const SELECT = {
  id: true,
  soort: true,
  label: true,
  uitleg: true,
  synoniemen: true,
  groep: true,
  groepLabel: true,
  volgorde: true,
} satisfies Prisma.TermSelect

export type TermRow = Prisma.TermGetPayload<{ select: typeof SELECT }>

const Schema = z.strictObject({
  id: z.string().regex(/^[A-Za-z0-9_-]+$/),
  soort: z.string(),
  label: z.string().min(1),
  synoniemen: z.array(z.string()),
  delen: z.array(z.string()),
  groepLabel: z.string(),
  uitleg: z.string(),
  /** Lower comes first among equals. */
  rang: z.number(),
  stand: z.string(),
})

export type TermDocument = z.infer<typeof Schema>

export function toTermDocument(row: TermRow): TermDocument {
  const content = {
    id: toDocumentId(row.id),
    soort: row.soort,
    label: row.label,
    synoniemen: row.synoniemen,
    delen: woorddelen(row.label, ...row.synoniemen),
    groepLabel: row.groepLabel ?? '',
    uitleg: row.uitleg ?? '',
    rang: row.soort === 'beroep' ? rangOfGroep(row.groep) : row.volgorde,
  }
  return { ...content, stand: contentStand(content) }
}

/**
 * ISCO-08 major groups in the order in which the work of this portal asks for them: elementary work, services and care,
 * machines and transport, crafts, offices, growing, technicians, professionals, managers, the armed forces.
 */
const HOOFDGROEPEN = '9587463210'

function rangOfGroep(groep: string | null): number {
  const plaats = HOOFDGROEPEN.indexOf(groep?.[0] ?? '')
  return groep && plaats >= 0 ? plaats : HOOFDGROEPEN.length
}

// A term id holds a colon and sometimes a dot, which the engine does not take in a document id.
const toDocumentId = (termId: string) => Buffer.from(termId, 'utf8').toString('base64url')
export const toTermId = (documentId: string) => Buffer.from(documentId, 'base64url').toString('utf8')

export const TERMEN = defineIndex<TermRow, TermDocument>({
  naam: 'term',
  versie: 1,
  settings: {
    searchableAttributes: ['label', 'synoniemen', 'delen', 'groepLabel', 'uitleg'],
    displayedAttributes: ['id', 'stand'],
    filterableAttributes: ['soort'],
    sortableAttributes: [],
    rankingRules: ['words', 'typo', 'attribute', 'exactness', 'proximity', 'rang:asc'],
    stopWords: STOPWOORDEN,
    synonyms: SYNONIEMEN,
    typoTolerance: { enabled: true, minWordSizeForTypos: { oneTypo: 4, twoTypos: 8 } },
    pagination: { maxTotalHits: 100 },
    localizedAttributes: [{ locales: ['nld'], attributePatterns: ['*'] }],
  },
  schema: Schema,
  documentId: toDocumentId,
  rowId: toTermId,
  toDocument: toTermDocument,
  count: (db) => db.term.count(),
  readByIds: (db, ids) => db.term.findMany({ where: { id: { in: ids } }, select: SELECT }),
  readAfter: (db, after, take) =>
    db.term.findMany({
      where: after === null ? {} : { id: { gt: after } },
      orderBy: { id: 'asc' },
      take,
      select: SELECT,
    }),
  async readStanden(db, after, take) {
    const rows = await db.term.findMany({
      where: after === null ? {} : { id: { gt: after } },
      orderBy: { id: 'asc' },
      take,
      select: SELECT,
    })
    return rows.map((row) => ({ id: row.id, stand: toTermDocument(row).stand }))
  },
})
