import type { Actor } from '#app/platform/actor.ts'
import type { Prisma } from '#prisma/generated/client.ts'

/** Which talks exist for somebody: all for the WSP, those at their own table or of themselves for who takes part. */
export function gesprekScope(actor: Actor): Prisma.SpeeddategesprekWhereInput {
  switch (actor.rol) {
    case 'adviseur':
    case 'systeem':
      return {}
    case 'werkgever':
      return {
        tafel: { aanmelding: { werkgeverId: actor.werkgeverId } },
        evenement: { status: { not: 'concept' } },
      }
    case 'kandidaat':
      return {
        deelnemer: { inschrijving: { aanmelding: { kandidaatId: actor.kandidaatId } } },
        evenement: { status: { not: 'concept' } },
      }
    case 'jobcoach':
    case 'rapporteur':
    case 'beheerder':
      return { id: { in: [] } }
  }
}
