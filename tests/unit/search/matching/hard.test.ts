import { expect, test } from 'vitest'
import { vragenVoor } from '#search/matching/explain.ts'
import { scorePaar } from '#search/matching/score.ts'
import type { MatchProfiel, MatchVacature } from '#search/matching/model.ts'
import { aKenmerk, anEis, aProfiel, aVacature, AMSTERDAM, taxonomie } from './fixtures.ts'

function oordeel(sleutel: string, v: Partial<MatchVacature>, p: Partial<MatchProfiel>) {
  const { hard } = scorePaar(aVacature(v), aProfiel(p), taxonomie)
  return hard.find((regel) => regel.sleutel === sleutel)?.oordeel
}

const lassen = { eisen: [anEis('vakvaardigheid:lassen', 2, { hard: true })] }
const rijbewijs = { eisen: [anEis('rijbewijs:B', 1, { hard: true })] }

test.each([
  ['vakvaardigheid:lassen', lassen, { kenmerken: [aKenmerk('vakvaardigheid:lassen', 2)] }, 'voldoet'],
  ['vakvaardigheid:lassen', lassen, { kenmerken: [aKenmerk('vakvaardigheid:lassen', 1)] }, 'voldoet-niet'],
  ['vakvaardigheid:lassen', lassen, { kenmerken: [aKenmerk('vakvaardigheid:lassen', null)] }, 'onbekend'],
  ['vakvaardigheid:lassen', lassen, { kenmerken: [aKenmerk('vakvaardigheid:solderen', 3)] }, 'onbekend'],
  ['rijbewijs:B', rijbewijs, { kenmerken: [aKenmerk('rijbewijs:B', 3)] }, 'voldoet'],
  ['rijbewijs:B', rijbewijs, { kenmerken: [aKenmerk('rijbewijs:B', 0)] }, 'voldoet-niet'],
  ['rijbewijs:B', rijbewijs, { kenmerken: [aKenmerk('rijbewijs:B', 1)] }, 'voldoet-niet'],
  ['uren', { urenMin: 32, urenMax: 40 }, { urenMin: 16, urenMax: 32 }, 'voldoet'],
  ['uren', { urenMin: 33, urenMax: 40 }, { urenMin: 16, urenMax: 32 }, 'voldoet-niet'],
  ['uren', { urenMin: null, urenMax: 12 }, { urenMin: 16, urenMax: 32 }, 'voldoet-niet'],
  ['uren', { urenMin: 33, urenMax: 40 }, { urenMin: NaN, urenMax: 32 }, 'onbekend'],
  ['uren', {}, {}, undefined],
  ['reisafstand', { reisafstandHard: true, punt: AMSTERDAM }, { maxReisafstandKm: 18 }, 'voldoet'],
  ['reisafstand', { reisafstandHard: true, punt: AMSTERDAM }, { maxReisafstandKm: 17 }, 'voldoet-niet'],
  ['reisafstand', { reisafstandHard: true }, {}, 'onbekend'],
  ['reisafstand', { punt: AMSTERDAM }, { maxReisafstandKm: 1 }, undefined],
  ['onregelmatig', { onregelmatig: true, onregelmatigHard: true }, { onregelmatig: true }, 'voldoet'],
  ['onregelmatig', { onregelmatig: true, onregelmatigHard: true }, { onregelmatig: false }, 'voldoet-niet'],
  ['onregelmatig', { onregelmatig: true, onregelmatigHard: true }, {}, 'onbekend'],
  ['onregelmatig', { onregelmatig: true }, { onregelmatig: false }, undefined],
  ['soort', { soorten: ['regulier'] }, { soorten: ['stage', 'regulier'] }, 'voldoet'],
  ['soort', { soorten: ['regulier'] }, { soorten: ['stage'] }, 'voldoet-niet'],
  ['soort', { soorten: [] }, { soorten: ['stage'] }, 'onbekend'],
  ['soort', { soorten: ['regulier'] }, { soorten: [] }, 'voldoet'],
  ['startdatum', { startdatum: '2027-01-01' }, { beschikbaarVanaf: null }, 'voldoet'],
  ['startdatum', { startdatum: '2027-01-01' }, { beschikbaarVanaf: '2027-02-01' }, 'voldoet'],
  ['startdatum', { startdatum: '2027-01-01' }, { beschikbaarVanaf: '2027-02-02' }, 'voldoet-niet'],
  ['startdatum', { startdatum: '2027-01-01' }, { beschikbaarVanaf: 'straks' }, 'onbekend'],
] as const)('%s with %j and %j: %s', (sleutel, v, p, verwacht) => {
  expect(oordeel(sleutel, v as Partial<MatchVacature>, p as Partial<MatchProfiel>)).toBe(verwacht)
})

test('one refusal puts a profile out, also beside something unknown', () => {
  const uitkomst = scorePaar(
    aVacature({ ...lassen, urenMin: 36, urenMax: 40 }),
    aProfiel({ urenMax: 20 }),
    taxonomie,
  )
  expect(uitkomst).toMatchObject({ toelating: 'afgevallen', klasse: 'past-niet' })
})

test('what is unknown comes with the question to ask', () => {
  const uitkomst = scorePaar(
    aVacature({ eisen: [...lassen.eisen, ...rijbewijs.eisen], onregelmatig: true, onregelmatigHard: true }),
    aProfiel(),
    taxonomie,
  )
  expect(uitkomst.toelating).toBe('navragen')
  expect(vragenVoor(uitkomst, 'adviseur')).toEqual([
    'Heeft de kandidaat dit: Rijbewijs B?',
    'Welk niveau heeft de kandidaat bij Lassen? Nodig is: voldoende.',
    'Wil en kan de kandidaat werken op onregelmatige tijden?',
  ])
  expect(vragenVoor(uitkomst, 'kandidaat')[0]).toBe('Heb je dit: Rijbewijs B?')
})

test('a hard requirement holds no points', () => {
  const { regels, pastBijWerk } = scorePaar(
    aVacature({ eisen: [...lassen.eisen, anEis('gedrag:leren')] }),
    aProfiel({ kenmerken: [aKenmerk('vakvaardigheid:lassen', 0), aKenmerk('gedrag:leren', 3)] }),
    taxonomie,
  )
  expect(pastBijWerk).toBe(100)
  expect(regels[0]).toMatchObject({ hard: true, oordeel: 'past-niet', punten: 0, maximum: 0 })
})
