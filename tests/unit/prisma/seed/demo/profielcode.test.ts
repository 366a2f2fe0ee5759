import { expect, test } from 'vitest'
import { profielcode } from '#prisma/seed/demo/profielcode.ts'

test('codes are unique for 100,000 candidates and use unambiguous characters only', () => {
  const codes = Array.from({ length: 100_000 }, (_, index) => profielcode(2026, index))
  expect(new Set(codes).size).toBe(100_000)
  expect(codes.every((code) => /^K-[2-9A-HJKMNP-Z]{4,5}$/.test(code))).toBe(true)
})

test('a region of 10,000 has codes of four characters, later candidates five', () => {
  expect(profielcode(2026, 9_999)).toHaveLength(6)
  expect(profielcode(2026, 10_000)).toHaveLength(7)
})

test('codes of neighbours do not look alike', () => {
  const eerste = Array.from({ length: 200 }, (_, index) => profielcode(2026, index).slice(2, 4))
  expect(new Set(eerste).size).toBeGreaterThan(50)
})
