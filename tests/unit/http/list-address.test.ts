import { expect, test } from 'vitest'
import { listAddress } from '#app/http/list-address.ts'

const VRAAG = { q: 'bakker & zoon', soort: ['stage', 'regulier'], status: null, km: 5, pagina: 3 }

test('a change of the question goes back to the first page, which is not named', () => {
  expect(listAddress('/lijst', VRAAG, { km: 10 })).toBe(
    '/lijst?q=bakker+%26+zoon&soort=stage&soort=regulier&km=10',
  )
  expect(listAddress('/lijst', VRAAG, { pagina: 2, q: '', soort: [], km: 0 })).toBe('/lijst?km=0&pagina=2')
})

test('without a question the address is the page alone', () => {
  expect(listAddress('/lijst', { q: '', pagina: 1 }, {})).toBe('/lijst')
  expect(listAddress('', { van: 'mij', pagina: 1 }, { pagina: 4 })).toBe('?van=mij&pagina=4')
})
