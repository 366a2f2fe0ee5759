import { expect, test } from 'vitest'
import { evaluatieVoor, teLaatVan, WERK_SOORTEN, type Stand } from '#app/domain/jobcoaching/coachwerk.ts'

const stand = (over: Partial<Stand> = {}): Stand => ({
  startdatum: '2026-11-01',
  einddatum: '2027-05-01',
  doelen: [{ tekst: 'Komt op tijd', deadline: '2027-01-15', status: 'open' }],
  zonderVerslag: [],
  verlengingGevraagd: null,
  laatsteWerkdag: null,
  heeftGesprek: true,
  laatsteEvaluatie: null,
  ...over,
})
const soorten = (over: Partial<Stand>, vandaag: string) =>
  teLaatVan(stand(over), vandaag).map(({ soort, sinds }) => `${soort} ${sinds}`)

test('a question of the employer to go on waits for the coach until it has its answer, before anything else', () => {
  const gevraagd = stand({ verlengingGevraagd: '2026-05-01', zonderVerslag: ['2026-04-01'] })
  expect(teLaatVan(gevraagd, '2026-05-02').map(({ soort }) => soort)).toContain('verlengverzoek')
  expect(WERK_SOORTEN[0]).toBe('verlengverzoek')
  expect(teLaatVan(stand(), '2026-05-02').map(({ soort }) => soort)).not.toContain('verlengverzoek')
})

test('the day after the last working day the traject is to be rounded off', () => {
  expect(soorten({ laatsteWerkdag: '2026-12-01' }, '2026-12-01')).toEqual([])
  expect(soorten({ laatsteWerkdag: '2026-12-01' }, '2026-12-02')).toEqual(['werk_gestopt 2026-12-01'])
})

test('a traject that goes as planned asks nothing', () => {
  expect(soorten({}, '2026-12-01')).toEqual([])
})

test('the plan is late from the fifteenth day', () => {
  expect(soorten({ doelen: [] }, '2026-11-15')).toEqual([])
  expect(soorten({ doelen: [] }, '2026-11-16')).toEqual(['plan 2026-11-15'])
})

test('a goal is late the day after its date, while it is open', () => {
  expect(soorten({}, '2027-01-15')).toEqual([])
  expect(soorten({}, '2027-01-16')).toEqual(['doel 2027-01-15'])
  const behaald = [{ tekst: 'Komt op tijd', deadline: '2027-01-15', status: 'behaald' }]
  expect(soorten({ doelen: behaald }, '2027-01-16')).toEqual([])
})

test('a meeting without report comes first, and stands in for the one that is not planned', () => {
  expect(soorten({ heeftGesprek: false, zonderVerslag: ['2026-11-20'] }, '2026-12-01')).toEqual([
    'verslag 2026-11-20',
  ])
  expect(soorten({ heeftGesprek: false }, '2026-12-01')).toEqual(['gesprek_plannen 2026-12-01'])
})

test('an evaluation is due on the agreed day, else once a month before the end', () => {
  expect(evaluatieVoor(stand())).toBe('2027-04-01')
  expect(evaluatieVoor(stand({ laatsteEvaluatie: { op: '2027-02-01', volgendeOp: '2027-03-01' } }))).toBe(
    '2027-03-01',
  )
  expect(evaluatieVoor(stand({ laatsteEvaluatie: { op: '2027-02-01', volgendeOp: null } }))).toBe(
    '2027-04-01',
  )
  expect(evaluatieVoor(stand({ laatsteEvaluatie: { op: '2027-04-05', volgendeOp: null } }))).toBeNull()
})

test('after the last day it must be ended or go on', () => {
  const gedaan = { doelen: [{ tekst: 'a', deadline: '2027-01-01', status: 'behaald' }] }
  const geevalueerd = { ...gedaan, laatsteEvaluatie: { op: '2027-04-10', volgendeOp: null } }
  expect(soorten(geevalueerd, '2027-05-01')).toEqual([])
  expect(soorten(geevalueerd, '2027-05-02')).toEqual(['einde 2027-05-01'])
})
