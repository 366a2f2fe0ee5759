import { expect, test } from 'vitest'
import { compareProfielen } from '#search/matching/compare.ts'
import type { MatchProfiel } from '#search/matching/model.ts'
import { toonStappen } from '#app/domain/match/stappen.ts'
import { toonHard, toonTabel } from '#app/domain/match/toon-vergelijking.ts'
import { voorwaardeFeiten } from '#app/domain/match/voorwaarde-feiten.ts'
import { waaromBoven } from '#app/domain/match/waarom-boven.ts'
import { toWerkgeversTekst } from '#app/domain/match/werkgevers-tekst.ts'
import {
  aKenmerk,
  AMSTERDAM,
  anEis,
  aProfiel,
  aVacature,
  HAARLEM,
  taxonomie,
} from '#tests/unit/search/matching/fixtures.ts'

const vacature = aVacature({
  beroepId: 'beroep:lasser',
  eisen: [
    anEis('vakvaardigheid:lassen', 3),
    anEis('gedrag:leren', 3),
    anEis('gedrag:samenwerken', 2),
    anEis('basis:rekenen', 2),
  ],
  urenMin: 24,
  urenMax: 32,
  kantoortijden: false,
  onregelmatig: true,
  punt: HAARLEM,
})
const een = aProfiel({
  id: 'een',
  kenmerken: [
    aKenmerk('vakvaardigheid:lassen', 3, { bron: 'praktijk' }),
    aKenmerk('gedrag:leren', 3),
    aKenmerk('gedrag:samenwerken', 2),
  ],
  gewensteBeroepen: ['beroep:lasser'],
  kantoortijden: true,
  onregelmatig: true,
})
const ander = aProfiel({
  id: 'ander',
  kenmerken: [
    aKenmerk('vakvaardigheid:lassen', 1, { bron: 'melba' }),
    aKenmerk('gedrag:leren', 3),
    aKenmerk('gedrag:samenwerken', 0),
    aKenmerk('basis:rekenen', 2),
  ],
  gewensteBeroepen: ['beroep:kok'],
  kantoortijden: true,
  onregelmatig: false,
  punt: AMSTERDAM,
  maxReisafstandKm: 30,
  ondersteuning: ['rolstoeltoegankelijk'],
})

function compare(...profielen: MatchProfiel[]) {
  const data = compareProfielen(vacature, profielen, taxonomie)
  const feiten = data.uitkomsten.map((uitkomst) =>
    voorwaardeFeiten(
      uitkomst,
      vacature,
      profielen.find(({ id }) => id === uitkomst.profielId)!,
      taxonomie,
    ),
  )
  return { data, feiten, codes: data.uitkomsten.map(({ profielId }) => `K-${profielId.toUpperCase()}`) }
}

test('the reason says both totals, where the points come from and which requirements make them', () => {
  const { data, codes, feiten } = compare(ander, een)
  const zinnen = waaromBoven(data, codes, [0, 1], feiten).join(' ')

  expect(codes).toEqual(['K-EEN', 'K-ANDER'])
  expect(zinnen).toMatch(
    /^K-EEN staat boven K-ANDER: samen \d+,\d tegen \d+,\d, een verschil van \d+,\d punten\./,
  )
  expect(zinnen).toMatch(/Daarvan komt \d+,\d door het werk, vooral door .*Lassen \(goed tegen basis\)/)
  expect(zinnen).toMatch(/Daarvan komt \d+,\d door de wensen .*Werktijden \(geen wens tegen past niet\)/)
  expect(zinnen).not.toContain('Leren')
})

test('the reason warns when what is not known can turn the order', () => {
  const bijna = { ...een, id: 'bijna', kenmerken: [aKenmerk('vakvaardigheid:lassen', 2)] }
  const onzeker = compare(een, bijna)
  expect(waaromBoven(onzeker.data, onzeker.codes, [0, 1], []).join(' ')).toContain('Dit kan nog omdraaien')
  const zeker = compare(een, ander)
  expect(waaromBoven(zeker.data, zeker.codes, [0, 1], []).join(' ')).not.toContain('omdraaien')
})

test('what must goes before any figure, and the reason says so', () => {
  const metVca = aVacature({ eisen: [anEis('gedrag:leren', 3), anEis('certificaat:vca', 3, { hard: true })] })
  const heeft = aProfiel({
    id: 'heeft',
    kenmerken: [aKenmerk('certificaat:vca', 3), aKenmerk('gedrag:leren', 1)],
  })
  const onbekend = aProfiel({ id: 'onbekend', kenmerken: [aKenmerk('gedrag:leren', 3)] })
  const mist = aProfiel({
    id: 'mist',
    kenmerken: [aKenmerk('certificaat:vca', 0), aKenmerk('gedrag:leren', 3)],
  })
  const data = compareProfielen(metVca, [mist, onbekend, heeft], taxonomie)
  const codes = data.uitkomsten.map(({ profielId }) => profielId)

  expect(codes).toEqual(['heeft', 'onbekend', 'mist'])
  expect(waaromBoven(data, codes, [0, 1], [])[0]).toBe(
    'heeft voldoet aan alles wat moet. Bij onbekend is nog niet bekend: VCA. Daarom staat heeft hoger, wat de cijfers ook zijn.',
  )
  expect(waaromBoven(data, codes, [0, 1], [])[1]).toMatch(/^onbekend heeft wel het hogere cijfer/)
  expect(waaromBoven(data, codes, [1, 2], [])[0]).toMatch(/^mist valt af: VCA moet, en past niet\./)
  expect(toonHard(data).find(({ label }) => label === 'VCA')?.oordelen).toEqual([
    'voldoet',
    'onbekend',
    'voldoet-niet',
  ])
})

test('two who are the same are told apart by nothing', () => {
  const { data, codes } = compare(een, { ...een, id: 'tweeling' })
  expect(waaromBoven(data, codes, [0, 1], []).join(' ')).toContain('betekent niets')
})

test('a table puts what decides most on top, folds what is equal and shows both sides of a wish', () => {
  const { data, feiten } = compare(een, ander)
  const werk = toonTabel(data, false, feiten)
  const wensen = toonTabel(data, true, feiten)

  expect(werk.verschillen.slice(0, 2).map(({ label }) => label)).toEqual(['Lasser', 'Lassen'])
  expect(werk.verschillen[1]).toMatchObject({ gevraagd: 'goed', beste: 0 })
  expect(werk.verschillen[1]?.cellen.map(({ getoond }) => getoond)).toEqual(['goed', 'basis'])
  expect(werk.gelijk.map(({ label }) => label)).toContain('Leren')
  expect(werk.verschillen.find(({ label }) => label === 'Rekenen')?.cellen[0]).toMatchObject({
    getoond: 'niet bekend',
    geschat: true,
  })
  const uren = [...wensen.verschillen, ...wensen.gelijk].find(({ label }) => label === 'Uren per week')
  expect(uren?.gevraagd).toBe('24 tot 32 uur per week')
  expect(uren?.cellen[0]?.getoond).toBe('past: 16 tot 32 uur per week')
  const tijden = wensen.verschillen.find(({ label }) => label === 'Werktijden')
  expect(tijden?.cellen.map(({ getoond }) => getoond.split(':')[0])).toEqual(['geen wens', 'past niet'])
})

test('steps are gathered by kind, with the place where they are taken and what they bring', () => {
  const { data, codes } = compare(een, ander)
  const { groepen, allesSamen } = toonStappen(data, codes.indexOf('K-ANDER'))
  const groep = (stap: string) => groepen.find((een) => een.stap === stap)

  expect(groepen.map(({ stap }) => stap)).toEqual(['inwerken', 'trainen', 'jobcoach', 'werk-aanpassen'])
  expect(groep('trainen')?.regels[0]).toMatchObject({ label: 'Lassen', plek: null })
  expect(groep('trainen')?.regels[0]?.samen).toBeGreaterThan(Math.round(data.uitkomsten[1]?.totaal ?? 100))
  expect(groep('werk-aanpassen')?.regels.every(({ plek }) => plek === 'vacature-voorwaarden')).toBe(true)
  expect(allesSamen).toBeGreaterThan(95)
  const vragen = toonStappen(data, codes.indexOf('K-EEN')).groepen
  expect(vragen.map(({ stap, regels }) => [stap, regels.map(({ label, plek }) => [label, plek])])).toEqual([
    ['meten', [['Rekenen', 'kandidaat-kenmerken']]],
  ])
})

test('an employer hears no figure, wish, source or level "niet", only what was asked and shown', () => {
  const { data } = compare(een, ander)
  const tekst = toWerkgeversTekst(data.uitkomsten)
  const alles = JSON.stringify(tekst)

  expect(tekst.kandidaten.map(({ naam }) => naam)).toEqual(['Kandidaat A', 'Kandidaat B'])
  expect(tekst.verschillen.find(({ label }) => label === 'Lassen')).toMatchObject({
    gevraagd: 'goed',
    getoond: ['goed', 'basis'],
  })
  expect(tekst.verschillen.find(({ label }) => label === 'Samenwerken')?.getoond).toEqual([
    'voldoende',
    'nog niet bekend',
  ])
  expect(tekst.gelijk).toContain('Leren')
  expect(alles).not.toMatch(/rolstoel|hulp op het werk|uren per week|soort plek|werktijden|kok/i)
  expect(alles).not.toMatch(/melba|gewenst|\d,\d|\d{2} punten|\bsamen\b/)
})
