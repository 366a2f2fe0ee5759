import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  fromWaarde,
  listVersoepelingen,
  toWaarde,
  versoepel,
  versoepelAlles,
  type Versoepeling,
} from '#app/domain/vacature/versoepeling.ts'
import { aVacature, anEis } from '#tests/unit/search/matching/fixtures.ts'

const eis = (termId: string, hoe: 'lager' | 'wens' | 'weg'): Versoepeling => ({ wat: 'eis', termId, hoe })
const voorwaarde = (sleutel: 'uren' | 'reisafstand' | 'onregelmatig' | 'soort' | 'startdatum') =>
  ({ wat: 'voorwaarde', sleutel }) as const

const must = (termId: string, niveau: 1 | 2 | 3 = 3) => anEis(termId, niveau, { hard: true })

test('a must can ask a level less, become a wish or leave, and the others stay as they are', () => {
  const ander = must('gedrag:leren')
  const vacature = aVacature({ eisen: [must('vakvaardigheid:lassen'), ander] })

  expect(versoepel(vacature, eis('vakvaardigheid:lassen', 'lager'))?.eisen).toEqual([
    must('vakvaardigheid:lassen', 2),
    ander,
  ])
  expect(versoepel(vacature, eis('vakvaardigheid:lassen', 'wens'))?.eisen).toEqual([
    anEis('vakvaardigheid:lassen', 3, { hard: false, gewicht: 'essentieel' }),
    ander,
  ])
  expect(versoepel(vacature, eis('vakvaardigheid:lassen', 'weg'))?.eisen).toEqual([ander])
})

test('what cannot be asked less is not offered: the lowest level, a paper in parts, a wish, an unknown term', () => {
  const vacature = aVacature({
    eisen: [must('gedrag:leren', 1), must('certificaat:vca'), anEis('basis:rekenen', 3)],
  })
  for (const een of [
    eis('gedrag:leren', 'lager'),
    eis('certificaat:vca', 'lager'),
    eis('basis:rekenen', 'wens'),
    eis('gedrag:weg', 'weg'),
  ])
    expect(versoepel(vacature, een), toWaarde(een)).toBeNull()
  expect(listVersoepelingen({ ...vacature, soorten: [] }).map(toWaarde)).toEqual([
    'wens.gedrag:leren',
    'weg.gedrag:leren',
    'wens.certificaat:vca',
    'weg.certificaat:vca',
  ])
})

test('conditions get wider, each in its own way', () => {
  const vacature = aVacature({
    urenMin: 32,
    reisafstandHard: true,
    onregelmatig: true,
    onregelmatigHard: true,
    soorten: ['regulier', 'proefplaatsing'],
    startdatum: '2027-01-31',
  })
  expect(versoepel(vacature, voorwaarde('uren'))).toMatchObject({ urenMin: 24 })
  expect(versoepel({ ...vacature, urenMin: 8 }, voorwaarde('uren'))).toMatchObject({ urenMin: 4 })
  expect(versoepel(vacature, voorwaarde('reisafstand'))).toMatchObject({ reisafstandHard: false })
  expect(versoepel(vacature, voorwaarde('onregelmatig'))).toMatchObject({ onregelmatigHard: false })
  expect(versoepel(vacature, voorwaarde('startdatum'))).toMatchObject({ startdatum: '2027-02-28' })
  expect(versoepel(vacature, voorwaarde('soort'))?.soorten).toEqual([
    'regulier',
    'proefplaatsing',
    'werkervaringsplek',
    'leerwerktraject',
  ])
})

test('a condition that asks nothing cannot ask less', () => {
  const vacature = aVacature({ soorten: [], urenMin: 4, onregelmatig: false, onregelmatigHard: true })
  expect(listVersoepelingen(vacature)).toEqual([])
  expect(listVersoepelingen({ ...vacature, urenMin: null })).toEqual([])
})

test('several at once are all there, or none is', () => {
  const vacature = aVacature({ eisen: [must('gedrag:leren'), must('basis:rekenen')], urenMin: 20 })
  const beide = versoepelAlles(vacature, [eis('gedrag:leren', 'wens'), voorwaarde('uren')])
  expect(beide?.eisen[0]?.hard).toBe(false)
  expect(beide?.urenMin).toBe(12)
  expect(versoepelAlles(vacature, [eis('gedrag:leren', 'wens'), eis('gedrag:leren', 'lager')])).toBeNull()
})

test('a button says what it means and nothing else is read from a form', () => {
  const vacature = aVacature({ eisen: [must('taal:nld-mondeling'), must('certificaat:vca.2')], urenMin: 20 })
  for (const een of listVersoepelingen(vacature)) expect(fromWaarde(toWaarde(een))).toEqual(een)
  fc.assert(
    fc.property(fc.string(), (tekst) => {
      const een = fromWaarde(tekst)
      return een === null || toWaarde(een) === tekst
    }),
  )
})
