import PgBoss from 'pg-boss'
import type { Tx } from '#app/platform/db.server.ts'
import { config } from '#app/platform/config.server.ts'
import type { MailNaam } from '#app/platform/events.ts'

export const MAIL_QUEUE = 'mail'
export const MAIL_DEAD_QUEUE = 'mail-vastgelopen'
export const ONDERHOUD_QUEUE = 'onderhoud'
export const VOLGMAIL_QUEUE = 'volgmails'
export const HERBOUW_QUEUE = 'zoekindex-herbouw'

/** One mail to send because of one event. */
export type MailJob = { mail: MailNaam; gebeurtenisId: string }

/** Twelve tries with doubling pauses reach over most of a day; after that a job waits for a person. */
const MAIL_OPTIONS = {
  retryLimit: 12,
  retryDelay: 15,
  retryBackoff: true,
  expireInSeconds: 120,
  deadLetter: MAIL_DEAD_QUEUE,
} as const

let sender: PgBoss | undefined

/** Makes a boss for the worker: it runs handlers, keeps house and creates its own tables. */
export function createWorkerBoss(): PgBoss {
  return new PgBoss({ connectionString: config().db.url, max: 4, application_name: 'wsp-worker' })
}

/** Makes the queues that are missing; safe to call at every start. */
export async function ensureQueues(boss: PgBoss): Promise<void> {
  await boss.createQueue(MAIL_DEAD_QUEUE)
  await boss.createQueue(MAIL_QUEUE)
  await boss.createQueue(ONDERHOUD_QUEUE)
  await boss.createQueue(VOLGMAIL_QUEUE)
  // One waiting at most: a second request for a rebuild adds nothing.
  await boss.createQueue(HERBOUW_QUEUE, { name: HERBOUW_QUEUE, policy: 'short' })
}

/** Brings the tables and queues of the jobs up to date, before anything can write a job. */
export async function prepareJobs(): Promise<void> {
  const boss = new PgBoss({ connectionString: config().db.url, max: 1, supervise: false, schedule: false })
  await boss.start()
  await ensureQueues(boss)
  await boss.stop({ graceful: false })
}

/**
 * Writes the job inside the caller's transaction: with the commit it exists, with a rollback it never did.
 * This sender is never started, so it opens no connection of its own.
 */
export async function sendMailJobInTransaction(tx: Tx, job: MailJob): Promise<void> {
  await sendInTransaction(tx, MAIL_QUEUE, job, {
    ...MAIL_OPTIONS,
    // Who logs in waits at the screen: that mail goes before the hundreds of an event.
    priority: job.mail === 'inlogcode' ? 1 : 0,
  })
}

export async function sendHerbouwInTransaction(tx: Tx): Promise<void> {
  await sendInTransaction(tx, HERBOUW_QUEUE, {}, { expireInHours: 4 })
}

/** Work that runs by itself, now: one more run never does anything twice. */
export async function sendWerkInTransaction(tx: Tx, queue: string): Promise<void> {
  await sendInTransaction(tx, queue, {}, {})
}

async function sendInTransaction(
  tx: Tx,
  queue: string,
  job: object,
  options: PgBoss.SendOptions,
): Promise<void> {
  sender ??= new PgBoss({
    connectionString: config().db.url,
    supervise: false,
    schedule: false,
    migrate: false,
  })
  await sender.send(queue, job, {
    ...options,
    db: {
      executeSql: async (text, values) => ({ rows: await tx.$queryRawUnsafe<unknown[]>(text, ...values) }),
    },
  })
}
