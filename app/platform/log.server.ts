import { AsyncLocalStorage } from 'node:async_hooks'
import pino from 'pino'
import { config } from '#app/platform/config.server.ts'

export type LogContext = { verzoekId: string; actorId?: string; rol?: string }

const storage = new AsyncLocalStorage<LogContext>()

export function withLogContext<T>(context: LogContext, run: () => T): T {
  return storage.run(context, run)
}

export function logContext(): LogContext | undefined {
  return storage.getStore()
}

/** JSON lines with ids and counts. The redaction list is a net below the rule, not the rule. */
export const log = pino({
  level: config().log.level,
  base: undefined,
  timestamp: pino.stdTimeFunctions.isoTime,
  // A copy: pino writes the fields of the line into what it gets here.
  mixin: () => ({ ...storage.getStore() }),
  redact: {
    paths: [
      'email',
      'naam',
      'telefoon',
      'code',
      'cookie',
      '*.email',
      '*.naam',
      '*.telefoon',
      '*.code',
      '*.cookie',
    ],
    censor: '[weggelaten]',
  },
})
