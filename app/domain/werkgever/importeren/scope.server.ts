import type { Actor } from '#app/platform/actor.ts'
import { now } from '#app/platform/clock.server.ts'
import type { Prisma } from '#prisma/generated/client.ts'

/** An import is of its uploader alone, for as long as it is kept: nobody else reads the file of a colleague. */
export function importScope(actor: Actor): Prisma.WerkgeverimportWhereInput {
  switch (actor.rol) {
    case 'adviseur':
      return { accountId: actor.accountId, vervaltOp: { gt: now() } }
    case 'werkgever':
    case 'kandidaat':
    case 'jobcoach':
    case 'rapporteur':
    case 'beheerder':
    case 'systeem':
      return { id: { in: [] } }
  }
}
