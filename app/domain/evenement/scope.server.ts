import type { Actor } from '#app/platform/actor.ts'
import type { Prisma } from '#prisma/generated/client.ts'
import { isWsp } from './policy.ts'

/** Which events exist for somebody: all for the WSP, what was announced for anyone else, logged in or not (null). */
export function evenementScope(actor: Actor | null): Prisma.EvenementWhereInput {
  return actor && isWsp(actor) ? {} : { status: { not: 'concept' } }
}
