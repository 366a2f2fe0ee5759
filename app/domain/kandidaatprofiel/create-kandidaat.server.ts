import type { Actor } from '#app/platform/actor.ts'
import { dateOnly } from '#app/platform/clock.server.ts'
import { isUniqueViolation, type Tx } from '#app/platform/db.server.ts'
import { randomProfielCode } from '#app/platform/ids.server.ts'
import { done, refuse, type Result } from '#app/platform/result.ts'
import { inTransaction } from '#app/platform/transaction.server.ts'
import { checkAdresEnWerkcoach } from '#app/domain/kandidaatprofiel/check-kandidaat.server.ts'
import { createKandidaatAccount } from '#app/domain/kandidaatprofiel/kandidaat-account.server.ts'
import type { KandidaatInput } from '#app/domain/kandidaatprofiel/formulieren.ts'
import { canCreateKandidaat } from '#app/domain/kandidaatprofiel/policy.ts'

const POGINGEN = 8

/** What an empty profile starts with: wide, so that a wish that nobody asked for excludes nothing. */
const LEEG_PROFIEL = { urenMin: 1, urenMax: 40, maxReisafstandKm: 15 }

/**
 * Makes the person, the empty profile with its own code, and the account that is invited by mail. Nothing is visible yet:
 * both keys are off. Refused: `invalid` when the postcode, gemeente or werkcoach is not known here, or the address has an
 * account already.
 */
export async function createKandidaat(
  actor: Extract<Actor, { rol: 'adviseur' }>,
  input: KandidaatInput,
): Promise<Result<{ kandidaatId: string }>> {
  if (!canCreateKandidaat(actor)) return refuse('not-allowed')
  for (let poging = 1; ; poging++) {
    try {
      return await tryCreate(actor, input, randomProfielCode(poging > POGINGEN / 2 ? 5 : 4))
    } catch (error) {
      if (isUniqueViolation(error, 'account_email_key')) {
        return refuse('invalid', 'Er is al een account met dit e-mailadres. Kies een ander adres.')
      }
      // Two profiles drew the same code: draw again.
      if (!isUniqueViolation(error, 'kandidaatprofiel_code_key') || poging === POGINGEN) throw error
    }
  }
}

function tryCreate(
  actor: Extract<Actor, { rol: 'adviseur' }>,
  input: KandidaatInput,
  code: string,
): Promise<Result<{ kandidaatId: string }>> {
  return inTransaction(actor, async (tx, emit) => {
    const bezwaar = await checkAdresEnWerkcoach(tx, input, { organisatieId: actor.organisatieId })
    if (bezwaar) return bezwaar
    const kandidaat = await insertKandidaat(tx, input, actor.organisatieId)
    await tx.kandidaatprofiel.create({
      data: { ...LEEG_PROFIEL, kandidaatId: kandidaat.id, code, pc4: input.postcode.slice(0, 4) },
    })
    await emit({ type: 'kandidaat.aangemaakt', onderwerp: kandidaat.id })
    await createKandidaatAccount(tx, emit, kandidaat)
    return done({ kandidaatId: kandidaat.id })
  })
}

function insertKandidaat(tx: Tx, input: KandidaatInput, organisatieId: string) {
  return tx.kandidaat.create({
    data: {
      ...input,
      telefoon: input.telefoon ?? null,
      notitie: input.notitie ?? null,
      geboortedatum: dateOnly(input.geboortedatum),
      organisatieId,
    },
    select: { id: true, voornaam: true, achternaam: true, email: true, telefoon: true },
  })
}
