/** What a run is asked; every suite takes from it what it needs. */
export type BenchOpties = {
  /** How many rows, smallest first. */
  maten: number[]
  /** How many questions are asked of each size. */
  vragen: number
  zaad: number
}

/** One line of the bar: what was agreed, what came out. */
export type Lat = {
  naam: string
  grens: string
  gemeten: string
  /** ok, te kort, or n.v.t. when this run cannot judge it. */
  oordeel: 'ok' | 'te kort' | 'n.v.t.'
  /** By how much it falls short, or why it does not apply. */
  toelichting: string
  /** A run fails on it; never true for bare milliseconds, which say more about the machine. */
  telt: boolean
}

export type SuiteVerslag = {
  /** Everything measured, for a machine. */
  gegevens: unknown
  /** The same for a reader. */
  tekst: string
  lat: Lat[]
}

export type BenchSuite = {
  naam: string
  over: string
  /** Loaded only when it runs: the modules of the portal read their settings when they are imported. */
  load(): Promise<{ run(opties: BenchOpties, omgeving: BenchOmgeving): Promise<SuiteVerslag> }>
}

export type BenchOmgeving = {
  /** Superuser on the database of the portal. */
  beheerUrl: string
  /** Tells how far it is. */
  meld(regel: string): void
}
