import { z } from 'zod'
import { regel } from '#app/domain/werkgever/velden.ts'
import { choices, line, paragraphs, requiredDay, versie, wholeNumber } from '#app/platform/form-values.ts'
import { klok } from './evenement-form.ts'
import { DEELNEMERSROLLEN, ONDERDEEL_SOORTEN } from './evenement.ts'

const OnderdeelSchema = z
  .object({
    soort: z.enum(ONDERDEEL_SOORTEN, { error: 'Kies de soort.' }),
    titel: regel('Vul de titel in.', 120),
    titelEn: line(120, 'De Engelse titel'),
    omschrijving: paragraphs(1_000, 'De omschrijving'),
    omschrijvingEn: paragraphs(1_000, 'De Engelse omschrijving'),
    spreker: line(120, 'De naam van de spreker'),
    zaal: line(70, 'De zaal'),
    datum: requiredDay('Vul de datum in.'),
    van: klok('Vul in hoe laat het begint.'),
    tot: klok('Vul in hoe laat het eindigt.'),
    rollen: choices(DEELNEMERSROLLEN, 'Kies uit de lijst.'),
    plaatsen: wholeNumber(1, 2_000, 'Vul een heel getal in tussen 1 en 2000, of laat het leeg.'),
  })
  .superRefine(({ van, tot }, ctx) => {
    if (tot <= van)
      ctx.addIssue({ code: 'custom', path: ['tot'], message: 'Het einde moet na het begin zijn.' })
  })
export type OnderdeelInput = z.output<typeof OnderdeelSchema>

/** The form as it is shown. */
export type OnderdeelWaarden = Record<Exclude<keyof OnderdeelInput, 'rollen'>, string> & { rollen: string[] }

export const NieuwOnderdeelSchema = z.intersection(z.object({ id: z.uuid() }), OnderdeelSchema)
export const WijzigOnderdeelSchema = z.intersection(z.object({ versie }), OnderdeelSchema)

type Tijd = { start: Date | string; einde: Date | string }
const ms = (moment: Date | string) => new Date(moment).getTime()

/** The parts that begin before the event does or end after it. */
export function buitenDeTijden<T extends Tijd>({
  start,
  einde,
  onderdelen,
}: Tijd & { onderdelen: readonly T[] }): T[] {
  return onderdelen.filter((deel) => ms(deel.start) < ms(start) || ms(deel.einde) > ms(einde))
}

/** Pairs of parts that are in one room at the same time. One that begins when another ends does not overlap with it. */
export function overlappen<T extends Tijd & { zaal: string | null }>(onderdelen: readonly T[]): [T, T][] {
  const zaalVan = ({ zaal }: T) => zaal?.trim().toLowerCase() ?? null
  return onderdelen.flatMap((een, index) =>
    onderdelen
      .slice(index + 1)
      .filter(
        (ander) =>
          zaalVan(een) !== null &&
          zaalVan(een) === zaalVan(ander) &&
          ms(een.start) < ms(ander.einde) &&
          ms(ander.start) < ms(een.einde),
      )
      .map((ander): [T, T] => [een, ander]),
  )
}
