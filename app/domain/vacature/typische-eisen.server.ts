import { db } from '#app/platform/db.server.ts'

export type TypischeEis = { termId: string; label: string; uitleg: string | null }

/**
 * The vakvaardigheden that an occupation typically asks, strongest first: twice the essential ESCO links plus the
 * optional ones, times how rare the skill group is (idf). An offer to start from, never a requirement by itself.
 */
export async function listTypischeEisen(beroepId: string, limiet = 10): Promise<TypischeEis[]> {
  return db().$queryRaw<TypischeEis[]>`
    SELECT t.id AS "termId", t.label, t.uitleg
    FROM beroep_vakvaardigheid b JOIN term t ON t.id = b.vakvaardigheid_id
    WHERE b.beroep_id = ${beroepId}
    ORDER BY (b.essentieel * 2 + b.optioneel) * coalesce(t.idf, 0) DESC, t.id
    LIMIT ${limiet}`
}
