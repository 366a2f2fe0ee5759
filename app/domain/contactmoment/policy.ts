import type { Actor } from '#app/platform/actor.ts'
import { canRecordContact } from '#app/domain/werkgever/policy.ts'

/** A report stays in the words of who wrote it: only that person changes or removes it. */
export function canEditContactmoment(actor: Actor, contactmoment: { doorId: string }): boolean {
  return canRecordContact(actor) && 'accountId' in actor && actor.accountId === contactmoment.doorId
}
