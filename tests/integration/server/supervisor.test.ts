import { execFile } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, type AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import nodemailer from 'nodemailer'
import pg from 'pg'
import { expect, onTestFinished, test } from 'vitest'
import { takeLock } from '#app/server/lock.ts'
import { startServices } from '#app/server/services.ts'

function aDataDir(): string {
  const dir = mkdtempSync(join(tmpdir(), 'wsp-start-'))
  onTestFinished(() => rmSync(dir, { recursive: true, force: true }))
  return dir
}

/** Runs the start command that is expected to refuse. */
function refusedStart(env: Record<string, string>): Promise<{ code: number | null; output: string }> {
  const own = ['PATH', 'HOME'].map((name) => [name, process.env[name] ?? ''])
  return new Promise((resolve) => {
    const child = execFile(
      process.execPath,
      ['app/server/start.mjs'],
      { env: { ...Object.fromEntries(own), ...env }, timeout: 20_000 },
      (_error, stdout, stderr) => resolve({ code: child.exitCode, output: `${stdout}${stderr}`.trim() }),
    )
  })
}

function pidOf(dataDir: string, naam: string): number {
  const running = JSON.parse(readFileSync(join(dataDir, 'processen.json'), 'utf8')) as {
    naam: string
    pid: number
  }[]
  return running.find((one) => one.naam === naam)?.pid ?? 0
}

async function ask(databaseUrl: string, sql: string): Promise<unknown[]> {
  const client = new pg.Client({ connectionString: databaseUrl, connectionTimeoutMillis: 1_000 })
  client.on('error', () => {})
  await client.connect()
  try {
    return (await client.query<Record<string, unknown>>(sql)).rows
  } finally {
    await client.end()
  }
}

test('killed services come back at the same address with what was confirmed', async () => {
  const dataDir = aDataDir()
  const services = await startServices({ dataDir, fsync: false })
  onTestFinished(services.stop)
  await ask(services.databaseUrl, 'CREATE TABLE bewaard AS SELECT 42 AS waarde')

  process.kill(pidOf(dataDir, 'PostgreSQL'), 'SIGKILL')
  process.kill(pidOf(dataDir, 'Meilisearch'), 'SIGKILL')

  await expect
    .poll(() => ask(services.databaseUrl, 'SELECT waarde FROM bewaard').catch(() => null), {
      timeout: 15_000,
    })
    .toEqual([{ waarde: 42 }])
  await expect
    .poll(
      () =>
        fetch(`${services.meiliUrl}/health`).then(
          ({ status }) => status,
          () => 0,
        ),
      { timeout: 15_000 },
    )
    .toBe(200)
})

test('the mail catcher keeps a whole mail, and services stop and start on the same data', async () => {
  const dataDir = aDataDir()
  const first = await startServices({ dataDir, fsync: false })
  const transport = nodemailer.createTransport(first.smtpUrl)
  await transport.sendMail({ from: 'a@wsp.example', to: 'b@wsp.example', subject: 'Dag', text: 'Hallo daar' })
  transport.close()
  const [mail = '', ...others] = readdirSync(first.mailDir)
  expect(others).toEqual([])
  expect(readFileSync(join(first.mailDir, mail), 'utf8')).toContain('Hallo daar')
  await ask(first.databaseUrl, 'CREATE TABLE bewaard AS SELECT 42 AS waarde')
  await first.stop()

  // What a server that was killed can leave: a pid that meanwhile belongs to another program.
  writeFileSync(join(dataDir, 'postgres', 'postmaster.pid'), `${process.pid}\n`)
  // And an index of another version.
  writeFileSync(join(dataDir, 'meilisearch', 'data', 'VERSION'), '1.0.0')
  const second = await startServices({ dataDir, fsync: false })
  onTestFinished(second.stop)
  expect(await ask(second.databaseUrl, 'SELECT waarde FROM bewaard')).toEqual([{ waarde: 42 }])
  expect((await fetch(`${second.meiliUrl}/health`)).status).toBe(200)
})

test('the start command names all wrong settings in one line', async () => {
  const { code, output } = await refusedStart({
    DATA_DIR: aDataDir(),
    PORT: 'x',
    DATABASE_URL: 'mysql://db/wsp',
  })
  expect(code).toBe(1)
  expect(output).toMatch(/^De instellingen kloppen niet: PORT .*DATABASE_URL .*SESSION_SECRET ontbreekt.*\.$/)
})

test('a second start beside a running one tells where the first one is', async () => {
  const dataDir = aDataDir()
  onTestFinished(takeLock(join(dataDir, 'in-gebruik.lock'), 'http://localhost:3999'))
  const { code, output } = await refusedStart({ DATA_DIR: dataDir, PORT: '3998' })
  expect(code).toBe(1)
  expect(output).toContain('draait al')
  expect(output).toContain('http://localhost:3999')
})

test('a port in use is refused before anything starts', async () => {
  const dataDir = join(aDataDir(), 'nieuw')
  mkdirSync(dataDir)
  const other = createServer()
  await new Promise<void>((resolve) => other.listen(0, resolve))
  onTestFinished(() => void other.close())
  const { port } = other.address() as AddressInfo
  const { code, output } = await refusedStart({ DATA_DIR: dataDir, PORT: String(port) })
  expect(code).toBe(1)
  expect(output).toMatch(new RegExp(`^Poort ${port} is al in gebruik.*$`))
  expect(readdirSync(dataDir)).toEqual([])
})
