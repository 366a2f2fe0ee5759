import { z } from 'zod'
import { addWerkdagen } from '#app/platform/werkdagen.ts'
import { paragraphs, versie } from '#app/platform/form-values.ts'

/** Working days in which somebody reacts to "het gaat niet goed": one, because a job can be lost in a week. */
export const URGENT_WERKDAGEN = 1

/** Open calls of one traject at the same time: a second one may be needed, a tenth is a mistake. */
export const MEESTE_URGENT = 3

/** What goes wrong, in words about the work. Nothing here is about health: why it goes wrong is for the talk. */
export const URGENT_SOORTEN = [
  'komt_niet',
  'afspraken',
  'conflict',
  'werk_past_niet',
  'begeleiding_weg',
  'dreigt_te_stoppen',
  'anders',
] as const
export type UrgentSoort = (typeof URGENT_SOORTEN)[number]

export const URGENT_LABEL: Record<'staf' | 'kandidaat', Record<UrgentSoort, string>> = {
  staf: {
    komt_niet: 'De medewerker komt niet, of komt te laat',
    afspraken: 'Afspraken worden niet nagekomen',
    conflict: 'Er is ruzie of spanning op het werk',
    werk_past_niet: 'Het werk past niet, of is te veel',
    begeleiding_weg: 'De begeleiding op de werkplek is weggevallen',
    dreigt_te_stoppen: 'Het werk dreigt te stoppen',
    anders: 'Iets anders',
  },
  kandidaat: {
    komt_niet: 'Het lukt mij niet om naar het werk te gaan',
    afspraken: 'Afspraken worden niet nagekomen',
    conflict: 'Er is ruzie of spanning op het werk',
    werk_past_niet: 'Het werk past niet bij mij, of het is te veel',
    begeleiding_weg: 'Degene die mij op het werk helpt, is er niet meer',
    dreigt_te_stoppen: 'Ik denk dat mijn werk stopt',
    anders: 'Iets anders',
  },
}

export const URGENT_TEKST_MAX = 500

/** The last day (yyyy-mm-dd) on which a reaction to a call of `dag` is in time. */
export function urgentReactieVoor(dag: string): string {
  return addWerkdagen(dag, URGENT_WERKDAGEN)
}

/** `id` comes from the page: a form that is sent twice makes one call. */
export const UrgentSchema = z.object({
  id: z.uuid(),
  soort: z.enum(URGENT_SOORTEN, { error: 'Kies wat er aan de hand is.' }),
  tekst: paragraphs(URGENT_TEKST_MAX, 'De toelichting'),
})
export type UrgentInput = z.output<typeof UrgentSchema>

export const UrgentAfhandelSchema = z.object({
  versie,
  uitkomst: z
    .string({ error: 'Schrijf wat er is afgesproken.' })
    .trim()
    .min(5, 'Schrijf wat er is afgesproken.')
    .max(URGENT_TEKST_MAX, `Gebruik hooguit ${URGENT_TEKST_MAX} tekens.`),
})
export type UrgentAfhandelInput = z.output<typeof UrgentAfhandelSchema>

export type UrgentStand = 'nieuw' | 'te_laat' | 'opgepakt' | 'afgehandeld'

export const URGENT_STAND_LABEL: Record<UrgentStand, string> = {
  nieuw: 'Wacht op een reactie',
  te_laat: 'Te laat',
  opgepakt: 'Opgepakt',
  afgehandeld: 'Afgehandeld',
}

/** Where a call stands on a day (yyyy-mm-dd). */
export function urgentStand(
  {
    opgepaktOp,
    afgehandeldOp,
    reactieVoor,
  }: { opgepaktOp: unknown; afgehandeldOp: unknown; reactieVoor: string },
  vandaag: string,
): UrgentStand {
  if (afgehandeldOp) return 'afgehandeld'
  if (opgepaktOp) return 'opgepakt'
  return reactieVoor < vandaag ? 'te_laat' : 'nieuw'
}
