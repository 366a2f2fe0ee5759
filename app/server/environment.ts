import type { Settings } from '#app/platform/config.server.ts'
import { loadSecrets } from './secrets.ts'
import type { Services } from './services.ts'

/** The full environment of the web and worker processes: nothing there is left to a default. */
export function environmentOf(
  settings: Settings,
  services: Services,
  { isDev }: { isDev: boolean },
): NodeJS.ProcessEnv {
  return {
    ...process.env,
    NODE_ENV: isDev ? 'development' : 'production',
    OMGEVING: settings.omgeving,
    PORT: String(settings.port),
    HOST: settings.host ?? '',
    PUBLIC_URL: settings.publicUrl,
    TRUST_PROXY: String(settings.trustProxy),
    DATA_DIR: settings.dataDir,
    DATABASE_URL: services.databaseUrl,
    MEILI_URL: services.meiliUrl,
    MEILI_KEY: services.meiliKey,
    MEILI_PREFIX: settings.meiliPrefix,
    SMTP_URL: services.smtpUrl,
    SESSION_SECRET: settings.sessionSecret ?? loadSecrets(settings.dataDir).sessionSecret,
    MAIL_FROM: settings.mailFrom,
    LOG_LEVEL: settings.logLevel,
  }
}
