import { Prisma } from '#prisma/generated/client.ts'
import type { Db } from '#prisma/client.ts'
import { defineIndex } from '#search/indexes/index-definition.ts'
import {
  CONTACTPERSOON_SELECT,
  RelatieSchema,
  toRelatieDocument,
  VACATURE_SELECT,
  WERKGEVER_SELECT,
  type RelatieDocument,
  type RelatieRow,
} from '#search/indexes/relatie-document.server.ts'
import { STOPWOORDEN } from '#search/language/stopwoorden.ts'
import { SYNONIEMEN } from '#search/language/synoniemen.ts'

/** What is left of a merged employer is no employer, and who no longer works there is no one to call. */
const WERKGEVER = { samengevoegdMetId: null } satisfies Prisma.WerkgeverWhereInput
const CONTACTPERSOON = { actief: true, werkgever: WERKGEVER } satisfies Prisma.ContactpersoonWhereInput
const VACATURE = { werkgever: WERKGEVER } satisfies Prisma.VacatureWhereInput

// The three tables share no id: each is a uuid.
const ALLE_IDS = Prisma.sql`
  SELECT id FROM werkgever WHERE samengevoegd_met_id IS NULL
  UNION ALL SELECT c.id FROM contactpersoon c JOIN werkgever w ON w.id = c.werkgever_id
    WHERE c.actief AND w.samengevoegd_met_id IS NULL
  UNION ALL SELECT v.id FROM vacature v JOIN werkgever w ON w.id = v.werkgever_id WHERE w.samengevoegd_met_id IS NULL`

/** Words that say what kind of thing is looked for, or how it is called, and are not in its name. */
const OMSCHRIJVINGEN = [
  'kvk',
  'nummer',
  'tel',
  'telefoon',
  'telefoonnummer',
  'mail',
  'vestiging',
  'vestigingen',
]

/** Employers, contactpersonen and vacatures in one index, for the staff. It is searched with a key of its own. */
export const RELATIES = defineIndex<RelatieRow, RelatieDocument>({
  naam: 'relatie',
  versie: 1,
  settings: {
    searchableAttributes: [
      'naam',
      'andereNamen',
      'nummers',
      'email',
      'werkgever',
      'beroep',
      'functie',
      'delen',
      'plaatsen',
      'themas',
      'aanspreekpunt',
    ],
    displayedAttributes: ['id', 'stand'],
    filterableAttributes: ['soort', 'status', 'werkgeverId'],
    sortableAttributes: [],
    rankingRules: ['words', 'typo', 'attribute', 'proximity', 'exactness', 'naam:asc'],
    stopWords: [...STOPWOORDEN, ...OMSCHRIJVINGEN],
    synonyms: SYNONIEMEN,
    typoTolerance: {
      enabled: true,
      minWordSizeForTypos: { oneTypo: 4, twoTypos: 8 },
      // Another number is another employer.
      disableOnAttributes: ['nummers'],
    },
    pagination: { maxTotalHits: 10_000 },
    localizedAttributes: [{ locales: ['nld'], attributePatterns: ['*'] }],
  },
  schema: RelatieSchema,
  toDocument: toRelatieDocument,
  async count(db) {
    const aantallen = await Promise.all([
      db.werkgever.count({ where: WERKGEVER }),
      db.contactpersoon.count({ where: CONTACTPERSOON }),
      db.vacature.count({ where: VACATURE }),
    ])
    return aantallen.reduce((som, aantal) => som + aantal, 0)
  },
  readByIds,
  readAfter,
  async readStanden(db, after, take) {
    const rows = await readAfter(db, after, take)
    return rows.map((row) => ({ id: row.id, stand: toRelatieDocument(row).stand }))
  },
  /** The name and the aanspreekpunt of an employer are in what belongs to it; what was merged into it must go. */
  async readAfhankelijken(db, ids) {
    const where = { werkgeverId: { in: ids } }
    const [contactpersonen, vacatures, samengevoegd] = await Promise.all([
      db.contactpersoon.findMany({ where, select: { id: true, werkgeverId: true } }),
      db.vacature.findMany({ where, select: { id: true, werkgeverId: true } }),
      db.werkgever.findMany({
        where: { samengevoegdMetId: { in: ids } },
        select: { id: true, samengevoegdMetId: true },
      }),
    ])
    return [
      ...[...contactpersonen, ...vacatures].map(({ id, werkgeverId }) => ({ id, van: werkgeverId })),
      ...samengevoegd.map(({ id, samengevoegdMetId }) => ({ id, van: samengevoegdMetId ?? id })),
    ]
  },
})

async function readByIds(db: Db, ids: string[]): Promise<RelatieRow[]> {
  const id = { in: ids }
  const [werkgevers, contactpersonen, vacatures] = await Promise.all([
    db.werkgever.findMany({ where: { ...WERKGEVER, id }, select: WERKGEVER_SELECT }),
    db.contactpersoon.findMany({ where: { ...CONTACTPERSOON, id }, select: CONTACTPERSOON_SELECT }),
    db.vacature.findMany({ where: { ...VACATURE, id }, select: VACATURE_SELECT }),
  ])
  return [
    ...werkgevers.map((rij) => ({ soort: 'werkgever' as const, ...rij })),
    ...contactpersonen.map((rij) => ({ soort: 'contactpersoon' as const, ...rij })),
    ...vacatures.map((rij) => ({ soort: 'vacature' as const, ...rij })),
  ]
}

async function readAfter(db: Db, after: string | null, take: number): Promise<RelatieRow[]> {
  const ids = await db.$queryRaw<{ id: string }[]>`
    SELECT id FROM (${ALLE_IDS}) alle
    WHERE ${after === null ? Prisma.sql`true` : Prisma.sql`id > ${after}::uuid`}
    ORDER BY id LIMIT ${take}`
  const rows = await readByIds(
    db,
    ids.map(({ id }) => id),
  )
  return rows.sort((een, ander) => (een.id < ander.id ? -1 : 1))
}
