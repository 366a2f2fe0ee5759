export type SectorCode =
  | 'metaal'
  | 'haven'
  | 'zorg'
  | 'onderwijs'
  | 'logistiek'
  | 'schoonmaak'
  | 'groen'
  | 'horeca'
  | 'winkel'
  | 'bouw'
  | 'voedsel'
  | 'kantoor'

/** Work that this region offers; the competencies come from the ESCO occupation with this label. */
export type DemoBeroep = {
  sector: SectorCode
  /** Dutch ESCO label, capitals ignored. */
  label: string
  /** Only where two occupations share the label: the ISCO-08 unit group. */
  isco?: string
  /** How an employer calls the job. */
  titel: string
  /** VUM werk- en denkniveau, 2 to 5. */
  denkniveau: 2 | 3 | 4 | 5
  /** Euros a month at full time, lowest and highest. */
  loon: readonly [number, number]
  /** Three sentences that start with "Je". */
  taken: readonly [string, string, string]
  /** Codes of certificaat or rijbewijs that the work asks; a "!" at the end: without it the work may not be done. */
  papieren?: readonly string[]
  onregelmatig?: boolean
}
