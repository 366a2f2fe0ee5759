import { parseWithZod } from '@conform-to/zod/v4'
import { expect, test } from 'vitest'
import { certificaatInhoud } from '#app/domain/deelname/certificaat.ts'
import { aanmeldSchema, deelnemerSchema } from '#app/domain/inschrijving/deelnemer.ts'
import { dagIn, momentIn, periodeIn, tekstenVan } from '#app/domain/inschrijving/taal.server.ts'
import { evenementPad, TALEN, vul, type Taal } from '#app/domain/inschrijving/taal.ts'

type Boom = { [naam: string]: string | Boom }

function platte(boom: Boom, pad = ''): [string, string][] {
  return Object.entries(boom).flatMap(([naam, waarde]) =>
    typeof waarde === 'string'
      ? [[`${pad}${naam}`, waarde] as [string, string]]
      : platte(waarde, `${pad}${naam}.`),
  )
}
const tekstenPlat = (taal: Taal) => new Map(platte(tekstenVan(taal)))
const woordenIn = (tekst: string) => [...tekst.matchAll(/\{\w+\}/g)].map(([woord]) => woord).sort()

test.each(TALEN.filter((taal) => taal !== 'nl'))(
  'every text in %s fills in the words of the Dutch one',
  (taal) => {
    const nederlands = tekstenPlat('nl')
    const anders = tekstenPlat(taal)
    expect([...anders.keys()].sort()).toEqual([...nederlands.keys()].sort())
    for (const [pad, tekst] of nederlands) {
      expect(woordenIn(anders.get(pad) ?? ''), `${taal}: ${pad}`).toEqual(woordenIn(tekst))
      expect(anders.get(pad), `${taal}: ${pad}`).not.toBe('')
    }
  },
)

test.each([
  ['uk', /^[^a-zA-Z]*$/],
  ['ar', /^[^a-zA-Z]*$/],
] as const)('no word of a text in %s was left in another script', (taal, schrift) => {
  for (const [pad, tekst] of tekstenPlat(taal)) {
    const bloot = tekst.replaceAll(/\{\w+\}|name@example\.com/g, '')
    expect(bloot, `${taal}: ${pad}`).toMatch(schrift)
  }
})

test('no two languages share a sentence', () => {
  const zinnen = TALEN.flatMap((taal) =>
    [...tekstenPlat(taal).values()].filter((tekst) => tekst.length > 25).map((tekst) => tekst),
  )
  const perTaal = TALEN.flatMap((taal) => [
    ...new Set([...tekstenPlat(taal).values()].filter((t) => t.length > 25)),
  ])
  expect(perTaal.length).toBe(new Set(zinnen).size)
})

test('a word that is filled in keeps its own direction in a text from right to left, and only there', () => {
  expect(vul('Beste {naam},', { naam: 'Gast Toets' })).toBe('Beste Gast Toets,')
  expect(vul('مرحبًا {naam}،', { naam: 'Gast Toets' })).toBe('مرحبًا \u2068Gast Toets\u2069،')
})

test('a moment, a period and a day are on the clock of Amsterdam with the digits of every clock here', () => {
  const start = new Date('2026-06-06T22:30:00Z')
  const einde = new Date('2026-06-07T10:00:00Z')
  expect(momentIn('nl', start)).toBe('zondag 7 juni 2026, 0.30 uur')
  expect(periodeIn('en', start, einde)).toMatch(/^Sunday,? 7 June 2026, 00:30 – 12:00$/)
  expect(periodeIn('ar', start, einde)).toMatch(/^[^,]*، 00:30 – 12:00$/)
  expect(periodeIn('nl', new Date('2026-06-06T12:00:00Z'), einde)).toMatch(
    /^zaterdag 6 juni .* tot zondag 7 juni/,
  )
  for (const taal of TALEN) {
    expect(momentIn(taal, start)).toMatch(/2026/)
    expect(momentIn(taal, start)).toMatch(/0[:.]30/)
    // A full stop of its own would double at the end of a sentence.
    expect(dagIn(taal, '2026-07-04')).not.toMatch(/\.$/)
    expect(dagIn(taal, '2026-07-04')).toMatch(/\b4\b/)
    // It ends sentences.
    expect(dagIn(taal, '2026-07-04')).not.toMatch(/\.$/)
  }
})

const { fouten } = tekstenVan('nl')

test('who registers types names in any way, each counts once, and what is wrong is said in the language of the page', () => {
  const goed = aanmeldSchema(fouten, 'werkgever').parse({
    naam: '  Gast   Toets ',
    email: 'GAST@Toets.example',
    telefoon: '023 - 123 45 67',
    organisatieNaam: 'Proefbedrijf',
    anderen: 'Tweede Toets\n\n tweede toets\ngast toets\nDerde Toets',
  })
  expect(goed).toEqual({
    namen: ['Gast Toets', 'tweede toets', 'Derde Toets'],
    email: 'gast@toets.example',
    telefoon: '0231234567',
    organisatieNaam: 'Proefbedrijf',
  })
  const fout = aanmeldSchema(tekstenVan('tr').fouten, 'werkgever').safeParse({
    naam: ' ',
    email: 'geen adres',
    telefoon: 'bel maar',
    anderen: Array.from({ length: 10 }, (_, nummer) => `Naam ${nummer}`).join('\n'),
  })
  const meldingen = fout.error?.issues.map(({ path, message }) => [path[0], message])
  const turks = tekstenVan('tr').fouten
  expect(meldingen).toEqual([
    ['naam', turks.naam],
    ['organisatieNaam', turks.organisatie],
    ['email', turks.email],
    ['telefoon', turks.telefoon],
    ['anderen', vul(turks.anderen, { meeste: 9 })],
  ])
})

test('a form as a browser sends it, with the empty fields, is right', () => {
  const form = new FormData()
  for (const naam of ['telefoon', 'anderen']) form.set(naam, '')
  form.set('naam', 'Gast Toets')
  form.set('email', 'gast@toets.example')
  expect(parseWithZod(form, { schema: aanmeldSchema(fouten, 'bezoeker') })).toMatchObject({
    status: 'success',
    value: { telefoon: null, organisatieNaam: null, namen: ['Gast Toets'] },
  })
})

test('a candidate registers one person, without an organisation', () => {
  const form = { naam: 'Gast Toets', email: 'gast@toets.example' }
  expect(aanmeldSchema(fouten, 'kandidaat').parse(form)).toMatchObject({
    namen: ['Gast Toets'],
    organisatieNaam: null,
  })
  expect(aanmeldSchema(fouten, 'kandidaat').safeParse({ ...form, anderen: 'Nog Iemand' }).success).toBe(false)
})

test('needs that do not exist are refused, and nothing ticked is nothing needed', () => {
  const schema = deelnemerSchema(fouten)
  expect(schema.parse({ naam: 'Gast Toets', versie: '1' })).toMatchObject({
    voorzieningen: [],
    onderdelen: [],
    voorzieningTekst: null,
  })
  expect(schema.safeParse({ naam: 'Gast', versie: '1', voorzieningen: 'diagnose' }).success).toBe(false)
  expect(schema.safeParse({ naam: 'Gast', versie: '1', voorzieningTekst: 'x'.repeat(301) }).success).toBe(
    false,
  )
})

test('a certificate is in Dutch, and in English below it for who registered in another language', () => {
  const gegevens = {
    naam: 'Gast Toets',
    titel: 'Proeftraining',
    start: '2026-06-06T08:00:00Z',
    einde: '2026-06-06T14:00:00Z',
    plaats: 'Haarlem',
    code: 'AAAA-BBBB-CCCC',
    uitgegevenOp: new Date('2026-06-08T08:00:00Z'),
    adres: 'https://portaal.example/certificaat',
  }
  const engels = { titel: 'Trial training', wanneer: 'Saturday 6 June 2026', uitgegevenOp: '8 June 2026' }
  const nl = certificaatInhoud(gegevens)
  const beide = certificaatInhoud({ ...gegevens, engels })
  expect(JSON.stringify(nl)).not.toContain('English')
  expect(beide.blokken.slice(0, nl.blokken.length)).toEqual(nl.blokken)
  expect(JSON.stringify(beide.blokken.at(-1))).toContain('Gast Toets took part in Trial training')
})

test('who reads no Dutch is sent to the page about the event in English', () => {
  expect(TALEN.map((taal) => evenementPad(taal, '1'))).toEqual([
    '/evenementen/1',
    ...Array.from({ length: 5 }, () => '/en/events/1'),
  ])
})
