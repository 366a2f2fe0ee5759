/**
 * The plain types of the match. Doelgroep, age, gender, gemeente and benefit have no field here on purpose:
 * what cannot be passed in cannot weigh.
 */

export type TermSoort =
  'gedrag' | 'vakvaardigheid' | 'beroep' | 'taal' | 'basis' | 'certificaat' | 'rijbewijs'

export type KenmerkBron = 'zelf' | 'werkcoach' | 'abc' | 'melba' | 'werkgever' | 'praktijk'

/** 0 niet, 1 basis, 2 voldoende, 3 goed. */
export type Niveau = 0 | 1 | 2 | 3

export type Gewicht = 'essentieel' | 'belangrijk' | 'pre'

export type Punt = { lat: number; lon: number }

/** One judgement. `niveau` null means "onderzoek nodig"; has-or-has-not terms use 0 or 3. */
export type Kenmerk = {
  /** `<soort>:<code>` */
  termId: string
  niveau: Niveau | null
  bron: KenmerkBron
  /** yyyy-mm-dd */
  waargenomenOp: string
}

export type TermInfo = {
  id: string
  soort: TermSoort
  label: string
  /** vakvaardigheid: ESCO level-2 group; beroep: ISCO-08 unit group (4 digits). */
  groep: string | null
  /** ln(occupations / occupations that need it), 0 or more; null when not known. */
  idf: number | null
}

export type Taxonomie = { term(id: string): TermInfo | undefined }

export type MatchProfiel = {
  id: string
  kenmerken: Kenmerk[]
  gewensteBeroepen: string[]
  gewerkteBeroepen: string[]
  /** Hours per week. */
  urenMin: number
  urenMax: number
  /** yyyy-mm-dd; null = can start at once. */
  beschikbaarVanaf: string | null
  kantoortijden: boolean | null
  onregelmatig: boolean | null
  maxReisafstandKm: number
  punt: Punt
  /** Kinds of place wanted; empty = all. */
  soorten: string[]
  /** Support wished. */
  ondersteuning: string[]
  /** VUM 0..7: 0 = not applicable, 1..6 rising, 7 = not known. */
  werkEnDenkniveau: number
}

export type MatchEis = { termId: string; niveau: 1 | 2 | 3; hard: boolean; gewicht: Gewicht }

export type MatchVacature = {
  id: string
  beroepId: string | null
  eisen: MatchEis[]
  urenMin: number | null
  urenMax: number | null
  kantoortijden: boolean | null
  onregelmatig: boolean | null
  onregelmatigHard: boolean
  reisafstandHard: boolean
  /** Kinds of place the employer is open to; empty = not said. */
  soorten: string[]
  /** yyyy-mm-dd */
  startdatum: string | null
  /** Support offered. */
  ondersteuning: string[]
  punt: Punt | null
  werkEnDenkniveau: number
}

export type DeelNaam = 'vak' | 'beroep' | 'gedrag' | 'voorwaarden'

export type VoorwaardeSleutel =
  | 'uren'
  | 'kantoortijden'
  | 'onregelmatig'
  | 'werktijden'
  | 'reisafstand'
  | 'startdatum'
  | 'soort'
  | 'werkEnDenkniveau'
  | 'ondersteuning'
  | 'beroep'

export type HardOordeel = 'voldoet' | 'voldoet-niet' | 'onbekend'

/** One hard requirement with its outcome. `sleutel` is a term id or the key of a condition. */
export type HardRegel = {
  soort: 'eis' | 'voorwaarde'
  sleutel: string
  label: string
  /** Level asked; null for a condition and for has-or-has-not. */
  gevraagd: Niveau | null
  oordeel: HardOordeel
}

export type Toelating = 'past' | 'navragen' | 'afgevallen'

export type Klasse = 'past' | 'past-met-aanpassing' | 'past-niet'

export type Oordeel = Klasse | 'onbekend'

export type Stap = 'geen' | 'meten' | 'inwerken' | 'trainen' | 'jobcoach' | 'werk-aanpassen' | 'navragen'

/** A part of pastBijWerk. `gewicht` 0..1 after rescaling, `score` 0..100; the sum of gewicht x score is pastBijWerk. */
export type Deel = { naam: DeelNaam; gewicht: number; score: number }

/** One line of the explanation: one requirement of the vacature, or one wish of the candidate. */
export type Uitlegregel = {
  /** The part of pastBijWerk it belongs to; 'wens' lines make pastBijKandidaat. */
  deel: DeelNaam | 'wens'
  soort: TermSoort | 'voorwaarde'
  /** Term id, or the key of a condition. */
  sleutel: string
  label: string
  /** Hard requirements filter and never score: their maximum is 0. */
  hard: boolean
  gewicht: Gewicht | null
  /** true when one has it or not: the levels are then 3 and 0. */
  hebben: boolean
  gevraagd: Niveau | null
  getoond: Niveau | null
  bron: KenmerkBron | null
  waargenomenOp: string | null
  oordeel: Oordeel
  /** getoond - gevraagd: negative is a shortfall, positive is more than asked. */
  verschil: number | null
  /** Points of the figure (0-100) that this line gives and could give; a line that is left out has maximum 0. */
  punten: number
  maximum: number
  /** A related term of the profile that counts here in part. */
  viaTermId: string | null
  viaLabel: string | null
  stap: Stap
}

export type Cijfers = {
  /** 0-100: what the vacature asks against what the profile offers. */
  pastBijWerk: number
  /** 0-100: what the candidate wishes against what the work offers. */
  pastBijKandidaat: number
  /** Harmonic mean of the two. */
  totaal: number
  /** pastBijWerk when all that is unknown turns out "niet" and "goed". */
  bandbreedte: [laag: number, hoog: number]
  /** 0..1: share of the weight behind pastBijWerk that is known. */
  zekerheid: number
}

/** The whole outcome for one pair, as data that can be stored. Only for the WSP: it holds exact sources and dates. */
export type Uitkomst = Cijfers & {
  versie: 1
  vacatureId: string
  profielId: string
  toelating: Toelating
  klasse: Klasse
  delen: Deel[]
  regels: Uitlegregel[]
  hard: HardRegel[]
}
