import type { Dagdeel } from './rondes.ts'
import { listAfwezig, type Wens } from './wens.ts'

export type Uitval = 'komt-niet' | 'dan-niet'
export const UITVAL_LABEL: Record<Uitval, string> = { 'komt-niet': 'Komt niet', 'dan-niet': 'Is er dan niet' }

type Deelnemers = {
  werkgevers: readonly { aanmeldingId: string; wens: Wens }[]
  kandidaten: readonly { inschrijvingId: string; wens: Wens }[]
}
type Tafel = { id: string; nummer: number; aanmeldingId: string }

/** The tables that still have somebody: of who comes, and no more of each than asked for. */
export function listStaand<T extends Tafel>(werkgevers: Deelnemers['werkgevers'], tafels: readonly T[]): T[] {
  return werkgevers.flatMap(({ aanmeldingId, wens }) =>
    tafels
      .filter((een) => een.aanmeldingId === aanmeldingId)
      .sort((a, b) => a.nummer - b.nummer)
      .slice(0, wens.tafels),
  )
}

/**
 * Tells of a talk why it cannot go on as it stands: one of the two does not come any more, or is not there in that round; null when it
 * can. An employer who asked for fewer tables than before leaves those with the highest numbers.
 */
export function createUitval(
  delen: readonly Dagdeel[],
  { werkgevers, kandidaten }: Deelnemers,
  tafels: readonly Tafel[],
): (gesprek: { ronde: number; tafelId: string; inschrijvingId: string }) => Uitval | null {
  const afwezig = new Map(
    [
      ...werkgevers.map(({ aanmeldingId, wens }) => [aanmeldingId, wens] as const),
      ...kandidaten.map(({ inschrijvingId, wens }) => [inschrijvingId, wens] as const),
    ].map(([id, wens]) => [id, new Set(listAfwezig(delen, wens))]),
  )
  const bezet = new Map(listStaand(werkgevers, tafels).map((een) => [een.id, een.aanmeldingId]))
  return ({ ronde, tafelId, inschrijvingId }) => {
    const [werkgever, kandidaat] = [afwezig.get(bezet.get(tafelId) ?? ''), afwezig.get(inschrijvingId)]
    if (!werkgever || !kandidaat) return 'komt-niet'
    return werkgever.has(ronde) || kandidaat.has(ronde) ? 'dan-niet' : null
  }
}
