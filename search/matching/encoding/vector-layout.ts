/**
 * Where everything stands in the vector of a match. It is no embedding of a text: it is the score of figures.ts written as
 * a dot product and rounded off to 256 numbers, so that the search engine can bring the most promising profiles to the
 * front. The order that people see is always that of the exact score.
 *
 * Raise the version with every change of what encodeProfiel gives, and that of the index of profiles with it.
 */
export const ENCODING_VERSIE = 1

export const DIMENSIES = 256

/** First place and number of places of a block. */
export type Blok = { begin: number; aantal: number }

/** The places; the last of the 256 is left for the length (see vector.ts). */
export const BLOK = {
  /** One place per behaviour: there are few of them and each is asked now and then. */
  gedrag: { begin: 0, aantal: 25 },
  /** Skills and their groups, languages, basic skills and papers: a sketch. */
  vak: { begin: 25, aantal: 101 },
  /** Occupations: unit and minor groups and the occupation itself, as a sketch. */
  beroep: { begin: 126, aantal: 75 },
  /** Occupations: the ten major groups of ISCO-08. */
  hoofdgroep: { begin: 201, aantal: 10 },
  /** How good it is for this person to work at each of the sixteen places of landmarks.ts. */
  plek: { begin: 211, aantal: 16 },
  /** What is said about times, as in werktijden.ts. */
  werktijden: { begin: 227, aantal: 5 },
  /** What of the wished hours is lost in work of 14, 20, 26 and 34 hours. */
  uren: { begin: 232, aantal: 4 },
  /** What one wish weighs for this person: in general, for an occupation, for a kind of place. */
  wensen: { begin: 236, aantal: 3 },
  ondersteuning: { begin: 239, aantal: 10 },
  kantoortijden: { begin: 249, aantal: 1 },
  onregelmatig: { begin: 250, aantal: 1 },
  /** What is short of werk- en denkniveau 2, 3, 4 and 5. */
  denkniveau: { begin: 251, aantal: 4 },
} as const satisfies Record<string, Blok>

export const UREN_STEUNPUNTEN = [14, 20, 26, 34] as const
export const DENKNIVEAU_STEUNPUNTEN = [2, 3, 4, 5] as const

export const GEDRAG_CODES: readonly string[] = [
  ...[
    '24100',
    '24101',
    '24102',
    '24104',
    '24105',
    '24106',
    '24107',
    '24108',
    '24109',
    '24110',
    '24111',
    '24112',
  ],
  ...[
    '24113',
    '24114',
    '24115',
    '24116',
    '24118',
    '24119',
    '24120',
    '24121',
    '24122',
    '24123',
    '24124',
    '24125',
  ],
  '24126',
]

export const ONDERSTEUNING: readonly string[] = [
  'buddy',
  'harrie',
  'rustige_plek',
  'aangepaste_taken',
  'vaste_structuur',
  'flexibele_tijden',
  'ov_bereikbaar',
  'rolstoeltoegankelijk',
  'taalondersteuning',
  'jobcoach_welkom',
]

/**
 * What a level is worth in the document, 0 = not known (index 0..3 is the level). The document cannot know which level
 * will be asked, so these are the middle of what is asked; the query makes the best of them for the level that it asks.
 */
export const WAARDE = {
  /** Left out when not known, so it counts from the average of the others. */
  gedrag: [-0.75, -0.2, 0.2, 0.2],
  taal: [-0.5, -0.1, 0.35, 0.45],
  /** What a related skill of the group gives. */
  groep: [0, 0.35, 0.46, 0.5],
  /** What having the skill itself gives above that. */
  eigen: [0, 0.34, 0.43, 0.45],
  hebben: [0, 0, 0, 0.45],
} as const

/** Nearness in the tree of occupations as a sum over the levels that two occupations share. */
export const BEROEP_STAP = { hoofdgroep: 0.2, minor: 0.3, unit: 0.3, zelfde: 0.2 } as const

/**
 * The weights that decide what a document looks like: those of weights.ts when this version of the encoding was made.
 * They stay as they are when weights.ts changes, because a document cannot follow; the query does.
 */
export const WENS_IN_DOCUMENT = {
  beroep: 0.3,
  uren: 0.2,
  werktijden: 0.15,
  reisafstand: 0.15,
  ondersteuning: 0.15,
  soort: 0.05,
} as const
export const BEROEP_IN_DOCUMENT = { werk: 0.15, wens: 0.3 } as const
export const REIS_IN_DOCUMENT = { werk: 0.08, wens: 0.15 } as const
