import { expect, test } from 'vitest'
import { assignTafels } from '#app/domain/speeddate/assign-tafels.ts'
import { makeRooster } from '#app/domain/speeddate/make-rooster.ts'
import { makeVraag } from '#app/domain/speeddate/make-vraag.ts'
import { dagdelenVan, listVoorbij } from '#app/domain/speeddate/rondes.ts'
import { createUitval } from '#app/domain/speeddate/uitval.ts'
import { aanwezigTekst, GEEN_WENS, listAfwezig, WensSchema } from '#app/domain/speeddate/wens.ts'

const instellingen = {
  ...{ van: '13:00', tot: '14:00', gesprekMinuten: 10, wisselMinuten: 2, pauzeNa: [2], pauzeMinuten: 10 },
  ...{ tafels: 10, minimum: 1, maximum: 3, achterElkaar: null },
}
/** 13:00-13:10, 13:12-13:22, a break, 13:32-13:42, 13:44-13:54. */
const DELEN = dagdelenVan(instellingen)

test.each([
  [{ komtOm: '13:12' }, [1]],
  [{ komtOm: '13:13' }, [1, 2]],
  [{ gaatOm: '13:42' }, [4]],
  [{ wegVan: '13:10', wegTot: '13:12' }, []],
  [{ wegVan: '13:20', wegTot: '13:33' }, [2, 3]],
  [{}, []],
])(
  'somebody with %o is not there in the rounds %o: those that do not fit from begin to end',
  (wens, rondes) => {
    expect(listAfwezig(DELEN, { ...GEEN_WENS, ...wens })).toEqual(rondes)
  },
)

test('the form takes times in order, and a time away with both its ends', () => {
  const fouten = (anders: object) =>
    WensSchema.safeParse({ versie: '1', ...anders }).error?.issues.map(({ path }) => path[0])
  expect(WensSchema.parse({ versie: '0' })).toEqual({ versie: 0, ...GEEN_WENS })
  expect(fouten({ komtOm: '14:00', gaatOm: '13:00' })).toEqual(['gaatOm'])
  expect(fouten({ wegVan: '14:00' })).toEqual(['wegTot'])
  expect(fouten({ wegTot: '14:00' })).toEqual(['wegVan'])
  expect(fouten({ tafels: '21' })).toEqual(['tafels'])
  expect(fouten({ komtOm: 'straks' })).toEqual(['komtOm'])
  expect(aanwezigTekst({ komtOm: '09:30', gaatOm: null, wegVan: '10:00', wegTot: '11:00' })).toBe(
    'Vanaf 9.30 uur, niet van 10.00 tot 11.00 uur',
  )
})

const wil = (...tafels: number[]) =>
  tafels.map((aantal, plek) => ({ aanmeldingId: `w${plek + 1}`, tafels: aantal }))

test('each employer gets a table before anybody gets a second; those of one employer stand side by side', () => {
  const nummers = (plaatsen: ReturnType<typeof assignTafels>) =>
    plaatsen.map(({ nummer, aanmeldingId }) => `${nummer} ${aanmeldingId}`)
  expect(nummers(assignTafels(wil(3, 1, 2), [], 5))).toEqual(['1 w1', '2 w1', '3 w2', '4 w3', '5 w3'])
  expect(nummers(assignTafels(wil(1, 1, 1), [], 2))).toEqual(['1 w1', '2 w2'])
  // Who sat somewhere stays; a table at which somebody who left was answered is not given away.
  const al = [
    { nummer: 2, aanmeldingId: 'w1' },
    { nummer: 4, aanmeldingId: 'w1' },
    { nummer: 1, aanmeldingId: 'weg' },
  ]
  expect(nummers(assignTafels(wil(1, 2), al, 9))).toEqual(['2 w1', '5 w2', '6 w2'])
})

test('a talk falls out when one of the two is not there in its round, or the table goes', () => {
  const deelnemers = {
    werkgevers: [{ aanmeldingId: 'w1', wens: { ...GEEN_WENS, gaatOm: '13:30' } }],
    kandidaten: [{ inschrijvingId: 'k1', wens: { ...GEEN_WENS, komtOm: '13:11' } }],
  }
  const tafels = [1, 2].map((nummer) => ({ id: `t${nummer}`, nummer, aanmeldingId: 'w1' }))
  const uitvalOf = createUitval(DELEN, deelnemers, tafels)
  const bij = (ronde: number, tafelId = 't1', inschrijvingId = 'k1') =>
    uitvalOf({ ronde, tafelId, inschrijvingId })
  expect([bij(1), bij(2), bij(3)]).toEqual(['dan-niet', null, 'dan-niet'])
  expect([bij(2, 't2'), bij(2, 't1', 'k2')]).toEqual(['komt-niet', 'komt-niet'])
})

test('nobody gets a talk in a round that has begun, again with who they met, or beside a talk that was', () => {
  expect(listVoorbij(DELEN, '2026-05-01', { dag: '2026-05-01', tijd: '13:12' })).toEqual([1, 2])
  expect(listVoorbij(DELEN, '2026-05-01', { dag: '2026-04-30', tijd: '23:00' })).toEqual([])
  expect(listVoorbij(DELEN, '2026-05-01', { dag: '2026-05-02', tijd: '08:00' })).toEqual([1, 2, 3, 4])
  const wie = ['k1', 'k2']
  const was = { ronde: 3, tafelId: 'weg', aanmeldingId: 'w1', inschrijvingId: 'k1', score: 50 }
  const uitkomst = makeRooster(
    makeVraag(instellingen, {
      werkgevers: ['w1', 'w2'].map((aanmeldingId) => ({ aanmeldingId, wens: GEEN_WENS })),
      kandidaten: wie.map((inschrijvingId) => ({ inschrijvingId, wens: GEEN_WENS })),
      tafels: [1, 2].map((nummer) => ({ id: `t${nummer}`, aanmeldingId: `w${nummer}` })),
      paren: ['w1', 'w2'].flatMap((aanmeldingId) =>
        wie.map((inschrijvingId) => ({ aanmeldingId, inschrijvingId, score: 50 })),
      ),
      vast: [],
      bezet: [was],
      voorbij: [1, 2],
    }),
  )
  const gesprekken = uitkomst.ok ? uitkomst.rooster.gesprekken : []
  // The break is the third part of the day, so the rounds 3 and 4 are parts 4 and 5.
  expect(gesprekken.filter(({ kandidaatId }) => kandidaatId === 'k1')).toEqual([
    { ronde: 5, tafelId: 't2', kandidaatId: 'k1' },
  ])
  expect(gesprekken.filter(({ kandidaatId }) => kandidaatId === 'k2')).toHaveLength(2)
  expect(gesprekken.every(({ ronde }) => ronde >= 4)).toBe(true)
})
