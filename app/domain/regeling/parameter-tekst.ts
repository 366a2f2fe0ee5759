import { formatDatumKort } from '#app/ui/format.ts'
import { soortVan, type Ontbrekend, type Parameter } from './parameter.ts'

/** Why a reader must ask whether the value holds on this day, and whom. Null when the source confirms it. */
export function navraagTekst({ laatstBevestigd, navragenBij }: Parameter, datum: string): string | null {
  if (navragenBij === null || (laatstBevestigd !== null && datum <= laatstBevestigd)) return null
  const waarom = laatstBevestigd
    ? `Laatst bevestigd op ${formatDatumKort(laatstBevestigd)}`
    : 'De bron noemt geen datum'
  return `${waarom}. Controleer dit bij ${navragenBij}.`
}

/** "Het minimumloon per uur vanaf 21 jaar kennen wij vanaf 1 juli 2026 nog niet." */
export function ontbreektTekst({ naam, datum, vanaf }: Ontbrekend): string {
  const dag = vanaf ? `vanaf ${formatDatumKort(vanaf)} nog` : `op ${formatDatumKort(datum)}`
  return `${soortVan(naam).label} kennen wij ${dag} niet.`
}

/** "€ 14,71 per uur", "23,5 %", "6 maanden". */
export function toonWaarde({ waarde, eenheid }: Pick<Parameter, 'waarde' | 'eenheid'>): string {
  switch (eenheid) {
    case 'euro_per_uur':
      return `${toonEuro(waarde)} per uur`
    case 'euro_per_jaar':
      return `${toonEuro(waarde)} per jaar`
    case 'procent':
      return `${toonGetal(waarde)}\u00a0%`
    case 'maanden':
      return waarde === '1' ? '1 maand' : `${toonGetal(waarde)} maanden`
    case 'uren_per_week':
      return `${toonGetal(waarde)} uur per week`
  }
}

/** "14.71" as "€ 14,71": all decimals of the value, at least two. */
export function toonEuro(waarde: string): string {
  const [heel = '0', rest = ''] = waarde.split('.')
  return `€\u00a0${duizendtallen(heel)},${rest.padEnd(2, '0')}`
}

/** "32.5" as "32,5". */
export function toonGetal(waarde: string): string {
  const [heel = '0', rest] = waarde.split('.')
  return duizendtallen(heel) + (rest ? `,${rest}` : '')
}

/** "1 januari 2026 tot en met 30 juni 2026", "vanaf 1 juli 2021". */
export function toonPeriode({ geldigVan, geldigTot }: Pick<Parameter, 'geldigVan' | 'geldigTot'>): string {
  return geldigTot === null
    ? `vanaf ${formatDatumKort(geldigVan)}`
    : `${formatDatumKort(geldigVan)} tot en met ${formatDatumKort(geldigTot)}`
}

/** Decimals as a person types them ("14,71", "6.000", "€ 2000") to an exact decimal; null when it is none. */
export function leesDecimaal(tekst: string): string | null {
  const kaal = tekst.replace(/[€%\s\u00a0]/g, '')
  const match = /^(\d{1,3}(?:\.\d{3})+|\d{1,7})(?:[.,](\d{1,4}))?$/.exec(kaal)
  if (!match?.[1]) return null
  const heel = match[1].replaceAll('.', '').replace(/^0+(?=\d)/, '')
  const rest = (match[2] ?? '').replace(/0+$/, '')
  return rest ? `${heel}.${rest}` : heel
}

function duizendtallen(heel: string): string {
  return heel.replace(/\B(?=(\d{3})+$)/g, '.')
}
