import type { Punt } from '#search/matching/model.ts'

const AARDSTRAAL_KM = 6371
const RADIALEN = Math.PI / 180

/**
 * Distance as the crow flies in kilometres (haversine). Null when a point is missing or is no place on earth.
 */
export function afstandKm(a: Punt | null, b: Punt | null): number | null {
  if (!a || !b || !isPlaats(a) || !isPlaats(b)) return null
  const dLat = (b.lat - a.lat) * RADIALEN
  const dLon = (b.lon - a.lon) * RADIALEN
  const h =
    Math.sin(dLat / 2) ** 2 +
    Math.cos(a.lat * RADIALEN) * Math.cos(b.lat * RADIALEN) * Math.sin(dLon / 2) ** 2
  return 2 * AARDSTRAAL_KM * Math.asin(Math.min(1, Math.sqrt(h)))
}

function isPlaats(punt: Punt): boolean {
  return Math.abs(punt.lat) <= 90 && Math.abs(punt.lon) <= 180
}
