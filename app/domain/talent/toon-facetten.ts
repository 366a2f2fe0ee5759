import type { Taxonomie } from '#search/matching/model.ts'
import {
  DEELREGIO_LABEL,
  SOORT_LABEL,
  SOORTEN_OP_KAART,
} from '#app/domain/kandidaatprofiel/kandidaatprofiel.ts'
import { URENKLASSEN } from '#app/domain/vacature/urenklassen.ts'
import { BESCHIKBAAR, BESCHIKBAAR_LABEL } from '#app/domain/talent/beschikbaar.ts'
import { groepLabel } from '#app/domain/talent/iscogroepen.ts'
import { aantalBand, type TalentFilter, type TalentZoekvraag } from '#app/domain/talent/talent.ts'

/** A value to filter on. `band`: at least so many profiles have it; null when it is chosen and fewer than K have it, or unknown. */
export type FacetKeuze = { waarde: string; label: string; band: number | null }
export type GetoondeFacetten = Record<TalentFilter, FacetKeuze[]>

/** Numbers per value of each filter, as they come from the search engine; null when they are not known. */
export type Aantallen = Record<TalentFilter, Record<string, number>>

const MEESTE_KEUZES: Partial<Record<TalentFilter, number>> = { werk: 15, ervaring: 10, papier: 10, kan: 18 }

/**
 * The values that a filter offers, with the band of their number. A value of fewer than K profiles is left out, unless it is
 * chosen: then it stands without a number. Without numbers only short, fixed lists are offered, and what is chosen.
 */
export function toonFacetten(
  vraag: TalentZoekvraag,
  aantallen: Aantallen | null,
  taxonomie: Taxonomie,
): GetoondeFacetten {
  const term = (id: string) => taxonomie.term(id)?.label ?? null
  const keuzes = (
    filter: TalentFilter,
    label: (waarde: string) => string | null,
    vast?: readonly string[],
  ): FacetKeuze[] => {
    const tel = aantallen?.[filter]
    const gekozen: readonly string[] = vraag[filter]
    const aangeboden = vast ?? mostCommon(tel ?? {}, filter)
    return [...new Set([...aangeboden, ...gekozen])].flatMap((waarde) => {
      const tekst = label(waarde)
      const band = tel ? aantalBand(tel[waarde] ?? 0) : null
      if (tekst === null || (tel && band === null && !gekozen.includes(waarde))) return []
      return [{ waarde, label: tekst, band }]
    })
  }
  return {
    werk: keuzes('werk', groepLabel),
    ervaring: keuzes('ervaring', groepLabel),
    uren: keuzes('uren', (klasse) => labelOf(URENKLASSEN, klasse)?.label ?? null, Object.keys(URENKLASSEN)),
    regio: keuzes('regio', (regio) => labelOf(DEELREGIO_LABEL, regio), Object.keys(DEELREGIO_LABEL)),
    vanaf: keuzes('vanaf', (vanaf) => labelOf(BESCHIKBAAR_LABEL, vanaf), BESCHIKBAAR),
    soort: keuzes('soort', (soort) => labelOf(SOORT_LABEL, soort), SOORTEN_OP_KAART),
    papier: keuzes('papier', term),
    kan: keuzes('kan', term),
  }
}

/** Work by its minor groups alone: the wider ones hold them, and would stand above everything. */
function mostCommon(tel: Record<string, number>, filter: TalentFilter): string[] {
  const isWerk = filter === 'werk' || filter === 'ervaring'
  return Object.entries(tel)
    .filter(([waarde, aantal]) => aantalBand(aantal) !== null && (!isWerk || waarde.length === 3))
    .sort(([a, van], [b, naar]) => naar - van || (a < b ? -1 : 1))
    .slice(0, MEESTE_KEUZES[filter])
    .map(([waarde]) => waarde)
}

function labelOf<T>(labels: Record<string, T>, waarde: string): T | null {
  return Object.hasOwn(labels, waarde) ? (labels[waarde] ?? null) : null
}
