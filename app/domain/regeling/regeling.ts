import type { ParameterNaam } from './parameter.ts'

/** The schemes that the portal explains, by the last part of their address. */
export const REGELINGEN = {
  loonkostensubsidie: {
    titel: 'Loonkostensubsidie',
    van: 'Van de gemeente',
    kort: 'Kan iemand in dit werk minder dan een collega? Dan betaalt de gemeente een deel van het loon.',
  },
  loonkostenvoordeel: {
    titel: 'Loonkostenvoordeel (LKV)',
    van: 'Van de Belastingdienst',
    kort: 'Een bedrag voor elk uur dat u uitbetaalt. U krijgt het één keer per jaar van de Belastingdienst.',
  },
  'no-riskpolis': {
    titel: 'No-riskpolis',
    van: 'Van UWV',
    kort: 'Wordt iemand ziek? Dan betaalt UWV een Ziektewet-uitkering. U houdt weinig kosten over.',
  },
  proefplaatsing: {
    titel: 'Proefplaatsing',
    van: 'Van UWV of de gemeente',
    kort: 'Iemand werkt eerst op proef, met een uitkering. U betaalt in die tijd geen loon.',
  },
  jobcoach: {
    titel: 'Jobcoach',
    van: 'Van UWV of de gemeente',
    kort: 'Iemand die uw medewerker en u helpt op de werkvloer. UWV of de gemeente betaalt mee.',
  },
  werkplekaanpassing: {
    titel: 'Werkplekaanpassing',
    van: 'Van UWV of de gemeente',
    kort: 'Een vergoeding voor een aanpassing of hulpmiddel dat nodig is om te kunnen werken.',
  },
} as const

export type Regeling = keyof typeof REGELINGEN
export const REGELINGCODES = Object.keys(REGELINGEN) as Regeling[]

export function isRegeling(code: string): code is Regeling {
  return Object.hasOwn(REGELINGEN, code)
}

/** "loonkostenvoordeel (LKV)": the name inside a sentence. */
export function titelInZin(regeling: Regeling): string {
  const { titel } = REGELINGEN[regeling]
  return titel.charAt(0).toLowerCase() + titel.slice(1)
}

/** What a parameter is on the day of reading, in words; says so when there is no value. */
export type Toon = (naam: ParameterNaam) => string

/** The explanation of one scheme. No amount stands in the text: each comes from a dated parameter. */
export type Uitleg = {
  voorWie: (toon: Toon) => string[]
  voorwaarden: (toon: Toon) => string[]
  waard: (toon: Toon) => string[]
  aanvragen: { wie: string; waar: string; wanneer: string; beslist: string }
  /** What no source could confirm, and whom to ask. */
  navragen: { wat: string; bij: string }[]
  /** Where the text comes from; the parameters name their own source. */
  bronnen: string[]
  parameters: ParameterNaam[]
}
