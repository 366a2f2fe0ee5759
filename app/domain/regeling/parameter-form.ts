import { z } from 'zod'
import { day } from '#app/platform/form-values.ts'
import { soortVan, type ParameterNaam } from './parameter.ts'
import { leesDecimaal } from './parameter-tekst.ts'

const DATUM = 'Vul een datum in die bestaat, bijvoorbeeld 01-07-2027.'

const dag = day(DATUM)
const verplichteDag = dag.refine((waarde) => waarde !== null, DATUM).transform((waarde) => waarde ?? '')

/** A new period of one parameter. `vandaag` as yyyy-mm-dd: nobody looked something up tomorrow. */
export function parameterPeriodeSchema(naam: ParameterNaam, vandaag: string) {
  const { eenheid, wisselt } = soortVan(naam)
  const isProcent = eenheid === 'procent'
  const geenGetal = `Vul ${isProcent ? 'een percentage' : 'een getal'} in met alleen cijfers en een komma, bijvoorbeeld ${isProcent ? '23,5' : '14,71'}.`
  return z
    .object({
      waarde: z
        .string({ error: geenGetal })
        .trim()
        .refine((tekst) => leesDecimaal(tekst) !== null, geenGetal)
        .transform((tekst) => leesDecimaal(tekst) ?? '0')
        .refine((waarde) => !isProcent || Number(waarde) <= 100, 'Een percentage is hooguit 100.'),
      geldigVan: verplichteDag,
      geldigTot: dag,
      bron: z
        .string({ error: 'Schrijf op waar u het bedrag hebt gevonden.' })
        .trim()
        .min(3, 'Schrijf op waar u het bedrag hebt gevonden.')
        .max(300, 'De bron is te lang. Gebruik hooguit 300 tekens.'),
      opgezocht: verplichteDag.refine((waarde) => waarde <= vandaag, 'Deze datum ligt in de toekomst.'),
      laatstBevestigd: dag,
      navragenBij: z
        .string()
        .trim()
        .max(100, 'Gebruik hooguit 100 tekens.')
        .optional()
        .transform((tekst) => tekst || null),
    })
    .check(({ value, issues }) => {
      const add = (field: string, message: string) =>
        issues.push({ code: 'custom', path: [field], message, input: value })
      if (wisselt && value.geldigTot === null) {
        add('geldigTot', 'Vul de laatste dag in. Dit bedrag verandert op vaste momenten.')
      }
      if (value.geldigTot !== null && value.geldigTot < value.geldigVan) {
        add('geldigTot', 'De laatste dag ligt voor de eerste dag. Draai ze om.')
      }
      if (value.laatstBevestigd !== null && value.navragenBij === null) {
        add('navragenBij', 'Schrijf op bij wie een werkgever dit kan navragen.')
      }
    })
}

export type ParameterPeriodeInput = z.output<ReturnType<typeof parameterPeriodeSchema>>
