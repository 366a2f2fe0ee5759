import { expect, test } from 'vitest'
import { KvkNummerSchema, VestigingsnummerSchema, WebsiteSchema } from '#app/domain/werkgever/velden.ts'
import { NieuweWerkgeverSchema } from '#app/domain/werkgever/werkgever-form.ts'

test('a KVK number has 8 digits and a vestigingsnummer 12, however people space them', () => {
  expect(KvkNummerSchema.parse('0123 45.67')).toBe('01234567')
  expect(VestigingsnummerSchema.parse('0000 1234 5678')).toBe('000012345678')
  expect(KvkNummerSchema.safeParse('1234567').success).toBe(false)
  expect(KvkNummerSchema.safeParse('123456789').success).toBe(false)
  expect(VestigingsnummerSchema.safeParse('12345678').success).toBe(false)
})

test('a website is kept as the address of the site', () => {
  expect(WebsiteSchema.parse('www.Bedrijf.nl/contact')).toBe('https://www.bedrijf.nl')
  expect(WebsiteSchema.parse('http://bedrijf.nl')).toBe('http://bedrijf.nl')
  for (const fout of ['bedrijf', 'javascript:alert(1)', 'ftp://bedrijf.nl', 'https://user@', 'naam@bedrijf'])
    expect(WebsiteSchema.safeParse(fout).success, fout).toBe(false)
})

test('other names come one on a line, each once', () => {
  const { handelsnamen } = NieuweWerkgeverSchema.shape
  expect(handelsnamen.parse('Zon\n  Zonne   brood \n\nZon')).toEqual(['Zon', 'Zonne brood'])
  expect(handelsnamen.parse(undefined)).toEqual([])
})
