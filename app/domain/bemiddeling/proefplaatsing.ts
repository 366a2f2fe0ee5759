import { z } from 'zod'
import { VersieSchema } from '#app/domain/bemiddeling/bemiddeling.ts'
import { addMonths } from '#app/platform/form-values.ts'
import { isDay, plusDays } from '#app/platform/iso-day.ts'

/** What a proefplaatsing takes by itself; beyond it a reason is asked (UWV: "2 maanden, langer alleen met reden"). */
export const PROEF_GEWOON_MAANDEN = 2
/** The longest in all, extensions included (UWV). A gemeente may keep it shorter by verordening. */
export const PROEF_HOOGSTENS_MAANDEN = 6

export const PROEF_BIJ = ['uwv', 'gemeente'] as const
export type ProefplaatsingBij = (typeof PROEF_BIJ)[number]

export const PROEF_BIJ_LABEL: Record<ProefplaatsingBij, string> = { uwv: 'UWV', gemeente: 'De gemeente' }

/** Days before the last day on which is asked how it goes on, so that a contract is ready when the trial ends. */
export const PROEF_BESLIS_DAGEN = 14

const dag = (leeg: string) => z.string({ error: leeg }).refine(isDay, leeg)
const bevestigd = (message: string) => z.literal('on', { error: message })
const reden = z
  .string()
  .trim()
  .max(300, 'Gebruik hoogstens 300 tekens.')
  .optional()
  .transform((text) => text || null)

/** Last day of a trial that begins on `van` and takes so many months: 1 March and 2 months is 30 April. */
function lastDay(van: string, maanden: number): string {
  return plusDays(addMonths(van, maanden), -1)
}

/** Whether a trial from `van` to `tot` takes longer than a trial takes by itself, so that a reason is asked. */
export function isLangeProef(van: string, tot: string): boolean {
  return tot > lastDay(van, PROEF_GEWOON_MAANDEN)
}

/** The message about these days, or null when a trial may take them. */
export function fouteProefduur(van: string, tot: string): string | null {
  if (tot <= van) return 'De laatste dag ligt na de eerste dag.'
  if (tot > lastDay(van, PROEF_HOOGSTENS_MAANDEN))
    return `Een proefplaatsing duurt hoogstens ${PROEF_HOOGSTENS_MAANDEN} maanden.`
  return null
}

export const REDEN_NODIG = `Schrijf waarom het langer dan ${PROEF_GEWOON_MAANDEN} maanden duurt.`

export const ProefplaatsingSchema = VersieSchema.extend({
  bij: z.enum(PROEF_BIJ, { error: 'Kies wie de uitkering betaalt.' }),
  besluitOp: dag('Vul de datum van het besluit in.'),
  van: dag('Vul de eerste dag in.'),
  tot: dag('Vul de laatste dag in.'),
  reden,
  intentie: bevestigd('Zonder deze afspraak kan een proefplaatsing niet.'),
  nietEerder: bevestigd('Wie hier al werkte, kan geen proefplaatsing krijgen.'),
  verzekerd: bevestigd('Zonder verzekering kan een proefplaatsing niet.'),
}).superRefine(({ van, tot, besluitOp, reden }, ctx) => {
  if (![van, tot, besluitOp].every((value) => typeof value === 'string' && isDay(value))) return
  const fout = fouteProefduur(van, tot)
  if (fout) ctx.addIssue({ code: 'custom', path: ['tot'], message: fout })
  else if (isLangeProef(van, tot) && !reden)
    ctx.addIssue({ code: 'custom', path: ['reden'], message: REDEN_NODIG })
  if (van < besluitOp)
    ctx.addIssue({ code: 'custom', path: ['van'], message: 'De proef begint niet voor het besluit.' })
})

export const ProefVerlengenSchema = VersieSchema.extend({
  tot: dag('Vul de nieuwe laatste dag in.'),
  reden: z
    .string({ error: 'Schrijf waarom er meer tijd nodig is.' })
    .trim()
    .min(3, 'Schrijf waarom er meer tijd nodig is.')
    .max(300, 'Gebruik hoogstens 300 tekens.'),
})
