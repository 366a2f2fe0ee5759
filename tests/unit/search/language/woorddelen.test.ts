import { expect, test } from 'vitest'
import { SYNONIEMEN, toSynonyms } from '#search/language/synoniemen.ts'
import { STOPWOORDEN } from '#search/language/stopwoorden.ts'
import { woorddelen } from '#search/language/woorddelen.ts'

test('a compound gives its parts, without the joint between them', () => {
  expect(woorddelen('Schoonmaakmedewerker')).toEqual(['schoonmaak', 'medewerker'])
  expect(woorddelen('Verkoopsmedewerker')).toEqual(['verkoop', 'medewerker'])
  expect(woorddelen('heftruckchauffeurs')).toEqual(['heftruck', 'chauffeur'])
})

test('the name of an employer is found by what kind of employer it is', () => {
  expect(woorddelen('Voorbeeldbakkerij De Meeuw')).toEqual(['voorbeeld', 'bakkerij'])
  expect(woorddelen('Demo-Woonzorgcentrum')).toEqual(['woonzorg', 'centrum'])
})

test('a word that is no known compound gives nothing, nor does a prefix', () => {
  expect(woorddelen('kok', 'medewerker', 'bewerker', null)).toEqual([])
})

test('parts come once, whatever the number of texts', () => {
  expect(woorddelen('keukenmedewerker', 'keukenmedewerkers in de keuken')).toEqual(['keuken', 'medewerker'])
})

test('every word of a group of synonyms finds the others', () => {
  expect(toSynonyms([['a', 'b', 'c']])).toEqual({ a: ['b', 'c'], b: ['a', 'c'], c: ['a', 'b'] })
  for (const [woord, anderen] of Object.entries(SYNONIEMEN)) {
    expect(anderen).not.toContain(woord)
    expect(woord).toBe(woord.toLocaleLowerCase('nl'))
  }
})

test('no stop word is part of what people look for', () => {
  const words = new Set(Object.keys(SYNONIEMEN).flatMap((term) => term.split(' ')))
  expect(STOPWOORDEN.filter((woord) => words.has(woord))).toEqual([])
})
