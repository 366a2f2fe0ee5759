import { parseWithZod } from '@conform-to/zod/v4'
import { expect, test } from 'vitest'
import type { z } from 'zod'
import { NieuweVacatureSchema, WerkSchema } from '#app/domain/vacature/werk.ts'

function submit(schema: z.ZodType, fields: Record<string, string>) {
  const form = new FormData()
  for (const [name, value] of Object.entries(fields)) form.append(name, value)
  const submission = parseWithZod(form, { schema })
  return submission.status === 'success' ? submission.value : submission.error
}

test('an empty step is saved as unknown', () => {
  expect(submit(WerkSchema, { versie: '2', titel: '', omschrijving: ' ', beroepId: '' })).toEqual({
    versie: 2,
    titel: null,
    omschrijving: null,
    beroepId: null,
    werkEnDenkniveau: 0,
  })
})

test('too long is told, not cut', () => {
  expect(
    submit(WerkSchema, { versie: '1', titel: 'x'.repeat(121), omschrijving: 'x'.repeat(1_000_000) }),
  ).toEqual({
    titel: ['De titel is te lang. Gebruik hooguit 120 tekens.'],
    omschrijving: ['De omschrijving is te lang. Gebruik hooguit 2000 tekens.'],
  })
})

test('a title is one line, with its emoji', () => {
  expect(submit(WerkSchema, { versie: '1', titel: '  Bakker \n 🥐 <b>  ' })).toMatchObject({
    titel: 'Bakker 🥐 <b>',
  })
})

test('an occupation is a term of the dictionary', () => {
  expect(submit(WerkSchema, { versie: '1', beroepId: 'gedrag:24105' })).toEqual({
    beroepId: ['Kies een beroep uit de lijst.'],
  })
})

test('a new vacature needs a title and the id of its page', () => {
  const id = '6f9f2c1e-1df5-4f0e-a9c4-0a1f6a7d1f00'
  expect(submit(NieuweVacatureSchema, { id, titel: 'Bakker' })).toMatchObject({ id, titel: 'Bakker' })
  expect(submit(NieuweVacatureSchema, { id, titel: '' })).toEqual({
    titel: ['Vul een titel in van minstens 3 tekens.'],
  })
  expect(submit(NieuweVacatureSchema, { id: "' or 1=1", titel: 'Bakker' })).toHaveProperty('id')
})
