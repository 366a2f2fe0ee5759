import type { Actor } from '#app/platform/actor.ts'
import { isUniqueViolation } from '#app/platform/db.server.ts'
import { done, refuse, type Result } from '#app/platform/result.ts'
import { inTransaction } from '#app/platform/transaction.server.ts'
import { createKandidaatAccount } from '#app/domain/kandidaatprofiel/kandidaat-account.server.ts'
import { canEditGegevens } from '#app/domain/kandidaatprofiel/policy.ts'
import { kandidaatScope } from '#app/domain/kandidaatprofiel/scope.server.ts'

/** Gives a candidate without an account one, and mails the invitation. Refused when there is one, or the address is taken. */
export async function inviteKandidaat(actor: Actor, input: { kandidaatId: string }): Promise<Result<null>> {
  try {
    return await inTransaction(actor, async (tx, emit) => {
      const kandidaat = await tx.kandidaat.findFirst({
        where: { AND: [kandidaatScope(actor), { id: input.kandidaatId }] },
        select: {
          id: true,
          voornaam: true,
          achternaam: true,
          email: true,
          telefoon: true,
          organisatieId: true,
          werkcoachId: true,
          rol: { select: { id: true } },
        },
      })
      if (!kandidaat) return refuse('not-found')
      if (!canEditGegevens(actor, kandidaat)) return refuse('not-allowed')
      if (kandidaat.rol) return refuse('conflict', 'Deze kandidaat kan al inloggen.')
      await createKandidaatAccount(tx, emit, kandidaat)
      return done(null)
    })
  } catch (error) {
    if (isUniqueViolation(error, 'rol_toekenning_kandidaat_id_key'))
      return refuse('conflict', 'Deze kandidaat kan al inloggen.')
    if (!isUniqueViolation(error, 'account_email_key')) throw error
    return refuse('conflict', 'Er is al een account met dit e-mailadres. Wijzig eerst het e-mailadres.')
  }
}
