import { expect, test } from 'vitest'
import { telReacties } from '#app/domain/advies/cijfers.ts'

const vandaag = '2026-11-25'

test('what is late counts as late, answered or not, and what can still be in time counts for neither', () => {
  expect(
    telReacties(
      'jaar',
      [
        { van: '2026-11-16', voor: '2026-11-18', tot: '2026-11-17' },
        { van: '2026-11-16', voor: '2026-11-18', tot: '2026-11-18' },
        { van: '2026-11-16', voor: '2026-11-18', tot: '2026-11-20' },
        { van: '2026-11-16', voor: '2026-11-18', tot: null },
        { van: '2026-11-23', voor: '2026-11-25', tot: null },
      ],
      vandaag,
    ),
  ).toEqual({
    naam: 'jaar',
    gevraagd: 5,
    beantwoord: 3,
    opTijd: 2,
    teLaat: 2,
    deelOpTijd: 0.5,
    mediaanWerkdagen: 2,
  })
})

test('the median of an even number lies between the two in the middle; without anything there are no figures', () => {
  const wacht = (tot: string) => ({ van: '2026-11-16', voor: '2026-11-18', tot })
  expect(telReacties('twee', [wacht('2026-11-17'), wacht('2026-11-18')], vandaag).mediaanWerkdagen).toBe(1.5)
  expect(telReacties('geen', [], vandaag)).toMatchObject({ deelOpTijd: null, mediaanWerkdagen: null })
})
