import { z } from 'zod'
import { day, line } from '#app/platform/form-values.ts'
import { formatDatum } from '#app/ui/format.ts'

/** For somebody who came by another way than the WSP: in general words. */
export const VOOR_COLLEGA = 'collega'
export const REGEL_MAX = 200
const FUNCTIE_MAX = 60

/** `id` comes from the page: a form that is sent twice makes one request. */
export const MeetaanvraagSchema = z
  .object({
    id: z.uuid(),
    voor: z.union([z.uuid(), z.literal(VOOR_COLLEGA)], { error: 'Kies voor wie u een meting vraagt.' }),
    functie: line(FUNCTIE_MAX, 'De functie'),
    wens: day('Vul een datum in die bestaat.'),
    regel: line(REGEL_MAX, 'Uw bericht'),
  })
  .superRefine(({ voor, functie }, ctx) => {
    if (voor === VOOR_COLLEGA && functie === null)
      ctx.addIssue({ code: 'custom', path: ['functie'], message: 'Vul de functie van uw medewerker in.' })
  })
export type MeetaanvraagInput = z.output<typeof MeetaanvraagSchema>

/** A workplace that somebody can be measured at; days as yyyy-mm-dd. */
export type Meetplek = { plaatsingId: string; functie: string; startdatum: string }

/** How a workplace is named to the employer and the adviseur: without the person. */
export const meetplekTekst = ({ functie, startdatum }: Omit<Meetplek, 'plaatsingId'>) =>
  `${functie}, begonnen op ${formatDatum(startdatum)}`

/**
 * The request in the words in which the adviseur reads it: the function and the first working day tell who it is to who may know.
 * `plek` is null for somebody who came by another way. Pure.
 */
export function meetvraag(
  { functie, wens, regel }: Pick<MeetaanvraagInput, 'functie' | 'wens' | 'regel'>,
  plek: Meetplek | null,
): { titel: string; toelichting: string } {
  const wat = plek
    ? meetplekTekst({ ...plek, functie: plek.functie.slice(0, FUNCTIE_MAX) })
    : `${functie ?? ''} (niet via het WSP)`
  return {
    titel: `Loonwaardemeting: ${wat}`,
    toelichting: [
      wens ? `Gewenste dag: ${formatDatum(wens)}.` : 'Geen voorkeur voor een dag.',
      ...(regel ? [regel] : []),
    ].join('\n\n'),
  }
}
