/** A request that is over: nobody waits any more and nothing is promised. */
export const GESLOTEN = {
  status: 'afgesloten',
  wachtSinds: null,
  reactieVoor: null,
  volgendeStap: null,
  volgendeStapOp: null,
  uiterlijk: null,
} as const
