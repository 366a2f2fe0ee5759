import { resolve } from 'node:path'
import { z } from 'zod'

export type Omgeving = 'demo' | 'productie'

/** What the environment says. A service that is absent is one that the start command brings itself (demo only). */
export type Settings = {
  omgeving: Omgeving
  port: number
  /** Address to listen on. The demo, where anyone may step in, stays on this machine unless told otherwise. */
  host?: string
  publicUrl: string
  trustProxy: number
  dataDir: string
  logLevel: z.infer<typeof LogLevel>
  mailFrom: string
  contact: { email?: string; telefoon?: string }
  sessionSecret?: string
  databaseUrl?: string
  meiliUrl?: string
  meiliKey?: string
  meiliPrefix: string
  smtpUrl?: string
  dagenVooruit: number
}

/** What the running app knows: every service has an address. */
export type Config = {
  readonly omgeving: Omgeving
  readonly isDemo: boolean
  /** Served with reload while one edits, by `npm run dev`. */
  readonly isDev: boolean
  readonly http: {
    readonly port: number
    /** Address to listen on; undefined is all addresses. */
    readonly host: string | undefined
    /** Origin under which visitors reach the portal, without a slash at the end. */
    readonly publicUrl: string
    readonly sessionSecret: string
    /** Number of proxies in front of the portal whose X-Forwarded-For is believed; 0 believes none. */
    readonly trustProxy: number
  }
  readonly db: { readonly url: string }
  readonly search: {
    readonly url: string
    readonly key: string
    /** Put before the name of every index, so that one server can serve several portals. */
    readonly prefix: string
  }
  readonly mail: { readonly smtpUrl: string; readonly from: string }
  /** How someone without an account reaches the WSP. */
  readonly contact: { readonly email?: string; readonly telefoon?: string }
  readonly dataDir: string
  /** Where the mail catcher of the demo leaves its mails. */
  readonly mailDir: string
  readonly log: { readonly level: z.infer<typeof LogLevel> }
  /** How many days the clock of the demo is ahead, to see what time brings: 0 in production. */
  readonly dagenVooruit: number
}

/** All problems with the settings at once, as one Dutch line for the person who starts the portal. */
export class ConfigError extends Error {
  readonly problems: string[]

  constructor(problems: string[]) {
    super(`De instellingen kloppen niet: ${problems.join('; ')}.`)
    this.name = 'ConfigError'
    this.problems = problems
  }
}

const LOG_LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const
const LogLevel = z.enum(LOG_LEVELS, `LOG_LEVEL moet een van deze zijn: ${LOG_LEVELS.join(', ')}`)

const isUrl = (protocols: string[]) => (value: string) =>
  URL.canParse(value) && protocols.includes(new URL(value).protocol)

const webUrl = (name: string) =>
  z
    .string()
    .refine(isUrl(['http:', 'https:']), `${name} moet een adres zijn dat begint met http:// of https://`)

const Environment = z.object({
  OMGEVING: z.enum(['demo', 'productie'], "OMGEVING moet 'demo' of 'productie' zijn").optional(),
  PORT: z
    .string()
    .regex(/^\d{1,5}$/, 'PORT moet een getal van 1 tot en met 65535 zijn')
    .transform(Number)
    .refine((port) => port >= 1 && port <= 65_535, 'PORT moet een getal van 1 tot en met 65535 zijn')
    .default(3000),
  HOST: z
    .string()
    .regex(/^[0-9a-zA-Z.:-]{1,255}$/, 'HOST moet een IP-adres of een naam van deze machine zijn')
    .optional(),
  DATA_DIR: z.string().default('./data'),
  DATABASE_URL: z
    .string()
    .refine(
      isUrl(['postgres:', 'postgresql:']),
      'DATABASE_URL moet beginnen met postgres:// of postgresql://',
    )
    .optional(),
  MEILI_URL: webUrl('MEILI_URL').optional(),
  MEILI_KEY: z.string().optional(),
  MEILI_PREFIX: z
    .string()
    .regex(/^[a-z0-9_]{1,40}$/, 'MEILI_PREFIX mag alleen kleine letters, cijfers en _ hebben')
    .default('wsp_'),
  SMTP_URL: z
    .string()
    .refine(isUrl(['smtp:', 'smtps:']), 'SMTP_URL moet beginnen met smtp:// of smtps://')
    .optional(),
  SESSION_SECRET: z.string().min(32, 'SESSION_SECRET moet minstens 32 tekens lang zijn').optional(),
  PUBLIC_URL: webUrl('PUBLIC_URL')
    .refine(isOrigin, 'PUBLIC_URL mag alleen een naam en een poort hebben, zonder pad')
    .transform((value) => new URL(value).origin)
    .optional(),
  TRUST_PROXY: z
    .string()
    .regex(/^\d$/, 'TRUST_PROXY moet het aantal proxy’s zijn: 0 tot en met 9')
    .transform(Number)
    .default(0),
  MAIL_FROM: z
    .string()
    .regex(/^[^<>@]*<[^<>@\s]+@[^<>@\s]+>$|^[^<>@\s]+@[^<>@\s]+$/, 'MAIL_FROM moet een e-mailadres zijn')
    .optional(),
  CONTACT_EMAIL: z.email('CONTACT_EMAIL moet een e-mailadres zijn').optional(),
  CONTACT_TELEFOON: z
    .string()
    .regex(/^[+0-9][0-9 ()-]{5,19}$/, 'CONTACT_TELEFOON moet een telefoonnummer zijn')
    .optional(),
  LOG_LEVEL: LogLevel.default('info'),
  DEMO_DAGEN_VOORUIT: z
    .string()
    .regex(/^\d{1,4}$/, 'DEMO_DAGEN_VOORUIT moet een aantal dagen zijn: 0 tot en met 9999')
    .transform(Number)
    .default(0),
})

const PRODUCTION_NEEDS = [
  'DATABASE_URL',
  'MEILI_URL',
  'MEILI_KEY',
  'SMTP_URL',
  'SESSION_SECRET',
  'PUBLIC_URL',
] as const
const RUNNING_NEEDS = ['DATABASE_URL', 'MEILI_URL', 'MEILI_KEY', 'SMTP_URL', 'SESSION_SECRET'] as const

/**
 * Reads the settings for the start command. An empty value counts as absent. Without OMGEVING a DATABASE_URL
 * means production, where nothing may be left to a default; without both it is the demo, which needs nothing.
 * Throws a ConfigError with all problems.
 */
export function parseSettings(env: Record<string, string | undefined>): Settings {
  const filled = Object.fromEntries(Object.entries(env).filter(([, value]) => value?.trim()))
  const parsed = Environment.safeParse(filled)
  const problems = parsed.success ? [] : [...new Set(parsed.error.issues.map(({ message }) => message))]
  const omgeving = filled.OMGEVING ?? (filled.DATABASE_URL ? 'productie' : 'demo')
  if (omgeving === 'productie') {
    for (const name of PRODUCTION_NEEDS) if (!filled[name]) problems.push(`${name} ontbreekt`)
    if (isPublicHttp(filled.PUBLIC_URL)) problems.push('PUBLIC_URL moet in productie beginnen met https://')
  }
  if (omgeving === 'productie' && filled.DEMO_DAGEN_VOORUIT)
    problems.push('DEMO_DAGEN_VOORUIT is alleen voor de demo')
  if (omgeving === 'demo') {
    if (filled.PUBLIC_URL?.startsWith('https://'))
      problems.push('OMGEVING is demo, en de demo mag niet op een openbaar https-adres (PUBLIC_URL) staan')
    if (filled.MEILI_URL && !filled.MEILI_KEY) problems.push('MEILI_KEY ontbreekt: die hoort bij MEILI_URL')
  }
  if (!parsed.success || problems.length > 0) throw new ConfigError(problems)

  const found = parsed.data
  const publicUrl = found.PUBLIC_URL ?? `http://localhost:${found.PORT}`
  return {
    omgeving: omgeving === 'productie' ? 'productie' : 'demo',
    port: found.PORT,
    host: found.HOST ?? (omgeving === 'productie' ? undefined : '127.0.0.1'),
    publicUrl,
    trustProxy: found.TRUST_PROXY,
    dataDir: resolve(found.DATA_DIR),
    logLevel: found.LOG_LEVEL,
    mailFrom: found.MAIL_FROM ?? defaultSender(omgeving, publicUrl),
    contact:
      omgeving === 'demo' && !found.CONTACT_EMAIL && !found.CONTACT_TELEFOON
        ? { email: 'contact@wsp.example' }
        : { email: found.CONTACT_EMAIL, telefoon: found.CONTACT_TELEFOON },
    sessionSecret: found.SESSION_SECRET,
    databaseUrl: found.DATABASE_URL,
    meiliUrl: found.MEILI_URL?.replace(/\/+$/, ''),
    meiliKey: found.MEILI_KEY,
    meiliPrefix: found.MEILI_PREFIX,
    smtpUrl: found.SMTP_URL,
    dagenVooruit: found.DEMO_DAGEN_VOORUIT,
  }
}

/**
 * Reads the settings of a process of the portal itself, where the start command (or the operator) has filled in
 * every service. Throws a ConfigError with all problems.
 */
export function parseConfig(env: Record<string, string | undefined>): Config {
  const settings = parseSettings(env)
  const missing = RUNNING_NEEDS.filter((name) => !env[name]?.trim())
  const { sessionSecret, databaseUrl, meiliUrl, meiliKey, smtpUrl } = settings
  if (!sessionSecret || !databaseUrl || !meiliUrl || !meiliKey || !smtpUrl)
    throw new ConfigError(missing.map((name) => `${name} ontbreekt`))
  return deepFreeze({
    omgeving: settings.omgeving,
    isDemo: settings.omgeving === 'demo',
    isDev: settings.omgeving === 'demo' && env.NODE_ENV === 'development',
    http: {
      port: settings.port,
      host: settings.host,
      publicUrl: settings.publicUrl,
      sessionSecret,
      trustProxy: settings.trustProxy,
    },
    db: { url: databaseUrl },
    search: { url: meiliUrl, key: meiliKey, prefix: settings.meiliPrefix },
    mail: { smtpUrl, from: settings.mailFrom },
    contact: settings.contact,
    dataDir: settings.dataDir,
    mailDir: resolve(settings.dataDir, 'mail'),
    log: { level: settings.logLevel },
    dagenVooruit: settings.dagenVooruit,
  })
}

let current: Config | undefined

/** The configuration of this process, read from the environment at the first call. */
export function config(): Config {
  current ??= parseConfig(process.env)
  return current
}

function defaultSender(omgeving: string, publicUrl: string): string {
  const domain = omgeving === 'demo' ? 'demo.wsp.example' : new URL(publicUrl).hostname
  return `WSP-portaal <portaal@${domain}>`
}

function isOrigin(value: string): boolean {
  if (!URL.canParse(value)) return false
  const { pathname, search, hash, username } = new URL(value)
  return pathname === '/' && search === '' && hash === '' && username === ''
}

function isPublicHttp(value: string | undefined): boolean {
  if (!value || !isUrl(['http:'])(value)) return false
  return !['localhost', '127.0.0.1', '[::1]'].includes(new URL(value).hostname)
}

function deepFreeze<T extends object>(value: T): T {
  for (const part of Object.values(value)) if (part instanceof Object) deepFreeze(part)
  return Object.freeze(value)
}
