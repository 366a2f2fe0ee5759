import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { createServer, type AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { defineConfig, devices } from '@playwright/test'

// The workers of Playwright read this file again: what is drawn here once reaches them through the environment.
process.env.E2E_PORT ??= String(await freePort())
process.env.E2E_DATA_DIR ??= temporaryFolder()
const baseURL = `http://localhost:${process.env.E2E_PORT}`

const OWN_SETTINGS = ['DATABASE_URL', 'MEILI_URL', 'MEILI_KEY', 'SMTP_URL', 'SESSION_SECRET', 'LOG_LEVEL']

/** The browser tests use the product as anyone starts it: one command, an empty data folder, the demo region. */
export default defineConfig({
  testDir: 'tests/e2e',
  outputDir: 'test-results',
  fullyParallel: false,
  workers: 2,
  forbidOnly: true,
  retries: 0,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: [['list']],
  use: {
    baseURL,
    locale: 'nl-NL',
    timezoneId: 'Europe/Amsterdam',
    trace: 'retain-on-failure',
    screenshot: 'only-on-failure',
    launchOptions: {
      executablePath: chromium(),
      args: ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage'],
    },
  },
  projects: [
    { name: 'chromium', use: { ...devices['Desktop Chrome'], viewport: { width: 1280, height: 900 } } },
  ],
  webServer: {
    command: 'node app/server/start.mjs',
    url: `${baseURL}/gezond`,
    timeout: 240_000,
    gracefulShutdown: { signal: 'SIGTERM', timeout: 30_000 },
    stdout: 'pipe',
    env: {
      PORT: process.env.E2E_PORT,
      DATA_DIR: process.env.E2E_DATA_DIR,
      OMGEVING: 'demo',
      PUBLIC_URL: baseURL,
      NODE_ENV: 'production',
      // An .env file of a developer is read by the start command: nothing of it may reach this portal.
      ...Object.fromEntries(OWN_SETTINGS.map((name) => [name, ''])),
    },
  },
})

function chromium(): string | undefined {
  const named = process.env.PLAYWRIGHT_CHROMIUM
  return named ?? ['/usr/bin/chromium', '/usr/bin/chromium-browser'].find((file) => existsSync(file))
}

function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'wsp-e2e-'))
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }))
  return folder
}

async function freePort(): Promise<number> {
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  await new Promise((resolve) => server.close(resolve))
  return port
}
