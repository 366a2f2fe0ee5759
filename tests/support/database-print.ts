import { db } from '#app/platform/db.server.ts'

// Reading pages may touch these: when a session was last used, who asked for a login code, and how often was counted.
const MOVES_BY_READING = ['sessie', 'inlogpoging', 'telverbruik']

/** A print of every row of every table: two equal prints mean that nothing changed in between. */
export async function databasePrint(): Promise<Record<string, string>> {
  const tables = await db().$queryRaw<{ name: string }[]>`
    SELECT table_name AS name FROM information_schema.tables
    WHERE table_schema = 'public' AND table_type = 'BASE TABLE' ORDER BY table_name`
  const print: Record<string, string> = {}
  for (const { name } of tables.filter(
    (table) => !MOVES_BY_READING.includes(table.name) && !isReference(table.name),
  )) {
    const [row] = await db().$queryRawUnsafe<{ print: string }[]>(
      `SELECT count(*) || ':' || coalesce(md5(string_agg(t::text, '|' ORDER BY t::text)), '') AS print FROM "${name}" t`,
    )
    print[name] = row?.print ?? ''
  }
  return print
}

function isReference(table: string): boolean {
  return ['term', 'beroep_vakvaardigheid', 'postcodegebied', '_prisma_migrations'].includes(table)
}
