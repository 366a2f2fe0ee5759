import pg from 'pg'

/**
 * Tells whether the demo may use this database: it carries the mark of the demo seed, or there is nothing in it yet
 * that a demo could spoil or expose. A database with accounts, or with other tables than ours, is somebody's own.
 */
export async function isDemoDatabase(url: string): Promise<boolean> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 5_000 })
  await client.connect()
  try {
    const { rows } = await client.query<{ name: string }>(
      `SELECT table_name AS name FROM information_schema.tables WHERE table_schema = 'public'`,
    )
    const tables = new Set(rows.map(({ name }) => name))
    if (tables.size === 0) return true
    if (!tables.has('referentieversie') || !tables.has('account'))
      return tables.size === 1 && tables.has('_prisma_migrations')
    const mark = await client.query(`SELECT 1 FROM public.referentieversie WHERE naam = 'demo-regio'`)
    if (mark.rowCount) return true
    const account = await client.query('SELECT 1 FROM public.account LIMIT 1')
    return account.rowCount === 0
  } finally {
    await client.end()
  }
}
