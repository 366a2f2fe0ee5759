import type { Settings } from 'meilisearch'
import type { z } from 'zod'
import type { Db } from '#prisma/client.ts'

/** The nouns that have an index; the column `index` of zoek_wijziging holds one of these. */
export const ZOEK_INDEXEN = ['vacature', 'kandidaatprofiel', 'term', 'talentkaart', 'relatie'] as const
export type ZoekIndex = (typeof ZOEK_INDEXEN)[number]

/** `stand` says of which content a document was made; reconcile compares it with what the database would give now. */
export type ZoekDocument = { id: string; stand: string }

type Reader<Row extends { id: string }> = {
  /** The rows with these ids that may be found at `nu`. */
  readByIds(db: Db, ids: string[], nu: Date): Promise<Row[]>
  /** The next rows that may be found at `nu`, in the order of their id. */
  readAfter(db: Db, after: string | null, take: number, nu: Date): Promise<Row[]>
}

type Parts<Row extends { id: string }, Doc extends ZoekDocument> = Reader<Row> & {
  naam: ZoekIndex
  /** Raised when old documents no longer fit the queries: the index is then filled anew under another name. */
  versie: number
  settings: Settings
  schema: z.ZodType<Doc>
  /** Pure. Holds what the least privileged reader of the index may see, and no more. */
  toDocument(row: Row): Doc
  count(db: Db, nu: Date): Promise<number>
  /** Id of the row and `stand` as its document has it, in the order of the id. */
  readStanden(db: Db, after: string | null, take: number, nu: Date): Promise<{ id: string; stand: string }[]>
  /** Rows whose document holds something of these rows (`van`), and goes with them when one of these changes. */
  readAfhankelijken?(db: Db, ids: string[]): Promise<{ id: string; van: string }[]>
  /** The id of a row as a document id (the engine takes letters, digits, - and _) and back. */
  documentId?: (rowId: string) => string
  rowId?: (documentId: string) => string
}

/** A row on its way to the engine. `fout` says why it cannot go: its document does not match the schema. */
export type Gelezen = { rowId: string; document: ZoekDocument } | { rowId: string; fout: string }

export type IndexDefinition = Omit<
  Parts<{ id: string }, ZoekDocument>,
  'readByIds' | 'readAfter' | 'toDocument' | 'documentId' | 'rowId'
> & {
  documentsByIds(db: Db, ids: string[], nu: Date): Promise<Gelezen[]>
  documentsAfter(db: Db, after: string | null, take: number, nu: Date): Promise<Gelezen[]>
  documentId(rowId: string): string
  rowId(documentId: string): string
}

/** Ties the parts of one index together, so that sync can treat every index alike. */
export function defineIndex<Row extends { id: string }, Doc extends ZoekDocument>(
  parts: Parts<Row, Doc>,
): IndexDefinition {
  const { readByIds, readAfter, toDocument, schema, documentId, rowId, ...rest } = parts
  const toGelezen = (row: Row): Gelezen => {
    const parsed = schema.safeParse(toDocument(row))
    if (parsed.success) return { rowId: row.id, document: parsed.data }
    // The fields only: a value could be somebody's.
    return {
      rowId: row.id,
      fout: `document: ${parsed.error.issues.map((issue) => issue.path.join('.')).join(', ')}`,
    }
  }
  return {
    ...rest,
    schema,
    documentId: documentId ?? ((id) => id),
    rowId: rowId ?? ((id) => id),
    documentsByIds: async (db, ids, nu) => (await readByIds(db, ids, nu)).map(toGelezen),
    documentsAfter: async (db, after, take, nu) => (await readAfter(db, after, take, nu)).map(toGelezen),
  }
}
