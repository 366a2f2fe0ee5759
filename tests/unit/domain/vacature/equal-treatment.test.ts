import { expect, test } from 'vitest'
import { findExcludingWords } from '#app/domain/vacature/equal-treatment.ts'

test.each([
  'Wij zoeken een jonge collega',
  'maximaal 35 jaar',
  'Je bent tussen de 18 tot 25 jaar',
  'Schoolverlaters zijn welkom',
  'maximaal 5 jaar ervaring',
  'Wij zoeken een sterke man voor in het magazijn',
  'Nederlands als moedertaal',
])('warns about: %s', (tekst) => {
  expect(findExcludingWords(tekst)).toHaveLength(1)
})

test.each([
  'Minimaal 2 jaar ervaring',
  'Je werkt met jonge kinderen',
  'Wij bestaan al 35 jaar',
  'Oude kaas en jonge kaas inpakken',
  'Managementteam van het jaar',
])('says nothing about: %s', (tekst) => {
  expect(findExcludingWords(tekst)).toEqual([])
})
