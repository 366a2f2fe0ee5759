import { breuk, maal, naarCenten, vanCenten } from './breuk.ts'
import { duurtMinstens, LEEFTIJDEN, type CheckVraag } from './check-vraag.ts'
import { onbekend, type Deeluitkomst } from './deeluitkomst.ts'
import { euroTekst, loonPerMaand } from './loonkosten.ts'
import { parametersOp, type Parameter } from './parameter.ts'
import { toonWaarde } from './parameter-tekst.ts'

/** Nothing is paid out; the page shows the wage that is not paid in that time. It does not count in the total. */
export function checkProefplaatsing(parameters: readonly Parameter[], vraag: CheckVraag): Deeluitkomst {
  const { minimumloon } = LEEFTIJDEN[vraag.leeftijd]
  const gezocht = parametersOp(
    parameters,
    ['proefplaatsing_maanden', 'proefplaatsing_maximum', 'proefplaatsing_contract'],
    vraag.start,
  )
  if (!gezocht.ok) return onbekend('proefplaatsing', gezocht.ontbreekt)
  const { proefplaatsing_maanden: duur, proefplaatsing_maximum: langst } = gezocht.waarden
  const contract = gezocht.waarden.proefplaatsing_contract
  const basis: Omit<Deeluitkomst, 'oordeel' | 'zinnen'> = {
    regeling: 'proefplaatsing',
    bedrag: null,
    blokken: [],
    ontbreekt: [],
    gebruikt: Object.values(gezocht.waarden),
  }
  if (!duurtMinstens(vraag, Number(contract.waarde))) {
    return {
      ...basis,
      oordeel: 'niet',
      zinnen: [
        `Voor een proefplaatsing via UWV moet u van plan zijn om daarna een contract te geven van minstens ${toonWaarde(contract)}. Uw contract is korter.`,
        'Gaat het om een uitkering van de gemeente? Dan gelden de regels van die gemeente. Vraag het na.',
      ],
    }
  }
  const zinnen = [
    `Bij UWV duurt een proefplaatsing ${toonWaarde(duur)}. Langer kan alleen met een goede reden, samen hooguit ${toonWaarde(langst)}.`,
    'Betaalt de gemeente de uitkering? Dan beslist de gemeente, en die kan een andere duur hebben. Vraag het na.',
  ]
  const loon = parametersOp(parameters, ['vakantiebijslag', minimumloon], vraag.start)
  if (!loon.ok) return { ...basis, oordeel: 'onbekend', zinnen, ontbreekt: loon.ontbreekt }
  const maand = loonPerMaand({
    uurloon: vraag.uurloon ?? loon.waarden[minimumloon].waarde,
    uren: vraag.uren,
    vakantie: loon.waarden.vakantiebijslag,
  })
  return {
    ...basis,
    oordeel: 'mogelijk',
    zinnen,
    gebruikt: [...basis.gebruikt, ...Object.values(loon.waarden)],
    blokken: [
      {
        titel: 'Het loon dat u in die tijd niet betaalt',
        uitleg: 'Dit is geen subsidie. Het telt niet mee in het totaal.',
        regels: [
          maand,
          {
            tekst: `In ${toonWaarde(duur)}`,
            som: `${euroTekst(maand.centen)} × ${toonWaarde(duur)}`,
            centen: naarCenten(maal(vanCenten(maand.centen), breuk(duur.waarde))),
          },
        ],
      },
    ],
  }
}
