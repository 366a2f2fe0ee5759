import type { Actor } from '#app/platform/actor.ts'
import { aBeheerder, aJobcoach, anAdviseur, aRapporteur } from '#tests/factories/account.ts'
import { aKandidaat } from '#tests/factories/kandidaat.ts'
import { aWerkgever } from '#tests/factories/werkgever.ts'

/** An account with one role and the rows that the role needs, for tests that go through every role. */
export async function anAccount(
  rol: Exclude<Actor['rol'], 'systeem'>,
): Promise<{ accountId: string; actor: Actor }> {
  const { actor } = await makers[rol]()
  return { accountId: actor.accountId, actor }
}

const makers = {
  werkgever: () => aWerkgever(),
  kandidaat: () => aKandidaat(),
  adviseur: () => anAdviseur(),
  jobcoach: () => aJobcoach(),
  rapporteur: () => aRapporteur(),
  beheerder: () => aBeheerder(),
}
