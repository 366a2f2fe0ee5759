import { expect, test } from 'vitest'
import { checkTekst } from '#app/domain/vacature/vacaturecheck/check-tekst.ts'
import { checkVacature } from '#app/domain/vacature/vacaturecheck/check-vacature.ts'

const onderwerpen = (omschrijving: string) => checkTekst({ omschrijving }).map(({ onderwerp }) => onderwerp)

test.each([
  ['leeftijd', 'Wij zoeken een jonge collega'],
  ['leeftijd', 'Je komt in een jong team'],
  ['leeftijd', 'maximaal 35 jaar'],
  ['leeftijd', 'Je bent tussen de 18 tot 25 jaar'],
  ['leeftijd', 'Minimaal 18 jaar'],
  ['leeftijd', 'Niet ouder dan 40 jaar'],
  ['leeftijd', 'Schoolverlaters zijn welkom'],
  ['leeftijd', 'Leuk voor een student'],
  ['leeftijd', 'Je bent pas afgestudeerd'],
  ['leeftijd', 'Je bent een digital native'],
  ['ervaring', 'maximaal 5 jaar ervaring'],
  ['ervaring', 'Je hebt hooguit 3 jaar werkervaring'],
  ['geslacht', 'Wij zoeken een sterke man voor in het magazijn'],
  ['geslacht', 'Gevraagd: secretaresse voor de directie'],
  ['geslacht', 'Schoonmaakster gezocht'],
  ['afkomst', 'Nederlands als moedertaal'],
  ['afkomst', 'Je bent een native speaker'],
  ['gezondheid', 'Je hebt geen lichamelijke beperkingen'],
  ['gezondheid', 'Je bent fysiek fit'],
  ['diploma', 'Je hebt een mbo-diploma'],
  ['diploma', 'Een afgeronde technische opleiding'],
  ['diploma', 'U hebt een startkwalificatie'],
  ['rijbewijs', 'Je hebt een rijbewijs'],
])('warns about %s: %s', (onderwerp, tekst) => {
  expect(onderwerpen(tekst)).toEqual([onderwerp])
})

test.each([
  'Minimaal 2 jaar ervaring',
  'Minstens 10 jaar werkervaring',
  'Je werkt als jongerenwerker in de wijk',
  'Jongerencoach bij een buurthuis',
  'Senior adviseur',
  'Junior medewerker administratie',
  'Je werkt met jonge kinderen',
  'Je begeleidt jongeren van 12 tot 18 jaar',
  'Onze klanten zijn ouder dan 65 jaar',
  'Wij bestaan al 35 jaar',
  'Oude kaas en jonge kaas inpakken',
  'Managementteam van het jaar',
  'Werken in de ouderenzorg',
  'Je verkoopt herenkleding en dameskleding',
  'Medewerker vrouwenopvang',
  'Wij zoeken een man of vrouw met groene vingers',
  'Secretaresse (m/v/x)',
  'Je eigen moedertaal maakt niet uit',
  'Een diploma is niet nodig',
  'Je haalt bij ons je mbo-diploma',
  'Wij betalen je opleiding tot lasser',
  'Je hebt geen rijbewijs nodig',
  'Een rijbewijs is mooi meegenomen',
  'Je rijdt zelf met de bus en hebt daarvoor een rijbewijs',
  'Hbo werk- en denkniveau',
  'Een beperking? Dat zijn geen problemen voor ons',
])('says nothing about: %s', (tekst) => {
  expect(onderwerpen(tekst)).toEqual([])
})

test('a word is named once, with the words of the writer and what to write instead', () => {
  const [eerste, ...rest] = checkTekst({
    titel: 'Verkoopster',
    omschrijving: 'U staat in de winkel. U helpt klanten.',
  })
  expect(eerste).toMatchObject({ plek: 'titel', woord: 'Verkoopster' })
  expect(eerste?.alternatief).toContain('verkoopmedewerker')
  expect(rest).toEqual([])
  expect(checkTekst({ omschrijving: 'Een jong team. Een jong team. Heel jong team.' })).toHaveLength(1)
})

test('a sentence of more than 25 words is named by its first words, also in a list without full stops', () => {
  const woorden = (aantal: number) => Array.from({ length: aantal }, (_, i) => `woord${i}`).join(' ')
  expect(onderwerpen(woorden(25))).toEqual([])
  expect(onderwerpen(woorden(26))).toEqual(['zinslengte'])
  expect(onderwerpen(`${woorden(20)}\n${woorden(20)}`)).toEqual([])
  expect(onderwerpen(`${woorden(20)}. ${woorden(20)}`)).toEqual([])
  expect(checkTekst({ omschrijving: woorden(26) })[0]?.woord).toBe(
    'woord0 woord1 woord2 woord3 woord4 woord5 …',
  )
})

test('no pay, half a pay range and a rijbewijs that is a must are told, and a whole range is not', () => {
  const plekken = (deel: object) =>
    checkVacature({ titel: 'Bakker', salarisMin: 200_000, salarisMax: 250_000, eisen: [], ...deel }).map(
      ({ plek }) => plek,
    )
  expect(plekken({})).toEqual([])
  expect(plekken({ salarisMin: null, salarisMax: null })).toEqual(['Loon'])
  expect(plekken({ salarisMax: null })).toEqual(['Loon'])
  const rijbewijs = { termId: 'rijbewijs:B', hard: true, gewicht: 'essentieel' }
  const uitleg = checkVacature({ salarisMin: 1, salarisMax: 2, eisen: [rijbewijs as never] }).map(
    (bevinding) => bevinding.uitleg,
  )
  expect(uitleg.some((zin) => zin.includes('rijbewijs'))).toBe(true)
})
