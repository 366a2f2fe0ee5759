import { belangOf, eisenAdvies } from '../eisen.ts'
import type { Gewicht } from '../vacature.ts'
import { checkTekst, type Teksten } from './check-tekst.ts'

export type Bevinding = {
  /** The words it is about, or null when it is about something that is not there. */
  woord: string | null
  plek: string
  uitleg: string
  alternatief: string
}

type Input = Teksten & {
  salarisMin: number | null
  salarisMax: number | null
  eisen: readonly { termId: string; hard: boolean; gewicht: Gewicht }[]
}

/** The field of the form in the words of the page. */
export const PLEK_LABEL = {
  titel: 'Titel',
  omschrijving: 'Het werk',
  arbeidsvoorwaarden: 'Wat u biedt',
} as const

/**
 * The vacaturecheck: everything worth telling the writer and the adviseur before this vacature is shown, most serious
 * first. It warns and explains, and blocks nothing. Sources of the rules: patronen.ts; pay range: EU directive 2023/970.
 */
export function checkVacature(vacature: Input): Bevinding[] {
  return [
    ...checkTekst(vacature).map(({ plek, woord, uitleg, alternatief }) => ({
      woord,
      plek: PLEK_LABEL[plek],
      uitleg,
      alternatief,
    })),
    ...checkEisen(vacature.eisen),
    ...checkLoon(vacature),
  ]
}

function checkEisen(eisen: Input['eisen']): Bevinding[] {
  const plek = 'Wat iemand kan'
  const rijbewijs = eisen.some(({ termId, hard }) => hard && termId.startsWith('rijbewijs:'))
  return [
    ...(rijbewijs
      ? [
          {
            woord: null,
            plek,
            uitleg: 'Een rijbewijs moet. Wie er geen heeft, valt af.',
            alternatief: 'Is rijden geen deel van het werk? Maak er dan een wens van.',
          },
        ]
      : []),
    ...eisenAdvies(eisen.map((eis) => ({ termId: eis.termId, belang: belangOf(eis) }))).map((advies) => {
      const [uitleg = '', ...rest] = advies.split(/(?<=\.)\s/)
      return { woord: null, plek, uitleg, alternatief: rest.join(' ') }
    }),
  ]
}

function checkLoon({ salarisMin, salarisMax }: Input): Bevinding[] {
  const plek = 'Loon'
  if (salarisMin === null && salarisMax === null) {
    return [
      {
        woord: null,
        plek,
        uitleg: 'Er staat geen loon bij. Met een loon reageren er meer mensen.',
        alternatief:
          'Noem het laagste en het hoogste loon. Europese regels vragen dat u dat straks altijd doet.',
      },
    ]
  }
  if (salarisMin === null || salarisMax === null) {
    return [
      {
        woord: null,
        plek,
        uitleg: 'Er staat maar één bedrag.',
        alternatief: 'Noem het laagste en het hoogste loon, dan weet iedereen waar hij aan toe is.',
      },
    ]
  }
  return []
}
