// Without 0, 1, I, L and O, which people mix up when they read a code aloud.
const ALFABET = '23456789ABCDEFGHJKMNPQRSTUVWXYZ'
const KORT = 10_000

/**
 * The code of candidate number `index` (from 0), for instance K-7F3Q. Different for every index: multiplying by a
 * number that has no factor in common with the size of the space visits each code once. The first 10,000 have four
 * characters, later ones five, so that a larger region keeps the codes of a smaller one.
 */
export function profielcode(zaad: number, index: number): string {
  const [tekens, nummer] = index < KORT ? [4, index] : [5, index - KORT]
  const ruimte = ALFABET.length ** tekens
  if (nummer >= ruimte) throw new Error(`profielcode: no code left for candidate ${index}`)
  // 31 is prime: any factor that is not a multiple of 31 will do.
  const stap = 31 * Math.floor((ruimte * 0.618) / 31) + 7
  let rest = Number((BigInt(nummer) * BigInt(stap) + BigInt(Math.abs(zaad)) * 7919n) % BigInt(ruimte))
  let code = ''
  for (let i = 0; i < tekens; i++) {
    code += ALFABET[rest % ALFABET.length]
    rest = Math.floor(rest / ALFABET.length)
  }
  return `K-${code}`
}
