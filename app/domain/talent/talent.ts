import { z } from 'zod'
import { SOORTEN_OP_KAART } from '#app/domain/kandidaatprofiel/kandidaatprofiel.ts'
import { DEELREGIO_LABEL } from '#app/domain/kandidaatprofiel/kandidaatprofiel.ts'
import { BESCHIKBAAR } from '#app/domain/talent/beschikbaar.ts'
import { K } from '#app/domain/talent/k.ts'
import { URENKLASSEN } from '#app/domain/vacature/urenklassen.ts'

/** Small pages and few of them: a list to choose from, not to copy. */
export const PER_PAGINA = 10
export const MEESTE_PAGINAS = 20

const many = (max: number, isGoed: (waarde: string) => boolean) =>
  z.preprocess(
    (value) => (value === undefined || value === '' ? [] : Array.isArray(value) ? value : [value]),
    z
      .array(z.string().max(80))
      .max(max)
      .catch([])
      .transform((lijst) => [...new Set(lijst)].filter(isGoed)),
  )
const isOneOf = (waarden: readonly string[]) => (waarde: string) => waarden.includes(waarde)

/** The question of an employer, as it stands in the address. What makes no sense is left out, so that an old link works. */
export const TalentVraagSchema = z.object({
  q: z.string().trim().max(200).catch('').default(''),
  werk: many(20, (code) => /^\d{1,3}$/.test(code)),
  ervaring: many(20, (code) => /^\d{1,3}$/.test(code)),
  uren: many(4, isOneOf(Object.keys(URENKLASSEN))),
  regio: many(2, isOneOf(Object.keys(DEELREGIO_LABEL))),
  vanaf: many(3, isOneOf(BESCHIKBAAR)),
  soort: many(6, isOneOf(SOORTEN_OP_KAART)),
  papier: many(5, (id) => /^(certificaat|rijbewijs):[A-Za-z0-9.+-]+$/.test(id)),
  kan: many(6, (id) => /^(vakvaardigheid|gedrag|basis):[A-Za-z0-9.+-]+$/.test(id)),
  pagina: z.coerce.number().int().min(1).max(MEESTE_PAGINAS).catch(1).default(1),
})
export type TalentZoekvraag = z.output<typeof TalentVraagSchema>

/** The parts of a question that narrow the list. */
export const FILTERS = ['werk', 'ervaring', 'uren', 'regio', 'vanaf', 'soort', 'papier', 'kan'] as const
export type TalentFilter = (typeof FILTERS)[number]

const BANDEN = [500, 250, 100, 50, 25, 10, K] as const

/**
 * The lower end of the band in which a number of profiles lies, or null for fewer than K. Exact numbers are not shown: beside
 * a total they would tell the small numbers that are left out.
 */
export function aantalBand(aantal: number): number | null {
  return BANDEN.find((band) => aantal >= band) ?? null
}
