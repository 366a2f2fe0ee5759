import {
  regelsVoor,
  samenvatting,
  vraagVoorHard,
  vragenVoor,
  zinVoorRegel,
  type Lezer,
} from '#search/matching/explain.ts'
import { STAP_WOORD } from '#search/matching/labels.ts'
import type { HardRegel, Klasse, Niveau, Oordeel, Uitkomst, Uitlegregel } from '#search/matching/model.ts'
import { toCijfers, type GetoondeCijfers } from '#app/domain/match/cijfers.ts'

export type Groep = 'moet' | 'werk' | 'gedrag' | 'voorwaarden' | 'wens'

/** One line of an explanation as a page shows it: words, and levels where there are levels to draw. */
export type GetoondeRegel = {
  id: string
  groep: Groep
  label: string
  zin: string
  /** Both null for a line that has no levels: a condition, a wish, a certificate. */
  gevraagd: Niveau | null
  getoond: Niveau | null
  heeftNiveaus: boolean
  oordeel: Oordeel
  /** What would close the gap; null when nothing is needed. */
  stap: string | null
}

export type GetoondeUitkomst = {
  samenvatting: string
  klasse: Klasse
  /** Null for an employer: a person is no number, and the wishes of a candidate are not theirs to see. */
  cijfers: GetoondeCijfers | null
  regels: GetoondeRegel[]
  /** What is still to be asked before the hard requirements are sure. Empty for an employer. */
  vragen: string[]
}

/**
 * An explanation in words for one reader. For an employer it says no more than the werkgeverskaart does: no wishes, no
 * figures, no werk- en denkniveau, and what was judged "niet" reads as not known. Pure; figures 0-100.
 */
export function toonUitkomst(uitkomst: Uitkomst, voor: Lezer): GetoondeUitkomst {
  if (voor === 'werkgever') {
    const anoniem = forWerkgever(uitkomst)
    return {
      samenvatting: samenvatting(anoniem, voor),
      klasse: uitkomst.klasse,
      cijfers: null,
      regels: regelsVoor(anoniem, voor).map((regel) => toRegel(regel, voor)),
      vragen: [],
    }
  }
  return {
    samenvatting: samenvatting(uitkomst, voor),
    klasse: uitkomst.klasse,
    cijfers: toCijfers(uitkomst),
    regels: [
      ...uitkomst.hard.filter(({ soort }) => soort === 'voorwaarde').map((regel) => toHardRegel(regel, voor)),
      ...uitkomst.regels.map((regel) => toRegel(regel, voor)),
    ],
    vragen: vragenVoor(uitkomst, voor),
  }
}

/** The outcome without what an anonymous profile never shows. */
function forWerkgever(uitkomst: Uitkomst): Uitkomst {
  return {
    ...uitkomst,
    regels: uitkomst.regels
      .filter(({ sleutel }) => sleutel !== 'werkEnDenkniveau')
      .map((regel) =>
        regel.getoond === 0
          ? {
              ...regel,
              getoond: null,
              verschil: null,
              bron: null,
              waargenomenOp: null,
              viaTermId: null,
              viaLabel: null,
              oordeel: 'onbekend',
              stap: 'navragen',
            }
          : regel,
      ),
  }
}

function toRegel(regel: Uitlegregel, voor: Lezer): GetoondeRegel {
  const heeftNiveaus = regel.gevraagd !== null && !regel.hebben
  return {
    id: `${regel.deel}-${regel.hard ? 'moet-' : ''}${regel.sleutel}`,
    groep: groupOf(regel),
    label: regel.label,
    zin: withoutShown(zinVoorRegel(regel, voor), regel.label, heeftNiveaus),
    gevraagd: heeftNiveaus ? regel.gevraagd : null,
    getoond: heeftNiveaus ? regel.getoond : null,
    heeftNiveaus,
    oordeel: regel.oordeel,
    stap:
      regel.stap === 'geen' || (regel.hard && regel.oordeel === 'past-niet') ? null : STAP_WOORD[regel.stap],
  }
}

const HARD_OORDEEL = { voldoet: 'past', 'voldoet-niet': 'past-niet', onbekend: 'onbekend' } as const

function toHardRegel(regel: HardRegel, voor: 'adviseur' | 'kandidaat'): GetoondeRegel {
  const oordeel = HARD_OORDEEL[regel.oordeel]
  return {
    id: `hard-${regel.sleutel}`,
    groep: 'moet',
    label: regel.label,
    zin:
      vraagVoorHard(regel, voor) ??
      (oordeel === 'past' ? 'Voldoet aan wat moet.' : 'Voldoet niet, en dit moet.'),
    gevraagd: null,
    getoond: null,
    heeftNiveaus: false,
    oordeel,
    stap: oordeel === 'onbekend' ? STAP_WOORD.navragen : null,
  }
}

function groupOf({ hard, deel }: Uitlegregel): Groep {
  if (hard) return 'moet'
  return deel === 'vak' || deel === 'beroep' ? 'werk' : deel
}

// On a page the label, both levels and the judgement stand beside the sentence already.
function withoutShown(zin: string, label: string, heeftNiveaus: boolean): string {
  const zonderLabel = zin.startsWith(`${label}: `) ? zin.slice(label.length + 2) : zin
  const rest = heeftNiveaus ? zonderLabel.replace(LEVELS, ' Bron: $1.').replace(/^past\. /, '') : zonderLabel
  return rest.charAt(0).toUpperCase() + rest.slice(1)
}

const LEVELS = / Gevraagd: [a-z]+\. (?:Het profiel heeft|De kandidaat heeft|Jij hebt): [a-z]+ \(([^)]*)\)\./
