import type { NieuwAccountInput, RolInput } from '#app/domain/account/beheer-account.ts'
import type { Actor } from '#app/platform/actor.ts'
import { isUniqueViolation, type Tx } from '#app/platform/db.server.ts'
import { done, refuse, type Result } from '#app/platform/result.ts'
import { inTransaction } from '#app/platform/transaction.server.ts'

/** Makes an account with its first role and invites the person by mail. Refused with 'conflict' when the address has one. */
export async function createAccount(actor: Actor, input: NieuwAccountInput): Promise<Result<{ id: string }>> {
  if (actor.rol !== 'beheerder') return refuse('not-allowed')
  try {
    return await inTransaction(actor, async (tx, emit) => {
      const account = await tx.account.create({
        data: { naam: input.naam, email: input.email },
        select: { id: true },
      })
      await tx.rolToekenning.create({ data: { accountId: account.id, ...rolData(input) } })
      await emit({ type: 'account.aangemaakt', onderwerp: account.id })
      return done({ id: account.id })
    })
  } catch (error) {
    if (isUniqueViolation(error, 'email'))
      return refuse('conflict', 'Er is al een account met dit e-mailadres.')
    throw error
  }
}

/** Gives an account one more role. Refused with 'conflict' when it has this very role already. */
export async function grantRol(actor: Actor, input: RolInput & { accountId: string }): Promise<Result<null>> {
  if (actor.rol !== 'beheerder') return refuse('not-allowed')
  try {
    return await inTransaction(actor, async (tx, emit) => {
      if (!(await exists(tx, input.accountId))) return refuse('not-found')
      await tx.rolToekenning.create({ data: { accountId: input.accountId, ...rolData(input) } })
      await emit({ type: 'account.rol-toegekend', onderwerp: input.accountId, gegevens: { rol: input.rol } })
      return done(null)
    })
  } catch (error) {
    if (isUniqueViolation(error, 'rol')) return refuse('conflict', 'Deze persoon heeft deze rol al.')
    throw error
  }
}

async function exists(tx: Tx, accountId: string): Promise<boolean> {
  return (await tx.account.count({ where: { id: accountId } })) > 0
}

/** Only the columns that belong to the role, whatever else the form carried. */
function rolData(input: RolInput) {
  switch (input.rol) {
    case 'werkgever':
      return { rol: input.rol, werkgeverId: input.werkgeverId }
    case 'rapporteur':
      return { rol: input.rol, organisatieId: input.organisatieId, gemeenteCodes: input.gemeenteCodes }
    case 'adviseur':
    case 'jobcoach':
      return { rol: input.rol, organisatieId: input.organisatieId }
    case 'beheerder':
      return { rol: input.rol }
  }
}
