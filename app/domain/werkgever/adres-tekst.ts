/** "Proefstraat 12, 1971 AA IJmuiden" */
export function adresTekst(adres: {
  straat: string
  huisnummer: string
  postcode: string
  plaats: string
}): string {
  const { straat, huisnummer, postcode, plaats } = adres
  return `${straat} ${huisnummer}, ${postcode.slice(0, 4)} ${postcode.slice(4)} ${plaats}`
}
