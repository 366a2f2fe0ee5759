/**
 * Exact arithmetic for amounts of the law: fractions of whole numbers, so that nothing is lost before the one place
 * where it is rounded.
 */
export type Breuk = { readonly teller: bigint; readonly noemer: bigint }

/** "14.71", "8", "23.5" as a fraction. Throws a RangeError for what is not an exact decimal of zero or more. */
export function breuk(tekst: string | number): Breuk {
  const match = /^(\d+)(?:\.(\d+))?$/.exec(String(tekst))
  if (!match?.[1]) throw new RangeError(`Not an exact decimal: ${tekst}`)
  const decimalen = match[2] ?? ''
  return { teller: BigInt(match[1] + decimalen), noemer: 10n ** BigInt(decimalen.length) }
}

/** A number of cents as an amount in euros. */
export function vanCenten(centen: number): Breuk {
  return { teller: BigInt(centen), noemer: 100n }
}

/** "23.5" percent as a part of one. */
export function procent(tekst: string): Breuk {
  return maal(breuk(tekst), { teller: 1n, noemer: 100n })
}

export function maal(...factoren: Breuk[]): Breuk {
  return factoren.reduce(
    (uit, { teller, noemer }) => ({ teller: uit.teller * teller, noemer: uit.noemer * noemer }),
    { teller: 1n, noemer: 1n },
  )
}

/** Throws a RangeError for a division by zero. */
export function deel(boven: Breuk, onder: Breuk): Breuk {
  if (onder.teller === 0n) throw new RangeError('Division by zero')
  return { teller: boven.teller * onder.noemer, noemer: boven.noemer * onder.teller }
}

export function plus(a: Breuk, b: Breuk): Breuk {
  return { teller: a.teller * b.noemer + b.teller * a.noemer, noemer: a.noemer * b.noemer }
}

export function min(a: Breuk, b: Breuk): Breuk {
  return { teller: a.teller * b.noemer - b.teller * a.noemer, noemer: a.noemer * b.noemer }
}

export function isMinder(a: Breuk, b: Breuk): boolean {
  return min(a, b).teller < 0n
}

export function kleinste(a: Breuk, b: Breuk): Breuk {
  return isMinder(b, a) ? b : a
}

/**
 * The rounding rule, in this one place: an amount in euros becomes whole cents, a half cent goes up. Every line that a
 * reader sees is rounded so, and the next line goes on with what was shown: who checks it with a calculator finds the
 * same, and the parts add up to the cent.
 */
export function naarCenten(euros: Breuk): number {
  return Number((euros.teller * 200n + euros.noemer) / (euros.noemer * 2n))
}

/** At most so many decimals, a half goes up, without zeros at the end: "5.4". For hours, not for money. */
export function naarTekst(getal: Breuk, decimalen = 2): string {
  const schaal = 10n ** BigInt(decimalen)
  const afgerond = (getal.teller * schaal * 2n + getal.noemer) / (getal.noemer * 2n)
  const rest = String(afgerond % schaal)
    .padStart(decimalen, '0')
    .replace(/0+$/, '')
  return `${afgerond / schaal}${rest && `.${rest}`}`
}
