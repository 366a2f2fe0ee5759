import { bemiddelingScope } from '#app/domain/bemiddeling/scope.server.ts'
import { werkFeiten, type WerkFeit } from '#app/domain/match/werk-feiten.ts'
import type { Actor } from '#app/platform/actor.ts'
import { db } from '#app/platform/db.server.ts'

export type Werk = { omschrijving: string; arbeidsvoorwaarden: string | null; feiten: WerkFeit[] }

/**
 * The work of a bemiddeling, also when the vacature is not public: who is proposed for it may read it. Without the contact
 * person: up to the kennismaking a candidate reaches the employer through the adviseur.
 */
export async function getWerk(actor: Actor, bemiddelingId: string): Promise<Werk | null> {
  const row = await db().bemiddeling.findFirst({
    where: { AND: [bemiddelingScope(actor), { id: bemiddelingId }] },
    select: {
      vacature: {
        select: {
          omschrijving: true,
          arbeidsvoorwaarden: true,
          soorten: true,
          urenMin: true,
          urenMax: true,
          kantoortijden: true,
          onregelmatig: true,
          contract: true,
          startdatum: true,
          salarisMin: true,
          salarisMax: true,
          ondersteuning: true,
          plaats: true,
        },
      },
    },
  })
  if (!row) return null
  const { omschrijving, arbeidsvoorwaarden, startdatum, ...rest } = row.vacature
  return {
    omschrijving: omschrijving ?? '',
    arbeidsvoorwaarden,
    feiten: werkFeiten({ ...rest, startdatum: startdatum?.toISOString().slice(0, 10) ?? null }),
  }
}
