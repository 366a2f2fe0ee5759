import { z } from 'zod'
import { line, paragraphs, versie } from '#app/platform/form-values.ts'

export const SluitSchema = z.object({
  versie,
  uitkomst: z.enum(['voldaan', 'niet_voldaan'], 'Kies hoe het is afgelopen.'),
  toelichting: paragraphs(1_000, 'De toelichting'),
})

/** A reason, on a contract that is opened again and on a judgement that is taken back. */
export const HeropenSchema = z.object({
  versie,
  reden: line(300, 'De reden').transform((tekst, ctx) => {
    if (tekst !== null) return tekst
    ctx.addIssue({ code: 'custom', message: 'Schrijf op waarom.' })
    return z.NEVER
  }),
})

/** What there is of a closed contract, as it stands in an address. */
export const SLOTDOCUMENTEN = ['verklaring', 'brief'] as const
export type Slotdocument = (typeof SLOTDOCUMENTEN)[number]

/** A code as it stands on a statement: "SROI-7F3Q-…", however it was typed. */
export function leesCode(tekst: string): string | null {
  const code = tekst
    .toUpperCase()
    .replace(/[^0-9A-Z]/g, '')
    .replace(/^SROI/, '')
  return /^[0-9A-Z]{12}$/.test(code) ? `SROI-${code.slice(0, 4)}-${code.slice(4, 8)}-${code.slice(8)}` : null
}
