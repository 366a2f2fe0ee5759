import fc from 'fast-check'
import { expect, test } from 'vitest'
import { plusDays } from '#app/platform/iso-day.ts'
import { telPlaatsingen } from '#app/domain/sroi/tel-plaatsingen.ts'
import { KADER, regel } from './regels.ts'

const van = fc.integer({ min: 0, max: 900 }).map((dagen) => plusDays('2026-01-01', dagen))
const duur = fc.integer({ min: 0, max: 500 })
const uren = fc.integer({ min: 0, max: 48 })
const bouwblok = fc.record({
  jaarwaardeCents: fc.integer({ min: 0, max: 10_000_000 }),
  maximumMaanden: fc.option(fc.integer({ min: 1, max: 24 })),
})
const basis = fc.record({ van, duur, urenPerWeek: uren, bouwblok })
type Basis = typeof basis extends fc.Arbitrary<infer B> ? B : never

const maak = ({ van, duur, ...rest }: Basis) => regel({ ...rest, van, tot: plusDays(van, duur) })
const som = (...lijnen: Parameters<typeof telPlaatsingen>[0]) =>
  telPlaatsingen(lijnen, KADER).reduce((totaal, { waardeCents }) => totaal + waardeCents, 0)

test('cutting a period in two changes the value by one cent at most', () => {
  fc.assert(
    fc.property(basis, fc.nat(), (een, plek) => {
      fc.pre(een.duur > 0)
      const heel = maak(een)
      const knip = plusDays(een.van, plek % een.duur)
      const delen = som({ ...heel, tot: knip }, { ...heel, van: plusDays(knip, 1) })
      expect(Math.abs(delen - som(heel))).toBeLessThanOrEqual(1)
    }),
  )
})

test('more days or more hours never count for less', () => {
  fc.assert(
    fc.property(basis, duur, uren, (een, langer, meer) => {
      const waarde = som(maak(een))
      expect(som(maak({ ...een, duur: een.duur + langer }))).toBeGreaterThanOrEqual(waarde)
      expect(som(maak({ ...een, urenPerWeek: een.urenPerWeek + meer }))).toBeGreaterThanOrEqual(waarde)
    }),
  )
})

test('a plaatsing never counts for more than the maximum of its bouwblok', () => {
  fc.assert(
    fc.property(basis, (een) => {
      const { jaarwaardeCents, maximumMaanden } = een.bouwblok
      fc.pre(maximumMaanden !== null)
      expect(som(maak(een))).toBeLessThanOrEqual((jaarwaardeCents * (maximumMaanden ?? 0)) / 12 + 0.5)
    }),
  )
})
