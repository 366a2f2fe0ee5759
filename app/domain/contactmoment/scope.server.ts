import { relatieScope } from '#app/domain/werkgever/scope.server.ts'
import type { Actor } from '#app/platform/actor.ts'
import type { Prisma } from '#prisma/generated/client.ts'

/** Staff only, whatever the employer: see relatieScope. */
export function contactmomentScope(actor: Actor): Prisma.ContactmomentWhereInput {
  return { werkgever: relatieScope(actor) }
}
