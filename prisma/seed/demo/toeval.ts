/** A source of chance that gives the same row of numbers for the same seed, on every machine. */
export type Toeval = {
  /** 0 <= x < 1 */
  next: () => number
  /** Whole number, both ends included. */
  int: (min: number, max: number) => number
  chance: (kans: number) => boolean
  pick: <T>(lijst: readonly T[]) => T
  /** One of the pairs [value, weight]; the weights need not add up to 1. */
  weighted: <T>(paren: readonly (readonly [T, number])[]) => T
  /** `aantal` different items, in random order; fewer when the list is shorter. */
  sample: <T>(lijst: readonly T[], aantal: number) => T[]
  /** Roughly normal, mean 0 and standard deviation 1, between -3 and 3. */
  normal: () => number
  /** Shaped as a version 4 uuid. */
  uuid: () => string
}

/**
 * A source for one subject, for instance `createToeval(zaad, 'kandidaat', 17)`. Each subject has its own source, so
 * that candidate 17 is the same person in a region of 800 as in one of 100,000. 128 bits of state (sfc32): with 32
 * bits two of the 100,000 candidates would be copies of each other.
 */
export function createToeval(zaad: number, ...onderwerp: (string | number)[]): Toeval {
  let [a, b, c, d] = hash128(`${zaad}/${onderwerp.join('/')}`)

  const word = () => {
    const t = (((a + b) | 0) + d) | 0
    d = (d + 1) | 0
    a = b ^ (b >>> 9)
    b = (c + (c << 3)) | 0
    c = (c << 21) | (c >>> 11)
    c = (c + t) | 0
    return t >>> 0
  }
  for (let i = 0; i < 12; i++) word()

  const next = () => word() / 2 ** 32
  const int = (min: number, max: number) => min + Math.floor(next() * (max - min + 1))
  const pick = <T>(lijst: readonly T[]): T => {
    if (lijst.length === 0) throw new Error('Toeval: an empty list has nothing to pick')
    return lijst[int(0, lijst.length - 1)] as T
  }
  return {
    next,
    int,
    pick,
    chance: (kans) => next() < kans,
    weighted: <T>(paren: readonly (readonly [T, number])[]) => {
      let rest = next() * paren.reduce((som, [, gewicht]) => som + gewicht, 0)
      for (const [waarde, gewicht] of paren) if ((rest -= gewicht) < 0) return waarde
      return pick(paren)[0]
    },
    sample: (lijst, aantal) => {
      const kopie = [...lijst]
      const n = Math.min(aantal, kopie.length)
      for (let i = 0; i < n; i++) {
        const j = int(i, kopie.length - 1)
        ;[kopie[i], kopie[j]] = [kopie[j]!, kopie[i]!]
      }
      return kopie.slice(0, n)
    },
    normal: () => (next() + next() + next() - 1.5) * 2,
    uuid: () => uuidFromWords(word(), word(), word(), word()),
  }
}

function uuidFromWords(...words: [number, number, number, number]): string {
  const [a, b, c, d] = words.map((w) => w.toString(16).padStart(8, '0')) as [string, string, string, string]
  const variant = '89ab'[words[2] >>> 30]
  return `${a}-${b.slice(0, 4)}-4${b.slice(5)}-${variant}${c.slice(1, 4)}-${c.slice(4)}${d}`
}

// FNV-1a over four lanes with another start each, then a murmur finaliser: every bit of the text moves every lane.
function hash128(tekst: string): [number, number, number, number] {
  return [0x811c9dc5, 0x9e3779b9, 0x85ebca6b, 0xc2b2ae35].map((start) => {
    let h = start
    for (let i = 0; i < tekst.length; i++) h = Math.imul(h ^ tekst.charCodeAt(i), 0x01000193)
    h = Math.imul(h ^ (h >>> 16), 0x7feb352d)
    h = Math.imul(h ^ (h >>> 15), 0x846ca68b)
    return (h ^ (h >>> 16)) | 0
  }) as [number, number, number, number]
}
