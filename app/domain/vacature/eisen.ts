import { z } from 'zod'
import { versie } from '#app/platform/form-values.ts'
import type { Gewicht } from './vacature.ts'

/** One answer for "must or wish" and its weight. A "moet" filters and never scores. */
export const BELANG = {
  moet: { label: 'Moet: anders kan het niet', hard: true, gewicht: 'essentieel' },
  essentieel: { label: 'Wens: heel belangrijk', hard: false, gewicht: 'essentieel' },
  belangrijk: { label: 'Wens: belangrijk', hard: false, gewicht: 'belangrijk' },
  pre: { label: 'Wens: mooi meegenomen', hard: false, gewicht: 'pre' },
} as const satisfies Record<string, { label: string; hard: boolean; gewicht: Gewicht }>

export type Belang = keyof typeof BELANG

export function belangOf(eis: { hard: boolean; gewicht: Gewicht }): Belang {
  return eis.hard ? 'moet' : eis.gewicht
}

export const NIVEAU_LABEL = { 1: 'Basis', 2: 'Voldoende', 3: 'Goed' } as const

export type EisNiveau = keyof typeof NIVEAU_LABEL

/** Terms that one has or has not: they ask level 3 and show no level. */
export function isHebben(termId: string): boolean {
  return termId.startsWith('certificaat:') || termId.startsWith('rijbewijs:')
}

export const EISEN_MAX = 40
export const EISEN_ADVIES = { min: 6, max: 12 } as const
export const NIVEAU_STANDAARD: EisNiveau = 2
export const BELANG_STANDAARD: Belang = 'belangrijk'

const TERM = /^(gedrag|vakvaardigheid|taal|basis|certificaat|rijbewijs):[A-Za-z0-9.+_-]{1,60}$/

export const EisSchema = z.object({
  termId: z.string().regex(TERM, 'Kies alleen uit de lijst.'),
  niveau: z.union([z.literal(1), z.literal(2), z.literal(3)], 'Kies een niveau uit de lijst.'),
  belang: z.enum(['moet', 'essentieel', 'belangrijk', 'pre'], 'Kies hoe belangrijk het is.'),
})

/** Step 2: what must someone be able to do? An empty list is allowed in a concept. */
export const EisenSchema = z.object({
  versie,
  eisen: z
    .array(EisSchema)
    .max(EISEN_MAX, `Kies hooguit ${EISEN_MAX} punten. Haal weg wat minder belangrijk is.`),
})

export type EisenInput = z.output<typeof EisenSchema>

/**
 * Reads the posted form: `eis` holds each ticked term, with its answers under `niveau.<term>` and `belang.<term>`;
 * `nieuw` holds terms that were just found by typing. The order of the form is the order of the requirements.
 */
export function readEisenForm(form: FormData): {
  versie: unknown
  eisen: { termId: string; niveau: number; belang: string }[]
} {
  const termIds = [...new Set([...form.getAll('eis'), ...form.getAll('nieuw')].map(String))].filter(Boolean)
  return {
    versie: form.get('versie'),
    // One more than allowed is enough to be told so.
    eisen: termIds.slice(0, EISEN_MAX + 1).map((termId) => ({
      termId,
      niveau: isHebben(termId) ? 3 : Number(form.get(`niveau.${termId}`) ?? NIVEAU_STANDAARD),
      belang: String(form.get(`belang.${termId}`) ?? BELANG_STANDAARD),
    })),
  }
}

/** One point that the form offers, ticked or not. */
export type EisKeuze = {
  termId: string
  label: string
  uitleg: string | null
  gekozen: boolean
  niveau: EisNiveau
  belang: Belang
}

/** Advice about the choice as a whole; nothing here blocks. */
export function eisenAdvies(eisen: readonly { termId: string; belang: Belang }[]): string[] {
  const advies: string[] = []
  const vak = eisen.filter(({ termId }) => termId.startsWith('vakvaardigheid:')).length
  const moet = eisen.filter(({ belang }) => belang === 'moet').length
  const { min, max } = EISEN_ADVIES
  if (eisen.length > 0 && eisen.length < min) {
    advies.push(`${countText(eisen.length)} gekozen. Met ${min} tot ${max} punten zoeken wij gerichter.`)
  }
  if (eisen.length > max) {
    advies.push(
      `${countText(eisen.length)} gekozen. Met meer dan ${max} past bijna niemand. Kies wat echt telt.`,
    )
  }
  if (eisen.length > 0 && vak * 2 < eisen.length) {
    advies.push(
      'Minder dan de helft gaat over het vak. Voeg taken uit het werk toe: daarmee zoeken wij het best.',
    )
  }
  if (moet > 3) {
    advies.push(
      `${moet} punten zijn een "moet". Wie er één mist, valt af. Maak van wat te leren is een wens.`,
    )
  }
  return advies
}

function countText(aantal: number): string {
  return aantal === 1 ? 'Er is 1 punt' : `Er zijn ${aantal} punten`
}
