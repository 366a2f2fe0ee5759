type Input = {
  adres: string
  id: string
  titel: string
  samenvatting: string
  status: string
  start: string
  einde: string
  locatie: string
  straat: string
  huisnummer: string
  postcode: string
  plaats: string
  rollen: readonly { plaatsen: number; vrij: number }[]
}

/** An announced event as schema.org Event, for search sites. `adres` is the full address of its page. */
export function toEventSchema(evenement: Input): Record<string, string | number | boolean | object> {
  const { rollen } = evenement
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
    organizer: { '@type': 'Organization', name: 'WerkgeversServicepunt Zuid-Kennemerland en IJmond' },
  }
}
