import { plusDays } from '#app/platform/iso-day.ts'

export type Eenheid = 'euro_per_uur' | 'euro_per_jaar' | 'procent' | 'maanden' | 'uren_per_week'

/** The groups in which a beheerder sees the parameters. */
export const GROEPEN = {
  minimumloon: 'Minimumloon',
  loonkostensubsidie: 'Loonkostensubsidie',
  loonkostenvoordeel: 'Loonkostenvoordeel',
  proefplaatsing: 'Proefplaatsing',
  begeleiding: 'Jobcoach en werkplek',
} as const
export type Groep = keyof typeof GROEPEN

type Soort = {
  /** As the subject of a sentence: "Het minimumloon per uur vanaf 21 jaar". */
  label: string
  eenheid: Eenheid
  groep: Groep
  /** The amount is set anew at fixed times, so its end is always known: it may not be entered without one. */
  wisselt?: true
}

const uurloon = (wie: string): Soort => ({
  label: `Het minimumloon per uur ${wie}`,
  eenheid: 'euro_per_uur',
  groep: 'minimumloon',
  wisselt: true,
})
const lks = (label: string, eenheid: Eenheid): Soort => ({ label, eenheid, groep: 'loonkostensubsidie' })
const lkv = (label: string, eenheid: Eenheid): Soort => ({
  label,
  eenheid,
  groep: 'loonkostenvoordeel',
  wisselt: true,
})
const proef = (label: string): Soort => ({ label, eenheid: 'maanden', groep: 'proefplaatsing' })
const hulp = (label: string, eenheid: Eenheid): Soort => ({ label, eenheid, groep: 'begeleiding' })

/** Every amount, percentage and term that the portal calculates with. A value for each stands in the database, dated. */
export const PARAMETERS = {
  minimumuurloon_21: uurloon('vanaf 21 jaar'),
  minimumuurloon_20: uurloon('voor 20 jaar'),
  minimumuurloon_19: uurloon('voor 19 jaar'),
  minimumuurloon_18: uurloon('voor 18 jaar'),
  minimumuurloon_17: uurloon('voor 17 jaar'),
  minimumuurloon_16: uurloon('voor 16 jaar'),
  minimumuurloon_15: uurloon('voor 15 jaar'),
  minimumuurloon_bbl_20: uurloon('voor 20 jaar in de bbl'),
  minimumuurloon_bbl_19: uurloon('voor 19 jaar in de bbl'),
  minimumuurloon_bbl_18: uurloon('voor 18 jaar in de bbl'),
  vakantiebijslag: { label: 'De vakantiebijslag', eenheid: 'procent', groep: 'minimumloon' },

  lks_maximum: lks('Het maximum van de loonkostensubsidie', 'procent'),
  lks_forfaitair: lks('Het vaste percentage in de eerste maanden', 'procent'),
  lks_forfaitair_maanden: lks('Hoe lang het vaste percentage mag gelden', 'maanden'),
  lks_werkgeverslasten: lks('De vergoeding voor werkgeverslasten', 'procent'),

  lkv_banenafspraak_uur: lkv('Het loonkostenvoordeel banenafspraak per uur', 'euro_per_uur'),
  lkv_banenafspraak_jaar: lkv('Het maximum van het loonkostenvoordeel banenafspraak', 'euro_per_jaar'),
  lkv_arbeidsgehandicapt_uur: lkv('Het loonkostenvoordeel met doelgroepverklaring per uur', 'euro_per_uur'),
  lkv_arbeidsgehandicapt_jaar: lkv(
    'Het maximum van het loonkostenvoordeel met doelgroepverklaring',
    'euro_per_jaar',
  ),
  lkv_arbeidsgehandicapt_maanden: lkv(
    'Hoe lang het loonkostenvoordeel met doelgroepverklaring duurt',
    'maanden',
  ),
  lkv_herplaatst_uur: lkv('Het loonkostenvoordeel herplaatsen per uur', 'euro_per_uur'),
  lkv_herplaatst_jaar: lkv('Het maximum van het loonkostenvoordeel herplaatsen', 'euro_per_jaar'),
  lkv_herplaatst_maanden: lkv('Hoe lang het loonkostenvoordeel herplaatsen duurt', 'maanden'),
  lkv_verklaring_maanden: {
    label: 'De tijd om een doelgroepverklaring aan te vragen',
    eenheid: 'maanden',
    groep: 'loonkostenvoordeel',
  },

  proefplaatsing_maanden: proef('De gewone duur van een proefplaatsing via UWV'),
  proefplaatsing_maximum: proef('De langste duur van een proefplaatsing via UWV'),
  proefplaatsing_contract: proef('Het contract dat u na een proefplaatsing van plan bent te geven'),

  jobcoach_uren: hulp('Het kleinste aantal uren voor een interne jobcoach', 'uren_per_week'),
  jobcoach_contract: hulp('Het kortste contract voor een interne jobcoach', 'maanden'),
  jobcoach_loon: hulp('Het laagste deel van het minimumloon voor een interne jobcoach', 'procent'),
  jobcoach_begeleiding_jaar1: hulp('De meeste begeleiding in het eerste jaar', 'procent'),
  jobcoach_begeleiding_jaar2: hulp('De meeste begeleiding in het tweede jaar', 'procent'),
  jobcoach_begeleiding_jaar3: hulp('De meeste begeleiding in het derde jaar', 'procent'),
  werkplek_contract: hulp('Het kortste contract voor een werkplekaanpassing', 'maanden'),
} as const satisfies Record<string, Soort>

export type ParameterNaam = keyof typeof PARAMETERS
export const PARAMETERNAMEN = Object.keys(PARAMETERS) as ParameterNaam[]

export function soortVan(naam: ParameterNaam): Soort {
  return PARAMETERS[naam]
}

export function isParameterNaam(naam: string): naam is ParameterNaam {
  return Object.hasOwn(PARAMETERS, naam)
}

/** One value with its period. Days as yyyy-mm-dd; `geldigTot` is the last day, null when no end is known. */
export type Parameter = {
  id: string
  naam: ParameterNaam
  /** An exact decimal with a point, in the unit of `eenheid`. */
  waarde: string
  eenheid: Eenheid
  geldigVan: string
  geldigTot: string | null
  bron: string
  opgezocht: string
  /** With `navragenBij`: the source confirms the value up to this day, or it has no date (null). */
  laatstBevestigd: string | null
  /** Whom a reader asks whether the value still holds: "uw gemeente". Null when nobody needs to. */
  navragenBij: string | null
}

/** There is no value for this day. `vanaf` is the first day without one, when an earlier period ended. */
export type Ontbrekend = { naam: ParameterNaam; datum: string; vanaf: string | null }

export type ParameterAntwoord = { ok: true; parameter: Parameter } | { ok: false; ontbreekt: Ontbrekend }

/**
 * The value that applies on a day, or that there is none: a value of another period is never used in its place. Takes
 * the parameters as `listParameters` gives them; which value applies on a day is decided here and nowhere else.
 */
export function parameterOp(
  parameters: readonly Parameter[],
  naam: ParameterNaam,
  datum: string,
): ParameterAntwoord {
  const perioden = parameters.filter((rij) => rij.naam === naam)
  const parameter = perioden.find((rij) => geldtOp(rij, datum))
  if (parameter) return { ok: true, parameter }
  const eerder = perioden
    .flatMap(({ geldigTot }) => (geldigTot !== null && geldigTot < datum ? [geldigTot] : []))
    .sort()
    .at(-1)
  return { ok: false, ontbreekt: { naam, datum, vanaf: eerder ? plusDays(eerder, 1) : null } }
}

/** The values of several parameters on one day: all of them, or every one that is missing. */
export function parametersOp<N extends ParameterNaam>(
  parameters: readonly Parameter[],
  namen: readonly N[],
  datum: string,
): { ok: true; waarden: Record<N, Parameter> } | { ok: false; ontbreekt: Ontbrekend[] } {
  const antwoorden = namen.map((naam) => parameterOp(parameters, naam, datum))
  const ontbreekt = antwoorden.flatMap((antwoord) => (antwoord.ok ? [] : [antwoord.ontbreekt]))
  if (ontbreekt.length > 0) return { ok: false, ontbreekt }
  const gevonden = antwoorden.flatMap((antwoord) => (antwoord.ok ? [antwoord.parameter] : []))
  return {
    ok: true,
    waarden: Object.fromEntries(gevonden.map((rij) => [rij.naam, rij])) as Record<N, Parameter>,
  }
}

export function geldtOp({ geldigVan, geldigTot }: Parameter, datum: string): boolean {
  return geldigVan <= datum && (geldigTot === null || datum <= geldigTot)
}
