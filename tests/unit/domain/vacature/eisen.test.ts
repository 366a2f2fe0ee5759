import { expect, test } from 'vitest'
import {
  BELANG,
  belangOf,
  EisenSchema,
  eisenAdvies,
  EISEN_MAX,
  isHebben,
  readEisenForm,
  type Belang,
} from '#app/domain/vacature/eisen.ts'

function formOf(pairs: [string, string][]) {
  const form = new FormData()
  for (const [name, value] of pairs) form.append(name, value)
  return form
}

const eis = (termId: string, belang: Belang = 'belangrijk') => ({ termId, belang })

test('ticked terms come out with their answers, in the order of the form', () => {
  const form = formOf([
    ['versie', '4'],
    ['niveau.gedrag:24100', '3'],
    ['eis', 'vakvaardigheid:S6.11'],
    ['niveau.vakvaardigheid:S6.11', '1'],
    ['belang.vakvaardigheid:S6.11', 'moet'],
    ['eis', 'gedrag:24105'],
  ])
  expect(EisenSchema.parse(readEisenForm(form))).toEqual({
    versie: 4,
    eisen: [
      { termId: 'vakvaardigheid:S6.11', niveau: 1, belang: 'moet' },
      { termId: 'gedrag:24105', niveau: 2, belang: 'belangrijk' },
    ],
  })
})

test('a term that was just found counts once, also when it was ticked already', () => {
  const form = formOf([
    ['versie', '1'],
    ['eis', 'basis:rekenen'],
    ['nieuw', 'basis:rekenen'],
    ['nieuw', 'certificaat:vca-basis'],
  ])
  expect(readEisenForm(form).eisen).toEqual([
    { termId: 'basis:rekenen', niveau: 2, belang: 'belangrijk' },
    { termId: 'certificaat:vca-basis', niveau: 3, belang: 'belangrijk' },
  ])
})

test.each([
  ['an occupation', 'beroep:1', '2', 'moet'],
  ['a level out of range', 'basis:rekenen', '4', 'moet'],
  ['no level', 'basis:rekenen', 'x', 'moet'],
  ['another weight', 'basis:rekenen', '2', 'alles'],
  ['a tag', '<script>', '2', 'moet'],
])('%s is refused', (_naam, termId, niveau, belang) => {
  const form = formOf([
    ['versie', '1'],
    ['eis', termId],
    [`niveau.${termId}`, niveau],
    [`belang.${termId}`, belang],
  ])
  expect(EisenSchema.safeParse(readEisenForm(form)).success).toBe(false)
})

test('more points than allowed is refused, however many are sent', () => {
  const pairs = Array.from({ length: 5000 }, (_, index): [string, string] => ['eis', `basis:x${index}`])
  const gelezen = readEisenForm(formOf([['versie', '1'], ...pairs]))
  expect(gelezen.eisen).toHaveLength(EISEN_MAX + 1)
  expect(EisenSchema.safeParse(gelezen).success).toBe(false)
})

test('importance is stored as hard and weight, and read back', () => {
  for (const [belang, waarden] of Object.entries(BELANG)) expect(belangOf(waarden)).toBe(belang)
})

test('certificates and licences are had or not', () => {
  expect(['rijbewijs:B', 'certificaat:vca-basis'].every(isHebben)).toBe(true)
  expect(['taal:nld-lezen', 'gedrag:24105'].some(isHebben)).toBe(false)
})

test('advice is given about too few, too many, too little craft and too many musts', () => {
  const vak = (aantal: number) =>
    Array.from({ length: aantal }, (_, index) => eis(`vakvaardigheid:S${index}`))
  const gedrag = (aantal: number) => Array.from({ length: aantal }, (_, index) => eis(`gedrag:${index}`))
  expect(eisenAdvies([])).toEqual([])
  expect(eisenAdvies([...vak(3), ...gedrag(3)])).toEqual([])
  expect(eisenAdvies(vak(2))).toHaveLength(1)
  expect(eisenAdvies(vak(13))).toHaveLength(1)
  expect(eisenAdvies([...vak(2), ...gedrag(5)])[0]).toContain('Minder dan de helft')
  expect(eisenAdvies(vak(6).map(({ termId }) => eis(termId, 'moet')))[0]).toContain('"moet"')
})
