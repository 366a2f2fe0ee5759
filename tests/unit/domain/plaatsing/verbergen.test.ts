import { expect, test } from 'vitest'
import { hideSmall, verbergGemeenten } from '#app/domain/plaatsing/verbergen.ts'

const isKlein = (aantal: number) => aantal > 0 && aantal < 5
const som = (aantallen: number[]) => aantallen.reduce((tot, een) => tot + een, 0)
const verberg = (rijen: [number, number][]) =>
  [...verbergGemeenten(rijen.map(([gestart, verder]) => ({ gestart, verder })))].sort()

test('large numbers are all shown', () => {
  expect(
    verberg([
      [20, 20],
      [9, 9],
      [0, 0],
      [30, 12],
    ]),
  ).toEqual([])
})

test('a small gemeente takes the next smallest along: the total of the other page would tell it', () => {
  expect(
    verberg([
      [3, 3],
      [20, 20],
      [12, 12],
    ]),
  ).toEqual([0, 2])
})

test('a gemeente of which few are no year on yet is hidden: the one page less the other would tell them', () => {
  expect(
    verberg([
      [23, 20],
      [40, 30],
    ]),
  ).toEqual([0])
})

test('what the other page hides for now is hidden here too', () => {
  expect(
    verberg([
      [20, 3],
      [30, 25],
      [50, 45],
    ]),
  ).toEqual([0, 1])
})

test('whatever the numbers, nothing small follows from the two pages together', () => {
  let zaad = 11
  const willekeurig = (tot: number) => (zaad = (zaad * 1103515245 + 12345) % 2147483648) % tot
  for (let keer = 0; keer < 500; keer++) {
    const rijen = Array.from({ length: 1 + willekeurig(5) }, () => {
      const gestart = willekeurig(willekeurig(2) ? 9 : 40)
      const verder = [0, gestart, willekeurig(gestart + 1)][willekeurig(3)] ?? 0
      return { gestart, verder }
    })
    const hier = verbergGemeenten(rijen)
    const daar = hideSmall(rijen.map(({ verder }) => [verder]))
    for (const [index, { gestart, verder }] of rijen.entries()) {
      if (hier.has(index)) continue
      expect(isKlein(gestart)).toBe(false)
      // Whoever is shown here is shown there, so that the total there tells nothing with what is here.
      expect(daar.rijen.has(index)).toBe(false)
      expect(isKlein(gestart - verder)).toBe(false)
    }
    if (daar.totaal) continue
    const totaal = som(rijen.map(({ verder }) => verder))
    const bekend = som(rijen.filter((_, index) => !daar.rijen.has(index)).map(({ verder }) => verder))
    expect(isKlein(totaal - bekend)).toBe(false)
    expect(daar.rijen.size).not.toBe(1)
  }
})
