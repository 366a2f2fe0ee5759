import { expect, test } from 'vitest'
import { findPersoonlijks } from '#app/domain/shortlist/persoonlijks.ts'
import { AfwijzenSchema } from '#app/domain/shortlist/shortlist.ts'

test.each([
  'Heeft een Wajong',
  'is vaak ziek',
  'autisme, dus niet geschikt',
  'krijgt bijstand',
  'te oud voor dit werk',
  'spreekt met een accent',
  'draagt een hoofddoek',
  'mail kandidaat@voorbeeld.example',
  'bel 06-12345678 of 0612345678',
])('a note may not say: %s', (tekst) => {
  expect(findPersoonlijks(tekst)).not.toBeNull()
})

test.each([
  'Geen bus voor zes uur.',
  'Kan pas na 09.00 uur beginnen, op 4 dagen van 8 uur.',
  'Rijbewijs C ontbreekt; 12 km fietsen is te ver.',
  'Het werk is te licht. Zoekt iets met meer plannen.',
  'Werkt liever niet in het ziekenhuis.',
  '',
])('a note may say: %s', (tekst) => {
  expect(findPersoonlijks(tekst)).toBeNull()
})

test('a rejection needs a reason, and "anders" needs words', () => {
  const fouten = (input: object) =>
    AfwijzenSchema.safeParse({ versie: 0, ...input }).error?.issues.map(({ path }) => path[0]) ?? []
  expect(fouten({})).toEqual(['reden'])
  expect(fouten({ toelichting: 'is ziek' })).toEqual(['reden', 'toelichting'])
  expect(fouten({ reden: 'anders' })).toEqual(['toelichting'])
  expect(fouten({ reden: 'anders', toelichting: '   ' })).toEqual(['toelichting'])
  expect(fouten({ reden: 'reizen', toelichting: 'is ziek' })).toEqual(['toelichting'])
  expect(fouten({ reden: 'reizen' })).toEqual([])
  expect(fouten({ reden: 'doelgroep' })).toEqual(['reden'])
})
