import type { Actor } from '#app/platform/actor.ts'
import { dateOnly, today } from '#app/platform/clock.server.ts'
import { refuse, type Result } from '#app/platform/result.ts'
import { inTransaction } from '#app/platform/transaction.server.ts'
import { saveStap } from './change-vacature.server.ts'
import { POSTCODE_ONBEKEND, voorwaardenSchema, WERKTIJDEN, type VoorwaardenInput } from './voorwaarden.ts'

/**
 * Saves hours, times, pay, place and contact. The town follows from the postcode. Refuses a postcode that does not exist
 * with invalid and the message POSTCODE_ONBEKEND, and what saveStap refuses.
 */
export async function saveVoorwaarden(
  actor: Actor,
  {
    vacatureId,
    versie,
    werktijden,
    startdatum,
    sluitingsdatum,
    ...rest
  }: VoorwaardenInput & { vacatureId: string },
): Promise<Result<{ id: string }>> {
  return inTransaction(actor, async (tx, emit) => {
    const pc4 = rest.postcode?.slice(0, 4) ?? null
    const gebied = pc4
      ? await tx.postcodegebied.findUnique({ where: { pc4 }, select: { plaats: true } })
      : null
    if (pc4 && !gebied) return refuse('invalid', POSTCODE_ONBEKEND)
    const tijden = werktijden ? WERKTIJDEN[werktijden] : null
    const plaats = gebied?.plaats ?? null
    return saveStap(
      tx,
      emit,
      actor,
      { vacatureId, versie },
      {
        stap: 'voorwaarden',
        inhoud: { ...rest, plaats, sluitingsdatum },
        data: {
          ...rest,
          pc4,
          plaats,
          kantoortijden: tijden?.kantoortijden ?? null,
          onregelmatig: tijden?.onregelmatig ?? null,
          // Nothing to insist on when the work has no irregular hours.
          onregelmatigHard: rest.onregelmatigHard && tijden?.onregelmatig === true,
          startdatum: startdatum ? dateOnly(startdatum) : null,
          sluitingsdatum: sluitingsdatum ? dateOnly(sluitingsdatum) : null,
        },
      },
    )
  })
}

/** The schema of the form for today. */
export function readVoorwaardenSchema() {
  return voorwaardenSchema(today())
}
