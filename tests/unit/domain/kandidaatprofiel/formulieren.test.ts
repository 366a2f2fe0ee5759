import { parseWithZod } from '@conform-to/zod/v4'
import { expect, test } from 'vitest'
import {
  GegevensSchema,
  KenmerkenSchema,
  oordelenVan,
  ProfielvoorkeurenSchema,
  TelefoonFormSchema,
} from '#app/domain/kandidaatprofiel/formulieren.ts'

function form(velden: [string, string][]): FormData {
  const data = new FormData()
  for (const [naam, waarde] of velden) data.append(naam, waarde)
  return data
}

const persoon: Record<string, string> = {
  versie: '3',
  voornaam: ' Truus ',
  achternaam: 'Verzonnen',
  email: 'Truus@Kandidaat.Example',
  telefoon: '06-123 456 78',
  geboortedatum: '1990-02-28',
  straat: 'Verzonnen Straat',
  huisnummer: '1 bis',
  postcode: '1971 ab',
  plaats: 'IJmuiden',
  gemeenteCode: '0453',
  doelgroep: 'onbekend',
  werkcoachId: '0a3d1a2e-1f60-4c0e-9b51-6f0f7a1c0001',
}
const parsePersoon = (anders: Record<string, string>) =>
  parseWithZod(form(Object.entries({ ...persoon, ...anders })), { schema: GegevensSchema })

test('a person is kept in one spelling', () => {
  const submission = parsePersoon({})
  expect(submission.status === 'success' && submission.value).toMatchObject({
    versie: 3,
    voornaam: 'Truus',
    email: 'truus@kandidaat.example',
    telefoon: '0612345678',
    postcode: '1971AB',
  })
})

test.each([
  ['geboortedatum', '2026-02-30', 'Deze datum bestaat niet.'],
  ['geboortedatum', '2999-01-01', 'Vul een geboortedatum in die kan kloppen.'],
  ['postcode', '0971AB', 'Vul een postcode in van 4 cijfers en 2 letters, bijvoorbeeld 1971 AB.'],
  ['telefoon', '06-12', 'Vul een telefoonnummer in van 10 cijfers, bijvoorbeeld 06 12345678.'],
  ['voornaam', 'x'.repeat(71), 'Gebruik hooguit 70 tekens.'],
  ['notitie', 'x'.repeat(1_000_000), 'Gebruik hooguit 2000 tekens.'],
  ['doelgroep', 'iedereen', 'Kies een doelgroep, of "Niet bekend".'],
])('%s "%.20s" gets a message that says what to do', (veld, waarde, melding) => {
  expect(parsePersoon({ [veld]: waarde }).reply().error).toMatchObject({ [veld]: [melding] })
})

test('an empty phone number takes the number away', () => {
  const submission = parseWithZod(
    form([
      ['versie', '1'],
      ['telefoon', ''],
    ]),
    { schema: TelefoonFormSchema },
  )
  expect(submission.status === 'success' && submission.value.telefoon).toBeUndefined()
})

test('wishes without a tick are empty lists, and unknown is null', () => {
  const submission = parseWithZod(
    form([
      ['versie', '1'],
      ['urenMin', '16'],
      ['urenMax', '24'],
      ['kantoortijden', 'ja'],
      ['onregelmatig', 'onbekend'],
      ['maxReisafstandKm', '15'],
      ['werkEnDenkniveau', '7'],
    ]),
    { schema: ProfielvoorkeurenSchema },
  )
  expect(submission.status === 'success' && submission.value).toEqual({
    versie: 1,
    urenMin: 16,
    urenMax: 24,
    kantoortijden: true,
    onregelmatig: null,
    maxReisafstandKm: 15,
    werkEnDenkniveau: 7,
    vervoermiddelen: [],
    soorten: [],
    ondersteuning: [],
    deelOndersteuning: false,
  })
})

test('the most hours are not fewer than the least', () => {
  const velden = { versie: '1', urenMin: '32', urenMax: '24', kantoortijden: 'ja', onregelmatig: 'nee' }
  const submission = parseWithZod(
    form(Object.entries({ ...velden, maxReisafstandKm: '15', werkEnDenkniveau: '7' })),
    { schema: ProfielvoorkeurenSchema },
  )
  expect(submission.reply().error).toHaveProperty('urenMax')
})

test('rows without a level say nothing, unknown is a judgement, and removing wins', () => {
  const submission = parseWithZod(
    form([
      ['versie', '1'],
      ['rijen[0].termId', 'gedrag:24105'],
      ['rijen[0].niveau', '2'],
      ['rijen[1].termId', 'gedrag:24106'],
      ['rijen[2].termId', 'gedrag:24107'],
      ['rijen[2].niveau', 'onbekend'],
      ['rijen[3].termId', 'vakvaardigheid:S6.11'],
      ['rijen[3].niveau', '3'],
      ['weg', 'vakvaardigheid:S6.11'],
      ['aangeboden', 'certificaat:bhv'],
      ['aangeboden', 'rijbewijs:B+'],
      ['aangevinkt', 'rijbewijs:B+'],
    ]),
    { schema: KenmerkenSchema },
  )
  if (submission.status !== 'success') throw new Error('refused')
  expect(oordelenVan(submission.value)).toEqual({
    oordelen: [
      { termId: 'gedrag:24105', niveau: 2 },
      { termId: 'gedrag:24107', niveau: null },
      { termId: 'rijbewijs:B+', niveau: 3 },
    ],
    weg: ['vakvaardigheid:S6.11', 'certificaat:bhv'],
  })
})

test('an occupation is no judgement', () => {
  const submission = parseWithZod(
    form([
      ['versie', '1'],
      ['nieuw', 'beroep:52df9d56'],
    ]),
    { schema: KenmerkenSchema },
  )
  expect(submission.status).toBe('error')
})
