import { z } from 'zod'
import { DOELGROEPEN } from '#app/domain/kandidaatprofiel/kandidaatprofiel.ts'
import { choices, euros, line, requiredDay, ticked, versie, wholeNumber } from '#app/platform/form-values.ts'
import { percentage } from './percentage.ts'

export const NAAM_MAX = 120
/** A table has some ten of them; more is a mistake. */
export const MEESTE_BOUWBLOKKEN = 40

const verplicht = (label: string, leeg: string) =>
  line(NAAM_MAX, label).transform((tekst, ctx) => {
    if (tekst !== null) return tekst
    ctx.addIssue({ code: 'custom', message: leeg })
    return z.NEVER
  })

const bedrag = (max: number) =>
  euros(0, max * 100, {
    geenBedrag: 'Vul een bedrag in euro’s in, bijvoorbeeld 750,00.',
    buiten: `Vul een bedrag in van hooguit ${max.toLocaleString('nl-NL')} euro.`,
  })

export const OpdrachtgeverSchema = z.object({
  id: z.uuid(),
  naam: verplicht('De naam', 'Vul de naam van de opdrachtgever in.'),
  organisatieId: z
    .uuid('Kies een organisatie uit de lijst.')
    .optional()
    .transform((id) => id ?? null),
  gemeenteCode: z
    .string()
    .regex(/^\d{4}$/, 'Kies een gemeente uit de lijst.')
    .optional()
    .transform((code) => code ?? null),
})
export type OpdrachtgeverInput = z.output<typeof OpdrachtgeverSchema>

const UREN = 'Vul een heel aantal uren in, van 1 tot en met 60.'

/** What a version holds beside its bouwblokken. An empty amount: that kind does not count with this opdrachtgever. */
export const TabelSchema = z.object({
  wijziging: versie,
  geldigVan: requiredDay('Vul in vanaf welke dag van gunning deze versie geldt.'),
  fulltimeUren: wholeNumber(1, 60, UREN).transform((uren, ctx) => {
    if (uren !== null) return uren
    ctx.addIssue({ code: 'custom', message: UREN })
    return z.NEVER
  }),
  inkoop: percentage('Vul een percentage in van 0 tot en met 100.'),
  expertise: bedrag(1_000),
  training: bedrag(10_000),
  stage: bedrag(10_000),
  teltOverigWerk: ticked,
})
export type TabelInput = z.output<typeof TabelSchema>

const nodigBedrag = bedrag(200_000).transform((cents, ctx) => {
  if (cents !== null) return cents
  ctx.addIssue({ code: 'custom', message: 'Vul een bedrag in euro’s in, bijvoorbeeld 40.000,00.' })
  return z.NEVER
})

export const BouwblokSchema = z.object({
  naam: verplicht('De naam', 'Vul de naam van de groep in.'),
  jaarwaarde: nodigBedrag,
  maximumMaanden: wholeNumber(1, 240, 'Vul een heel aantal maanden in, van 1 tot en met 240.'),
  doelgroepen: choices(DOELGROEPEN, 'Kies groepen uit de lijst.'),
})
export type BouwblokInput = z.output<typeof BouwblokSchema>

export const BonusSchema = z.object({
  naam: verplicht('De naam', 'Vul in waarvoor de bonus is.'),
  waarde: nodigBedrag,
  naarRato: z.enum(['vast', 'rato'], 'Kies hoe de bonus telt.').transform((wijze) => wijze === 'rato'),
})
export type BonusInput = z.output<typeof BonusSchema>

type Beschrijving = {
  bouwblokken: readonly unknown[]
}

/** Why a draft cannot be published yet; null when it can. */
export function nietTePubliceren({ bouwblokken }: Beschrijving): string | null {
  return bouwblokken.length === 0 ? 'Voeg eerst minstens één bouwblok toe.' : null
}
