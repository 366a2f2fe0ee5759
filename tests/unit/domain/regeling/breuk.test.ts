import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  breuk,
  deel,
  isMinder,
  kleinste,
  maal,
  min,
  naarCenten,
  naarTekst,
  plus,
  procent,
} from '#app/domain/regeling/breuk.ts'

const centen = fc.integer({ min: 0, max: 100_000_000 })
const tekst = (n: number) => `${Math.floor(n / 100)}.${String(n % 100).padStart(2, '0')}`

test('a decimal is read exactly, also where a float is not exact', () => {
  expect(naarCenten(plus(breuk('0.1'), breuk('0.2')))).toBe(30)
  expect(naarTekst(plus(breuk('0.1'), breuk('0.2')), 20)).toBe('0.3')
  expect(naarTekst(procent('23.5'), 4)).toBe('0.235')
})

test('what is no exact decimal of zero or more is refused', () => {
  for (const fout of ['', '1,5', '-1', '1e3', '.5', '5.', 'NaN', ' 1', '1 ']) {
    expect(() => breuk(fout), fout).toThrow(RangeError)
  }
  expect(() => deel(breuk(1), breuk(0))).toThrow(RangeError)
})

test('half a cent goes up, less goes down', () => {
  expect(naarCenten(breuk('0.005'))).toBe(1)
  expect(naarCenten(breuk('0.0049999'))).toBe(0)
  expect(naarCenten(breuk('1.014999'))).toBe(101)
  expect(naarCenten(breuk('1.015'))).toBe(102)
  expect(naarCenten(deel(breuk(1), breuk(3)))).toBe(33)
})

test('whole cents stay what they are', () => {
  fc.assert(fc.property(centen, (n) => naarCenten(breuk(tekst(n))) === n))
})

test('dividing and multiplying again loses nothing', () => {
  fc.assert(
    fc.property(centen, fc.integer({ min: 1, max: 999 }), (n, d) => {
      expect(naarCenten(maal(deel(breuk(tekst(n)), breuk(d)), breuk(d)))).toBe(n)
    }),
  )
})

test('order and difference agree', () => {
  fc.assert(
    fc.property(centen, centen, (a, b) => {
      const [x, y] = [breuk(tekst(a)), breuk(tekst(b))]
      expect(isMinder(x, y)).toBe(a < b)
      expect(naarCenten(kleinste(x, y))).toBe(Math.min(a, b))
      if (a >= b) expect(naarCenten(min(x, y))).toBe(a - b)
    }),
  )
})

test('a number is shown without zeros at the end', () => {
  expect(naarTekst(breuk('5.40'))).toBe('5.4')
  expect(naarTekst(breuk('5.00'))).toBe('5')
  expect(naarTekst(breuk('0.125'))).toBe('0.13')
  expect(naarTekst(breuk('12'), 0)).toBe('12')
})
