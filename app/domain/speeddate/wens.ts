import { z } from 'zod'
import { klok } from '#app/domain/evenement/evenement-form.ts'
import type { Dagdeel } from './rondes.ts'
import { rondesOf } from './rondes.ts'
import { klokTekst } from './teksten.ts'

/** When somebody is there, on the clock of the day (hh:mm). Null: from the first round, to the last, and not away in between. */
export type Aanwezigheid = {
  komtOm: string | null
  gaatOm: string | null
  wegVan: string | null
  wegTot: string | null
}
/** What somebody who takes part asked of the timetable. */
export type Wens = Aanwezigheid & { tafels: number }

export const GEEN_WENS: Wens = { tafels: 1, komtOm: null, gaatOm: null, wegVan: null, wegTot: null }
export const TAFELS_MAX = 20

/** The numbers of the rounds that somebody cannot sit through from begin to end. */
export function listAfwezig(
  delen: readonly Dagdeel[],
  { komtOm, gaatOm, wegVan, wegTot }: Aanwezigheid,
): number[] {
  return rondesOf(delen)
    .filter(
      ({ van, tot }) =>
        (komtOm !== null && van < komtOm) ||
        (gaatOm !== null && tot > gaatOm) ||
        (wegVan !== null && wegTot !== null && van < wegTot && tot > wegVan),
    )
    .map(({ nummer }) => nummer)
}

/** "Vanaf 13.30 uur, tot 15.00 uur, niet van 14.00 tot 14.15 uur"; null for who is there all the time. */
export function aanwezigTekst({ komtOm, gaatOm, wegVan, wegTot }: Aanwezigheid): string | null {
  const delen = [
    komtOm && `vanaf ${klokTekst(komtOm)} uur`,
    gaatOm && `tot ${klokTekst(gaatOm)} uur`,
    wegVan && wegTot && `niet van ${klokTekst(wegVan)} tot ${klokTekst(wegTot)} uur`,
  ].filter(Boolean)
  const tekst = delen.join(', ')
  return tekst === '' ? null : tekst[0]?.toUpperCase() + tekst.slice(1)
}

const tijd = klok('Vul een tijd in, bijvoorbeeld 14:00.')
  .optional()
  .transform((waarde) => waarde ?? null)
const TAFELS = `Vul een heel getal in tussen 1 en ${TAFELS_MAX}.`

export const WensSchema = z
  .object({
    /** 0 while there is no timetable. */
    versie: z.coerce.number().int().min(0).max(2_000_000_000),
    tafels: z
      .string()
      .trim()
      .regex(/^\d{1,2}$/, TAFELS)
      .transform(Number)
      .pipe(z.number().min(1, TAFELS).max(TAFELS_MAX, TAFELS))
      .optional()
      .transform((aantal) => aantal ?? 1),
    komtOm: tijd,
    gaatOm: tijd,
    wegVan: tijd,
    wegTot: tijd,
  })
  .superRefine(({ komtOm, gaatOm, wegVan, wegTot }, ctx) => {
    const fout = (path: string, message: string) => ctx.addIssue({ code: 'custom', path: [path], message })
    if (komtOm && gaatOm && gaatOm <= komtOm) fout('gaatOm', 'Weggaan moet na komen zijn.')
    if (wegVan && !wegTot) fout('wegTot', 'Vul ook in hoe laat deze deelnemer terug is.')
    if (!wegVan && wegTot) fout('wegVan', 'Vul ook in vanaf wanneer deze deelnemer weg is.')
    if (wegVan && wegTot && wegTot <= wegVan) fout('wegTot', 'Terugkomen moet na weggaan zijn.')
  })
export type WensInput = z.output<typeof WensSchema>
