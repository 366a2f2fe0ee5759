import { prepareProfiel } from '#search/matching/prepare.ts'
import type { PreparedProfiel } from '#search/matching/prepare.ts'
import type { MatchProfiel, VoorwaardeSleutel } from '#search/matching/model.ts'

/**
 * What a profile says besides terms, in groups of fields that the rules look at together. Many profiles say the same, so
 * a rule is asked once per value, of a stand-in profile that has this value and nothing else.
 */
export type Attribuut = 'tijden' | 'denkniveau' | 'uren' | 'soorten' | 'hulp' | 'start' | 'reis'

const VELDEN: Record<Attribuut, readonly (keyof MatchProfiel)[]> = {
  tijden: ['kantoortijden', 'onregelmatig'],
  denkniveau: ['werkEnDenkniveau'],
  uren: ['urenMin', 'urenMax'],
  soorten: ['soorten'],
  hulp: ['ondersteuning'],
  start: ['beschikbaarVanaf'],
  reis: ['punt', 'maxReisafstandKm'],
}

export const ATTRIBUTEN = Object.keys(VELDEN) as Attribuut[]

/** Which fields a condition or wish depends on; an occupation is compared as a term. */
export const ATTRIBUUT_VAN: Record<Exclude<VoorwaardeSleutel, 'beroep'>, Attribuut> = {
  uren: 'uren',
  kantoortijden: 'tijden',
  onregelmatig: 'tijden',
  werktijden: 'tijden',
  reisafstand: 'reis',
  startdatum: 'start',
  soort: 'soorten',
  werkEnDenkniveau: 'denkniveau',
  ondersteuning: 'hulp',
}

const NEUTRAAL: MatchProfiel = {
  id: '',
  kenmerken: [],
  gewensteBeroepen: [],
  gewerkteBeroepen: [],
  urenMin: NaN,
  urenMax: NaN,
  beschikbaarVanaf: null,
  kantoortijden: null,
  onregelmatig: null,
  maxReisafstandKm: NaN,
  punt: { lat: NaN, lon: NaN },
  soorten: [],
  ondersteuning: [],
  werkEnDenkniveau: 7,
}

/** Equal for profiles that no rule can tell apart by this attribute. */
export function attribuutSleutel(attribuut: Attribuut, profiel: MatchProfiel): string {
  let sleutel = ''
  for (const veld of VELDEN[attribuut]) sleutel += `${toText(profiel[veld])}|`
  return sleutel
}

/** A stand-in that says this one thing. */
export function attribuutProef(attribuut: Attribuut, profiel: MatchProfiel): PreparedProfiel {
  return leegProfiel(Object.fromEntries(VELDEN[attribuut].map((veld) => [veld, profiel[veld]])))
}

/** A stand-in that says nothing but what is given. */
export function leegProfiel(gezegd: Partial<MatchProfiel> = {}): PreparedProfiel {
  return prepareProfiel({ ...NEUTRAAL, ...gezegd }, { term: () => undefined })
}

function toText(waarde: MatchProfiel[keyof MatchProfiel]): string {
  if (Array.isArray(waarde)) return waarde.length === 0 ? '' : JSON.stringify([...waarde].sort())
  if (waarde instanceof Object && 'lat' in waarde) return `${waarde.lat},${waarde.lon}`
  return String(waarde)
}
