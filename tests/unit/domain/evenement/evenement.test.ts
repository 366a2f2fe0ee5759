import { expect, test } from 'vitest'
import {
  plaatsenTekst,
  standVan,
  wanneerTekst,
  type EvenementStatus,
} from '#app/domain/evenement/evenement.ts'

const evenement = {
  status: 'gepubliceerd' as EvenementStatus,
  einde: new Date('2026-06-06T14:00:00Z'),
  aanmeldenVan: new Date('2026-04-01T08:00:00Z'),
  aanmeldenTot: new Date('2026-06-05T08:00:00Z'),
  capaciteiten: [
    { rol: 'werkgever' as const, plaatsen: 12, bezet: 12 },
    { rol: 'kandidaat' as const, plaatsen: 20, bezet: 17 },
  ],
}
const MEI = new Date('2026-05-01T08:00:00Z')

test('a published evenement is open while one role has places, and each role stands for itself', () => {
  const { stand, rollen } = standVan(evenement, MEI)
  expect(stand).toBe('open')
  expect(rollen.map(({ rol, vrij, stand }) => [rol, vrij, stand])).toEqual([
    ['kandidaat', 3, 'open'],
    ['werkgever', 0, 'vol'],
  ])
})

test('an evenement is vol when no role has a place', () => {
  const vol = { ...evenement, capaciteiten: [{ rol: 'werkgever' as const, plaatsen: 12, bezet: 12 }] }
  expect(standVan(vol, MEI).stand).toBe('vol')
})

test.each([
  ['a second before registration opens', new Date('2026-04-01T07:59:59Z'), 'nog_niet_open'],
  ['when registration opens', evenement.aanmeldenVan, 'open'],
  ['when registration closes', evenement.aanmeldenTot, 'gesloten'],
  ['while it is going on', new Date('2026-06-06T08:00:00Z'), 'gesloten'],
  ['when it ends', evenement.einde, 'voorbij'],
])('the stand %s', (_, nu, stand) => {
  expect(standVan(evenement, nu).stand).toBe(stand)
})

test.each(['concept', 'geannuleerd', 'afgerond'] as const)(
  '%s stays so whatever the clock says',
  (status) => {
    for (const nu of [MEI, new Date('2027-01-01T00:00:00Z')]) {
      const { stand, rollen } = standVan({ ...evenement, status }, nu)
      expect([stand, ...rollen.map((rol) => rol.stand)]).toEqual([status, status, status])
    }
  },
)

test('places left are told in words', () => {
  expect(plaatsenTekst({ stand: 'open', vrij: 3 })).toBe('nog 3 plaatsen')
  expect(plaatsenTekst({ stand: 'open', vrij: 1 })).toBe('nog 1 plaats')
  expect(plaatsenTekst({ stand: 'vol', vrij: 0 })).toBe('vol, met een wachtlijst')
  expect(plaatsenTekst({ stand: 'gesloten', vrij: 3 })).toBe('aanmelden kan niet meer')
})

test('the time of an evenement is told once for one day and twice for two', () => {
  expect(wanneerTekst('2026-06-06T07:30:00.000Z', '2026-06-06T14:00:00.000Z')).toBe(
    'zaterdag 6 juni 2026, 9.30 tot 16.00 uur',
  )
  expect(wanneerTekst('2026-06-06T07:30:00.000Z', '2026-06-07T14:00:00.000Z')).toBe(
    'zaterdag 6 juni 2026, 9.30 tot zondag 7 juni 2026, 16.00 uur',
  )
})
