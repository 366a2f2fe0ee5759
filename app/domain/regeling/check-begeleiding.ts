import { breuk, isMinder, maal, naarTekst, procent } from './breuk.ts'
import { duurtMinstens, type CheckVraag } from './check-vraag.ts'
import { onbekend, type Deeluitkomst } from './deeluitkomst.ts'
import { parametersOp, type Parameter } from './parameter.ts'
import { toonGetal, toonWaarde } from './parameter-tekst.ts'

/** The conditions of UWV for an internal jobcoach. Amounts are not confirmed for now, so there are none. */
export function checkBegeleiding(parameters: readonly Parameter[], vraag: CheckVraag): Deeluitkomst {
  const gezocht = parametersOp(
    parameters,
    [
      'jobcoach_uren',
      'jobcoach_contract',
      'jobcoach_loon',
      'jobcoach_begeleiding_jaar1',
      'jobcoach_begeleiding_jaar2',
      'jobcoach_begeleiding_jaar3',
    ],
    vraag.start,
  )
  if (!gezocht.ok) return onbekend('jobcoach', gezocht.ontbreekt)
  const p = gezocht.waarden
  const bezwaren = [
    ...(isMinder(breuk(vraag.uren), breuk(p.jobcoach_uren.waarde))
      ? [`Voor een interne jobcoach via UWV werkt iemand minstens ${toonWaarde(p.jobcoach_uren)}.`]
      : []),
    ...(duurtMinstens(vraag, Number(p.jobcoach_contract.waarde))
      ? []
      : [
          `Voor een interne jobcoach via UWV duurt het contract minstens ${toonWaarde(p.jobcoach_contract)}.`,
        ]),
  ]
  const uren = (percentage: Parameter) =>
    `${toonGetal(naarTekst(maal(breuk(vraag.uren), procent(percentage.waarde)), 1))} uur`
  return {
    regeling: 'jobcoach',
    oordeel: 'mogelijk',
    zinnen:
      bezwaren.length > 0
        ? [
            ...bezwaren,
            'Een jobcoach van de gemeente of een externe jobcoach kan dan misschien wel. Vraag het na.',
          ]
        : [
            `Hooguit kunt u rekenen op ${uren(p.jobcoach_begeleiding_jaar1)} begeleiding per week in het eerste jaar, ${uren(p.jobcoach_begeleiding_jaar2)} in het tweede jaar en ${uren(p.jobcoach_begeleiding_jaar3)} in het derde jaar. UWV bepaalt hoeveel er nodig is.`,
            'Welk bedrag daarbij hoort, hebben wij niet kunnen bevestigen. Vraag dat na bij UWV.',
          ],
    blokken: [],
    bedrag: null,
    gebruikt: Object.values(p),
    ontbreekt: [],
  }
}

/** What UWV pays for a change that stays with the workplace; the thresholds are not confirmed, so there are none. */
export function checkWerkplek(parameters: readonly Parameter[], vraag: CheckVraag): Deeluitkomst {
  const gezocht = parametersOp(parameters, ['werkplek_contract'], vraag.start)
  if (!gezocht.ok) return onbekend('werkplekaanpassing', gezocht.ontbreekt)
  const { werkplek_contract: contract } = gezocht.waarden
  const past = duurtMinstens(vraag, Number(contract.waarde))
  return {
    regeling: 'werkplekaanpassing',
    oordeel: past ? 'mogelijk' : 'niet',
    zinnen: past
      ? [
          'Vraag de vergoeding aan voordat u iets koopt of laat aanpassen.',
          'UWV betaalt alleen wat boven een drempel uitkomt. Die drempel hebben wij niet kunnen bevestigen. Vraag hem na bij UWV.',
        ]
      : [
          `Voor een aanpassing die aan de werkplek vastzit, duurt het contract minstens ${toonWaarde(contract)}. Uw contract is korter.`,
          'Een hulpmiddel dat iemand kan meenemen, vraagt de medewerker zelf aan. Daarvoor gelden andere regels.',
        ],
    blokken: [],
    bedrag: null,
    gebruikt: [contract],
    ontbreekt: [],
  }
}
