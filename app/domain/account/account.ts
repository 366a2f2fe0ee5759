import { z } from 'zod'

/** Roles in the order in which they are offered; see product.md of the design for what each comes for. */
export const ROLLEN = ['werkgever', 'kandidaat', 'adviseur', 'jobcoach', 'rapporteur', 'beheerder'] as const
export type Rol = (typeof ROLLEN)[number]

export const ROL_LABEL: Record<Rol, string> = {
  werkgever: 'Werkgever',
  kandidaat: 'Kandidaat',
  adviseur: 'Adviseur werkgeversdiensten',
  jobcoach: 'Jobcoach',
  rapporteur: 'Rapporteur',
  beheerder: 'Beheerder',
}

/** The first page of each role. */
export const START_PER_ROL = {
  werkgever: '/werkgever',
  kandidaat: '/kandidaat',
  adviseur: '/adviseur',
  jobcoach: '/jobcoach',
  rapporteur: '/rapporteur',
  beheerder: '/beheer',
} as const satisfies Record<Rol, string>

/** Lower case and trimmed, because people type their address in many ways. */
export const EmailSchema = z
  .string({ error: 'Vul uw e-mailadres in.' })
  .trim()
  .toLowerCase()
  .max(320, 'Dit e-mailadres is te lang.')
  .pipe(z.email('Vul een e-mailadres in, bijvoorbeeld naam@bedrijf.nl.'))

export const InlogcodeAanvraagSchema = z.object({ email: EmailSchema })

export const InlogcodeSchema = z.object({
  code: z
    .string({ error: 'Vul de code uit de e-mail in.' })
    .transform((code) => code.replace(/[\s-]/g, ''))
    .pipe(z.string().regex(/^[0-9]{8}$/, 'De code heeft 8 cijfers. Kijk in de e-mail die u van ons kreeg.')),
})

/** Minutes that a login code can be used. */
export const CODE_GELDIG_MINUTEN = 15
/** Wrong tries after which a code is dead. */
export const CODE_MAX_MISLUKT = 5
/**
 * Codes in a quarter of an hour: for one address from one network, for one address from everywhere, and from one network
 * for everybody. The second is wider than the first, so that a stranger who asks codes for somebody does not lock them
 * out. Who guesses has at most 75 tries per quarter on one account, 7,200 a day, out of the 100 million codes of 8 digits.
 */
export const CODE_MAX_PER_ADRES = 5
export const CODE_MAX_PER_ADRES_OVERAL = 15
export const CODE_MAX_PER_NETWERK = 30
/** A session ends after this many hours, and after this many hours without use. */
export const SESSIE_UREN = 12
export const SESSIE_STIL_UREN = 2

export type SessieGegevens = {
  sessieId: string
  accountId: string
  naam: string
  email: string
  rolToekenningId: string
  rol: Rol
  /** Name of the employer or organisation that the active role belongs to. */
  rolContext: string | null
  aantalRollen: number
}
