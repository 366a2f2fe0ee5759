import { expect, test } from 'vitest'
import { readUnsavedEisen, readUnsavedVoorwaarden } from '#app/domain/vacature/unsaved-form.ts'

const VANDAAG = '2026-11-25'

function formOf(pairs: Record<string, string | string[]>) {
  const form = new FormData()
  for (const [naam, waarden] of Object.entries(pairs))
    for (const waarde of [waarden].flat()) form.append(naam, waarde)
  return form
}

test('ticked requirements are read as the match knows them, and a line that makes no sense is not there', () => {
  const form = formOf({
    eis: ['basis:rekenen', 'gedrag:24105', '<script>', 'basis:digitaal'],
    'niveau.basis:rekenen': '1',
    'belang.basis:rekenen': 'moet',
    'niveau.basis:digitaal': '9',
  })
  expect(readUnsavedEisen(form)).toEqual({
    eisen: [
      { termId: 'basis:rekenen', niveau: 1, hard: true, gewicht: 'essentieel' },
      { termId: 'gedrag:24105', niveau: 2, hard: false, gewicht: 'belangrijk' },
    ],
  })
})

test('conditions are read as the match knows them', () => {
  const form = formOf({
    soorten: ['regulier', 'stage'],
    urenMin: ' 16 ',
    urenMax: '24',
    werktijden: 'onregelmatig',
    onregelmatigHard: 'on',
    reisafstandHard: 'on',
    startdatum: '2027-01-04',
    postcode: '1971 ab',
    ondersteuning: 'buddy',
  })
  expect(readUnsavedVoorwaarden(form, VANDAAG)).toEqual({
    soorten: ['regulier', 'stage'],
    urenMin: 16,
    urenMax: 24,
    kantoortijden: false,
    onregelmatig: true,
    onregelmatigHard: true,
    reisafstandHard: true,
    startdatum: '2027-01-04',
    pc4: '1971',
    ondersteuning: ['buddy'],
  })
})

test('an empty field asks nothing, and half a word leaves what was saved', () => {
  expect(readUnsavedVoorwaarden(formOf({}), VANDAAG)).toMatchObject({
    soorten: [],
    urenMin: null,
    startdatum: null,
    pc4: null,
    onregelmatigHard: false,
  })
  const half = readUnsavedVoorwaarden(
    formOf({ urenMin: '3x', urenMax: '99', startdatum: '2027-02-30', postcode: '19', soorten: 'anders' }),
    VANDAAG,
  )
  for (const veld of ['urenMin', 'urenMax', 'startdatum', 'pc4', 'soorten'])
    expect(half).not.toHaveProperty(veld)
})

test('irregular hours are a must only where there are any', () => {
  const form = formOf({ werktijden: 'kantoor', onregelmatigHard: 'on' })
  expect(readUnsavedVoorwaarden(form, VANDAAG)).toMatchObject({
    onregelmatig: false,
    onregelmatigHard: false,
  })
})
