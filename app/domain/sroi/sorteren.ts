import { risicoVolgorde, type Prognose } from './verplichting-voortgang.ts'
import type { SroiStatus } from './verplichting.ts'

export const SORTERINGEN = [
  'risico',
  'gat',
  'goedgekeurd',
  'verplichting',
  'einde',
  'werkgever',
  'opdrachtgever',
] as const
export type Sortering = (typeof SORTERINGEN)[number]

/** What the order of contracts depends on. */
export type Sorteerbaar = {
  id: string
  opdrachtgever: string
  werkgever: string
  status: SroiStatus
  prognose: Prognose
  verplichtCents: number
  goedgekeurdCents: number
  gatCents: number
  herstelTot: string
}

/**
 * Which of two contracts comes first: the most urgent; the largest gap or obligation; the least that is approved; the first last day;
 * or by name. What is equal, is in the order of urgency.
 */
export function vergelijk(sortering: Sortering) {
  const tekst = (a: string, b: string) => a.localeCompare(b, 'nl')
  return (a: Sorteerbaar, b: Sorteerbaar): number => {
    const gelijk = tekst(risicoVolgorde(a), risicoVolgorde(b)) || b.gatCents - a.gatCents || tekst(a.id, b.id)
    switch (sortering) {
      case 'risico':
        return gelijk
      case 'gat':
        return b.gatCents - a.gatCents || gelijk
      case 'goedgekeurd':
        return a.goedgekeurdCents - b.goedgekeurdCents || gelijk
      case 'verplichting':
        return b.verplichtCents - a.verplichtCents || gelijk
      case 'einde':
        return tekst(a.herstelTot, b.herstelTot) || gelijk
      case 'werkgever':
        return tekst(a.werkgever, b.werkgever) || gelijk
      case 'opdrachtgever':
        return tekst(a.opdrachtgever, b.opdrachtgever) || gelijk
    }
  }
}
