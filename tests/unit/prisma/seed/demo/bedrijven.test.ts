import { expect, test } from 'vitest'
import { BEDRIJVEN } from '#prisma/seed/demo/bedrijven.ts'
import { DEMO_BEROEPEN, resolveBeroepen } from '#prisma/seed/demo/beroepen.ts'
import { readReferenceData } from '#prisma/seed/read-reference-data.ts'

test('the work of a company is work of its sector, and its postcodes lie in the region', () => {
  const { postcodegebieden, gemeenten } = readReferenceData()
  const codes = new Set(gemeenten.map(({ code }) => code))
  const regio = postcodegebieden.filter(({ gemeenteCode }) => codes.has(gemeenteCode)).map(({ pc4 }) => pc4)
  for (const [sector, bedrijven] of Object.entries(BEDRIJVEN)) {
    const labels = DEMO_BEROEPEN.filter((beroep) => beroep.sector === sector).map(({ label }) => label)
    for (const bedrijf of bedrijven) {
      for (const label of bedrijf.beroepen ?? []) expect(labels).toContain(label)
      for (const pc4 of bedrijf.pc4 ?? []) expect(regio).toContain(pc4)
    }
  }
})

test('every demo beroep is found in the reference data, with typical vakvaardigheden and known papers', () => {
  const referentie = readReferenceData()
  const termIds = new Set(referentie.termen.map(({ id }) => id))
  for (const beroep of resolveBeroepen(referentie).alle) {
    expect(beroep.vakvaardigheden.length, beroep.label).toBeGreaterThanOrEqual(5)
    for (const papier of beroep.papieren ?? []) expect(termIds).toContain(papier.replace('!', ''))
    for (const taak of beroep.taken) expect(taak).toMatch(/^Je .+\.$/)
  }
})
