import { belangOf, eisenAdvies } from './eisen.ts'
import { findExcludingWords } from './equal-treatment.ts'
import type { Gewicht } from './vacature.ts'

type Input = {
  titel: string | null
  omschrijving: string | null
  arbeidsvoorwaarden: string | null
  salarisMin: number | null
  salarisMax: number | null
  eisen: readonly { termId: string; hard: boolean; gewicht: Gewicht }[]
}

/** Everything worth telling the writer and the adviseur before this vacature is shown. Nothing here blocks. */
export function adviceOf(vacature: Input): string[] {
  const tekst = [vacature.titel, vacature.omschrijving, vacature.arbeidsvoorwaarden]
    .filter(Boolean)
    .join('\n')
  const rijbewijs = vacature.eisen.some(({ termId, hard }) => hard && termId.startsWith('rijbewijs:'))
  return [
    ...findExcludingWords(tekst).map(({ woord, uitleg }) => `In de tekst staat "${woord}". ${uitleg}`),
    ...eisenAdvies(vacature.eisen.map((eis) => ({ termId: eis.termId, belang: belangOf(eis) }))),
    ...(rijbewijs
      ? ['Een rijbewijs moet. Is rijden echt deel van het werk? Zo niet, maak er dan een wens van.']
      : []),
    ...(vacature.salarisMin === null && vacature.salarisMax === null
      ? ['Er staat geen loon bij. Met een loon reageren er meer mensen.']
      : []),
  ]
}
