import { z } from 'zod'
import { regel, PostcodeSchema, TelefoonSchema } from '#app/domain/werkgever/velden.ts'
import {
  choices,
  day,
  line,
  paragraphs,
  requiredDay,
  versie,
  wholeNumber,
} from '#app/platform/form-values.ts'
import { plusDays } from '#app/platform/iso-day.ts'
import { EVENEMENT_SOORTEN, TOEGANKELIJKHEDEN, type Deelnemersrol, type EvenementSoort } from './evenement.ts'

/** Days after the last day of an event on which the data of who came is removed, unless somebody chooses otherwise. */
export const VERWIJDER_DAGEN = 28
const VERWIJDER_MAX = 365
const PARTNERS_MAX = 12

type Voorstel = {
  van: string
  tot: string
  plaatsen: Partial<Record<Deelnemersrol, number>>
  stands: number
}

/** What a new event of a kind starts with. */
export const VOORSTEL: Record<EvenementSoort, Voorstel> = {
  werkfestival: { van: '10:00', tot: '16:00', plaatsen: { kandidaat: 350, werkgever: 120 }, stands: 60 },
  harrie_training: { van: '09:00', tot: '17:00', plaatsen: { werkgever: 12 }, stands: 0 },
  meet_en_greet: { van: '15:00', tot: '17:00', plaatsen: { kandidaat: 20, werkgever: 8 }, stands: 0 },
  wervingsdag: { van: '10:00', tot: '14:00', plaatsen: { kandidaat: 40, werkgever: 4 }, stands: 0 },
  speeddates: { van: '13:00', tot: '16:00', plaatsen: { kandidaat: 40, werkgever: 12 }, stands: 0 },
  voorlichting: { van: '10:00', tot: '12:00', plaatsen: { kandidaat: 25 }, stands: 0 },
}

const KLOK = /^([01]\d|2[0-3]):[0-5]\d$/
export const klok = (leeg: string) =>
  z.string({ error: leeg }).trim().regex(KLOK, 'Vul een tijd in, bijvoorbeeld 14:00.')

const PLAATSEN = 'Vul een heel getal in tussen 1 en 2000, of laat het leeg.'
const plaatsen = wholeNumber(1, 2_000, PLAATSEN)

export const EvenementSchema = z
  .object({
    soort: z.enum(EVENEMENT_SOORTEN, { error: 'Kies de soort.' }),
    titel: regel('Vul de titel in.', 120),
    titelEn: line(120, 'De Engelse titel'),
    samenvatting: line(200, 'De samenvatting'),
    samenvattingEn: line(200, 'De Engelse samenvatting'),
    omschrijving: paragraphs(4_000, 'De omschrijving'),
    omschrijvingEn: paragraphs(4_000, 'De Engelse omschrijving'),
    datum: requiredDay('Vul de datum in.'),
    van: klok('Vul in hoe laat het begint.'),
    einddatum: day('Vul een datum in die bestaat.'),
    tot: klok('Vul in hoe laat het eindigt.'),
    locatie: regel('Vul de naam van de plek in.', 120),
    straat: regel('Vul de straat in.', 70),
    huisnummer: regel('Vul het huisnummer in.', 12),
    postcode: PostcodeSchema,
    toegankelijkheid: choices(TOEGANKELIJKHEDEN, 'Kies uit de lijst.'),
    toegankelijkheidTekst: paragraphs(500, 'De tekst over toegankelijkheid'),
    plaatsenKandidaat: plaatsen,
    plaatsenWerkgever: plaatsen,
    plaatsenBezoeker: plaatsen,
    aantalStands: wholeNumber(0, 500, 'Vul een heel getal in tussen 0 en 500.'),
    aanmeldenVan: requiredDay('Vul in vanaf wanneer iemand zich kan aanmelden.'),
    aanmeldenTot: requiredDay('Vul in tot en met wanneer iemand zich kan aanmelden.'),
    contactNaam: regel('Vul in wie vragen beantwoordt.', 70),
    contactEmail: z
      .email({ error: 'Vul een e-mailadres in, bijvoorbeeld naam@gemeente.nl.' })
      .max(254, 'Dit e-mailadres is te lang.'),
    contactTelefoon: TelefoonSchema.optional().transform((nummer) => nummer ?? null),
    partners: z
      .string()
      .optional()
      .transform((tekst) => [
        ...new Set(
          (tekst ?? '')
            .split('\n')
            .map((naam) => naam.replace(/\s+/g, ' ').trim())
            .filter(Boolean),
        ),
      ])
      .pipe(
        z
          .array(z.string().max(120, 'Een naam van een partner is te lang.'))
          .max(PARTNERS_MAX, `Noem hooguit ${PARTNERS_MAX} partners.`),
      ),
    verwijderOp: day('Vul een datum in die bestaat.'),
  })
  .superRefine((form, ctx) => {
    const fout = (path: string, message: string) => {
      ctx.addIssue({ code: 'custom', path: [path], message })
    }
    const laatste = form.einddatum ?? form.datum
    if (laatste < form.datum) fout('einddatum', 'De laatste dag kan niet voor de eerste dag zijn.')
    else if (laatste > plusDays(form.datum, 14)) fout('einddatum', 'Een evenement duurt hooguit twee weken.')
    else if (laatste === form.datum && KLOK.test(form.van) && form.tot <= form.van)
      fout('tot', 'Het einde moet na het begin zijn.')
    if (form.aanmeldenTot < form.aanmeldenVan)
      fout('aanmeldenTot', 'De laatste dag van aanmelden kan niet voor de eerste zijn.')
    if (form.aanmeldenTot > laatste)
      fout('aanmeldenTot', 'Aanmelden kan hooguit tot en met de laatste dag van het evenement.')
    if (form.verwijderOp && form.verwijderOp <= laatste) fout('verwijderOp', 'Kies een dag na het evenement.')
    if (form.verwijderOp && form.verwijderOp > plusDays(laatste, VERWIJDER_MAX))
      fout('verwijderOp', 'Kies een dag binnen een jaar na het evenement.')
  })
export type EvenementInput = z.output<typeof EvenementSchema>

/** The form as it is shown. */
export type EvenementWaarden = Record<Exclude<keyof EvenementInput, 'toegankelijkheid'>, string> & {
  toegankelijkheid: string[]
}

/** `id` comes from the page: a form that is sent twice makes one event. */
export const NieuwEvenementSchema = z.intersection(z.object({ id: z.uuid() }), EvenementSchema)
export const WijzigEvenementSchema = z.intersection(z.object({ versie }), EvenementSchema)

export const AnnuleerSchema = z.object({ versie, reden: regel('Schrijf waarom het niet doorgaat.', 300) })
export const VersieSchema = z.object({ versie })

const kopieDag = day('Vul een datum in die bestaat.')
export const KopieSchema = z
  .object({ dag1: kopieDag, dag2: kopieDag, dag3: kopieDag, dag4: kopieDag, dag5: kopieDag, dag6: kopieDag })
  .transform((dagen) => [...new Set(Object.values(dagen).filter((dag) => dag !== null))].sort())

  .superRefine((dagen, ctx) => {
    if (dagen.length === 0)
      ctx.addIssue({ code: 'custom', path: ['dag1'], message: 'Vul minstens één datum in.' })
  })
