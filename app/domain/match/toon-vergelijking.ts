import type { Kant, Vergelijking, Vergelijkregel } from '#search/matching/compare.ts'
import { differenceOf } from '#search/matching/difference.ts'
import { NIVEAU_WOORD } from '#search/matching/labels.ts'
import type { HardOordeel, Oordeel, Uitlegregel } from '#search/matching/model.ts'
import { puntenTekst } from '#app/domain/match/cijfers.ts'
import type { VoorwaardeFeit } from '#app/domain/match/voorwaarde-feiten.ts'

/** A comparison in words, line by line. For adviseurs alone: it holds wishes and points. */

export type Cel = {
  getoond: string
  punten: string
  oordeel: Oordeel
  /** Not known: it counts as the mean of what is known of this candidate. */
  geschat: boolean
}

export type VergelijkRij = {
  id: string
  label: string
  gevraagd: string
  cellen: Cel[]
  /** Points between the best and the least of them. */
  verschil: string
  /** Index of the best; null when they are equal. */
  beste: number | null
}

export type VergelijkTabel = {
  verschillen: VergelijkRij[]
  gelijk: VergelijkRij[]
  /** The figure itself: all lines together. */
  totaal: { punten: string[]; verschil: string; beste: number | null }
}

export type HardRij = { id: string; label: string; oordelen: HardOordeel[] }

/** Below this many points (of 100) two candidates are equal: it would be written as 0,0. */
const GELIJK = 0.05

/** The lines of one figure: those that differ, by what they do to the total, and apart those that are equal. */
export function toonTabel(
  vergelijking: Vergelijking,
  wensen: boolean,
  feiten: readonly Record<string, VoorwaardeFeit>[],
): VergelijkTabel {
  const effect = effectOnTotal(vergelijking)
  const rijen = vergelijking.regels
    .filter(({ deel }) => (deel === 'wens') === wensen)
    .map((regel) => ({ rij: toRij(regel, feiten), effect: effect.get(regel.id) ?? 0 }))
    .sort((a, b) => b.effect - a.effect)
    .map(({ rij }) => rij)
  const figures = vergelijking.uitkomsten.map(({ pastBijWerk, pastBijKandidaat }) =>
    wensen ? pastBijKandidaat : pastBijWerk,
  )
  return {
    verschillen: rijen.filter((rij) => !isGelijk(rij)),
    gelijk: rijen.filter(isGelijk),
    totaal: {
      punten: figures.map(puntenTekst),
      ...spread(figures),
    },
  }
}

/** The hard requirements with what each candidate makes of them: who fails one stands below, whatever the points. */
export function toonHard({ uitkomsten }: Vergelijking): HardRij[] {
  return (uitkomsten[0]?.hard ?? []).map(({ soort, sleutel, label }, index) => ({
    id: `${soort}-${sleutel}`,
    label,
    oordelen: uitkomsten.map(({ hard }) => hard[index]?.oordeel ?? 'onbekend'),
  }))
}

/** What a candidate shows on one line, in a few words: "goed", "niet bekend", "past". */
export function getoondWoord(regel: Uitlegregel | null): string {
  if (regel === null) return 'geen wens'
  if (regel.soort === 'voorwaarde' || regel.soort === 'beroep') return OORDEEL_WOORD[regel.oordeel]
  if (regel.viaLabel !== null) return `verwant: ${regel.viaLabel}`
  if (regel.getoond === null) return 'niet bekend'
  if (regel.hebben) return regel.oordeel === 'past' ? 'aanwezig' : 'niet aanwezig'
  return NIVEAU_WOORD[regel.getoond]
}

const OORDEEL_WOORD: Record<Oordeel, string> = {
  past: 'past',
  'past-met-aanpassing': 'past deels',
  'past-niet': 'past niet',
  onbekend: 'niet bekend',
}

/** Equal points of which one is only an estimate are no equality yet. */
function isGelijk({ beste, cellen }: VergelijkRij): boolean {
  return beste === null && cellen.every(({ geschat }) => geschat === cellen[0]?.geschat)
}

function toRij(
  { id, regel, waarde, kanten }: Vergelijkregel,
  feiten: readonly Record<string, VoorwaardeFeit>[],
): VergelijkRij {
  return {
    id,
    label: regel.label,
    gevraagd: askedText(
      regel,
      feiten.map((van) => van[id]),
    ),
    cellen: kanten.map((kant, index) => toCel(kant, waarde, feiten[index]?.[id])),
    ...spread(kanten.map(({ punten }) => punten)),
  }
}

function spread(punten: readonly number[]): { verschil: string; beste: number | null } {
  const hoogste = Math.max(...punten)
  const verschil = hoogste - Math.min(...punten)
  return { verschil: puntenTekst(verschil), beste: verschil < GELIJK ? null : punten.indexOf(hoogste) }
}

function askedText(regel: Uitlegregel, feiten: readonly (VoorwaardeFeit | undefined)[]): string {
  if (regel.sleutel === 'reisafstand') return 'binnen de reisafstand'
  const feit = feiten.find(Boolean)
  if (feit) return feit.werk
  if (regel.hebben) return 'aanwezig'
  return regel.gevraagd === null ? '' : NIVEAU_WOORD[regel.gevraagd]
}

function toCel(kant: Kant, waarde: number, feit: VoorwaardeFeit | undefined): Cel {
  const { regel, geschat } = kant
  const woord = getoondWoord(regel)
  // Of a distance both sides differ per candidate: how far it is, and how far they want to go.
  const eigen =
    feit && (regel?.sleutel === 'reisafstand' ? `${feit.werk}, wil ${feit.kandidaat}` : feit.kandidaat)
  return {
    getoond: eigen && regel ? `${woord}: ${eigen}` : woord,
    punten:
      waarde === 0
        ? 'telt niet mee'
        : geschat
          ? `telt voorlopig voor ${puntenTekst(kant.punten)} van ${puntenTekst(waarde)}`
          : `${puntenTekst(kant.punten)} van ${puntenTekst(waarde)}`,
    oordeel: regel?.oordeel ?? 'onbekend',
    geschat,
  }
}

/** Per line the largest difference that it makes between any two of the candidates, in points of the total. */
function effectOnTotal(vergelijking: Vergelijking): Map<string, number> {
  const effect = new Map<string, number>()
  const aantal = vergelijking.uitkomsten.length
  for (let a = 0; a < aantal; a++) {
    for (let b = a + 1; b < aantal; b++) {
      for (const { id, inTotaal } of differenceOf(vergelijking, a, b).regels) {
        effect.set(id, Math.max(effect.get(id) ?? 0, Math.abs(inTotaal)))
      }
    }
  }
  return effect
}
