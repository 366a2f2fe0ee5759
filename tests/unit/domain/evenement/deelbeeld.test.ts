import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { deelbeeldTags } from '#app/domain/evenement/deelbeeld.ts'
import { englishOr, placesText } from '#app/domain/evenement/engels.ts'
import { EVENEMENT_SOORTEN } from '#app/domain/evenement/evenement.ts'
import { toEventSchema } from '#app/domain/evenement/event-schema.ts'
import { taalLinks } from '#app/domain/evenement/taallinks.ts'
import { ROOT } from '#tests/support/imports.ts'

test.each(EVENEMENT_SOORTEN)('the picture that goes with a shared %s is there', (soort) => {
  const [beeld] = deelbeeldTags('https://wsp.example', soort)
  if (!beeld || !('property' in beeld)) throw new Error('no picture')
  expect(beeld.property).toBe('og:image')
  expect(existsSync(join(ROOT, 'public', new URL(beeld.content).pathname))).toBe(true)
})

test('a text without English is the Dutch one, and says that it is', () => {
  expect(englishOr(null, 'Training')).toEqual({ tekst: 'Training', lang: 'nl' })
  expect(englishOr('Trial training', 'Proeftraining')).toEqual({ tekst: 'Trial training', lang: 'en' })
})

test('places left are said with the right number and nothing when nobody can register', () => {
  expect(placesText({ stand: 'open', vrij: 1 })).toBe('1 place left')
  expect(placesText({ stand: 'open', vrij: 3 })).toBe('3 places left')
  expect(placesText({ stand: 'vol', vrij: 0 })).toBe('full, with a waiting list')
  expect(placesText({ stand: 'gesloten', vrij: 3 })).toBe('registration is closed')
})

const evenement = {
  basis: 'https://wsp.example',
  adres: 'https://wsp.example/evenementen/1',
  id: '1',
  soort: 'harrie_training' as const,
  stand: 'open' as const,
  titel: 'Proeftraining',
  samenvatting: 'Een dag',
  status: 'gepubliceerd',
  start: '2026-06-06T08:00:00.000Z',
  einde: '2026-06-06T14:00:00.000Z',
  aanmeldenVan: '2026-05-01T08:00:00.000Z',
  aanmeldenTot: '2026-06-05T08:00:00.000Z',
  locatie: 'Proefgebouw',
  straat: 'Proefstraat',
  huisnummer: '1',
  postcode: '2011 AA',
  plaats: 'Haarlem',
  rollen: [{ plaatsen: 12, vrij: 3 }],
  onderdelen: [{ spreker: 'Spreker Toets' }, { spreker: null }, { spreker: 'Spreker Toets' }],
}

test('search sites are told everything that they ask of an event, and of a place only while it can be had', () => {
  const schema = toEventSchema(evenement)
  expect(schema).toMatchObject({
    image: ['https://wsp.example/delen/harrie-training.png'],
    organizer: { url: 'https://wsp.example' },
    performer: [{ '@type': 'Person', name: 'Spreker Toets' }],
    offers: {
      price: 0,
      priceCurrency: 'EUR',
      availability: 'https://schema.org/InStock',
      validFrom: evenement.aanmeldenVan,
      url: 'https://wsp.example/evenementen/1/aanmelden',
    },
  })
  expect(toEventSchema({ ...evenement, stand: 'vol' }).offers).toMatchObject({
    availability: 'https://schema.org/SoldOut',
  })
  const niet = toEventSchema({ ...evenement, stand: 'geannuleerd', status: 'geannuleerd', onderdelen: [] })
  expect(niet).toMatchObject({ eventStatus: 'https://schema.org/EventCancelled' })
  expect(Object.keys(niet)).not.toEqual(expect.arrayContaining(['offers']))
  expect(Object.keys(niet)).not.toEqual(expect.arrayContaining(['performer']))
})

test('each language of a page names all of them and itself, Dutch for who reads none', () => {
  const adressen = { nl: 'https://wsp.example/evenementen', en: 'https://wsp.example/en/events' }
  const en = taalLinks('en', adressen)
  expect(en[0]).toMatchObject({ rel: 'canonical', href: adressen.en })
  expect(en.slice(1).map(({ hrefLang, href }) => [hrefLang, href])).toEqual([
    ['nl', adressen.nl],
    ['en', adressen.en],
    ['x-default', adressen.nl],
  ])
  expect(taalLinks('nl', adressen).slice(1)).toEqual(en.slice(1))
})
