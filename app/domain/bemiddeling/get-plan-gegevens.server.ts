import { bemiddelingScope } from '#app/domain/bemiddeling/scope.server.ts'
import type { Actor } from '#app/platform/actor.ts'
import { db } from '#app/platform/db.server.ts'

export type PlanGegevens = {
  /** The address of the work, to start the form with. */
  adres: string
  /** With whom the adviseur makes the appointment. */
  contact: { naam: string | null; telefoon: string | null; email: string | null }
}

/** What an adviseur needs at hand to plan a meeting. Null outside the scope and for anyone else. */
export async function getPlanGegevens(actor: Actor, bemiddelingId: string): Promise<PlanGegevens | null> {
  if (actor.rol !== 'adviseur') return null
  const row = await db().bemiddeling.findFirst({
    where: { AND: [bemiddelingScope(actor), { id: bemiddelingId }] },
    select: {
      vacature: {
        select: {
          straat: true,
          huisnummer: true,
          plaats: true,
          contactNaam: true,
          contactTelefoon: true,
          contactEmail: true,
        },
      },
    },
  })
  if (!row) return null
  const { straat, huisnummer, plaats, contactNaam, contactTelefoon, contactEmail } = row.vacature
  const straatregel = [straat, huisnummer].filter(Boolean).join(' ')
  return {
    adres: [straatregel, plaats].filter(Boolean).join(', '),
    contact: { naam: contactNaam, telefoon: contactTelefoon, email: contactEmail },
  }
}
