/** A request that is over: nobody waits any more. */
export const GEEN_KLOK = { wachtSinds: null, reactieVoor: null } as const
