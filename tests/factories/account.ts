import type { Actor } from '#app/platform/actor.ts'
import { db } from '#app/platform/db.server.ts'
import { ORGANISATIE_ID } from '#tests/factories/reference.ts'
import { nextNumber } from '#tests/factories/sequence.ts'

export type AccountOverrides = {
  naam?: string
  email?: string
  telefoon?: string
  isDemo?: boolean
  geblokkeerdOp?: Date
}

type Employee = 'adviseur' | 'jobcoach' | 'rapporteur'

/** A person without a role: enough for an account that something points at. */
export async function aPerson(overrides: AccountOverrides = {}) {
  const number = nextNumber()
  return db().account.create({
    data: {
      naam: `Proefpersoon Nummer-${number}`,
      email: `proefpersoon${number}@toets.example`,
      ...overrides,
    },
  })
}

export async function anAdviseur(overrides: AccountOverrides & { organisatieId?: string } = {}) {
  return anEmployee('adviseur', overrides)
}

export async function aJobcoach(overrides: AccountOverrides & { organisatieId?: string } = {}) {
  return anEmployee('jobcoach', overrides)
}

export async function aRapporteur(
  overrides: AccountOverrides & { organisatieId?: string; gemeenteCodes?: string[] } = {},
) {
  return anEmployee('rapporteur', { gemeenteCodes: ['0392'], ...overrides })
}

export async function aBeheerder(overrides: AccountOverrides = {}) {
  const account = await aPerson(overrides)
  await db().rolToekenning.create({ data: { accountId: account.id, rol: 'beheerder' } })
  return { account, actor: { rol: 'beheerder', accountId: account.id } as const }
}

async function anEmployee<R extends Employee>(
  rol: R,
  {
    organisatieId = ORGANISATIE_ID,
    gemeenteCodes = [],
    ...overrides
  }: AccountOverrides & { organisatieId?: string; gemeenteCodes?: string[] },
) {
  const account = await aPerson(overrides)
  await db().rolToekenning.create({ data: { accountId: account.id, rol, organisatieId, gemeenteCodes } })
  const actor = {
    rol,
    accountId: account.id,
    organisatieId,
    ...(rol === 'rapporteur' && { gemeenteCodes }),
  } as unknown as Extract<Actor, { rol: R }>
  return { account, actor }
}
