import { expect, test } from 'vitest'
import { toKenmerkenForm } from '#app/domain/kandidaatprofiel/kenmerken-form.ts'
import { sentKenmerken } from '#app/domain/kandidaatprofiel/sent-kenmerken.ts'
import type { KenmerkBron, Niveau, TermSoort } from '#search/matching/model.ts'

const term = (id: string, label: string, groep: string | null = null) => ({
  id,
  soort: id.split(':')[0] as TermSoort,
  label,
  uitleg: null,
  groep,
  groepLabel: groep,
})
const termen = [
  term('gedrag:24105', 'Samenwerken'),
  term('taal:nld-mondeling', 'Nederlands spreken', 'nld'),
  term('taal:eng-mondeling', 'Engels spreken', 'eng'),
  term('taal:eng-lezen', 'Engels lezen', 'eng'),
  term('taal:deu-mondeling', 'Duits spreken', 'deu'),
  term('certificaat:haccp', 'HACCP'),
  term('rijbewijs:B', 'Rijbewijs B'),
]
const row = (termId: string, niveau: Niveau | null, bron: KenmerkBron) => ({
  termId,
  soort: termId.split(':')[0] as TermSoort,
  label: termId,
  niveau,
  bron,
  waargenomenOp: '2026-02-03',
})
const profiel = {
  versie: 4,
  kenmerken: [
    row('gedrag:24105', 2, 'zelf'),
    row('gedrag:24105', 3, 'praktijk'),
    row('vakvaardigheid:S6.11', 1, 'melba'),
    row('taal:eng-lezen', 2, 'werkcoach'),
    row('certificaat:haccp', 3, 'werkcoach'),
    row('rijbewijs:B', 3, 'zelf'),
  ],
}

test('a candidate changes the own answers and reads what others found', () => {
  const form = toKenmerkenForm(profiel, termen, 'zelf')
  expect(form.gedrag).toEqual([
    {
      termId: 'gedrag:24105',
      label: 'Samenwerken',
      hint: 'Anderen zagen: goed (Gezien in de praktijk).',
      niveau: 2,
      kanWeg: false,
    },
  ])
  expect(form.vak[0]).toMatchObject({ termId: 'vakvaardigheid:S6.11', niveau: undefined, kanWeg: false })
  expect(form.certificaten).toEqual([
    { waarde: 'certificaat:haccp', label: 'HACCP', hint: 'Staat al in het profiel.' },
  ])
  expect(form.aan).toEqual(['rijbewijs:B'])
})

test('for an adviseur every question is open, with what counts now below it', () => {
  const form = toKenmerkenForm(profiel, termen, 'melba')
  expect(form.gedrag[0]).toMatchObject({
    niveau: undefined,
    hint: 'Nu telt: goed (Gezien in de praktijk, 2026).',
  })
  expect(form.vak[0]).toMatchObject({ niveau: undefined, kanWeg: true })
  expect(form.aan).toEqual([])
})

test('Dutch and the languages in the profile are asked, the others are offered', () => {
  const form = toKenmerkenForm(profiel, termen, 'zelf')
  expect(form.talen.map(({ label }) => label)).toEqual([
    'Nederlands spreken',
    'Engels spreken',
    'Engels lezen',
  ])
  expect(form.andereTalen).toEqual([{ waarde: 'deu', label: 'deu' }])
})

test('what was sent is found back, also when one box was ticked instead of several', () => {
  const sent = sentKenmerken({
    versie: '4',
    rijen: [{ termId: 'gedrag:24105', niveau: '3' }, { termId: 'gedrag:24106' }],
    aangevinkt: 'rijbewijs:B',
    weg: ['a', 'b'],
  })
  expect(sent).toEqual({
    versie: '4',
    niveaus: { 'gedrag:24105': '3', 'gedrag:24106': undefined },
    weg: ['a', 'b'],
    aangevinkt: ['rijbewijs:B'],
    nieuw: [],
    nieuweTaal: undefined,
  })
  expect(sentKenmerken(undefined)).toBeUndefined()
})
