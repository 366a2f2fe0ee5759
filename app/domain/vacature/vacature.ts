import type {
  Bereik,
  Gewicht,
  Ondersteuning,
  VacatureSoort,
  VacatureStatus,
} from '#prisma/generated/client.ts'

export type { Bereik, Gewicht, Ondersteuning, VacatureSoort, VacatureStatus }

/** Statuses in the order of a life: what still runs first, the ends last. */
export const STATUSSEN = [
  'concept',
  'ingediend',
  'gepubliceerd',
  'opgeschort',
  'vervuld',
  'ingetrokken',
  'verlopen',
] as const satisfies readonly VacatureStatus[]

export const STATUS_LABEL: Record<VacatureStatus, string> = {
  concept: 'Concept',
  ingediend: 'Ingediend',
  gepubliceerd: 'Gepubliceerd',
  opgeschort: 'Opgeschort',
  vervuld: 'Vervuld',
  ingetrokken: 'Ingetrokken',
  verlopen: 'Verlopen',
}

/** Which colour and icon goes with a status. */
export const STATUS_TOON = {
  concept: 'neutral',
  ingediend: 'info',
  gepubliceerd: 'ok',
  opgeschort: 'warning',
  vervuld: 'ok',
  ingetrokken: 'neutral',
  verlopen: 'neutral',
} as const satisfies Record<VacatureStatus, string>

export type Overgang =
  | 'indienen'
  | 'publiceren'
  | 'terugsturen'
  | 'opschorten'
  | 'hervatten'
  | 'intrekken'
  | 'vervullen'
  | 'verlopen'
  | 'heropenen'

/** The status machine: from where, to where. Who may make each move is in policy.ts. */
export const OVERGANGEN: Record<Overgang, { van: readonly VacatureStatus[]; naar: VacatureStatus }> = {
  indienen: { van: ['concept'], naar: 'ingediend' },
  publiceren: { van: ['ingediend'], naar: 'gepubliceerd' },
  terugsturen: { van: ['ingediend'], naar: 'concept' },
  opschorten: { van: ['gepubliceerd'], naar: 'opgeschort' },
  hervatten: { van: ['opgeschort'], naar: 'gepubliceerd' },
  intrekken: { van: ['concept', 'ingediend', 'gepubliceerd', 'opgeschort'], naar: 'ingetrokken' },
  vervullen: { van: ['gepubliceerd', 'opgeschort'], naar: 'vervuld' },
  verlopen: { van: ['gepubliceerd', 'opgeschort'], naar: 'verlopen' },
  // An adviseur looks again before it is shown: the work or the pay may have changed meanwhile.
  heropenen: { van: ['ingetrokken', 'verlopen'], naar: 'ingediend' },
}

export const SOORTEN = [
  'regulier',
  'garantiebaan',
  'proefplaatsing',
  'werkervaringsplek',
  'leerwerktraject',
  'stage',
  'detachering',
  'groepsdetachering',
  'werken_op_locatie',
  'begeleid_werken',
  'beschut',
] as const satisfies readonly VacatureSoort[]

export const SOORT_LABEL: Record<VacatureSoort, string> = {
  regulier: 'Gewone baan',
  garantiebaan: 'Garantiebaan',
  beschut: 'Beschut werk',
  leerwerktraject: 'Leerwerktraject',
  werkervaringsplek: 'Werkervaringsplek',
  stage: 'Stage',
  proefplaatsing: 'Proefplaatsing',
  detachering: 'Detachering',
  groepsdetachering: 'Groepsdetachering',
  werken_op_locatie: 'Werken op locatie',
  begeleid_werken: 'Begeleid werken',
}

/** One plain sentence per kind, shown where the choice is made. */
export const SOORT_UITLEG: Record<VacatureSoort, string> = {
  regulier: 'U neemt iemand zelf in dienst, zonder regeling.',
  garantiebaan: 'Een baan voor iemand met een arbeidsbeperking die in het doelgroepregister staat.',
  beschut: 'Werk voor iemand die alleen met veel begeleiding en aanpassingen kan werken.',
  leerwerktraject: 'Iemand werkt en volgt tegelijk een opleiding.',
  werkervaringsplek: 'Iemand werkt een tijd bij u om ervaring op te doen. De uitkering loopt door.',
  stage: 'Iemand leert het werk bij u als deel van een opleiding.',
  proefplaatsing:
    'U kijkt eerst samen of het werk past. De uitkering loopt door en u bent van plan om daarna een contract te geven.',
  detachering: 'Iemand werkt bij u, maar is in dienst bij een andere organisatie.',
  groepsdetachering:
    'Een groep werkt bij u met een eigen begeleider en is in dienst bij een andere organisatie.',
  werken_op_locatie: 'Een groep van een sociaal werkbedrijf doet een deel van het werk bij u in het bedrijf.',
  begeleid_werken: 'U neemt iemand met een Wsw-indicatie in dienst. Een begeleider helpt op het werk.',
}

/** The same, said to who looks for work. */
export const SOORT_UITLEG_JE: Record<VacatureSoort, string> = {
  regulier: 'Je komt in dienst bij de werkgever.',
  garantiebaan: 'Een baan voor mensen met een arbeidsbeperking die in het doelgroepregister staan.',
  beschut: 'Werk met veel begeleiding en aanpassingen, voor wie dat nodig heeft.',
  leerwerktraject: 'Je werkt en volgt tegelijk een opleiding.',
  werkervaringsplek: 'Je werkt een tijd mee om ervaring op te doen. Je uitkering loopt door.',
  stage: 'Je leert het werk als deel van je opleiding.',
  proefplaatsing:
    'Jij en de werkgever kijken eerst of het werk past. Je uitkering loopt door. Past het, dan krijg je een contract.',
  detachering: 'Je werkt bij deze werkgever, maar bent in dienst bij een andere organisatie.',
  groepsdetachering:
    'Je werkt in een groep met een eigen begeleider en bent in dienst bij een andere organisatie.',
  werken_op_locatie: 'Je werkt met een groep van een sociaal werkbedrijf in het bedrijf van deze werkgever.',
  begeleid_werken: 'Je komt in dienst met hulp van een begeleider. Hiervoor heb je een Wsw-indicatie nodig.',
}

export const BEREIKEN = ['openbaar', 'wsp'] as const satisfies readonly Bereik[]

export const BEREIK_LABEL: Record<Bereik, string> = {
  openbaar: 'Openbaar: iedereen kan de vacature vinden',
  wsp: 'Alleen WSP: alleen adviseurs zien de vacature',
}

export const ONDERSTEUNINGEN = [
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
] as const satisfies readonly Ondersteuning[]

export const ONDERSTEUNING_LABEL: Record<Ondersteuning, string> = {
  buddy: 'Een vaste collega als buddy',
  harrie: 'Een collega met de Harrie-training',
  rustige_plek: 'Een rustige werkplek',
  aangepaste_taken: 'Taken die wij kunnen aanpassen',
  vaste_structuur: 'Een vaste dagindeling',
  flexibele_tijden: 'Werktijden in overleg',
  ov_bereikbaar: 'Goed te bereiken met het ov',
  rolstoeltoegankelijk: 'Toegankelijk met een rolstoel',
  taalondersteuning: 'Hulp bij de Nederlandse taal',
  jobcoach_welkom: 'Een jobcoach is welkom',
}

/** VUM code list werk- en denkniveau; 0 = not applicable, 7 = not known. */
export const DENKNIVEAU_LABEL = {
  0: 'Maakt niet uit',
  1: 'Basisonderwijs hoeft niet af te zijn',
  2: 'Basisonderwijs of praktijkonderwijs',
  3: 'Vmbo of mbo niveau 1',
  4: 'Mbo niveau 2 tot 4, havo of vwo',
  5: 'Hbo',
  6: 'Universiteit',
  7: 'Weet ik niet',
} as const

export const CONTRACT_LABEL = { B: 'Tijdelijk contract', O: 'Vast contract' } as const

/** Longest time that a vacature can stay open, in months. */
export const MAX_MAANDEN_OPEN = 6
