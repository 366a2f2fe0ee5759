import { expect, test } from 'vitest'
import { safeReturnPath } from '#app/http/return-path.ts'

test('a path of the portal is kept, with its query', () => {
  expect(safeReturnPath('/adviseur/kandidaten?q=k%2F1&toon=mijn')).toBe(
    '/adviseur/kandidaten?q=k%2F1&toon=mijn',
  )
})

test.each([
  null,
  '',
  'adviseur',
  '//elders.example',
  '/\\elders.example',
  '/.//elders.example',
  '/x/..//elders.example',
  'https://elders.example/',
  '/a\r\nSet-Cookie: x=1',
  '/\t/elders.example',
  `/${'a'.repeat(300)}`,
])('%j leads nowhere', (value) => {
  expect(safeReturnPath(value)).toBeNull()
})
