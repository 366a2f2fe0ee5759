/** What people could know of somebody, as fine as the portal has it. */
export type TalentProfiel = {
  id: string
  /** ISCO-08 unit groups (four digits) of the work that is wanted, and of the work that was done. */
  gewenst: readonly string[]
  gewerkt: readonly string[]
  /** Per week. */
  urenMin: number
  urenMax: number
  deelregio: string
  /** A period, not a date. */
  beschikbaar: string
  soorten: readonly string[]
  certificaten: readonly string[]
  /** What someone can do; what they cannot or what is not known stays out. */
  kenmerken: readonly TalentKenmerk[]
}

export type TalentKenmerk = { termId: string; niveau: 1 | 2 | 3 }
