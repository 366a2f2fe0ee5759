import { z } from 'zod'
import { klok } from '#app/domain/evenement/evenement-form.ts'
import { dagdelenVan, rondesOf } from './rondes.ts'

const GETAL = (van: number, tot: number) => `Vul een heel getal in tussen ${van} en ${tot}.`
const getal = (van: number, tot: number) =>
  z
    .string({ error: GETAL(van, tot) })
    .trim()
    .regex(/^\d{1,3}$/, GETAL(van, tot))
    .transform(Number)
    .pipe(z.number().min(van, GETAL(van, tot)).max(tot, GETAL(van, tot)))

const NUMMERS = 'Vul nummers van rondes in met een komma ertussen, bijvoorbeeld 4, 8.'

export const InstellingenSchema = z
  .object({
    /** 0 while there is no timetable. */
    versie: z.coerce.number().int().min(0).max(2_000_000_000),
    van: klok('Vul in hoe laat de eerste ronde begint.'),
    tot: klok('Vul in hoe laat de laatste ronde eindigt.'),
    gesprekMinuten: getal(3, 60),
    wisselMinuten: getal(0, 30),
    pauzeNa: z
      .string()
      .trim()
      .regex(/^\d{1,2}(\s*,\s*\d{1,2})*$/, NUMMERS)
      .optional()
      .transform((tekst) => [...new Set((tekst ?? '').split(',').map(Number))].filter((een) => een > 0))
      .transform((nummers) => nummers.sort((a, b) => a - b)),
    pauzeMinuten: getal(0, 120),
    tafels: getal(1, 120),
    minimum: getal(0, 20),
    maximum: getal(1, 40),
    achterElkaar: getal(1, 40)
      .optional()
      .transform((aantal) => aantal ?? null),
    /** Says that the talks of now may go. */
    weg: z.literal('on').optional(),
  })
  .superRefine((waarden, ctx) => {
    const fout = (path: string, message: string) => ctx.addIssue({ code: 'custom', path: [path], message })
    if (waarden.minimum > waarden.maximum)
      fout('minimum', 'Dit mag niet meer zijn dan het hoogste aantal gesprekken.')
    if (waarden.tot <= waarden.van) fout('tot', 'Het einde moet na het begin zijn.')
    else if (rondesOf(dagdelenVan(waarden)).length === 0)
      fout('tot', 'Er past geen enkele ronde tussen deze tijden.')
    if (waarden.pauzeNa.length > 0 && waarden.pauzeMinuten === 0)
      fout('pauzeMinuten', 'Vul in hoe lang de pauze duurt.')
  })
export type InstellingenInput = z.output<typeof InstellingenSchema>
export type Instellingen = Omit<InstellingenInput, 'versie' | 'weg'>

export type InstellingenWaarden = Record<Exclude<keyof InstellingenInput, 'weg'>, string>

/** The form with what is now, or with what usually works between two times on the clock. */
export function toWaarden(
  nu: (Instellingen & { versie: number }) | null,
  { van, tot }: { van: string; tot: string },
): InstellingenWaarden {
  const bron = nu ?? {
    ...{ versie: 0, van, tot, gesprekMinuten: 10, wisselMinuten: 2, pauzeNa: [], pauzeMinuten: 15 },
    ...{ tafels: 60, minimum: 3, maximum: 6, achterElkaar: 4 },
  }
  return {
    van: bron.van,
    tot: bron.tot,
    versie: String(bron.versie),
    gesprekMinuten: String(bron.gesprekMinuten),
    wisselMinuten: String(bron.wisselMinuten),
    pauzeNa: bron.pauzeNa.join(', '),
    pauzeMinuten: String(bron.pauzeMinuten),
    tafels: String(bron.tafels),
    minimum: String(bron.minimum),
    maximum: String(bron.maximum),
    achterElkaar: bron.achterElkaar === null ? '' : String(bron.achterElkaar),
  }
}
