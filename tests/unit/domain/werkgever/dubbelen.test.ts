import { expect, test } from 'vitest'
import { domainKey, dubbelRedenen, nameKey } from '#app/domain/werkgever/dubbelen.ts'

test.each([
  ['Bakkerij De Zon B.V.', 'bakkerij de zon'],
  ['BAKKERIJ  DE-ZON bv', 'Bakkerij de Zon'],
  ['Café Zoë V.O.F.', 'cafe zoe'],
  ['Jansen & Zn. B. V.', 'Jansen en Zn'],
  ['Stichting Zorg-Thuis', 'zorgthuis'],
])('%s and %s are the same name', (een, ander) => {
  expect(nameKey(een)).toBe(nameKey(ander))
})

test('a name that differs by one word is another name, and a legal form alone still is a name', () => {
  expect(nameKey('Bakkerij Zon Noord')).not.toBe(nameKey('Bakkerij Zon Zuid'))
  expect(nameKey('Bvlgari')).toBe('bvlgari')
  expect(nameKey('B.V.')).toBe('bv')
})

test('a domain is what is registered, and an address that anyone can have tells nothing', () => {
  expect(domainKey('https://www.winkel.zon.nl/contact?x=1')).toBe('zon.nl')
  expect(domainKey('Jan@ZON.nl')).toBe('zon.nl')
  expect(domainKey('jan@gmail.com')).toBeNull()
  expect(domainKey('zon')).toBeNull()
  expect(domainKey('')).toBeNull()
})

test('two employers are compared by KVK number, by any of their names and by any of their domains', () => {
  const zon = {
    naam: 'Bakkerij De Zon B.V.',
    handelsnamen: ['Zonnebrood'],
    kvkNummer: '12345678',
    website: 'https://www.zon.nl',
    emails: ['jan@gmail.com'],
  }
  expect(dubbelRedenen(zon, { naam: 'Iets anders', kvkNummer: '12345678' })).toEqual(['kvk'])
  expect(dubbelRedenen(zon, { naam: 'zonnebrood' })).toEqual(['naam'])
  expect(dubbelRedenen(zon, { naam: 'X', emails: ['piet@zon.nl'] })).toEqual(['domein'])
  expect(dubbelRedenen(zon, { naam: 'X', emails: ['piet@gmail.com'], kvkNummer: '87654321' })).toEqual([])
  expect(dubbelRedenen({ naam: '', kvkNummer: '' }, { naam: '', kvkNummer: '' })).toEqual([])
})
