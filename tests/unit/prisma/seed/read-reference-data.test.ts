import { expect, test } from 'vitest'
import { readReferenceData } from '#prisma/seed/read-reference-data.ts'

const referentie = readReferenceData()
const aantal = (soort: string) => referentie.termen.filter((term) => term.soort === soort).length

test('the files hold what data/SOURCE.md says', () => {
  expect(aantal('gedrag')).toBe(25)
  expect(aantal('beroep')).toBe(3007)
  expect(aantal('vakvaardigheid')).toBe(1163)
  expect(aantal('taal')).toBe(36)
  expect(aantal('basis')).toBe(2)
  expect(aantal('certificaat')).toBe(26)
  expect(aantal('rijbewijs')).toBe(16)
  expect(referentie.beroepVakvaardigheden).toHaveLength(34_679)
  expect(referentie.postcodegebieden).toHaveLength(4086)
  expect(referentie.gemeenten).toHaveLength(7)
  expect(referentie.dienstclusters).toHaveLength(4)
  expect(referentie.organisaties).toHaveLength(10)
})

test('term ids are unique and made of soort and code', () => {
  expect(new Set(referentie.termen.map(({ id }) => id)).size).toBe(referentie.termen.length)
  expect(referentie.termen.every(({ id, soort, code }) => id === `${soort}:${code}`)).toBe(true)
})

test('every gedragscompetentie is explained in one sentence and findable by everyday words', () => {
  for (const term of referentie.termen.filter(({ soort }) => soort === 'gedrag')) {
    expect(term.uitleg).toMatch(/^[A-Z][^.]+\.$/)
    expect(term.synoniemen.length).toBeGreaterThan(1)
  }
})

test('idf is never negative and only given for vakvaardigheden', () => {
  for (const { soort, idf } of referentie.termen) {
    if (soort === 'vakvaardigheid') expect(idf).toBeGreaterThanOrEqual(0)
    else expect(idf).toBeNull()
  }
})

test('links join known terms, at most twelve for each beroep', () => {
  const ids = new Set(referentie.termen.map(({ id }) => id))
  const perBeroep = new Map<string, number>()
  for (const { beroepId, vakvaardigheidId } of referentie.beroepVakvaardigheden) {
    if (!ids.has(beroepId) || !ids.has(vakvaardigheidId)) throw new Error(`${beroepId} ${vakvaardigheidId}`)
    perBeroep.set(beroepId, (perBeroep.get(beroepId) ?? 0) + 1)
  }
  expect(Math.max(...perBeroep.values())).toBe(12)
})

test('postcodes are four digits, once each, inside the Netherlands, and cover the seven gemeenten', () => {
  const { postcodegebieden, gemeenten } = referentie
  expect(new Set(postcodegebieden.map(({ pc4 }) => pc4)).size).toBe(postcodegebieden.length)
  for (const { pc4, gemeenteCode, lat, lon } of postcodegebieden) {
    expect(pc4).toMatch(/^[1-9]\d{3}$/)
    expect(gemeenteCode).toMatch(/^\d{4}$/)
    expect(lat > 50.7 && lat < 53.6 && lon > 3.3 && lon < 7.3).toBe(true)
  }
  for (const { code, naam } of gemeenten) {
    expect(postcodegebieden.find(({ gemeenteCode }) => gemeenteCode === code)?.gemeente).toBe(naam)
  }
})
