import { expect, test } from 'vitest'
import { findHerkenbaar } from '#app/domain/jobcoaching/herkenbaar.ts'

const PERSOON = { voornaam: 'Jan', achternaam: 'de Vries' }

test.each([
  ['Jan oefent met de kassa', 'de naam van de werknemer'],
  ['Gesprek met meneer De Vries', 'de naam van de werknemer'],
  ['Mail naar iemand@bedrijf.example', 'een e-mailadres'],
  ['Bel 06 12345678', 'een telefoonnummer'],
  ['Nummer 123456782', 'een nummer van 9 cijfers, zoals een BSN'],
])('%s', (tekst, wat) => {
  expect(findHerkenbaar(tekst, PERSOON)).toBe(wat)
})

test.each(['In januari om 10.30 uur', 'Elke week 24 uur, vanaf 12-01-2027', 'Om 9 uur beginnen in loods 12'])(
  'says nothing about who it is: %s',
  (tekst) => {
    expect(findHerkenbaar(tekst, PERSOON)).toBeNull()
  },
)

test('without a person only the patterns count', () => {
  expect(findHerkenbaar('Jan oefent', null)).toBeNull()
})
