/** Milliseconds. */
export type Tijden = { aantal: number; p50: number; p95: number }

export function toTijden(ms: readonly number[]): Tijden {
  return { aantal: ms.length, p50: percentile(ms, 0.5), p95: percentile(ms, 0.95) }
}

/** The smallest value that at least this share of the values does not exceed; NaN of nothing. */
export function percentile(waarden: readonly number[], aandeel: number): number {
  const gesorteerd = waarden.toSorted((a, b) => a - b)
  return gesorteerd[Math.max(0, Math.ceil(aandeel * gesorteerd.length) - 1)] ?? NaN
}

/** Runs `werk` and says how long it took. */
export async function timed<T>(werk: () => T | Promise<T>): Promise<{ uitkomst: T; ms: number }> {
  const begin = performance.now()
  const uitkomst = await werk()
  return { uitkomst, ms: performance.now() - begin }
}
