import { expect, test } from 'vitest'
import { InstellingenSchema } from '#app/domain/speeddate/instellingen.ts'
import { dagdelenVan, giveNummers, plekOf, rondeOf } from '#app/domain/speeddate/rondes.ts'

const DAG = {
  ...{ van: '13:00', tot: '14:00', gesprekMinuten: 10, wisselMinuten: 2 },
  ...{ pauzeNa: [2, 4], pauzeMinuten: 15 },
}

test('rounds fit between the times, a break stands between two rounds and never at the end', () => {
  const delen = dagdelenVan(DAG)
  expect(delen).toEqual([
    { nummer: 1, van: '13:00', tot: '13:10' },
    { nummer: 2, van: '13:12', tot: '13:22' },
    { nummer: null, van: '13:22', tot: '13:37' },
    { nummer: 3, van: '13:37', tot: '13:47' },
    { nummer: 4, van: '13:49', tot: '13:59' },
  ])
  expect([plekOf(delen, 3), rondeOf(delen, 4), rondeOf(delen, 3)]).toEqual([4, 3, 0])
})

test('who has a number keeps it, others get the lowest that is free', () => {
  expect([
    ...giveNummers(
      ['a', 'b', 'c'],
      new Map([
        ['c', 1],
        ['weg', 2],
      ]),
    ),
  ]).toEqual([
    ['c', 1],
    ['a', 3],
    ['b', 4],
  ])
})

test('the form is refused without room for a round, with a break of nothing, or with more talks wished than allowed', () => {
  const goed = {
    ...{
      versie: '0',
      van: '13:00',
      tot: '14:00',
      gesprekMinuten: '10',
      wisselMinuten: '2',
      pauzeNa: '4, 2,2',
    },
    ...{ pauzeMinuten: '15', tafels: '9', minimum: '1', maximum: '3' },
  }
  const fouten = (anders: object) =>
    InstellingenSchema.safeParse({ ...goed, ...anders }).error?.issues.map(({ path }) => path[0])
  expect(InstellingenSchema.parse(goed)).toMatchObject({ pauzeNa: [2, 4], achterElkaar: null })
  expect(fouten({ tot: '13:05' })).toEqual(['tot'])
  expect(fouten({ pauzeMinuten: '0' })).toEqual(['pauzeMinuten'])
  expect(fouten({ minimum: '4' })).toEqual(['minimum'])
})
