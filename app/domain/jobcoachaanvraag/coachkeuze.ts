import { z } from 'zod'
import { choices, line, requiredDay, versie } from '#app/platform/form-values.ts'
import { SPECIALISME_LABEL, SPECIALISMEN, type Specialisme } from './triage.ts'

/** What is known of a jobcoach when one is chosen. `maximum` is null while the coach has not filled it in. */
export type Coach = {
  id: string
  naam: string
  partner: string
  specialismen: readonly Specialisme[]
  lopend: number
  maximum: number | null
  /** Guides somebody at this employer already. */
  komtHier: boolean
  /** Works for the partner that carries the plaatsing. */
  zelfdePartner: boolean
}

export type Voorstel = Coach & { isVol: boolean; redenen: string[] }

export function isVol({ lopend, maximum }: Pick<Coach, 'lopend' | 'maximum'>): boolean {
  return maximum !== null && lopend >= maximum
}

/**
 * Jobcoaches in the order in which they fit, each with why. Who has room goes before who is full; then who is good at most of what
 * is needed; then who comes at this employer already; then who works for the partner of the plaatsing; then who has the most room
 * left, by share of the maximum (an unknown maximum counts as none left); then by name. A person chooses: nobody is left out.
 */
export function rankCoaches(coaches: readonly Coach[], nodig: readonly Specialisme[]): Voorstel[] {
  const gevraagd = nodig.filter((specialisme) => specialisme !== 'algemeen')
  const past = ({ specialismen }: Coach) => gevraagd.filter((een) => specialismen.includes(een))
  const bezetting = ({ lopend, maximum }: Coach) => (maximum ? lopend / maximum : 1)
  return [...coaches]
    .sort(
      (a, b) =>
        Number(isVol(a)) - Number(isVol(b)) ||
        past(b).length - past(a).length ||
        Number(b.komtHier) - Number(a.komtHier) ||
        Number(b.zelfdePartner) - Number(a.zelfdePartner) ||
        bezetting(a) - bezetting(b) ||
        a.naam.localeCompare(b.naam, 'nl'),
    )
    .map((coach) => ({ ...coach, isVol: isVol(coach), redenen: redenenOf(coach, gevraagd) }))
}

function redenenOf(coach: Coach, gevraagd: readonly Specialisme[]): string[] {
  const { lopend, maximum, komtHier, zelfdePartner } = coach
  const namen = (lijst: readonly Specialisme[]) =>
    lijst.map((een) => SPECIALISME_LABEL[een].toLowerCase()).join(', ')
  const wel = gevraagd.filter((een) => coach.specialismen.includes(een))
  const niet = gevraagd.filter((een) => !coach.specialismen.includes(een))
  return [
    ...(wel.length > 0 ? [`Goed in: ${namen(wel)}`] : []),
    ...(niet.length > 0 ? [`Niet opgegeven: ${namen(niet)}`] : []),
    maximum === null
      ? `${lopend} trajecten, maximum onbekend`
      : `${isVol(coach) ? 'Vol: ' : ''}${lopend} van ${maximum} trajecten`,
    ...(komtHier ? ['Komt al bij deze werkgever'] : []),
    ...(zelfdePartner ? ['Zelfde partner als de plaatsing'] : []),
  ]
}

export const KEUZE_REDEN_MAX = 300

export const CoachkeuzeSchema = z.object({
  versie,
  jobcoachId: z.uuid({ error: 'Kies een jobcoach.' }),
  startdatum: requiredDay('Vul in wanneer de begeleiding begint.'),
  reden: line(KEUZE_REDEN_MAX, 'De reden'),
})
export type CoachkeuzeInput = z.output<typeof CoachkeuzeSchema>

const MAXIMUM = 'Vul een heel getal in van 0 tot en met 99.'

export const InzetSchema = z.object({
  versie: z.coerce.number().int().min(0).max(2_000_000_000),
  maximum: z
    .string({ error: MAXIMUM })
    .trim()
    .regex(/^\d{1,2}$/, MAXIMUM)
    .transform(Number),
  specialismen: choices(SPECIALISMEN, 'Kies uit de lijst.'),
})
export type InzetInput = z.output<typeof InzetSchema>
