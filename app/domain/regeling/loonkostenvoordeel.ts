import { breuk, deel, isMinder, maal, naarCenten, vanCenten } from './breuk.ts'
import { euroTekst, MAANDEN_PER_JAAR, WEKEN_PER_MAAND, type Rekenregel } from './loonkosten.ts'
import { parametersOp, type Ontbrekend, type Parameter } from './parameter.ts'
import { toonEuro, toonGetal } from './parameter-tekst.ts'

/** The kinds of LKV that exist since 1 January 2026. */
export const LKV_SOORTEN = {
  banenafspraak: {
    label: 'Loonkostenvoordeel banenafspraak',
    uur: 'lkv_banenafspraak_uur',
    jaar: 'lkv_banenafspraak_jaar',
    /** As long as the job lasts. */
    duur: null,
  },
  arbeidsgehandicapt: {
    label: 'Loonkostenvoordeel met doelgroepverklaring',
    uur: 'lkv_arbeidsgehandicapt_uur',
    jaar: 'lkv_arbeidsgehandicapt_jaar',
    duur: 'lkv_arbeidsgehandicapt_maanden',
  },
  herplaatst: {
    label: 'Loonkostenvoordeel herplaatsen',
    uur: 'lkv_herplaatst_uur',
    jaar: 'lkv_herplaatst_jaar',
    duur: 'lkv_herplaatst_maanden',
  },
} as const
export type LkvSoort = keyof typeof LKV_SOORTEN

export type Loonkostenvoordeel =
  | { ok: true; regels: Rekenregel[]; bedrag: number; gebruikt: Parameter[] }
  | { ok: false; ontbreekt: Ontbrekend[] }

/**
 * LKV over so many months of work (1 to 12): an amount for each paid hour, never more than the maximum of a calendar
 * year. An indication: the Belastingdienst counts the paid hours of each calendar year afterwards.
 */
export function berekenLoonkostenvoordeel({
  parameters,
  datum,
  uren,
  maanden,
  soort,
}: {
  parameters: readonly Parameter[]
  datum: string
  uren: string
  maanden: number
  soort: LkvSoort
}): Loonkostenvoordeel {
  const namen = LKV_SOORTEN[soort]
  const gezocht = parametersOp(parameters, [namen.uur, namen.jaar], datum)
  if (!gezocht.ok) return gezocht
  const perUur = gezocht.waarden[namen.uur]
  const maximum = gezocht.waarden[namen.jaar]
  const tijd =
    maanden === MAANDEN_PER_JAAR
      ? '52 weken'
      : `52 weken ÷ 12 × ${maanden} ${maanden === 1 ? 'maand' : 'maanden'}`
  const berekend = naarCenten(maal(breuk(perUur.waarde), breuk(uren), WEKEN_PER_MAAND, breuk(maanden)))
  const grens = naarCenten(breuk(maximum.waarde))
  const isAfgetopt = isMinder(vanCenten(grens), vanCenten(berekend))
  const regels: Rekenregel[] = [
    {
      tekst: 'Bedrag per uur maal de uren',
      som: `${toonEuro(perUur.waarde)} × ${toonGetal(uren)} uur × ${tijd}`,
      centen: berekend,
    },
  ]
  if (isAfgetopt) {
    regels.push({
      tekst: 'Niet meer dan het maximum per jaar',
      som: `het laagste van ${euroTekst(berekend)} en ${euroTekst(grens)}`,
      centen: grens,
    })
  }
  return { ok: true, regels, bedrag: isAfgetopt ? grens : berekend, gebruikt: Object.values(gezocht.waarden) }
}

/** What a yearly amount is on average in a month, in cents. */
export function perMaand(bedrag: number, maanden: number): number {
  return naarCenten(deel(vanCenten(bedrag), breuk(maanden)))
}
