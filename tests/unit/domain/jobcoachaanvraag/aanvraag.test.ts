import { expect, test } from 'vitest'
import { AanvraagSchema, screeningMelding, stapVoorWerkgever } from '#app/domain/jobcoachaanvraag/aanvraag.ts'
import { reactieVoor, toewijzenVoor } from '#app/domain/jobcoachaanvraag/klok.ts'
import { screenTekst } from '#app/platform/screen-tekst.ts'

const aanvraag = {
  id: '0193a1de-0000-7000-8000-000000000001',
  voor: 'algemeen',
  onderwerp: 'taken',
  tekst: 'Het inpakken gaat te snel.',
  haast: 'nu',
}

test('"nu" gets a reaction on the next working day, anything else within two', () => {
  // A Friday.
  expect(reactieVoor('nu', '2027-01-08')).toBe('2027-01-11')
  expect(reactieVoor('twee_weken', '2027-01-08')).toBe('2027-01-12')
  expect(reactieVoor('later', '2027-01-08')).toBe('2027-01-12')
  expect(toewijzenVoor('nu', '2027-01-08') < toewijzenVoor('twee_weken', '2027-01-08')).toBe(true)
})

test.each([
  ['Bel mij op 06-12345678', ['telefoon']],
  ['Mail naar piet@bedrijf.nl', ['email']],
  ['Nummer 111222333', ['bsn']],
  ['Woont op 1971 AB', ['postcode']],
  ['Woont op 1971ab', ['postcode']],
  ['Hij heeft autisme en is vaak ziek', ['gezondheid']],
  ['Diagnose: ADHD', ['gezondheid']],
  ['De afdeling van het ziekenhuis is nieuw', []],
  ['Het werk begint om 07.30 uur in hal 12', []],
  ['Sinds 2024 en tot 31-12-2026', []],
  ['De orders van 10 tot 20 stuks gaan goed', []],
])('%s: %j', (tekst, vondsten) => {
  expect(screenTekst(tekst)).toEqual(vondsten)
})

test('a text with a detail of a person is a warning: with the tick it goes through', () => {
  const tekst = 'Zij is vaak ziek. Bel 0612345678.'
  expect(screeningMelding(tekst)).toContain('een telefoonnummer en iets over gezondheid')
  const zonder = AanvraagSchema.safeParse({ ...aanvraag, tekst })
  expect(zonder.error?.issues).toMatchObject([{ path: ['tekst'] }])
  expect(AanvraagSchema.safeParse({ ...aanvraag, tekst, tochVersturen: 'on' }).success).toBe(true)
})

test('what is missing has its own message, and a plaatsing that is none is refused', () => {
  const leeg = AanvraagSchema.safeParse({ id: aanvraag.id })
  expect(leeg.error?.issues.map(({ path }) => path[0])).toEqual(['voor', 'onderwerp', 'tekst', 'haast'])
  expect(AanvraagSchema.safeParse({ ...aanvraag, voor: 'iedereen' }).success).toBe(false)
})

test('the employer reads in every state what comes, with its day', () => {
  const stap = (status: Parameters<typeof stapVoorWerkgever>[0]['status'], reactieVoor: string | null) =>
    stapVoorWerkgever({ status, reactieVoor })
  expect(stap('nieuw', '2027-01-11').tekst).toContain('11 januari 2027')
  expect(stap('toewijzen', '2027-01-14')).toMatchObject({ dag: '2027-01-14' })
  expect(stap('wacht_op_werkgever', null).dag).toBeNull()
})
