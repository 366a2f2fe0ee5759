import { db } from '#app/platform/db.server.ts'

// Reading pages may touch these: when a session was last used, who asked for a login code, and how often was counted.
const MOVES_BY_READING = ['sessie', 'inlogpoging', 'telverbruik']

let question: Promise<string> | undefined

/** A page that shows who somebody is writes that down, also when it is shown again with the refusal of its form. */
const NOT_OF_READING = `WHERE type <> 'bemiddeling.identiteit-getoond'`

/**
 * A print of every row of every table: two equal prints mean that nothing changed in between. With `pageIsRead` without the
 * lines about names that were shown, for a request that shows its page again.
 */
export async function databasePrint({ pageIsRead = false } = {}): Promise<Record<string, string>> {
  question ??= askForAllTables()
  const all = await question
  const asked = pageIsRead ? all.replace('FROM "gebeurtenis" t', `$& ${NOT_OF_READING}`) : all
  const rows = await db().$queryRawUnsafe<{ name: string; print: string }[]>(asked)
  return Object.fromEntries(rows.map(({ name, print }) => [name, print]))
}

/** One statement for all tables, because it is asked thousands of times; the sum needs no order of the rows. */
async function askForAllTables(): Promise<string> {
  const tables = await db().$queryRaw<{ name: string }[]>`
    SELECT table_name AS name FROM information_schema.tables
    WHERE table_schema = 'public' AND table_type = 'BASE TABLE' ORDER BY table_name`
  return tables
    .filter(({ name }) => !MOVES_BY_READING.includes(name) && !isReference(name))
    .map(
      ({ name }) =>
        `SELECT '${name}' AS name, count(*) || ':' || coalesce(sum(hashtextextended(t::text, 0)), 0) AS print FROM "${name}" t`,
    )
    .join(' UNION ALL ')
}

function isReference(table: string): boolean {
  return ['term', 'beroep_vakvaardigheid', 'postcodegebied', '_prisma_migrations'].includes(table)
}
