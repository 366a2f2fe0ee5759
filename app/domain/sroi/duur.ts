import { breuk, plus, type Breuk } from '#app/domain/regeling/breuk.ts'

/** Days as yyyy-mm-dd; both count. */
export type Periode = { van: string; tot: string }

/**
 * How many months a period lasts: of every calendar month the days in it over the days of that month. The parts of a
 * period that is cut in two therefore add up to exactly the whole, wherever it is cut. Zero when it ends before it begins.
 */
export function telMaanden({ van, tot }: Periode): Breuk {
  if (tot < van) return breuk(0)
  const eerste = leesDag(van)
  const laatste = leesDag(tot)
  const ertussen = laatste.maand - eerste.maand - 1
  if (ertussen < 0) return { teller: BigInt(laatste.dag - eerste.dag + 1), noemer: BigInt(eerste.lengte) }
  const begin = { teller: BigInt(eerste.lengte - eerste.dag + 1), noemer: BigInt(eerste.lengte) }
  const eind = { teller: BigInt(laatste.dag), noemer: BigInt(laatste.lengte) }
  return plus(plus(begin, eind), breuk(ertussen))
}

/** The days that two periods share; null when there are none. */
export function gedeeldePeriode(een: Periode, ander: Periode): Periode | null {
  const van = een.van > ander.van ? een.van : ander.van
  const tot = een.tot < ander.tot ? een.tot : ander.tot
  return van <= tot ? { van, tot } : null
}

/** The month as a number that goes on over the years, the day in it, and how many days it has. */
function leesDag(iso: string) {
  const [jaar = 0, maand = 1, dag = 1] = iso.split('-').map(Number)
  return { maand: jaar * 12 + maand, dag, lengte: new Date(Date.UTC(jaar, maand, 0)).getUTCDate() }
}
