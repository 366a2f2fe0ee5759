import { pairDistance } from '#search/matching/conditions.ts'
import { VOORWAARDE_LABEL } from '#search/matching/labels.ts'
import { niveauAandeel } from '#search/matching/item.ts'
import { START_SPELING_DAGEN } from '#search/matching/weights.ts'
import type { PreparedEis, PreparedProfiel, PreparedVacature } from '#search/matching/prepare.ts'
import type { HardOordeel, HardRegel, Toelating, VoorwaardeSleutel } from '#search/matching/model.ts'

/** A hard requirement of a vacature, ready to be asked of one profile after another. */
export type HardeEis = Omit<HardRegel, 'oordeel'> & { toets: (p: PreparedProfiel) => HardOordeel }

/**
 * The hard requirements of a vacature: what it marks as "moet", and always hours, kind of place and start. They filter
 * and never score. Rule: matching.md, section 2. Status, visibility and freshness are judged where the rows are read.
 */
export function listHardeEisen(v: PreparedVacature): HardeEis[] {
  const eisen: HardeEis[] = v.harde.map((eis) => ({
    soort: 'eis',
    sleutel: eis.termId,
    label: eis.label,
    gevraagd: eis.hebben ? null : eis.niveau,
    toets: (p) => toetsHardNiveau(eis, p),
  }))
  if (v.uren !== null) eisen.push(voorwaarde('uren', (p) => toetsUren(v, p)))
  if (v.vacature.reisafstandHard) eisen.push(voorwaarde('reisafstand', (p) => toetsReisafstand(v, p)))
  if (v.vacature.onregelmatigHard && v.vacature.onregelmatig === true) {
    eisen.push(voorwaarde('onregelmatig', (p) => toetsOnregelmatig(p)))
  }
  eisen.push(voorwaarde('soort', (p) => toetsSoort(v, p)))
  if (v.startDag !== null) eisen.push(voorwaarde('startdatum', (p) => toetsStart(v, p)))
  return eisen
}

/** One "voldoet-niet" puts a profile out; otherwise one "onbekend" puts it apart, to be asked about. */
export function toelating(oordelen: Iterable<HardOordeel>): Toelating {
  let uitkomst: Toelating = 'past'
  for (const oordeel of oordelen) {
    if (oordeel === 'voldoet-niet') return 'afgevallen'
    if (oordeel === 'onbekend') uitkomst = 'navragen'
  }
  return uitkomst
}

/** A shortfall is never closed by a related skill here: "moet" is what the person has. */
export function toetsHardNiveau(eis: PreparedEis, p: PreparedProfiel): HardOordeel {
  const niveau = p.waarnemingen.get(eis.termId)?.niveau ?? null
  if (niveau === null) return 'onbekend'
  if (eis.hebben) return niveauAandeel(3, niveau, true) === 1 ? 'voldoet' : 'voldoet-niet'
  return niveau >= eis.niveau ? 'voldoet' : 'voldoet-niet'
}

function voorwaarde(sleutel: VoorwaardeSleutel, toets: HardeEis['toets']): HardeEis {
  return { soort: 'voorwaarde', sleutel, label: VOORWAARDE_LABEL[sleutel], gevraagd: null, toets }
}

function toetsUren(v: PreparedVacature, p: PreparedProfiel): HardOordeel {
  const { urenMin, urenMax } = p.profiel
  if (v.uren === null || !Number.isFinite(urenMin) || !Number.isFinite(urenMax)) return 'onbekend'
  const overlap = Math.max(urenMin, urenMax) >= v.uren.min && Math.min(urenMin, urenMax) <= v.uren.max
  return overlap ? 'voldoet' : 'voldoet-niet'
}

function toetsReisafstand(v: PreparedVacature, p: PreparedProfiel): HardOordeel {
  const km = pairDistance(v, p)
  if (km === null || !Number.isFinite(p.profiel.maxReisafstandKm)) return 'onbekend'
  return km <= p.profiel.maxReisafstandKm ? 'voldoet' : 'voldoet-niet'
}

function toetsOnregelmatig(p: PreparedProfiel): HardOordeel {
  if (p.profiel.onregelmatig === null) return 'onbekend'
  return p.profiel.onregelmatig ? 'voldoet' : 'voldoet-niet'
}

function toetsSoort(v: PreparedVacature, p: PreparedProfiel): HardOordeel {
  if (p.profiel.soorten.length === 0) return 'voldoet'
  if (v.vacature.soorten.length === 0) return 'onbekend'
  return p.profiel.soorten.some((soort) => v.vacature.soorten.includes(soort)) ? 'voldoet' : 'voldoet-niet'
}

function toetsStart(v: PreparedVacature, p: PreparedProfiel): HardOordeel {
  const teLaat = p.vanafDag - (v.startDag ?? NaN)
  if (Number.isNaN(teLaat)) return 'onbekend'
  return teLaat <= START_SPELING_DAGEN ? 'voldoet' : 'voldoet-niet'
}
