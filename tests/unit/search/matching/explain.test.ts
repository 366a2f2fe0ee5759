import { expect, test } from 'vitest'
import { regelsVoor, samenvatting, zinVoorRegel } from '#search/matching/explain.ts'
import { scorePaar } from '#search/matching/score.ts'
import { aKenmerk, anEis, aProfiel, aVacature, taxonomie } from './fixtures.ts'

const uitkomst = scorePaar(
  aVacature({
    beroepId: 'beroep:lasser',
    eisen: [
      anEis('vakvaardigheid:lassen', 3),
      anEis('gedrag:leren', 3),
      anEis('gedrag:samenwerken', 1),
      anEis('rijbewijs:B', 3, { gewicht: 'pre' }),
      anEis('basis:rekenen', 2, { gewicht: 'pre' }),
    ],
  }),
  aProfiel({
    kenmerken: [
      aKenmerk('vakvaardigheid:lassen', 3, { bron: 'praktijk' }),
      aKenmerk('gedrag:leren', 2, { bron: 'melba' }),
      aKenmerk('gedrag:samenwerken', 3, { bron: 'zelf' }),
      aKenmerk('rijbewijs:B', 0),
    ],
    gewerkteBeroepen: ['beroep:booglasser'],
    ondersteuning: ['buddy'],
  }),
  taxonomie,
)

function zin(sleutel: string, voor: 'adviseur' | 'werkgever' | 'kandidaat'): string {
  return zinVoorRegel(
    uitkomst.regels.find((r) => r.sleutel === sleutel)!,
    voor,
  )
}

test.each([
  [
    'vakvaardigheid:lassen',
    'adviseur',
    'Lassen: past. Gevraagd: goed. Het profiel heeft: goed (in de praktijk gezien, 12 mei 2026).',
  ],
  [
    'vakvaardigheid:lassen',
    'werkgever',
    'Lassen: past. Gevraagd: goed. De kandidaat heeft: goed (in de praktijk gezien, 2026).',
  ],
  [
    'gedrag:leren',
    'werkgever',
    'Leren: klein tekort. Gevraagd: goed. De kandidaat heeft: voldoende (door het WSP vastgesteld, 2026). Mogelijke stap: inwerken.',
  ],
  [
    'gedrag:leren',
    'kandidaat',
    'Leren: klein tekort. Gevraagd: goed. Jij hebt: voldoende (uit je MELBA-meting, 12 mei 2026). Dit kan helpen: inwerken.',
  ],
  [
    'gedrag:samenwerken',
    'werkgever',
    'Samenwerken: ruim meer dan gevraagd, let op of het werk niet te licht is. Gevraagd: basis. De kandidaat heeft: goed (eigen inschatting, 2026).',
  ],
  ['rijbewijs:B', 'adviseur', 'Rijbewijs B: niet aanwezig. Mogelijke stap: training.'],
  ['basis:rekenen', 'adviseur', 'Rekenen: nog niet bekend. Stap: laten meten.'],
  ['basis:rekenen', 'kandidaat', 'Rekenen: nog niet bekend. Vertel je werkcoach of je dit kunt.'],
  [
    'beroep:lasser',
    'adviseur',
    'Lasser: hetzelfde werk, of werk dat er heel dichtbij ligt. Vergeleken met: Booglasser.',
  ],
  ['beroep:lasser', 'werkgever', 'Lasser: hetzelfde werk, of werk dat er heel dichtbij ligt.'],
] as const)('%s for %s', (sleutel, voor, verwacht) => {
  expect(zin(sleutel, voor)).toBe(verwacht)
})

test('an employer does not see what the candidate wishes', () => {
  expect(regelsVoor(uitkomst, 'werkgever').some((r) => r.deel === 'wens')).toBe(false)
  expect(regelsVoor(uitkomst, 'adviseur').some((r) => r.sleutel === 'ondersteuning')).toBe(true)
  expect(zin('ondersteuning', 'werkgever')).toBe('')
  expect(zin('ondersteuning', 'kandidaat')).toBe(
    'Hulp op het werk: de werkgever biedt je gewenste hulp nog niet.',
  )
})

test('the summary names the strongest fits, then the main gap, then what is unknown', () => {
  expect(samenvatting(uitkomst, 'adviseur')).toBe(
    'Past het best op: Lassen, Lasser en Samenwerken. Grootste verschil: Rijbewijs B (mogelijke stap: training). Nog niet bekend: 1 punt.',
  )
  expect(samenvatting(uitkomst, 'kandidaat')).toMatch(/^Dit past bij je: Lassen/)
})

test('the summary of someone who fails a hard requirement says so', () => {
  const uit = scorePaar(
    aVacature({ eisen: [anEis('rijbewijs:B', 3, { hard: true })] }),
    aProfiel({ kenmerken: [aKenmerk('rijbewijs:B', 0)] }),
    taxonomie,
  )
  expect(samenvatting(uit, 'adviseur')).toContain('Dit moet, maar past niet: Rijbewijs B.')
})
