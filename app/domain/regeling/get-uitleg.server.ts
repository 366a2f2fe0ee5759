import { today } from '#app/platform/clock.server.ts'
import { listParameters } from './list-parameters.server.ts'
import { parameterOp, soortVan, type Parameter, type ParameterNaam } from './parameter.ts'
import { navraagTekst, ontbreektTekst, toonPeriode, toonWaarde } from './parameter-tekst.ts'
import { REGELINGEN, type Regeling } from './regeling.ts'
import { UITLEG } from './uitleg.ts'

/** A value as a page shows it: in words, with its period, its source and what to ask. */
export type GetoondeParameter = {
  naam: string
  label: string
  waarde: string
  periode: string
  bron: string
  opgezocht: string
  navraag: string | null
}

export function toonParameter(parameter: Parameter, datum: string): GetoondeParameter {
  return {
    naam: parameter.naam,
    label: soortVan(parameter.naam).label,
    waarde: toonWaarde(parameter),
    periode: toonPeriode(parameter),
    bron: parameter.bron,
    opgezocht: parameter.opgezocht,
    navraag: navraagTekst(parameter, datum),
  }
}

/** The explanation of one scheme with the amounts of today. Where one is missing, the text says so. */
export async function getUitleg(regeling: Regeling) {
  const parameters = await listParameters()
  const vandaag = today()
  const uitleg = UITLEG[regeling]
  const antwoorden = uitleg.parameters.map((naam) => parameterOp(parameters, naam, vandaag))
  const toon = (naam: ParameterNaam) => {
    const antwoord = parameterOp(parameters, naam, vandaag)
    return antwoord.ok ? toonWaarde(antwoord.parameter) : '(bedrag nog niet bekend)'
  }
  return {
    ...REGELINGEN[regeling],
    voorWie: uitleg.voorWie(toon),
    voorwaarden: uitleg.voorwaarden(toon),
    waard: uitleg.waard(toon),
    aanvragen: uitleg.aanvragen,
    navragen: uitleg.navragen,
    bronnen: uitleg.bronnen,
    bedragen: antwoorden.flatMap((antwoord) =>
      antwoord.ok ? [toonParameter(antwoord.parameter, vandaag)] : [],
    ),
    ontbreekt: antwoorden.flatMap((antwoord) => (antwoord.ok ? [] : [ontbreektTekst(antwoord.ontbreekt)])),
  }
}
