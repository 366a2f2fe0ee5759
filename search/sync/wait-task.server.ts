import { setTimeout as sleep } from 'node:timers/promises'
import type { EnqueuedTask, Meilisearch, Task } from 'meilisearch'
import { SearchAway } from '#search/search-away.ts'
import type { SyncContext } from '#search/sync/sync-context.ts'

/** A large batch on a slow disk takes minutes; what takes longer than this is stuck. */
const TASK_TIMEOUT_MS = 10 * 60_000
const LONGEST_PAUSE_MS = 250

/** Hands work to the engine and waits until it has been done or refused. Throws SearchAway; a refusal is in the task. */
export async function runTask(
  { client, signal }: Pick<SyncContext, 'client' | 'signal'>,
  enqueue: (meili: Meilisearch) => Promise<EnqueuedTask>,
): Promise<Task> {
  signal.throwIfAborted()
  const { taskUid } = await client.manage(enqueue)
  const deadline = performance.now() + TASK_TIMEOUT_MS
  for (let pause = 10; ; pause = Math.min(pause * 2, LONGEST_PAUSE_MS)) {
    const task = await client.manage((meili) => meili.tasks.getTask(taskUid))
    if (task.status === 'succeeded' || task.status === 'failed' || task.status === 'canceled') return task
    if (performance.now() > deadline) throw new SearchAway('te-traag')
    await sleep(pause, undefined, { signal })
  }
}

/** The same for work that has no reason to be refused: settings, swaps, whole batches of a rebuild. */
export async function mustRunTask(
  context: Pick<SyncContext, 'client' | 'signal'>,
  enqueue: (meili: Meilisearch) => Promise<EnqueuedTask>,
): Promise<void> {
  const task = await runTask(context, enqueue)
  if (task.status === 'succeeded') return
  throwWhenFull(task)
  throw new TaskRefused(task)
}

/** The message of the engine can quote a document, so the code is all that is told. */
export class TaskRefused extends Error {
  readonly code: string

  constructor(task: Task) {
    const code = task.error?.code ?? task.status
    super(`the search engine refused ${task.type} (${code})`)
    this.name = 'TaskRefused'
    this.code = code
  }
}

// Nothing is wrong with what was sent: the engine ran out of something, and will take it later.
const FULL_CODES = new Set([
  'malformed_payload',
  'no_space_left_on_device',
  'io_error',
  'database_size_limit_reached',
  'too_many_open_files',
])

export function throwWhenFull(task: Task): void {
  if (task.status === 'canceled' || FULL_CODES.has(task.error?.code ?? '')) throw new SearchAway('vol')
}
