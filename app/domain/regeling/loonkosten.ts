import {
  breuk,
  deel,
  isMinder,
  kleinste,
  maal,
  min,
  naarCenten,
  naarTekst,
  plus,
  procent,
  vanCenten,
} from './breuk.ts'
import { LEEFTIJDEN, type Leeftijd } from './check-vraag.ts'
import { parametersOp, type Ontbrekend, type Parameter } from './parameter.ts'
import { toonEuro, toonGetal, toonWaarde } from './parameter-tekst.ts'

/** One line of a calculation as a reader can do it again: what it is, the sum, the outcome in cents. */
export type Rekenregel = { tekst: string; som: string; centen: number }

const EEN = breuk(1)
export const WEKEN_PER_JAAR = 52
export const MAANDEN_PER_JAAR = 12
/** Hours of a week to hours of a month: the year has 52 weeks and 12 months, as the municipalities calculate. */
export const WEKEN_PER_MAAND = deel(breuk(WEKEN_PER_JAAR), breuk(MAANDEN_PER_JAAR))

/** Which part of the wage the municipality pays: what was measured, or the fixed part before there is a measurement. */
export type Grondslag = { soort: 'loonwaarde'; loonwaarde: string } | { soort: 'vast' }

type Vraag = {
  parameters: readonly Parameter[]
  /** The day whose amounts apply, yyyy-mm-dd. */
  datum: string
  /** Hours per week, an exact decimal. */
  uren: string
  leeftijd: Leeftijd
}

export type Loonkostensubsidie =
  | {
      ok: true
      regels: Rekenregel[]
      /** Cents per month: the subsidy, the fee for employer's charges, and the two together. */
      subsidie: number
      werkgeverslasten: number
      maand: number
      gebruikt: Parameter[]
    }
  | { ok: false; ontbreekt: Ontbrekend[] }

/**
 * Loonkostensubsidie per month (Participatiewet 10d): the minimum wage of the age group with vakantiebijslag, for these
 * hours, times what somebody lacks of the full minimum wage, never more than the maximum; and over that a fee for
 * employer's charges. A wage above the minimum changes nothing. Without every amount for `datum` there is no outcome.
 */
export function berekenLoonkostensubsidie({
  parameters,
  datum,
  uren,
  leeftijd,
  grondslag,
}: Vraag & { grondslag: Grondslag }): Loonkostensubsidie {
  const { minimumloon } = LEEFTIJDEN[leeftijd]
  const percentage = grondslag.soort === 'vast' ? 'lks_forfaitair' : 'lks_maximum'
  const gezocht = parametersOp(
    parameters,
    [minimumloon, 'vakantiebijslag', percentage, 'lks_werkgeverslasten'],
    datum,
  )
  if (!gezocht.ok) return gezocht
  const { waarden } = gezocht
  const loon = loonPerMaand({ uurloon: waarden[minimumloon].waarde, uren, vakantie: waarden.vakantiebijslag })
  const { aandeel, uitleg } = aandeelVan(grondslag, waarden[percentage])
  const subsidie = naarCenten(maal(vanCenten(loon.centen), aandeel))
  const lasten = waarden.lks_werkgeverslasten
  const werkgeverslasten = naarCenten(maal(vanCenten(subsidie), procent(lasten.waarde)))
  const maand = subsidie + werkgeverslasten
  return {
    ok: true,
    subsidie,
    werkgeverslasten,
    maand,
    gebruikt: Object.values(waarden),
    regels: [
      { ...loon, tekst: 'Minimumloon met vakantiegeld, per maand' },
      { tekst: 'Loonkostensubsidie', som: `${euroTekst(loon.centen)} × ${uitleg}`, centen: subsidie },
      {
        tekst: 'Vergoeding voor werkgeverslasten',
        som: `${euroTekst(subsidie)} × ${toonWaarde(lasten)}`,
        centen: werkgeverslasten,
      },
      {
        tekst: 'Samen per maand',
        som: `${euroTekst(subsidie)} + ${euroTekst(werkgeverslasten)}`,
        centen: maand,
      },
    ],
  }
}

function aandeelVan(grondslag: Grondslag, parameter: Parameter) {
  if (grondslag.soort === 'vast') {
    return { aandeel: procent(parameter.waarde), uitleg: `${toonWaarde(parameter)} (vast percentage)` }
  }
  const gemist = min(EEN, procent(grondslag.loonwaarde))
  const maximum = procent(parameter.waarde)
  const som = `(100\u00a0% − ${toonGetal(grondslag.loonwaarde)}\u00a0%)`
  return {
    aandeel: kleinste(gemist, maximum),
    uitleg: isMinder(maximum, gemist) ? `${toonWaarde(parameter)} (het maximum, want ${som} is meer)` : som,
  }
}

/** Wage with vakantiebijslag for these hours, per month. `uurloon` is an exact decimal in euros. */
export function loonPerMaand({
  uurloon,
  uren,
  vakantie,
}: {
  uurloon: string
  uren: string
  vakantie: Pick<Parameter, 'waarde'>
}): Rekenregel {
  const factor = plus(EEN, procent(vakantie.waarde))
  return {
    tekst: 'Loon met vakantiegeld, per maand',
    som: `${toonEuro(uurloon)} × ${toonGetal(uren)} uur × 52 weken ÷ 12 maanden × ${toonGetal(naarTekst(factor, 6))}`,
    centen: naarCenten(maal(breuk(uurloon), breuk(uren), WEKEN_PER_MAAND, factor)),
  }
}

/** "€ 1.224,30" in a sum. */
export function euroTekst(centen: number): string {
  return toonEuro(`${Math.floor(centen / 100)}.${String(centen % 100).padStart(2, '0')}`)
}
