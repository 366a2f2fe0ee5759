import type { Settings } from 'meilisearch'
import type { SyncContext } from '#search/sync/sync-context.ts'
import { mustRunTask } from '#search/sync/wait-task.server.ts'

/** Settings are code: what the index has and the code has differently is set right. Returns whether it was needed. */
export async function applySettings(context: SyncContext, uid: string, settings: Settings): Promise<boolean> {
  const actual = await context.client.manage((meili) => meili.index(uid).getSettings())
  if (isCovered(settings, actual)) return false
  await mustRunTask(context, (meili) => meili.index(uid).updateSettings(settings))
  return true
}

/** In these the order decides; in the other lists it does not, and the engine sorts them. */
const ORDERED = new Set<string>(['searchableAttributes', 'rankingRules', 'localizedAttributes'])

/** Whether everything that `wanted` says is so in `actual`; what `wanted` leaves open may be anything. */
export function isCovered(wanted: unknown, actual: unknown, key = ''): boolean {
  if (Array.isArray(wanted)) {
    if (!Array.isArray(actual) || actual.length !== wanted.length) return false
    const [left, right] = ORDERED.has(key) ? [wanted, actual] : [sorted(wanted), sorted(actual)]
    return left.every((value, index) => isCovered(value, right[index], key))
  }
  if (wanted instanceof Object) {
    if (!(actual instanceof Object)) return false
    // A list of synonyms with one group too many is another list.
    if (key === 'synonyms' && Object.keys(wanted).length !== Object.keys(actual).length) return false
    return Object.entries(wanted).every(([name, value]) =>
      isCovered(value, (actual as Record<string, unknown>)[name], key === 'synonyms' ? key + name : name),
    )
  }
  return wanted === actual
}

function sorted(values: unknown[]): unknown[] {
  return [...values].sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1))
}
