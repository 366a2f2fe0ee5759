import { expect, test } from 'vitest'
import { toSimulatie, toTelbaar } from '#app/domain/match/simulatie.ts'
import { singleVarianten } from '#app/domain/match/carving.ts'
import type { Telling } from '#search/matching/scan/match-scan.ts'
import { rankProfielen } from '#search/matching/rank.ts'
import { aProfiel, aVacature, anEis, taxonomie } from '#tests/unit/search/matching/fixtures.ts'

const VACATURE = aVacature({
  eisen: [anEis('gedrag:leren', 3, { hard: true }), anEis('certificaat:vca', 3, { hard: true })],
  urenMin: 32,
  soorten: [],
})
const LABELS = new Map([
  ['gedrag:leren', 'Leren'],
  ['certificaat:vca', 'VCA'],
])

const telling = (voldoet: number): Telling => ({ voldoet, past: 0, metAanpassing: 0, navragen: 0 })

/** A simulation in which each single step brings what `dan` says, in the order of the variants. */
function simulate(nu: number, dan: Record<string, number>, labels = LABELS) {
  const varianten = singleVarianten(VACATURE)
    .filter(({ stappen: [een] }) => een?.wat !== 'eis' || een.hoe !== 'weg')
    .map((variant) => {
      const [een] = variant.stappen
      const sleutel = een?.wat === 'eis' ? `${een.hoe} ${een.termId}` : (een?.sleutel ?? '')
      return { variant, dan: telling(dan[sleutel] ?? nu) }
    })
  return toSimulatie(
    { vacature: VACATURE, zonderIndicatie: false, elkeSoort: false },
    { nu: telling(nu), varianten },
    labels,
    'precies',
  )
}

test('each must and each condition is one line that says what it costs, the dearest first', () => {
  const { regels, isWeinig } = simulate(4, { 'lager gedrag:leren': 6, 'wens gedrag:leren': 9, uren: 20 })
  expect(regels).toEqual([
    {
      sleutel: 'uren',
      label: 'Uren per week',
      hoe: 'Vraag minstens 24 uur per week',
      meer: 16,
      meerLager: null,
    },
    { sleutel: 'gedrag:leren', label: 'Leren', hoe: null, meer: 5, meerLager: 2 },
    { sleutel: 'certificaat:vca', label: 'VCA', hoe: null, meer: 0, meerLager: null },
  ])
  expect(isWeinig).toBe(true)
  expect(simulate(10, {}).isWeinig).toBe(false)
})

test('a term that the dictionary does not have is not named', () => {
  const { regels } = simulate(4, {}, new Map())
  expect(regels.map(({ sleutel }) => sleutel)).toEqual(['uren'])
})

test('the count of an employer does not follow the kinds of place that need an indication', () => {
  const met = aVacature({ soorten: ['regulier', 'garantiebaan', 'beschut'] })
  const zonder = aVacature({ soorten: ['regulier'] })
  expect(toTelbaar(met, 'afgerond')?.vacature).toEqual(toTelbaar(zonder, 'afgerond')?.vacature)
  expect(toTelbaar(met, 'afgerond')?.zonderIndicatie).toBe(true)
  expect(toTelbaar(zonder, 'afgerond')?.zonderIndicatie).toBe(false)
  expect(toTelbaar(aVacature({ soorten: ['garantiebaan'] }), 'afgerond')).toBeNull()
  expect(new Set(toTelbaar(met, 'precies')?.vacature.soorten)).toEqual(new Set(met.soorten))
  expect(toTelbaar(met, 'precies')?.zonderIndicatie).toBe(false)
})

test('as long as no kind of place is chosen everyone counts, and the page says so', () => {
  const leeg = aVacature({ soorten: [] })
  for (const nauwkeurigheid of ['precies', 'afgerond'] as const) {
    const telbaar = toTelbaar(leeg, nauwkeurigheid)
    expect(telbaar?.elkeSoort).toBe(true)
    const mens = aProfiel({ soorten: ['stage'] })
    const { aantallen } = rankProfielen(telbaar?.vacature ?? leeg, [mens], taxonomie)
    expect(aantallen).toMatchObject({ past: 1, navragen: 0 })
  }
  expect(toTelbaar(aVacature({ soorten: ['stage'] }), 'precies')?.elkeSoort).toBe(false)
})
