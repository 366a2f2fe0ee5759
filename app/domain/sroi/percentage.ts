import { z } from 'zod'

/** "5", "2,5", "12.25 %" in hundredths of a percent. Null when it is no percentage from 0 to 100. */
export function parsePercentage(tekst: string): number | null {
  const match = /^(\d{1,3})(?:[.,](\d{1,2}))?\s*%?$/.exec(tekst.trim())
  if (!match?.[1]) return null
  const basispunten = Number(match[1]) * 100 + Number((match[2] ?? '').padEnd(2, '0'))
  return basispunten <= 10_000 ? basispunten : null
}

/** 250 as "2,5". */
export function percentageInvoer(basispunten: number): string {
  return (basispunten / 100).toLocaleString('nl-NL', { maximumFractionDigits: 2 })
}

/** A percentage as people write it, to hundredths of a percent; null when it is empty. */
export function percentage(melding: string) {
  return z
    .string()
    .refine((tekst) => parsePercentage(tekst) !== null, melding)
    .optional()
    .transform((tekst) => (tekst === undefined ? null : parsePercentage(tekst)))
}
