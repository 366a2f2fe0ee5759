import type { Actor } from '#app/platform/actor.ts'
import { db } from '#app/platform/db.server.ts'
import type { KenmerkBron, Niveau, TermSoort } from '#search/matching/model.ts'
import { isoDay } from '#app/platform/iso-day.ts'
import { canEditProfiel } from '#app/domain/kandidaatprofiel/policy.ts'
import { kandidaatScope } from '#app/domain/kandidaatprofiel/scope.server.ts'

export type KenmerkRow = {
  termId: string
  soort: TermSoort
  label: string
  volgorde: number
  niveau: Niveau | null
  bron: KenmerkBron
  /** yyyy-mm-dd */
  waargenomenOp: string
}

export type ProfielKenmerken = { versie: number; code: string; kenmerken: KenmerkRow[] }

/**
 * The judgements of every source in a profile, for the forms; null for who may not change them. Candidates read what
 * others found as well: it is about them. `soorten` keeps a page to what it shows.
 */
export async function getKenmerken(
  actor: Actor,
  kandidaatId: string,
  soorten: readonly TermSoort[],
): Promise<ProfielKenmerken | null> {
  const row = await db().kandidaatprofiel.findFirst({
    where: { kandidaatId, kandidaat: kandidaatScope(actor) },
    select: {
      versie: true,
      code: true,
      kandidaat: { select: { id: true, organisatieId: true, werkcoachId: true } },
      kenmerken: {
        where: { term: { soort: { in: [...soorten] } } },
        select: {
          termId: true,
          niveau: true,
          bron: true,
          waargenomenOp: true,
          term: { select: { soort: true, label: true, volgorde: true } },
        },
        orderBy: [{ term: { volgorde: 'asc' } }, { term: { label: 'asc' } }, { bron: 'asc' }],
      },
    },
  })
  if (!row || !canEditProfiel(actor, row.kandidaat)) return null
  return {
    versie: row.versie,
    code: row.code,
    kenmerken: row.kenmerken.map(({ term, niveau, waargenomenOp, ...kenmerk }) => ({
      ...kenmerk,
      ...term,
      niveau: niveau as Niveau | null,
      waargenomenOp: isoDay(waargenomenOp),
    })),
  }
}
