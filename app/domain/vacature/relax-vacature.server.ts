import type { MatchVacature } from '#search/matching/model.ts'
import type { Actor } from '#app/platform/actor.ts'
import { dateOnly } from '#app/platform/clock.server.ts'
import { done, refuse, type Result } from '#app/platform/result.ts'
import { inTransaction } from '#app/platform/transaction.server.ts'
import { saveStap, type VacatureRef } from './change-vacature.server.ts'
import { MATCH_VACATURE_SELECT, toMatchVacature } from './match-vacature.server.ts'
import { replaceEisen } from './replace-eisen.server.ts'
import { vacatureScope } from './scope.server.ts'
import { SOORTEN } from './vacature.ts'
import { versoepelAlles, type Versoepeling } from './versoepeling.ts'

export type RelaxInput = VacatureRef & { stappen: readonly Versoepeling[] }

/**
 * Makes a vacature ask less: musts become wishes or ask a level less, conditions get wider. All of it or nothing. Refuses
 * with conflict when the vacature no longer asks this, and with what saveStap refuses.
 */
export async function relaxVacature(
  actor: Actor,
  { vacatureId, versie, stappen }: RelaxInput,
): Promise<Result<{ id: string }>> {
  return inTransaction(actor, async (tx, emit) => {
    const rij = await tx.vacature.findFirst({
      where: { AND: [vacatureScope(actor), { id: vacatureId }] },
      select: MATCH_VACATURE_SELECT,
    })
    if (!rij) return refuse('not-found')
    const eerst = toMatchVacature(rij)
    const na = versoepelAlles(eerst, stappen)
    if (!na || stappen.length === 0) {
      return refuse('conflict', 'De vacature vraagt dit niet (meer). Bekijk de nieuwe stand.')
    }
    let nu = versie
    if (na.eisen !== eerst.eisen) {
      const result = await replaceEisen(tx, emit, actor, { vacatureId, versie: nu }, na.eisen)
      if (!result.ok) return result
      nu += 1
    }
    if (stappen.some(({ wat }) => wat === 'voorwaarde')) {
      const data = toVoorwaarden(na)
      const result = await saveStap(
        tx,
        emit,
        actor,
        { vacatureId, versie: nu },
        { stap: 'voorwaarden', data, inhoud: { soorten: data.soorten, urenMin: data.urenMin } },
      )
      if (!result.ok) return result
    }
    return done({ id: vacatureId })
  })
}

function toVoorwaarden({ urenMin, onregelmatigHard, reisafstandHard, soorten, startdatum }: MatchVacature) {
  return {
    urenMin,
    onregelmatigHard,
    reisafstandHard,
    soorten: SOORTEN.filter((soort) => soorten.includes(soort)),
    startdatum: startdatum === null ? null : dateOnly(startdatum),
  }
}
