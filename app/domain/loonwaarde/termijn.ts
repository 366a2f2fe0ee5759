import { z } from 'zod'
import { addWerkdagen } from '#app/platform/werkdagen.ts'
import { plusDays } from '#app/platform/iso-day.ts'
import { requiredDay } from '#app/platform/form-values.ts'
import { LOONWAARDE_STAPPEN, type LoonwaardeStap } from './loonwaarde.ts'

export const TERMIJN_EENHEDEN = ['werkdagen', 'kalenderdagen'] as const
export type TermijnEenheid = (typeof TERMIJN_EENHEDEN)[number]

/** How long a step may take in a period; days as yyyy-mm-dd, both included. Without gemeente it holds for all. */
export type Termijn = {
  id: string
  gemeenteCode: string | null
  stap: LoonwaardeStap
  aantal: number
  eenheid: TermijnEenheid
  geldigVan: string
  geldigTot: string | null
}

/** The term that holds on a day: that of the gemeente, or else the one for all. Null when there is neither. */
export function termijnOp(
  termijnen: readonly Termijn[],
  { stap, gemeenteCode, dag }: { stap: LoonwaardeStap; gemeenteCode: string; dag: string },
): Termijn | null {
  const geldig = termijnen.filter(
    (termijn) =>
      termijn.stap === stap &&
      termijn.geldigVan <= dag &&
      (termijn.geldigTot === null || termijn.geldigTot >= dag),
  )
  return (
    geldig.find((termijn) => termijn.gemeenteCode === gemeenteCode) ??
    geldig.find((termijn) => termijn.gemeenteCode === null) ??
    null
  )
}

/** The last day that is in time, counted from `dag`; that day itself does not count. */
export function laatsteDag(dag: string, { aantal, eenheid }: Pick<Termijn, 'aantal' | 'eenheid'>): string {
  return eenheid === 'werkdagen' ? addWerkdagen(dag, aantal) : plusDays(dag, aantal)
}

/** "5 werkdagen", "1 kalenderdag". */
export function termijnTekst({ aantal, eenheid }: Pick<Termijn, 'aantal' | 'eenheid'>): string {
  return `${aantal} ${aantal === 1 ? eenheid.slice(0, -2) : eenheid}`
}

const AANTAL = 'Vul een heel aantal dagen in, van 0 tot en met 365.'

/** A new term. An empty gemeente is all of them. */
export const TermijnSchema = z.object({
  gemeenteCode: z
    .string()
    .regex(/^\d{4}$/, 'Kies een gemeente uit de lijst.')
    .optional()
    .transform((code) => code ?? null),
  stap: z.enum(LOONWAARDE_STAPPEN, { error: 'Kies een stap.' }),
  aantal: z
    .string({ error: AANTAL })
    .trim()
    .regex(/^\d{1,3}$/, AANTAL)
    .transform(Number)
    .pipe(z.number().max(365, AANTAL)),
  eenheid: z.enum(TERMIJN_EENHEDEN, { error: 'Kies werkdagen of kalenderdagen.' }),
  geldigVan: requiredDay('Vul in vanaf welke dag dit geldt.'),
})
export type TermijnInput = z.output<typeof TermijnSchema>
