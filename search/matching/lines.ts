import { toetsHardNiveau } from '#search/matching/hard.ts'
import { createItemToets, toetsItem } from '#search/matching/item.ts'
import { isTekort, levelOordeel, levelStap, shareOordeel, unknownStap } from '#search/matching/judgement.ts'
import { VOORWAARDE_LABEL } from '#search/matching/labels.ts'
import { nearestBeroep } from '#search/matching/occupation.ts'
import { PAST_VANAF } from '#search/matching/weights.ts'
import type { Beroep } from '#search/matching/occupation.ts'
import type { PreparedEis, PreparedProfiel } from '#search/matching/prepare.ts'
import type { DeelNaam, Kenmerk, Taxonomie, Uitlegregel, VoorwaardeSleutel } from '#search/matching/model.ts'

/** The lines of an explanation. Each is built from the same comparison that gave the figure, never from a second rule. */

/** A scored requirement; `perGewicht` is what one unit of weight is worth in points. */
export function eisRegel(
  eis: PreparedEis,
  deel: DeelNaam,
  p: PreparedProfiel,
  perGewicht: number,
  taxonomie: Taxonomie,
): Uitlegregel {
  const toets = createItemToets()
  toetsItem(eis, p, toets)
  const { verwant } = toets
  const regel = shownRegel(eis, deel, toets.kenmerk)
  const telt = {
    ...regel,
    punten: toets.telt ? toets.aandeel * eis.w * perGewicht : 0,
    maximum: toets.telt ? eis.w * perGewicht : 0,
  }
  if (verwant === null) return telt
  return {
    ...telt,
    oordeel: 'past-met-aanpassing',
    viaTermId: verwant.termId,
    viaLabel: taxonomie.term(verwant.termId)?.label ?? verwant.termId,
    stap: (verwant.niveau ?? 0) >= eis.niveau ? 'inwerken' : 'trainen',
  }
}

/** A hard requirement: it filters, so it holds no points, and a shortfall of one level is as final as one of three. */
export function hardRegel(eis: PreparedEis, p: PreparedProfiel): Uitlegregel {
  const regel = shownRegel(
    eis,
    eis.soort === 'gedrag' ? 'gedrag' : 'vak',
    p.waarnemingen.get(eis.termId) ?? null,
  )
  return toetsHardNiveau(eis, p) === 'voldoet-niet' ? { ...regel, oordeel: 'past-niet' } : regel
}

/** `doel` against the nearest of the given occupations; `maximum` in points of the figure when it can be compared. */
export function beroepRegel(
  doel: Beroep,
  beroepen: readonly Beroep[],
  deel: 'beroep' | 'wens',
  maximum: number,
  taxonomie: Taxonomie,
): Uitlegregel {
  const beste = nearestBeroep(doel, beroepen)
  const regel = shareRegel(deel, 'beroep', beste?.nabijheid ?? null, maximum)
  const dichtbij =
    beste !== null && beste.nabijheid > 0 && beste.beroep.id !== doel.id ? beste.beroep.id : null
  return {
    ...regel,
    soort: 'beroep',
    sleutel: doel.id,
    label: taxonomie.term(doel.id)?.label ?? doel.id,
    viaTermId: dichtbij,
    viaLabel: dichtbij === null ? null : (taxonomie.term(dichtbij)?.label ?? dichtbij),
    stap: deel === 'beroep' && isTekort(regel.oordeel) ? 'inwerken' : regel.stap,
  }
}

/** A condition or wish that fits for a share of 0..1, or null when it is not known. */
export function voorwaardeRegel(
  sleutel: VoorwaardeSleutel,
  deel: 'voorwaarden' | 'wens',
  aandeel: number | null,
  maximum: number,
): Uitlegregel {
  return shareRegel(deel, sleutel, aandeel, maximum)
}

function shareRegel(
  deel: Uitlegregel['deel'],
  sleutel: VoorwaardeSleutel,
  aandeel: number | null,
  maximum: number,
): Uitlegregel {
  const oordeel = aandeel === null ? 'onbekend' : shareOordeel(aandeel, pastVanaf(deel, sleutel))
  return {
    deel,
    soort: 'voorwaarde',
    sleutel,
    label: VOORWAARDE_LABEL[sleutel],
    hard: false,
    gewicht: null,
    hebben: false,
    gevraagd: null,
    getoond: null,
    bron: null,
    waargenomenOp: null,
    oordeel,
    verschil: null,
    punten: aandeel === null ? 0 : aandeel * maximum,
    maximum: aandeel === null ? 0 : maximum,
    viaTermId: null,
    viaLabel: null,
    stap: oordeel === 'onbekend' ? 'navragen' : isTekort(oordeel) ? 'werk-aanpassen' : 'geen',
  }
}

function pastVanaf(deel: Uitlegregel['deel'], sleutel: VoorwaardeSleutel): number {
  if (sleutel === 'beroep') return PAST_VANAF.beroep
  if (deel === 'wens' && sleutel === 'uren') return PAST_VANAF.wensUren
  return deel === 'wens' && sleutel === 'reisafstand' ? PAST_VANAF.wensReisafstand : PAST_VANAF.anders
}

/** What is asked and shown for one term, without points. */
function shownRegel(eis: PreparedEis, deel: DeelNaam, kenmerk: Kenmerk | null): Uitlegregel {
  const getoond =
    kenmerk === null
      ? null
      : eis.hebben && kenmerk.niveau !== null
        ? asHebben(kenmerk.niveau)
        : kenmerk.niveau
  const verschil = getoond === null ? null : getoond - eis.niveau
  return {
    deel,
    soort: eis.soort,
    sleutel: eis.termId,
    label: eis.label,
    hard: eis.hard,
    gewicht: eis.gewicht,
    hebben: eis.hebben,
    gevraagd: eis.niveau,
    getoond,
    bron: kenmerk?.bron ?? null,
    waargenomenOp: kenmerk?.waargenomenOp ?? null,
    oordeel: verschil === null ? 'onbekend' : levelOordeel(verschil, eis.hebben),
    verschil,
    punten: 0,
    maximum: 0,
    viaTermId: null,
    viaLabel: null,
    stap: verschil === null ? unknownStap(eis.soort, eis.lijst) : levelStap(eis.soort, verschil, eis.hebben),
  }
}

/** Half a licence does not exist. */
function asHebben(niveau: number): 0 | 3 {
  return niveau >= 3 ? 3 : 0
}
