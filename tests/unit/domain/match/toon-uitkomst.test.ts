import { expect, test } from 'vitest'
import { toonUitkomst } from '#app/domain/match/toon-uitkomst.ts'
import { scorePaar } from '#search/matching/score.ts'
import {
  aKenmerk,
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
    anEis('gedrag:samenwerken', 2),
    anEis('basis:rekenen', 2),
    anEis('certificaat:vca', 3, { hard: true }),
  ],
  urenMin: 24,
  urenMax: 32,
  punt: HAARLEM,
  werkEnDenkniveau: 4,
  ondersteuning: ['buddy'],
})
const profiel = aProfiel({
  id: 'profiel-geheim',
  kenmerken: [
    aKenmerk('vakvaardigheid:lassen', 2, { bron: 'melba', waargenomenOp: '2026-05-12' }),
    aKenmerk('gedrag:samenwerken', 3, { bron: 'zelf', waargenomenOp: '2025-02-03' }),
    aKenmerk('basis:rekenen', 0, { bron: 'abc', waargenomenOp: '2026-01-20' }),
  ],
  gewensteBeroepen: ['beroep:kok'],
  ondersteuning: ['rolstoeltoegankelijk'],
  werkEnDenkniveau: 2,
})
const uitkomst = scorePaar(vacature, profiel, taxonomie)

test('an employer gets words only: no figures, wishes, instruments, exact dates or ids of a person', () => {
  const getoond = toonUitkomst(uitkomst, 'werkgever')
  const tekst = JSON.stringify(getoond)

  expect(getoond.cijfers).toBeNull()
  expect(getoond.vragen).toEqual([])
  expect(getoond.regels.some(({ groep }) => groep === 'wens')).toBe(false)
  expect(tekst).not.toMatch(
    /melba|abc|rolstoel|hulp op het werk|profiel-geheim|12 mei|2026-05|20 januari|kok/i,
  )
  expect(tekst).toContain('door het WSP vastgesteld, 2026')
  expect(Object.keys(getoond.regels[0] ?? {}).sort()).toEqual(
    ['getoond', 'gevraagd', 'groep', 'heeftNiveaus', 'id', 'label', 'oordeel', 'stap', 'zin'].sort(),
  )
})

test('what was judged "niet" reads as not known for an employer, also in the summary', () => {
  const getoond = toonUitkomst(uitkomst, 'werkgever')
  const rekenen = getoond.regels.find(({ label }) => label === 'Rekenen')

  expect(rekenen).toMatchObject({ getoond: null, oordeel: 'onbekend' })
  expect(rekenen?.zin).not.toContain('niet (')

  const alleenRekenen = scorePaar(aVacature({ eisen: [anEis('basis:rekenen', 2)] }), profiel, taxonomie)
  expect(toonUitkomst(alleenRekenen, 'adviseur').samenvatting).toContain('Grootste verschil: Rekenen')
  expect(toonUitkomst(alleenRekenen, 'werkgever').samenvatting).not.toContain('Rekenen')
})

test('werk- en denkniveau is not for an employer and is for an adviseur', () => {
  const has = (voor: 'werkgever' | 'adviseur') =>
    toonUitkomst(uitkomst, voor).regels.some(({ id }) => id.endsWith('werkEnDenkniveau'))

  expect(has('werkgever')).toBe(false)
  expect(has('adviseur')).toBe(true)
})

test('an adviseur sees source, date and step, and which hard condition is not sure', () => {
  const getoond = toonUitkomst(uitkomst, 'adviseur')
  const lassen = getoond.regels.find(({ label }) => label === 'Lassen')

  expect(lassen).toMatchObject({
    groep: 'werk',
    gevraagd: 3,
    getoond: 2,
    heeftNiveaus: true,
    stap: 'inwerken',
  })
  expect(lassen?.zin).toMatch(/^Klein tekort\..*MELBA, 12 mei 2026/)
  expect(getoond.regels.find(({ label }) => label === 'VCA')).toMatchObject({
    groep: 'moet',
    heeftNiveaus: false,
    oordeel: 'onbekend',
  })
  expect(getoond.regels.find(({ id }) => id === 'hard-uren')).toMatchObject({
    groep: 'moet',
    oordeel: 'past',
  })
  expect(getoond.vragen).toEqual(['Heeft de kandidaat dit: VCA?'])
})

test('a candidate is spoken to with "je" and never with "u"', () => {
  const getoond = toonUitkomst(uitkomst, 'kandidaat')
  const tekst = [getoond.samenvatting, ...getoond.vragen, ...getoond.regels.map(({ zin }) => zin)].join(' ')

  expect(tekst).toMatch(/\b[Jj](e|ij)\b/)
  expect(tekst).not.toMatch(/\b(u|uw|U|Uw)\b/)
})

test('every line has its own id, so that a list of them can be drawn', () => {
  for (const voor of ['adviseur', 'kandidaat', 'werkgever'] as const) {
    const ids = toonUitkomst(uitkomst, voor).regels.map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
  }
})

test('the figures are whole numbers with a range around the first', () => {
  const cijfers = toonUitkomst(uitkomst, 'adviseur').cijfers
  expect(cijfers).not.toBeNull()
  const { werk, kandidaat, laag, hoog } = cijfers!
  for (const getal of [werk.getal, kandidaat.getal, laag, hoog]) expect(Number.isInteger(getal)).toBe(true)
  expect(laag).toBeLessThanOrEqual(werk.getal)
  expect(hoog).toBeGreaterThanOrEqual(werk.getal)
})
