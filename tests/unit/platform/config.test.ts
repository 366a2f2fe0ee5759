import { resolve } from 'node:path'
import { expect, test } from 'vitest'
import { ConfigError, parseConfig, parseSettings } from '#app/platform/config.server.ts'

const production = {
  DATABASE_URL: 'postgresql://wsp:geheim@db.example/wsp',
  MEILI_URL: 'http://meili.example:7700/',
  MEILI_KEY: 'sleutel',
  SMTP_URL: 'smtp://mail.example:587',
  SESSION_SECRET: 'x'.repeat(32),
  PUBLIC_URL: 'https://portaal.example',
}

function problems(parse: () => unknown): string[] {
  try {
    parse()
  } catch (error) {
    if (error instanceof ConfigError) return error.problems
    throw error
  }
  return []
}

test('an empty environment is the demo with its own services', () => {
  expect(parseSettings({})).toMatchObject({
    omgeving: 'demo',
    port: 3000,
    publicUrl: 'http://localhost:3000',
    trustProxy: 0,
    host: '127.0.0.1',
    contact: { email: 'contact@wsp.example' },
    dataDir: resolve('data'),
    logLevel: 'info',
    databaseUrl: undefined,
    smtpUrl: undefined,
  })
})

test('an empty value counts as absent', () => {
  expect(parseSettings({ PORT: '', DATABASE_URL: ' ', OMGEVING: '' }).omgeving).toBe('demo')
})

test('a DATABASE_URL without OMGEVING is production and leaves nothing to a default', () => {
  expect(problems(() => parseSettings({ DATABASE_URL: production.DATABASE_URL }))).toEqual([
    'MEILI_URL ontbreekt',
    'MEILI_KEY ontbreekt',
    'SMTP_URL ontbreekt',
    'SESSION_SECRET ontbreekt',
    'PUBLIC_URL ontbreekt',
  ])
  expect(parseSettings(production).omgeving).toBe('productie')
})

test('production without a database of its own is refused', () => {
  expect(
    problems(() => parseSettings({ ...production, DATABASE_URL: undefined, OMGEVING: 'productie' })),
  ).toEqual(['DATABASE_URL ontbreekt'])
})

test('the demo cannot be switched on behind an https address', () => {
  for (const env of [{ ...production, OMGEVING: 'demo' }, { PUBLIC_URL: 'https://portaal.example' }])
    expect(problems(() => parseSettings(env)).join()).toMatch(/OMGEVING is demo/)
})

test('production refuses plain http, except on the machine itself', () => {
  expect(problems(() => parseSettings({ ...production, PUBLIC_URL: 'http://portaal.example' }))).toEqual([
    'PUBLIC_URL moet in productie beginnen met https://',
  ])
  expect(problems(() => parseSettings({ ...production, PUBLIC_URL: 'http://localhost:8080' }))).toEqual([])
})

test('all problems come in one line', () => {
  const parse = () =>
    parseSettings({
      PORT: '70000',
      MEILI_URL: 'meili:7700',
      SMTP_URL: 'http://mail',
      SESSION_SECRET: 'kort',
      PUBLIC_URL: 'http://localhost/pad',
      LOG_LEVEL: 'luid',
      MAIL_FROM: 'iemand',
      OMGEVING: 'test',
      TRUST_PROXY: 'ja',
    })
  expect(problems(parse)).toHaveLength(9)
  expect(parse).toThrow(/^De instellingen kloppen niet: .*PORT.*MEILI_URL.*\.$/)
  expect(parse).not.toThrow(/\n/)
})

test.each(['0', '-1', '3e3', 'abc', '65536', '3000.5'])('PORT %s is refused', (PORT) => {
  expect(problems(() => parseSettings({ PORT }))).toEqual(['PORT moet een getal van 1 tot en met 65535 zijn'])
})

test('the configuration of a running process is complete and frozen', () => {
  const config = parseConfig({
    ...production,
    PORT: '8080',
    DATA_DIR: '/srv/wsp',
    MAIL_FROM: 'WSP <a@b.example>',
  })
  expect(config).toEqual({
    omgeving: 'productie',
    isDemo: false,
    dagenVooruit: 0,
    isDev: false,
    http: {
      port: 8080,
      host: undefined,
      publicUrl: 'https://portaal.example',
      sessionSecret: 'x'.repeat(32),
      trustProxy: 0,
    },
    db: { url: production.DATABASE_URL },
    search: { url: 'http://meili.example:7700', key: 'sleutel', prefix: 'wsp_' },
    mail: { smtpUrl: production.SMTP_URL, from: 'WSP <a@b.example>' },
    dataDir: '/srv/wsp',
    contact: { email: undefined, telefoon: undefined },
    mailDir: '/srv/wsp/mail',
    log: { level: 'info' },
  })
  expect(Object.isFrozen(config.http)).toBe(true)
})

test('a process of the demo that is started without the start command is told what it misses', () => {
  expect(problems(() => parseConfig({}))).toEqual([
    'DATABASE_URL ontbreekt',
    'MEILI_URL ontbreekt',
    'MEILI_KEY ontbreekt',
    'SMTP_URL ontbreekt',
    'SESSION_SECRET ontbreekt',
  ])
})

test('the sender follows the public address when it is not set, and is invented in the demo', () => {
  expect(parseSettings({}).mailFrom).toBe('WSP-portaal <portaal@demo.wsp.example>')
  expect(parseSettings(production).mailFrom).toBe('WSP-portaal <portaal@portaal.example>')
})

test('the clock of the demo can be set ahead, and that of production cannot', () => {
  expect(parseSettings({ DEMO_DAGEN_VOORUIT: '365' }).dagenVooruit).toBe(365)
  expect(parseSettings({}).dagenVooruit).toBe(0)
  expect(problems(() => parseSettings({ DEMO_DAGEN_VOORUIT: '-1' }))).toEqual([
    'DEMO_DAGEN_VOORUIT moet een aantal dagen zijn: 0 tot en met 9999',
  ])
  expect(problems(() => parseSettings({ ...production, DEMO_DAGEN_VOORUIT: '1' }))).toEqual([
    'DEMO_DAGEN_VOORUIT is alleen voor de demo',
  ])
})
