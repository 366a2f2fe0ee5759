import { amsterdamDay } from '#app/platform/iso-day.ts'

/** Days that a profile stays visible after the last confirmation (product: it expires without one). */
export const ZICHTBAAR_DAGEN = 90
/** Days before the end at which the candidate gets the one reminder of that period. */
export const HERINNER_DAGEN = 14
/** A minor is never visible, whoever turns a key. */
export const MINIMUM_LEEFTIJD = 18

const DAG_MS = 86_400_000

export type Sleutels = {
  sleutelKandidaatOp: Date | null
  sleutelAdviseurOp: Date | null
  bevestigdOp: Date | null
  zichtbaarTot: Date | null
}

export type RedenOnzichtbaar =
  'minderjarig' | 'sleutel-kandidaat' | 'sleutel-adviseur' | 'niet-bevestigd' | 'verlopen'

export type Zichtbaarheid = { zichtbaar: boolean; redenen: RedenOnzichtbaar[] }

/**
 * Whether an employer may see the profile at `nu`, and every reason why not. Rule of the two keys: candidate and adviseur
 * both switched it on, it was confirmed less than 90 days ago, and the person is 18 or older.
 */
export function zichtbaarheid(profiel: Sleutels, geboortedatum: Date, nu: Date): Zichtbaarheid {
  const redenen: RedenOnzichtbaar[] = []
  if (!isMeerderjarig(geboortedatum, nu)) redenen.push('minderjarig')
  if (profiel.sleutelKandidaatOp === null) redenen.push('sleutel-kandidaat')
  if (profiel.sleutelAdviseurOp === null) redenen.push('sleutel-adviseur')
  if (profiel.sleutelKandidaatOp !== null && profiel.sleutelAdviseurOp !== null) {
    if (profiel.zichtbaarTot === null) redenen.push('niet-bevestigd')
    else if (profiel.zichtbaarTot.getTime() <= nu.getTime()) redenen.push('verlopen')
  }
  return { zichtbaar: redenen.length === 0, redenen }
}

/**
 * What `zichtbaarTot` must be with these keys: 90 days (of 24 hours) after the confirmation, or null when a key or the
 * confirmation is missing or the person is a minor. May lie in the past: turning a key again revives nothing.
 */
export function zichtbaarTotVoor(
  profiel: Omit<Sleutels, 'zichtbaarTot'>,
  geboortedatum: Date,
  nu: Date,
): Date | null {
  const { sleutelKandidaatOp, sleutelAdviseurOp, bevestigdOp } = profiel
  if (!sleutelKandidaatOp || !sleutelAdviseurOp || !bevestigdOp) return null
  if (!isMeerderjarig(geboortedatum, nu)) return null
  return new Date(bevestigdOp.getTime() + ZICHTBAAR_DAGEN * DAG_MS)
}

/** Whether the end of the visibility is near enough to ask for a confirmation. */
export function verlooptBinnenkort(zichtbaarTot: Date, nu: Date): boolean {
  const rest = zichtbaarTot.getTime() - nu.getTime()
  return rest > 0 && rest <= HERINNER_DAGEN * DAG_MS
}

/** Adult on the calendar of Amsterdam, from the birthday itself. */
export function isMeerderjarig(geboortedatum: Date, nu: Date): boolean {
  return geboortedatum.getTime() <= meerderjarigGrens(nu).getTime()
}

/** The last birth date (UTC midnight, as a `date` column gives it) of someone who is an adult at `nu`. */
export function meerderjarigGrens(nu: Date): Date {
  const [jaar = 0, maand = 1, dag = 1] = datumInAmsterdam(nu).split('-').map(Number)
  const laatsteDag = new Date(Date.UTC(jaar - MINIMUM_LEEFTIJD, maand, 0)).getUTCDate()
  return new Date(Date.UTC(jaar - MINIMUM_LEEFTIJD, maand - 1, Math.min(dag, laatsteDag)))
}

/** yyyy-mm-dd on the calendar of Amsterdam, also for the components. */
export const datumInAmsterdam = amsterdamDay

/** What is missing, for the candidate ("je"). */
export const REDEN_VOOR_KANDIDAAT: Record<RedenOnzichtbaar, string> = {
  minderjarig: 'Je bent nog geen 18 jaar. Dan laten wij je profiel niet aan werkgevers zien.',
  'sleutel-kandidaat': 'Jouw sleutel staat uit. Jij kunt je profiel zelf aanzetten.',
  'sleutel-adviseur': 'De sleutel van je adviseur staat uit. Vraag je adviseur ernaar.',
  'niet-bevestigd': 'Je hebt nog niet gezegd dat je profiel klopt.',
  verlopen: 'Je hebt lang niet gezegd dat je profiel nog klopt. Daarom staat het nu uit.',
}

/** What is missing, for the adviseur. */
export const REDEN_VOOR_ADVISEUR: Record<RedenOnzichtbaar, string> = {
  minderjarig: 'De kandidaat is nog geen 18 jaar en is daarom nooit zichtbaar.',
  'sleutel-kandidaat': 'De kandidaat heeft het profiel niet aangezet.',
  'sleutel-adviseur': 'U of een collega heeft het profiel niet aangezet.',
  'niet-bevestigd': 'Niemand heeft bevestigd dat het profiel klopt.',
  verlopen: 'De laatste bevestiging is ouder dan 90 dagen.',
}
