import { expect, test } from 'vitest'
import {
  isTeVeel,
  hooguit,
  hooguitTekst,
  suggestiesUitDeelnames,
  type Deelname,
} from '#app/domain/sroi/deelname.ts'

const TRAINING: Deelname = {
  evenementId: 'e1',
  soort: 'training',
  titel: 'Harrie-training',
  van: '2026-03-02',
  tot: '2026-03-03',
  minuten: 960,
  aanwezig: 3,
}
const SPEEDDATES: Deelname = {
  evenementId: 'e2',
  soort: 'expertise',
  titel: 'Speeddates in de haven',
  van: '2026-05-11',
  tot: '2026-05-11',
  minuten: 150,
  aanwezig: 3,
}
const SITUATIE = {
  gatCents: 10_000_00,
  contract: { van: '2026-01-01', tot: '2026-12-31' },
  vandaag: '2026-07-01',
  tabel: { trainingPlaatsCents: 750_00, expertiseUurCents: 100_00 },
  deelnames: [TRAINING, SPEEDDATES],
}

test('seats that colleagues followed and hours at an event are suggestions with their exact value, newest first', () => {
  expect(
    suggestiesUitDeelnames(SITUATIE).map(
      ({ soort, evenementId, tekst, aantal, minsteCents, meesteCents }) => [
        soort,
        evenementId,
        tekst,
        aantal,
        minsteCents,
        meesteCents,
      ],
    ),
  ).toEqual([
    // Seven and a half hours together: seven.
    [
      'expertise',
      'e2',
      'Laat meetellen dat collega’s hielpen: Speeddates in de haven, 11 mei 2026 (7 uur)',
      7,
      700_00,
      700_00,
    ],
    [
      'training',
      'e1',
      'Laat meetellen wat collega’s volgden: Harrie-training, 2 maart 2026 (3 plaatsen)',
      3,
      2_250_00,
      2_250_00,
    ],
  ])
})

test('hours of all colleagues are added before they are rounded down', () => {
  expect(hooguit({ soort: 'expertise', minuten: 119, aanwezig: 1 })).toBe(1)
  expect(hooguit({ soort: 'expertise', minuten: 90, aanwezig: 2 })).toBe(3)
  expect(hooguit({ soort: 'training', minuten: 90, aanwezig: 2 })).toBe(2)
  expect(hooguitTekst({ soort: 'expertise', minuten: 90, aanwezig: 1 })).toBe(
    'Hooguit 1 uur, want 1 collega was er. Het evenement duurde 1 uur en 30 minuten. Samen naar beneden afgerond op hele uren.',
  )
  expect(hooguitTekst(TRAINING)).toBe('Hooguit 3, want 3 collega’s volgden de training tot het einde.')
})

test('more than there was is too much, and everything is when nothing is known any more', () => {
  expect([3, 4].map((aantal) => isTeVeel(aantal, TRAINING))).toEqual([false, true])
  expect(isTeVeel(1, null)).toBe(true)
})

test('an event outside the contract, a kind that the table leaves out and less than an hour are no suggestion', () => {
  const van = (anders: Partial<typeof SITUATIE>) =>
    suggestiesUitDeelnames({ ...SITUATIE, ...anders }).map(({ evenementId }) => evenementId)
  expect(van({ contract: { van: '2026-03-03', tot: '2026-12-31' } })).toEqual(['e2'])
  expect(van({ contract: { van: '2026-01-01', tot: '2026-05-10' }, vandaag: '2026-05-10' })).toEqual(['e1'])
  expect(van({ deelnames: [{ ...SPEEDDATES, minuten: 45, aanwezig: 1 }] })).toEqual([])
  expect(van({ gatCents: 0 })).toEqual([])
  expect(van({ vandaag: '2027-01-01' })).toEqual([])
  expect(
    suggestiesUitDeelnames({ ...SITUATIE, tabel: { trainingPlaatsCents: null, expertiseUurCents: 100_00 } }),
  ).toHaveLength(1)
})
