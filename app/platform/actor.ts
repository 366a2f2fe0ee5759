/** Who acts. One active role per session; the policies take this as their first argument. */
export type Actor =
  | { rol: 'werkgever'; accountId: string; werkgeverId: string }
  | { rol: 'kandidaat'; accountId: string; kandidaatId: string }
  | { rol: 'adviseur'; accountId: string; organisatieId: string }
  | { rol: 'jobcoach'; accountId: string; organisatieId: string }
  | { rol: 'rapporteur'; accountId: string; organisatieId: string; gemeenteCodes: string[] }
  | { rol: 'beheerder'; accountId: string }
  /** The worker and the commands on the server. Never made from a request. */
  | { rol: 'systeem' }

export const SYSTEEM: Actor = { rol: 'systeem' }

export function accountIdOf(actor: Actor | null): string | null {
  return actor && actor.rol !== 'systeem' ? actor.accountId : null
}
