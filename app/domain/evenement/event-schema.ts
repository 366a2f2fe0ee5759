import type { EvenementSoort, Stand } from './evenement.ts'
import { deelbeeldAdres } from './deelbeeld.ts'

type Input = {
  adres: string
  /** Address of the portal. */
  basis: string
  id: string
  soort: EvenementSoort
  stand: Stand
  titel: string
  samenvatting: string
  status: string
  start: string
  einde: string
  aanmeldenVan: string
  aanmeldenTot: string
  locatie: string
  straat: string
  huisnummer: string
  postcode: string
  plaats: string
  rollen: readonly { plaatsen: number; vrij: number }[]
  onderdelen: readonly { spreker: string | null }[]
}

/** While the place can be had or waited for; who is too late is not told that it can. */
const BESCHIKBAAR: Partial<Record<Stand, string>> = {
  nog_niet_open: 'https://schema.org/PreOrder',
  open: 'https://schema.org/InStock',
  vol: 'https://schema.org/SoldOut',
}

/**
 * An announced event as schema.org Event, for search sites, with what Google's Event asks and recommends
 * (developers.google.com/search/docs/appearance/structured-data/event). `adres` is the full address of its page.
 */
export function toEventSchema(evenement: Input): Record<string, string | number | boolean | object> {
  const { rollen, basis, stand } = evenement
  const sprekers = [...new Set(evenement.onderdelen.flatMap(({ spreker }) => spreker ?? []))]
  const beschikbaar = BESCHIKBAAR[stand]
  return {
    '@context': 'https://schema.org',
    '@type': 'Event',
    name: evenement.titel,
    description: evenement.samenvatting,
    url: evenement.adres,
    startDate: evenement.start,
    endDate: evenement.einde,
    eventAttendanceMode: 'https://schema.org/OfflineEventAttendanceMode',
    eventStatus:
      evenement.status === 'geannuleerd'
        ? 'https://schema.org/EventCancelled'
        : 'https://schema.org/EventScheduled',
    isAccessibleForFree: true,
    maximumAttendeeCapacity: rollen.reduce((som, { plaatsen }) => som + plaatsen, 0),
    remainingAttendeeCapacity: rollen.reduce((som, { vrij }) => som + vrij, 0),
    location: {
      '@type': 'Place',
      name: evenement.locatie,
      address: {
        '@type': 'PostalAddress',
        streetAddress: `${evenement.straat} ${evenement.huisnummer}`,
        postalCode: evenement.postcode,
        addressLocality: evenement.plaats,
        addressCountry: 'NL',
      },
    },
    image: [deelbeeldAdres(basis, evenement.soort)],
    organizer: {
      '@type': 'Organization',
      name: 'WerkgeversServicepunt Zuid-Kennemerland en IJmond',
      url: basis,
    },
    ...(sprekers.length > 0 && { performer: sprekers.map((name) => ({ '@type': 'Person', name })) }),
    ...(beschikbaar && {
      offers: {
        '@type': 'Offer',
        price: 0,
        priceCurrency: 'EUR',
        availability: beschikbaar,
        validFrom: evenement.aanmeldenVan,
        validThrough: evenement.aanmeldenTot,
        url: `${basis}/evenementen/${evenement.id}/aanmelden`,
      },
    }),
  }
}
