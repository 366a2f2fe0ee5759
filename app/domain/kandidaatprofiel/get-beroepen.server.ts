import type { Actor } from '#app/platform/actor.ts'
import { db } from '#app/platform/db.server.ts'
import { canEditProfiel } from '#app/domain/kandidaatprofiel/policy.ts'
import { kandidaatScope } from '#app/domain/kandidaatprofiel/scope.server.ts'

type Beroep = { id: string; label: string }
export type ProfielBeroepen = { versie: number; code: string; gewenst: Beroep[]; gewerkt: Beroep[] }

/** Wanted and worked occupations for the form; null for who may not change them. */
export async function getBeroepen(actor: Actor, kandidaatId: string): Promise<ProfielBeroepen | null> {
  const row = await db().kandidaatprofiel.findFirst({
    where: { kandidaatId, kandidaat: kandidaatScope(actor) },
    select: {
      versie: true,
      code: true,
      beroepen: {
        select: { soort: true, term: { select: { id: true, label: true } } },
        orderBy: { term: { label: 'asc' } },
      },
      kandidaat: { select: { id: true, organisatieId: true, werkcoachId: true } },
    },
  })
  if (!row || !canEditProfiel(actor, row.kandidaat)) return null
  const van = (soort: 'gewenst' | 'gewerkt') =>
    row.beroepen.filter((beroep) => beroep.soort === soort).map(({ term }) => term)
  return { versie: row.versie, code: row.code, gewenst: van('gewenst'), gewerkt: van('gewerkt') }
}
