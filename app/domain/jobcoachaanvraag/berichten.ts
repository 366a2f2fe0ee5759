import type { AanvraagberichtSoort } from './aanvraag.ts'

/** Which side wrote a message: a request that an adviseur made for the employer is of the WSP. */
export function isVanWerkgever(soort: AanvraagberichtSoort, doorAdviseur: boolean): boolean {
  return soort === 'aanvulling' || (soort === 'aanvraag' && !doorAdviseur)
}
