import { z } from 'zod'
import { addMonths, day, requiredDay, versie } from '#app/platform/form-values.ts'
import { isDay, plusDays } from '#app/platform/iso-day.ts'
import { UrenSchema } from './uren.ts'

export const CONTRACT_SOORTEN = ['tijdelijk', 'vast', 'uitzend', 'zonder_loon'] as const
export type ContractSoort = (typeof CONTRACT_SOORTEN)[number]

export const CONTRACT_LABEL: Record<ContractSoort, string> = {
  tijdelijk: 'Tijdelijk contract',
  vast: 'Vast contract',
  uitzend: 'Contract bij een uitzendbureau of detacheerder',
  zonder_loon: 'Overeenkomst zonder loon (stage of werkervaring)',
}

export type ContractAanleiding = 'start' | 'verlenging' | 'uren'

/** What was agreed from a day on; days as yyyy-mm-dd, both count. `tot` null: open-ended. */
export type Contract = {
  volgnummer: number
  soort: ContractSoort
  aanleiding: ContractAanleiding
  van: string
  tot: string | null
  urenPerWeek: number
}

/** The row that holds on a day: before the first working day the first one, after the last day the last one. */
export function contractOp<C extends Pick<Contract, 'van'>>(contracten: readonly C[], dag: string): C | null {
  return contracten.findLast(({ van }) => van <= dag) ?? contracten[0] ?? null
}

/** The first day of the contract that a row belongs to: other hours do not begin a new one. */
export function contractBegin(contracten: readonly Pick<Contract, 'van' | 'aanleiding'>[]): string | null {
  return contracten.findLast(({ aanleiding }) => aanleiding !== 'uren')?.van ?? null
}

/** The day after the last contract, on which a new one begins; null after an open-ended one. */
export function volgendeBegin(contracten: readonly Pick<Contract, 'tot'>[]): string | null {
  const tot = contracten.at(-1)?.tot
  return tot ? plusDays(tot, 1) : null
}

/** Temporary contracts in a row at the end, as the law counts them: other hours are no new contract. */
export function countTijdelijk(contracten: readonly Pick<Contract, 'soort' | 'aanleiding'>[]): number {
  const laatsteAnders = contracten.findLastIndex(({ soort }) => soort !== 'tijdelijk')
  return contracten.slice(laatsteAnders + 1).filter(({ aanleiding }) => aanleiding !== 'uren').length
}

/**
 * The last day on which the employer must have told in writing whether a temporary contract goes on: one month before it ends.
 * Null when that duty does not hold: shorter than six months, or no temporary contract (BW 7:668 lid 1 and 2).
 */
export function aanzeggenVoor({ soort, begin, tot }: { soort: ContractSoort; begin: string; tot: string }) {
  if (soort !== 'tijdelijk' || plusDays(tot, 1) < addMonths(begin, 6)) return null
  return addMonths(tot, -1)
}

/** After three temporary contracts, or three years of them, the next one is open-ended by law (BW 7:668a). */
export function isKetenVol(contracten: readonly Contract[]): boolean {
  const aantal = countTijdelijk(contracten)
  const eerste = contracten.filter(({ aanleiding }) => aanleiding !== 'uren').slice(-aantal)[0]
  const tot = contracten.at(-1)?.tot
  if (aantal === 0 || !eerste || !tot) return false
  return aantal >= 3 || plusDays(tot, 1) >= addMonths(eerste.van, 36)
}

/** A new contract after the last one. */
export const VerlengSchema = z
  .object({
    versie,
    soort: z.enum(CONTRACT_SOORTEN, { error: 'Kies het soort contract.' }),
    van: requiredDay('Vul in wanneer het nieuwe contract begint.'),
    tot: day('Vul een datum in die bestaat, of laat dit leeg.'),
    urenPerWeek: UrenSchema,
  })
  .superRefine(({ soort, van, tot }, ctx) => {
    const melding = contractEindeMelding({ soort, van, tot })
    if (melding) ctx.addIssue({ code: 'custom', path: ['tot'], message: melding })
  })
export type VerlengInput = z.output<typeof VerlengSchema>

/** What is wrong with the last day of a contract of this kind; null when nothing is, or when the form has no days yet. */
export function contractEindeMelding({
  soort,
  van,
  tot,
}: {
  soort: ContractSoort | undefined
  van: string | undefined
  tot: string | null | undefined
}): string | null {
  if (soort === 'tijdelijk' && !tot) return 'Vul de laatste dag van het tijdelijke contract in.'
  if (soort === 'vast' && tot) return 'Een vast contract heeft geen laatste dag. Laat dit leeg.'
  if (van && tot && isDay(van) && isDay(tot) && tot < van)
    return 'De laatste dag ligt niet voor de eerste dag.'
  return null
}

export const UrenWijzigSchema = z.object({
  versie,
  vanaf: requiredDay('Vul in vanaf welke dag de uren anders zijn.'),
  urenPerWeek: UrenSchema,
})
export type UrenWijzigInput = z.output<typeof UrenWijzigSchema>
