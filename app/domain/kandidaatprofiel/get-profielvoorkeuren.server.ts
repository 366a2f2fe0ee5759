import type { Actor } from '#app/platform/actor.ts'
import { db } from '#app/platform/db.server.ts'
import { canEditProfiel } from '#app/domain/kandidaatprofiel/policy.ts'
import { kandidaatScope } from '#app/domain/kandidaatprofiel/scope.server.ts'

/** What the form about hours, travel and wishes starts with; null for who may not change it. */
export async function getProfielvoorkeuren(actor: Actor, kandidaatId: string) {
  const row = await db().kandidaatprofiel.findFirst({
    where: { kandidaatId, kandidaat: kandidaatScope(actor) },
    select: {
      versie: true,
      code: true,
      urenMin: true,
      urenMax: true,
      beschikbaarVanaf: true,
      kantoortijden: true,
      onregelmatig: true,
      maxReisafstandKm: true,
      vervoermiddelen: true,
      soorten: true,
      ondersteuning: true,
      deelOndersteuning: true,
      werkEnDenkniveau: true,
      kandidaat: { select: { id: true, organisatieId: true, werkcoachId: true } },
    },
  })
  if (!row || !canEditProfiel(actor, row.kandidaat)) return null
  const { kandidaat: _kandidaat, ...voorkeuren } = row
  return { ...voorkeuren, beschikbaarVanaf: row.beschikbaarVanaf?.toISOString().slice(0, 10) ?? null }
}
