import type { MatchEis } from '#search/matching/model.ts'
import type { Actor } from '#app/platform/actor.ts'
import type { Tx } from '#app/platform/db.server.ts'
import type { Result } from '#app/platform/result.ts'
import type { Emit } from '#app/platform/transaction.server.ts'
import { saveStap, type VacatureRef } from './change-vacature.server.ts'
import { isHebben } from './eisen.ts'

/** Replaces the requirements of a vacature as a whole, in this order. Refuses what saveStap refuses. */
export function replaceEisen(
  tx: Tx,
  emit: Emit,
  actor: Actor,
  { vacatureId, versie }: VacatureRef,
  eisen: readonly MatchEis[],
): Promise<Result<{ id: string }>> {
  return saveStap(
    tx,
    emit,
    actor,
    { vacatureId, versie },
    {
      stap: 'eisen',
      data: {},
      inhoud: { aantalEisen: eisen.length },
      also: async () => {
        await tx.vacatureEis.deleteMany({ where: { vacatureId } })
        await tx.vacatureEis.createMany({ data: eisen.map((eis, plek) => toRij(vacatureId, eis, plek)) })
      },
    },
  )
}

function toRij(vacatureId: string, { termId, niveau, hard, gewicht }: MatchEis, volgorde: number) {
  return { vacatureId, termId, niveau: isHebben(termId) ? 3 : niveau, hard, gewicht, volgorde }
}
