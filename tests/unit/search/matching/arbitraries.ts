import fc from 'fast-check'
import type { Kenmerk, MatchProfiel, MatchVacature } from '#search/matching/model.ts'
import { AMSTERDAM, BEROEP_IDS, HAARLEM, TERM_IDS } from './fixtures.ts'

export const termId = fc.constantFrom(...TERM_IDS, 'vakvaardigheid:weg', 'zonder-soort')
const beroepId = fc.constantFrom(...BEROEP_IDS, 'beroep:weg')
const janee = fc.constantFrom(true, false, null)
const soorten = fc.subarray(['regulier', 'stage', 'beschut', 'garantiebaan'])
const hulp = fc.subarray(['buddy', 'harrie', 'rustige_plek'])
const datum = fc.constantFrom('2026-12-01', '2027-01-01', '2027-01-20', '2027-06-01', 'onzin')
const uren = fc.integer({ min: 0, max: 40 })

const kenmerk: fc.Arbitrary<Kenmerk> = fc.record({
  termId,
  niveau: fc.constantFrom(0, 1, 2, 3, null),
  bron: fc.constantFrom('zelf', 'werkcoach', 'abc', 'melba', 'werkgever', 'praktijk'),
  waargenomenOp: fc.constantFrom('2025-01-01', '2026-01-01', '2026-05-12'),
})

export const profiel: fc.Arbitrary<MatchProfiel> = fc.record({
  id: fc.constant('p'),
  kenmerken: fc.array(kenmerk, { maxLength: 14 }),
  gewensteBeroepen: fc.array(beroepId, { maxLength: 3 }),
  gewerkteBeroepen: fc.array(beroepId, { maxLength: 3 }),
  urenMin: fc.oneof(uren, fc.constant(NaN)),
  urenMax: uren,
  beschikbaarVanaf: fc.option(datum),
  kantoortijden: janee,
  onregelmatig: janee,
  maxReisafstandKm: fc.constantFrom(0, 5, 10, 17, 30, NaN),
  punt: fc.constantFrom(HAARLEM, AMSTERDAM, { lat: NaN, lon: 4 }),
  soorten,
  ondersteuning: hulp,
  werkEnDenkniveau: fc.integer({ min: 0, max: 7 }),
})

export const vacature: fc.Arbitrary<MatchVacature> = fc.record({
  id: fc.constant('v'),
  beroepId: fc.option(beroepId),
  eisen: fc.array(
    fc.record({
      termId,
      niveau: fc.constantFrom(1, 2, 3),
      hard: fc.boolean(),
      gewicht: fc.constantFrom('essentieel', 'belangrijk', 'pre'),
    }),
    { maxLength: 10 },
  ),
  urenMin: fc.option(uren),
  urenMax: fc.option(uren),
  kantoortijden: janee,
  onregelmatig: janee,
  onregelmatigHard: fc.boolean(),
  reisafstandHard: fc.boolean(),
  soorten,
  startdatum: fc.option(datum),
  ondersteuning: hulp,
  punt: fc.option(fc.constantFrom(HAARLEM, AMSTERDAM)),
  werkEnDenkniveau: fc.integer({ min: 0, max: 7 }),
})
