import type { CheckVraag, Situatie } from './check-vraag.ts'
import { LEEFTIJDEN } from './check-vraag.ts'
import { breuk, isMinder } from './breuk.ts'
import { checkBegeleiding, checkWerkplek } from './check-begeleiding.ts'
import { checkLoonkostensubsidie } from './check-loonkostensubsidie.ts'
import { checkLoonkostenvoordeel } from './check-loonkostenvoordeel.ts'
import { checkProefplaatsing } from './check-proefplaatsing.ts'
import type { Deeluitkomst } from './deeluitkomst.ts'
import { parameterOp, type Parameter } from './parameter.ts'
import { toonEuro, toonWaarde } from './parameter-tekst.ts'
import type { Regeling } from './regeling.ts'

/** Which schemes answer what was asked. */
const BIJ_SITUATIE: Record<Situatie, Regeling[]> = {
  langzamer: ['loonkostensubsidie'],
  banenafspraak: ['loonkostenvoordeel', 'no-riskpolis'],
  verklaring: ['loonkostenvoordeel'],
  herplaatsing: ['loonkostenvoordeel'],
  proef: ['proefplaatsing'],
  begeleiding: ['jobcoach'],
  werkplek: ['werkplekaanpassing'],
  ziekte: ['no-riskpolis'],
}

const CHECKS: Record<Regeling, (parameters: readonly Parameter[], vraag: CheckVraag) => Deeluitkomst> = {
  loonkostensubsidie: checkLoonkostensubsidie,
  loonkostenvoordeel: checkLoonkostenvoordeel,
  'no-riskpolis': () => ({
    regeling: 'no-riskpolis',
    oordeel: 'mogelijk',
    zinnen: [
      'Hoeveel UWV betaalt, hangt af van het dagloon. Daarom staat hier geen bedrag.',
      'U vraagt niets vooraf aan. U meldt het pas als iemand ziek wordt.',
    ],
    blokken: [],
    bedrag: null,
    gebruikt: [],
    ontbreekt: [],
  }),
  proefplaatsing: checkProefplaatsing,
  jobcoach: checkBegeleiding,
  werkplekaanpassing: checkWerkplek,
}

/** In this order they stand on the page: what gives money each month first. */
const VOLGORDE: Regeling[] = [
  'loonkostensubsidie',
  'loonkostenvoordeel',
  'proefplaatsing',
  'no-riskpolis',
  'jobcoach',
  'werkplekaanpassing',
]

export type Checkuitkomst = {
  delen: Deeluitkomst[]
  /** Not asked about; the page names them. */
  anders: Regeling[]
  /** What every amount that could be calculated adds up to, in cents: the sum of what the page shows. */
  totaal: { maand: number; periode: number } | null
  /** True when an amount is missing that was asked for: the total is then not the whole. */
  isOnvolledig: boolean
  /** The wage is below the minimum wage of that day. */
  loonTeLaag: string | null
  gebruikt: Parameter[]
}

/**
 * Everything that was asked, calculated with the parameters of the start date. Pure: the same question and the same
 * parameters give the same page. Every amount is an indication; who decides is in the explanation of each scheme.
 */
export function berekenRegelingencheck(parameters: readonly Parameter[], vraag: CheckVraag): Checkuitkomst {
  const gevraagd = new Set(vraag.situatie.flatMap((situatie) => BIJ_SITUATIE[situatie]))
  const delen = VOLGORDE.filter((regeling) => gevraagd.has(regeling)).map((regeling) =>
    CHECKS[regeling](parameters, vraag),
  )
  const bedragen = delen.flatMap(({ bedrag }) => (bedrag ? [bedrag] : []))
  const gebruikt = new Map(delen.flatMap((deel) => deel.gebruikt).map((rij) => [rij.id, rij]))
  return {
    delen,
    anders: VOLGORDE.filter((regeling) => !gevraagd.has(regeling)),
    totaal:
      bedragen.length === 0
        ? null
        : {
            maand: bedragen.reduce((som, { maand }) => som + maand, 0),
            periode: bedragen.reduce((som, { periode }) => som + periode, 0),
          },
    isOnvolledig: delen.some(({ ontbreekt }) => ontbreekt.length > 0),
    loonTeLaag: loonTeLaag(parameters, vraag),
    gebruikt: [...gebruikt.values()],
  }
}

function loonTeLaag(
  parameters: readonly Parameter[],
  { uurloon, leeftijd, start }: CheckVraag,
): string | null {
  if (uurloon === null) return null
  const antwoord = parameterOp(parameters, LEEFTIJDEN[leeftijd].minimumloon, start)
  if (!antwoord.ok || !isMinder(breuk(uurloon), breuk(antwoord.parameter.waarde))) return null
  return `Een uurloon van ${toonEuro(uurloon)} is lager dan het minimumloon. Dat mag niet: u betaalt minstens ${toonWaarde(antwoord.parameter)}.`
}
