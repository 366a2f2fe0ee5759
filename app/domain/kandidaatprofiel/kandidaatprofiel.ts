/** The words of the candidate and the anonymised profile: codes as in the database, with their plain Dutch labels. */

export const DOELGROEPEN = [
  'participatiewet',
  'doelgroepregister',
  'wajong',
  'wia',
  'ww',
  'nug',
  'statushouder',
  'onbekend',
] as const
export type Doelgroep = (typeof DOELGROEPEN)[number]

export const DOELGROEP_LABEL: Record<Doelgroep, string> = {
  participatiewet: 'Participatiewet',
  doelgroepregister: 'Doelgroepregister (banenafspraak)',
  wajong: 'Wajong',
  wia: 'WIA',
  ww: 'WW',
  nug: 'Geen uitkering (nug)',
  statushouder: 'Statushouder',
  onbekend: 'Niet bekend',
}

export const KENMERK_BRONNEN = ['zelf', 'werkcoach', 'abc', 'melba', 'werkgever', 'praktijk'] as const
export type KenmerkBron = (typeof KENMERK_BRONNEN)[number]

/** What a member of staff may enter: what candidates say of themselves, they enter themselves. */
export const BRONNEN_ADVISEUR = ['werkcoach', 'abc', 'melba', 'werkgever', 'praktijk'] as const
export type BronAdviseur = (typeof BRONNEN_ADVISEUR)[number]

export const BRON_LABEL: Record<KenmerkBron, string> = {
  zelf: 'Eigen inschatting',
  werkcoach: 'Gesprek met werkcoach',
  abc: 'ABC-meting',
  melba: 'Melba',
  werkgever: 'Werkgever',
  praktijk: 'Gezien in de praktijk',
}

export const VERVOERMIDDELEN = ['fiets', 'openbaar_vervoer', 'auto', 'bromfiets', 'motor', 'anders'] as const
export type Vervoermiddel = (typeof VERVOERMIDDELEN)[number]

export const VERVOERMIDDEL_LABEL: Record<Vervoermiddel, string> = {
  fiets: 'Fiets',
  openbaar_vervoer: 'Trein of bus',
  auto: 'Auto',
  bromfiets: 'Brommer of scooter',
  motor: 'Motor',
  anders: 'Anders, bijvoorbeeld lopend of taxi',
}

export const SOORTEN = [
  'regulier',
  'leerwerktraject',
  'werkervaringsplek',
  'stage',
  'proefplaatsing',
  'detachering',
  'garantiebaan',
  'groepsdetachering',
  'werken_op_locatie',
  'begeleid_werken',
  'beschut',
] as const
export type Soort = (typeof SOORTEN)[number]

export const SOORT_LABEL: Record<Soort, string> = {
  regulier: 'Gewone baan',
  leerwerktraject: 'Leren en werken tegelijk',
  werkervaringsplek: 'Werkervaringsplek',
  stage: 'Stage',
  proefplaatsing: 'Proefplaatsing',
  detachering: 'Detachering',
  garantiebaan: 'Garantiebaan',
  groepsdetachering: 'Detachering in een groep',
  werken_op_locatie: 'Werken op locatie met begeleiding',
  begeleid_werken: 'Begeleid werken',
  beschut: 'Beschut werk',
}

/**
 * The kinds of place that an employer may see. The others exist only for people with an indication, so naming them would
 * tell the employer about health or a register: product.md, "Rules that are never bent".
 */
export const SOORTEN_OP_KAART: readonly Soort[] = [
  'regulier',
  'leerwerktraject',
  'werkervaringsplek',
  'stage',
  'proefplaatsing',
  'detachering',
]

export const ONDERSTEUNINGEN = [
  'buddy',
  'harrie',
  'jobcoach_welkom',
  'rustige_plek',
  'aangepaste_taken',
  'vaste_structuur',
  'flexibele_tijden',
  'ov_bereikbaar',
  'rolstoeltoegankelijk',
  'taalondersteuning',
] as const
export type Ondersteuning = (typeof ONDERSTEUNINGEN)[number]

export const ONDERSTEUNING_LABEL: Record<Ondersteuning, string> = {
  buddy: 'Een vaste collega als maatje',
  harrie: 'Een collega met Harrie-training',
  jobcoach_welkom: 'Een jobcoach die meekomt',
  rustige_plek: 'Een rustige werkplek',
  aangepaste_taken: 'Taken die zijn aangepast',
  vaste_structuur: 'Vaste taken en vaste tijden',
  flexibele_tijden: 'Werktijden die kunnen schuiven',
  ov_bereikbaar: 'Goed te bereiken met trein of bus',
  rolstoeltoegankelijk: 'Toegankelijk met een rolstoel',
  taalondersteuning: 'Hulp bij de Nederlandse taal',
}

/** VUM code list for werk- en denkniveau, in the order in which a person looks for an answer; 7 is "not known". */
export const DENKNIVEAUS = [
  { waarde: 7, label: 'Weet ik niet' },
  { waarde: 1, label: 'Geen basisonderwijs afgemaakt' },
  { waarde: 2, label: 'Basisonderwijs of praktijkonderwijs' },
  { waarde: 3, label: 'Vmbo of mbo niveau 1' },
  { waarde: 4, label: 'Mbo niveau 2 tot 4, havo of vwo' },
  { waarde: 5, label: 'Hbo' },
  { waarde: 6, label: 'Universiteit' },
  { waarde: 0, label: 'Niet van toepassing' },
] as const

export function denkniveauLabel(niveau: number): string {
  return DENKNIVEAUS.find((keuze) => keuze.waarde === niveau)?.label ?? 'Weet ik niet'
}

export const DEELREGIO_LABEL = { ijmond: 'IJmond', zuid_kennemerland: 'Zuid-Kennemerland' } as const
export type Deelregio = keyof typeof DEELREGIO_LABEL

/** Terms that one has or has not: level 3 is yes and 0 is no, nothing between. */
export function isHebbenTerm(termId: string): boolean {
  return termId.startsWith('certificaat:') || termId.startsWith('rijbewijs:')
}

/** "K-7F3Q": letters and digits that are not misread, as the database demands them. */
export const PROFIEL_CODE = /^K-[2-9A-HJ-NP-Z]{4,6}$/
