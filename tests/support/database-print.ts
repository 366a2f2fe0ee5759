import { db } from '#app/platform/db.server.ts'

// Reading pages may touch these: when a session was last used, who asked for a login code, and how often was counted.
const MOVES_BY_READING = ['sessie', 'inlogpoging', 'telverbruik']

type Print = Record<string, string>

/** A page that shows who somebody is writes that down, also when it is shown again with the refusal of its form. */
const NOT_OF_READING = `WHERE type <> 'bemiddeling.identiteit-getoond'`

let watched: Promise<{ question: string }> | undefined
const last = new Map<boolean, { writes: bigint; print: Print }>()

/**
 * A print of every row of every table: two equal prints mean that nothing changed in between. With `pageIsRead` without the
 * lines about names that were shown, for a request that shows its page again. It is asked thousands of times, so as long as
 * no statement has written anything the last print still holds.
 */
export async function databasePrint({ pageIsRead = false } = {}): Promise<Print> {
  watched ??= watchAllTables()
  const { question } = await watched
  // Before the print: what is written while it is made then counts as written after it.
  const writes = await countWrites()
  const kept = last.get(pageIsRead)
  if (kept?.writes === writes) return kept.print
  const asked = pageIsRead ? question.replace('FROM "gebeurtenis" t', `$& ${NOT_OF_READING}`) : question
  const rows = await db().$queryRawUnsafe<{ name: string; print: string }[]>(asked)
  const print = Object.fromEntries(rows.map(({ name, print }) => [name, print]))
  last.set(pageIsRead, { writes, print })
  return print
}

/** A sequence is outside every transaction: it also counts what was written and taken back. */
async function countWrites(): Promise<bigint> {
  const [row] = await db().$queryRaw<{ writes: bigint }[]>`SELECT last_value AS writes FROM toets_geschreven`
  return row?.writes ?? 0n
}

/** Every statement that writes counts, also one that touches no row. The sum of the print needs no order of the rows. */
async function watchAllTables(): Promise<{ question: string }> {
  const tables = await db().$queryRaw<{ name: string }[]>`
    SELECT table_name AS name FROM information_schema.tables
    WHERE table_schema = 'public' AND table_type = 'BASE TABLE' ORDER BY table_name`
  const names = tables
    .map(({ name }) => name)
    .filter((name) => !MOVES_BY_READING.includes(name) && !isReference(name))
  const statements = [
    'CREATE SEQUENCE toets_geschreven',
    // The first number leaves last_value as it was made.
    `SELECT nextval('toets_geschreven')`,
    `CREATE FUNCTION toets_tel() RETURNS trigger LANGUAGE plpgsql AS
      $$ BEGIN PERFORM nextval('toets_geschreven'); RETURN NULL; END $$`,
    ...names.map(
      (name) =>
        `CREATE TRIGGER toets_tel AFTER INSERT OR UPDATE OR DELETE OR TRUNCATE ON "${name}" FOR EACH STATEMENT EXECUTE FUNCTION toets_tel()`,
    ),
  ]
  for (const statement of statements) await db().$executeRawUnsafe(statement)
  return {
    question: names
      .map(
        (name) =>
          `SELECT '${name}' AS name, count(*) || ':' || coalesce(sum(hashtextextended(t::text, 0)), 0) AS print FROM "${name}" t`,
      )
      .join(' UNION ALL '),
  }
}

function isReference(table: string): boolean {
  return ['term', 'beroep_vakvaardigheid', 'postcodegebied', '_prisma_migrations'].includes(table)
}
