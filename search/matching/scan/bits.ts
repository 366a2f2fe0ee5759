/** Sets of small numbers as words of 31 bits: one word does for most questions, and more are never a special case. */
const WOORD = 31

export function createBits(grootte: number, leden: Iterable<number> = []): Int32Array {
  const bits = new Int32Array(Math.ceil(grootte / WOORD))
  for (const lid of leden) setBit(bits, lid)
  return bits
}

export function setBit(bits: Int32Array, lid: number): void {
  const woord = Math.floor(lid / WOORD)
  bits[woord] = (bits[woord] as number) | (1 << (lid % WOORD))
}

export function clearBits(bits: Int32Array): void {
  for (let woord = 0; woord < bits.length; woord++) bits[woord] = 0
}

export function overlaps(a: Int32Array, b: Int32Array): boolean {
  for (let woord = 0; woord < a.length; woord++) {
    if (((a[woord] as number) & (b[woord] as number)) !== 0) return true
  }
  return false
}
