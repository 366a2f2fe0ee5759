import { z } from 'zod'
import { addMonths, requiredDay, versie } from '#app/platform/form-values.ts'
import { isDay } from '#app/platform/iso-day.ts'
import { formatDatumKort } from '#app/ui/format.ts'

/** Longer than this is no absence but a transfer: the employers then need an aanspreekpunt who is there. */
export const LANGSTE_MAANDEN = 12

const velden = {
  van: requiredDay('Vul de eerste dag in.'),
  tot: requiredDay('Vul de laatste dag in.'),
  vervangerId: z.uuid('Kies wie het werk overneemt.'),
}

type Dagen = { van: string; tot: string }

function checkDagen({ van, tot }: Dagen, ctx: z.RefinementCtx): void {
  // What is no day has its message beside its own field already, and cannot be compared.
  if (!isDay(van) || !isDay(tot)) return
  if (tot < van)
    ctx.addIssue({ code: 'custom', path: ['tot'], message: 'De laatste dag ligt voor de eerste dag.' })
  else if (tot > addMonths(van, LANGSTE_MAANDEN))
    ctx.addIssue({
      code: 'custom',
      path: ['tot'],
      message: 'Kies hooguit een jaar. Is iemand langer weg? Draag het werk dan over.',
    })
}

/** From and to are days on the calendar of Amsterdam, yyyy-mm-dd, both included. No reason is asked: that is health data. */
export const NieuweAfwezigheidSchema = z.object(velden).superRefine(checkDagen)
export type NieuweAfwezigheidInput = z.output<typeof NieuweAfwezigheidSchema>

export const AfwezigheidSchema = z.object({ ...velden, versie }).superRefine(checkDagen)
export type AfwezigheidInput = z.output<typeof AfwezigheidSchema>

/** Whose work it is that somebody else does today, and until which day (yyyy-mm-dd); null when the account is blocked. */
export type Voor = { naam: string; tot: string | null }

/** "voor Toon Toets, afwezig t/m 4 december 2026": stands with every piece of work that is done for a colleague. */
export function voorTekst({ naam, tot }: Voor): string {
  return tot === null
    ? `voor ${naam}, die niet kan inloggen`
    : `voor ${naam}, afwezig t/m ${formatDatumKort(tot)}`
}

/** "4 december 2026", or "4 tot en met 9 december 2026" in full dates. */
export function dagenTekst({ van, tot }: Dagen): string {
  return van === tot ? formatDatumKort(van) : `${formatDatumKort(van)} tot en met ${formatDatumKort(tot)}`
}

/** Where an absence stands on a day (all yyyy-mm-dd): still to come, now, or over. */
export function standOp({ van, tot }: Dagen, dag: string): 'komt' | 'nu' | 'voorbij' {
  if (dag < van) return 'komt'
  return dag <= tot ? 'nu' : 'voorbij'
}
