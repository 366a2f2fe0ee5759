import { expect, test } from 'vitest'
import { InzetSchema, rankCoaches, type Coach } from '#app/domain/jobcoachaanvraag/coachkeuze.ts'

const coach = (naam: string, over: Partial<Coach> = {}): Coach => ({
  id: naam,
  naam,
  partner: 'Partner',
  specialismen: [],
  lopend: 2,
  maximum: 8,
  komtHier: false,
  zelfdePartner: false,
  ...over,
})
const namen = (coaches: Coach[], nodig: Parameters<typeof rankCoaches>[1] = ['algemeen']) =>
  rankCoaches(coaches, nodig).map(({ naam }) => naam)

test('room comes first, then the need, the employer, the partner, the share of the caseload, the name', () => {
  const vol = coach('Vol', { specialismen: ['autisme'], lopend: 8, komtHier: true })
  const past = coach('Past', { specialismen: ['autisme'], lopend: 7 })
  const hier = coach('Hier', { komtHier: true })
  const partner = coach('Partner', { zelfdePartner: true })
  const rustig = coach('Rustig', { lopend: 0 })
  const onbekend = coach('Onbekend', { maximum: null, lopend: 0 })
  const bij = coach('Bij')
  const anna = coach('Anna')
  expect(namen([vol, onbekend, bij, anna, rustig, partner, hier, past], ['autisme'])).toEqual([
    ...['Past', 'Hier', 'Partner', 'Rustig', 'Anna', 'Bij', 'Onbekend', 'Vol'],
  ])
})

test('nobody is left out, and each says why', () => {
  const [eerst, vol] = rankCoaches(
    [coach('Vol', { lopend: 8 }), coach('Past', { specialismen: ['taal_en_cultuur'], komtHier: true })],
    ['taal_en_cultuur'],
  )
  expect(eerst?.redenen).toEqual([
    'Goed in: taal en cultuur',
    '2 van 8 trajecten',
    'Komt al bij deze werkgever',
  ])
  expect(vol).toMatchObject({
    isVol: true,
    redenen: ['Niet opgegeven: taal en cultuur', 'Vol: 8 van 8 trajecten'],
  })
})

test('a general need fits everybody alike; who wants no new trajecten is full', () => {
  expect(namen([coach('B', { specialismen: ['autisme'] }), coach('A')])).toEqual(['A', 'B'])
  expect(rankCoaches([coach('Nul', { maximum: 0, lopend: 0 })], ['algemeen'])[0]?.isVol).toBe(true)
})

test.each(['', '-1', 'tien', '100'])('%j is no number of trajecten', (maximum) => {
  expect(InzetSchema.safeParse({ versie: '0', maximum }).success).toBe(false)
})
