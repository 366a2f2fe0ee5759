import { afstandKm } from '#search/matching/distance.ts'
import type { Punt } from '#search/matching/model.ts'

/**
 * Sixteen places in and around Zuid-Kennemerland and IJmond, about five kilometres apart inside the region and wider
 * outside. A portal of another region takes its own (and raises the version of the encoding).
 */
export const LANDMARKS: readonly Punt[] = [
  { lat: 52.63, lon: 4.75 }, // Alkmaar
  { lat: 52.54, lon: 4.68 }, // Uitgeest
  { lat: 52.51, lon: 4.67 }, // Heemskerk
  { lat: 52.46, lon: 4.6 }, // IJmuiden
  { lat: 52.43, lon: 4.66 }, // Velserbroek
  { lat: 52.51, lon: 4.95 }, // Purmerend
  { lat: 52.44, lon: 4.82 }, // Zaandam
  { lat: 52.37, lon: 4.53 }, // Zandvoort
  { lat: 52.38, lon: 4.64 }, // Haarlem
  { lat: 52.36, lon: 4.67 }, // Schalkwijk
  { lat: 52.35, lon: 4.62 }, // Heemstede
  { lat: 52.37, lon: 4.83 }, // Amsterdam-West
  { lat: 52.36, lon: 4.93 }, // Amsterdam-Oost
  { lat: 52.3, lon: 4.69 }, // Hoofddorp
  { lat: 52.28, lon: 4.57 }, // Hillegom
  { lat: 52.3, lon: 4.85 }, // Amstelveen
]

const BUREN = 3
/** Farther from all of them (km) nothing is known about travelling: the exact score decides. */
const BEREIK = 20
/** Standing on a landmark must not make its share infinite (km). */
const NABIJ = 0.7

/** A place as shares (together 1) of the three nearest landmarks; empty when it lies outside the region. */
export function toLandmarks(punt: Punt): { index: number; aandeel: number }[] {
  const buren = LANDMARKS.map((landmark, index) => ({ index, km: afstandKm(landmark, punt) ?? Infinity }))
    .sort((a, b) => a.km - b.km || a.index - b.index)
    .slice(0, BUREN)
  if (!buren[0] || buren[0].km > BEREIK) return []
  const gewichten = buren.map(({ km }) => 1 / (km + NABIJ) ** 2)
  const som = gewichten.reduce((totaal, gewicht) => totaal + gewicht, 0)
  return buren.map(({ index }, plaats) => ({ index, aandeel: (gewichten[plaats] ?? 0) / som }))
}
