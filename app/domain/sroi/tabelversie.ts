/** A published version of an opdrachtgever's table. */
export type Tabelversie = { versie: number; geldigVan: string }

/**
 * The version that a contract gets on the day of its award and keeps: the last one that held on that day. A later version
 * changes nothing for it. Null when none held yet.
 */
export function tabelVoorGunning<T extends Tabelversie>(versies: readonly T[], gunning: string): T | null {
  const geldig = versies.filter(({ geldigVan }) => geldigVan <= gunning)
  return geldig.toSorted((a, b) => order(b.geldigVan, a.geldigVan) || b.versie - a.versie)[0] ?? null
}

const order = (a: string, b: string) => (a < b ? -1 : Number(a > b))
