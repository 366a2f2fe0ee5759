import { z } from 'zod'

export const BEMIDDELING_STATUSSEN = [
  'voorgesteld',
  'akkoord_kandidaat',
  'aangeboden',
  'belangstelling',
  'kennismaking',
  'proefplaatsing',
  'geplaatst',
  'beeindigd',
] as const
export type BemiddelingStatus = (typeof BEMIDDELING_STATUSSEN)[number]

/** Nothing has to be done any more to bring the two together. */
export const AFGELOPEN: BemiddelingStatus[] = ['beeindigd', 'geplaatst']

export const STATUS_LABEL: Record<BemiddelingStatus, string> = {
  voorgesteld: 'Voorgesteld aan kandidaat',
  akkoord_kandidaat: 'Kandidaat is akkoord',
  aangeboden: 'Aangeboden aan werkgever',
  belangstelling: 'Werkgever wil kennismaken',
  kennismaking: 'Kennismaking gepland',
  proefplaatsing: 'Proefplaatsing',
  geplaatst: 'Geplaatst',
  beeindigd: 'Gestopt',
}

/** Who has to do what now. Shown at every bemiddeling, so that nothing lies still unseen. */
export const VOLGENDE_STAP: Record<BemiddelingStatus, string> = {
  voorgesteld: 'De kandidaat geeft antwoord.',
  akkoord_kandidaat: 'Bied het anonieme profiel aan bij de werkgever.',
  aangeboden: 'De werkgever laat weten of die wil kennismaken.',
  belangstelling: 'Plan de kennismaking zodra de kandidaat toestemming geeft.',
  kennismaking: 'Leg na het gesprek vast hoe het verdergaat.',
  proefplaatsing: 'Leg voor het einde van de proefplaatsing vast hoe het verdergaat.',
  geplaatst: 'De nazorg begint.',
  beeindigd: 'Er is geen volgende stap.',
}

/** What the adviseur does now with a bemiddeling that waits for them. */
export const STAP_ADVISEUR: Partial<Record<BemiddelingStatus, string>> = {
  akkoord_kandidaat: 'Bied het anonieme profiel aan bij de werkgever.',
  belangstelling: 'Plan de kennismaking: de kandidaat geeft toestemming.',
  kennismaking: 'De kennismaking is geweest. Leg vast hoe het verdergaat.',
  proefplaatsing: 'De proefplaatsing is voorbij. Leg vast hoe het verdergaat.',
}

/** The order of the work. Ending is possible from every step before the plaatsing. */
export const OVERGANGEN: Record<BemiddelingStatus, readonly BemiddelingStatus[]> = {
  voorgesteld: ['akkoord_kandidaat', 'beeindigd'],
  akkoord_kandidaat: ['aangeboden', 'beeindigd'],
  aangeboden: ['belangstelling', 'beeindigd'],
  belangstelling: ['kennismaking', 'beeindigd'],
  kennismaking: ['kennismaking', 'proefplaatsing', 'geplaatst', 'beeindigd'],
  // A trial goes on into itself when it is extended.
  proefplaatsing: ['proefplaatsing', 'geplaatst', 'beeindigd'],
  geplaatst: [],
  beeindigd: [],
}

/** The steps in which the employer knows of the profile. Before them the bemiddeling does not exist for the employer. */
export const ZICHTBAAR_VOOR_WERKGEVER: readonly BemiddelingStatus[] = [
  'aangeboden',
  'belangstelling',
  'kennismaking',
  'proefplaatsing',
  'geplaatst',
]

/** The steps in which an employer may know who the candidate is, given consent that stands. */
export const IDENTITEIT_VANAF: readonly BemiddelingStatus[] = ['kennismaking', 'proefplaatsing', 'geplaatst']

export const EINDE_REDENEN = [
  'kandidaat_geen_interesse',
  'kandidaat_toestemming_ingetrokken',
  'kandidaat_ander_werk',
  'kandidaat_voorwaarden_passen_niet',
  'werkgever_geen_interesse',
  'werkgever_andere_kandidaat',
  'werkgever_voorwaarden_passen_niet',
  'geen_klik',
  'voorwaarden_passen_niet',
  'vacature_vervallen',
  'profiel_niet_meer_zichtbaar',
  'anders',
] as const
export type EindeReden = (typeof EINDE_REDENEN)[number]

export const EINDE_REDEN_LABEL: Record<EindeReden, string> = {
  kandidaat_geen_interesse: 'Kandidaat wil dit werk niet',
  kandidaat_toestemming_ingetrokken: 'Kandidaat heeft de toestemming ingetrokken',
  kandidaat_ander_werk: 'Kandidaat heeft ander werk gevonden',
  kandidaat_voorwaarden_passen_niet: 'Kandidaat: uren, tijden of plaats passen niet',
  werkgever_geen_interesse: 'Werkgever heeft geen belangstelling',
  werkgever_andere_kandidaat: 'Werkgever koos een andere kandidaat',
  werkgever_voorwaarden_passen_niet: 'Werkgever: uren, tijden of begindatum passen niet',
  geen_klik: 'Geen klik na de kennismaking',
  voorwaarden_passen_niet: 'Uren, tijden of plaats passen niet',
  vacature_vervallen: 'De vacature is vervallen',
  profiel_niet_meer_zichtbaar: 'Het profiel is niet meer zichtbaar',
  anders: 'Anders',
}

/** What a candidate or an employer can give as the reason for a "no"; the rest is for the adviseur. */
export const REDENEN_KANDIDAAT = [
  'kandidaat_geen_interesse',
  'kandidaat_voorwaarden_passen_niet',
  'kandidaat_ander_werk',
] as const
export const REDENEN_WERKGEVER = [
  'werkgever_geen_interesse',
  'werkgever_andere_kandidaat',
  'werkgever_voorwaarden_passen_niet',
] as const

/** Wording of the consent that is stored with it; a new wording gets a new version. */
export const TOESTEMMING_KENNISMAKING = {
  versie: 'kennismaking-2026-1',
  tekst:
    'Ik vind het goed dat deze werkgever mijn naam, telefoonnummer en e-mailadres krijgt, om kennis te maken voor dit werk. Ik kan dit altijd intrekken.',
} as const

export const VersieSchema = z.object({ versie: z.coerce.number().int().min(1) })

export const EindeSchema = VersieSchema.extend({
  reden: z.enum(EINDE_REDENEN, { error: 'Kies een reden.' }),
})

export const KennismakingSchema = VersieSchema.extend({
  datum: z
    .string({ error: 'Vul een datum in.' })
    .regex(/^\d{4}-\d{2}-\d{2}$/, 'Vul een datum in, bijvoorbeeld 06-06-2027.')
    .refine((value) => !Number.isNaN(Date.parse(value)), 'Deze datum bestaat niet.'),
  tijd: z
    .string({ error: 'Vul een tijd in.' })
    .regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'Vul een tijd in, bijvoorbeeld 14:00.'),
  plaats: z
    .string({ error: 'Vul in waar de kennismaking is.' })
    .trim()
    .min(3, 'Vul in waar de kennismaking is.')
    .max(200, 'Gebruik hoogstens 200 tekens.'),
})
