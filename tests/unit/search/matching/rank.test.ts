import { expect, test } from 'vitest'
import { rankProfielen, rankVacatures } from '#search/matching/rank.ts'
import { aKenmerk, anEis, aProfiel, aVacature, taxonomie } from './fixtures.ts'

const vacature = aVacature({
  eisen: [anEis('gedrag:leren', 3), anEis('gedrag:samenwerken', 3), anEis('rijbewijs:B', 3, { hard: true })],
  urenMin: 24,
  urenMax: 36,
})

const kan = aKenmerk('rijbewijs:B', 3)

test('ranks on total, then certainty, then id', () => {
  const goed = [aKenmerk('gedrag:leren', 3), kan]
  const { past } = rankProfielen(
    vacature,
    [
      aProfiel({ id: 'c', kenmerken: goed }),
      aProfiel({ id: 'laag', kenmerken: [aKenmerk('gedrag:leren', 1), kan] }),
      aProfiel({ id: 'zeker', kenmerken: [...goed, aKenmerk('gedrag:samenwerken', 3)] }),
      aProfiel({ id: 'b', kenmerken: goed }),
    ],
    taxonomie,
  )
  expect(past.map((u) => u.profielId)).toEqual(['zeker', 'b', 'c', 'laag'])
})

test('lists unknown apart and counts why the others are out', () => {
  const uit = rankProfielen(
    vacature,
    [
      aProfiel({ id: 'vraag' }),
      aProfiel({ id: 'uit1', kenmerken: [aKenmerk('rijbewijs:B', 0)] }),
      aProfiel({ id: 'uit2', kenmerken: [aKenmerk('rijbewijs:B', 0)], urenMin: 8, urenMax: 12 }),
    ],
    taxonomie,
  )
  expect(uit.past).toEqual([])
  expect(uit.navragen.map((u) => u.profielId)).toEqual(['vraag'])
  expect(uit.aantallen).toEqual({ past: 0, navragen: 1, afgevallen: 2 })
  expect(uit.afgevallen).toEqual([
    { sleutel: 'rijbewijs:B', label: 'Rijbewijs B', aantal: 2 },
    { sleutel: 'uren', label: 'Uren per week', aantal: 1 },
  ])
})

test('a maximum shortens what is explained, not what is counted', () => {
  const profielen = ['a', 'b', 'c'].map((id) => aProfiel({ id, kenmerken: [kan] }))
  const uit = rankProfielen(vacature, profielen, taxonomie, { maximum: 2 })
  expect(uit.past.map((u) => u.profielId)).toEqual(['a', 'b'])
  expect(uit.aantallen.past).toBe(3)
})

test('ranks vacatures for one profile', () => {
  const profiel = aProfiel({ kenmerken: [kan, aKenmerk('gedrag:leren', 2)] })
  const { past } = rankVacatures(
    profiel,
    [
      aVacature({ id: 'veel', eisen: [anEis('gedrag:leren', 3)] }),
      aVacature({ id: 'past', eisen: [anEis('gedrag:leren', 2)] }),
    ],
    taxonomie,
  )
  expect(past.map((u) => u.vacatureId)).toEqual(['past', 'veel'])
})
