import { afstandKm } from '#search/matching/distance.ts'
import { nearestBeroep } from '#search/matching/occupation.ts'
import {
  DENKNIVEAU_PER_STAP,
  REIS_NUL_BIJ,
  START_SPELING_DAGEN,
  VOORWAARDE_GEWICHT,
  WENS_GEWICHT,
} from '#search/matching/weights.ts'
import type { PreparedProfiel, PreparedVacature } from '#search/matching/prepare.ts'
import type { VoorwaardeSleutel } from '#search/matching/model.ts'

/** Outcomes of a condition beside a share of 0..1. Numbers, so that a scan allocates nothing. */
export const ONBEKEND = -1
/** Nobody asks for it, or it is hard and therefore no part of a score. */
export const NIET_GEVRAAGD = -2

export type Voorwaarde = {
  sleutel: VoorwaardeSleutel
  gewicht: number
  /** `km` is the distance of the pair, null when not known. */
  toets: (v: PreparedVacature, p: PreparedProfiel, km: number | null) => number
}

export function pairDistance(v: PreparedVacature, p: PreparedProfiel): number | null {
  return afstandKm(v.vacature.punt, p.profiel.punt)
}

/** What the work asks: the part "voorwaarden" of pastBijWerk. Hours and kind of place are always hard, so not here. */
export const VOORWAARDEN: readonly Voorwaarde[] = [
  {
    sleutel: 'kantoortijden',
    gewicht: VOORWAARDE_GEWICHT.kantoortijden,
    toets: (v, p) => needsYes(v.vacature.kantoortijden === true, p.profiel.kantoortijden),
  },
  {
    sleutel: 'onregelmatig',
    gewicht: VOORWAARDE_GEWICHT.onregelmatig,
    toets: (v, p) =>
      needsYes(v.vacature.onregelmatig === true && !v.vacature.onregelmatigHard, p.profiel.onregelmatig),
  },
  {
    sleutel: 'reisafstand',
    gewicht: VOORWAARDE_GEWICHT.reisafstand,
    toets: (v, p, km) => {
      if (v.vacature.reisafstandHard || v.vacature.punt === null) return NIET_GEVRAAGD
      const grens = p.profiel.maxReisafstandKm
      if (km === null || !Number.isFinite(grens)) return ONBEKEND
      if (km <= grens) return 1
      return grens <= 0 ? 0 : Math.max(0, 1 - (km - grens) / (grens * (REIS_NUL_BIJ - 1)))
    },
  },
  {
    sleutel: 'startdatum',
    gewicht: VOORWAARDE_GEWICHT.startdatum,
    toets: (v, p) => {
      if (v.startDag === null) return NIET_GEVRAAGD
      const teLaat = p.vanafDag - v.startDag
      if (Number.isNaN(teLaat)) return ONBEKEND
      return teLaat <= 0 ? 1 : Math.max(0, 1 - teLaat / START_SPELING_DAGEN)
    },
  },
  {
    sleutel: 'werkEnDenkniveau',
    gewicht: VOORWAARDE_GEWICHT.werkEnDenkniveau,
    toets: (v, p) => {
      const gevraagd = v.vacature.werkEnDenkniveau
      const getoond = p.profiel.werkEnDenkniveau
      if (!isDenkniveau(gevraagd)) return NIET_GEVRAAGD
      if (!isDenkniveau(getoond)) return ONBEKEND
      return Math.max(0, 1 - Math.max(0, gevraagd - getoond) * DENKNIVEAU_PER_STAP)
    },
  },
]

/** What the candidate wishes: pastBijKandidaat. */
export const WENSEN: readonly Voorwaarde[] = [
  {
    sleutel: 'beroep',
    gewicht: WENS_GEWICHT.beroep,
    toets: (v, p) => {
      if (p.gewenst.length === 0) return NIET_GEVRAAGD
      return (v.beroep === null ? null : nearestBeroep(v.beroep, p.gewenst)?.nabijheid) ?? ONBEKEND
    },
  },
  {
    sleutel: 'uren',
    gewicht: WENS_GEWICHT.uren,
    toets: (v, p) => {
      const { urenMin, urenMax } = p.profiel
      if (!Number.isFinite(urenMin) || !Number.isFinite(urenMax)) return NIET_GEVRAAGD
      if (v.uren === null) return ONBEKEND
      const [min, max] = urenMin <= urenMax ? [urenMin, urenMax] : [urenMax, urenMin]
      if (v.uren.min > max || v.uren.max < min) return 0
      // The share of the wished hours that this work can give.
      return max <= 0 ? 1 : Math.min(1, Math.max(0, Math.min(v.uren.max, max) / max))
    },
  },
  { sleutel: 'werktijden', gewicht: WENS_GEWICHT.werktijden, toets: wishedTimes },
  {
    sleutel: 'reisafstand',
    gewicht: WENS_GEWICHT.reisafstand,
    toets: (_v, p, km) => {
      const grens = p.profiel.maxReisafstandKm
      if (!Number.isFinite(grens)) return NIET_GEVRAAGD
      if (km === null) return ONBEKEND
      if (grens <= 0) return km <= 0 ? 1 : 0
      return Math.max(0, 1 - km / (grens * REIS_NUL_BIJ))
    },
  },
  {
    sleutel: 'ondersteuning',
    gewicht: WENS_GEWICHT.ondersteuning,
    toets: (v, p) => {
      if (p.ondersteuning.length === 0) return NIET_GEVRAAGD
      let geboden = 0
      for (const wens of p.ondersteuning) if (v.vacature.ondersteuning.includes(wens)) geboden++
      return geboden / p.ondersteuning.length
    },
  },
  {
    sleutel: 'soort',
    gewicht: WENS_GEWICHT.soort,
    toets: (v, p) => {
      if (p.profiel.soorten.length === 0) return NIET_GEVRAAGD
      if (v.vacature.soorten.length === 0) return ONBEKEND
      return p.profiel.soorten.some((soort) => v.vacature.soorten.includes(soort)) ? 1 : 0
    },
  },
]

function needsYes(gevraagd: boolean, kan: boolean | null): number {
  if (!gevraagd) return NIET_GEVRAAGD
  return kan === null ? ONBEKEND : kan ? 1 : 0
}

/**
 * Being able to work by day, or at other times, is no wish; not being able to is. Who can do both takes any times. One
 * clash is a clash.
 */
function wishedTimes(v: PreparedVacature, p: PreparedProfiel): number {
  const nietOnregelmatig = p.profiel.onregelmatig === false
  const nietOverdag = p.profiel.kantoortijden === false
  if (!nietOnregelmatig && !nietOverdag) return NIET_GEVRAAGD
  const { onregelmatig, kantoortijden } = v.vacature
  if ((nietOnregelmatig && onregelmatig === true) || (nietOverdag && kantoortijden === true)) return 0
  const gezegd = (nietOnregelmatig && onregelmatig !== null) || (nietOverdag && kantoortijden !== null)
  return gezegd ? 1 : ONBEKEND
}

/** VUM 1..6 is an order; 0 (not applicable) and 7 (not known) are not. */
function isDenkniveau(niveau: number): boolean {
  return niveau >= 1 && niveau <= 6
}
