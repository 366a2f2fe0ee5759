import { readParameters } from '#prisma/seed/read-reference-data.ts'
import { isParameterNaam, type Parameter, type ParameterNaam } from '#app/domain/regeling/parameter.ts'

/** The parameters as the file has them: what an installation knows before a beheerder has added anything. */
export const PARAMETERBESTAND: Parameter[] = readParameters().map(({ naam, ...rij }) => {
  if (!isParameterNaam(naam)) throw new Error(`${naam} is in the file and not in PARAMETERS`)
  return { ...rij, naam }
})

let volgnummer = 0

/** One period for a test of pure functions. */
export function aPeriode(naam: ParameterNaam, overrides: Partial<Omit<Parameter, 'naam'>> = {}): Parameter {
  volgnummer += 1
  return {
    id: `periode-${volgnummer}`,
    naam,
    waarde: '10',
    eenheid: 'euro_per_uur',
    geldigVan: '2026-01-01',
    geldigTot: null,
    bron: 'Toetsbron',
    opgezocht: '2026-01-01',
    laatstBevestigd: null,
    navragenBij: null,
    ...overrides,
  }
}
