import { z } from 'zod'
import { EmailSchema } from '#app/domain/account/account.ts'
import {
  DOELGROEPEN,
  BRONNEN_ADVISEUR,
  ONDERSTEUNINGEN,
  SOORTEN,
  VERVOERMIDDELEN,
} from '#app/domain/kandidaatprofiel/kandidaatprofiel.ts'
import { phoneNumber, postcode } from '#app/platform/form-values.ts'
import { isDay } from '#app/platform/iso-day.ts'

/** The forms about a candidate and the profile. What the database would refuse, is refused here in plain words. */

/** Every form names the version it was made from, so that two people cannot overwrite each other. */
const versie = z.coerce.number({ error: 'Laad de pagina opnieuw.' }).int().positive()

const text = (leeg: string, max: number) =>
  z.string({ error: leeg }).trim().min(1, leeg).max(max, `Gebruik hooguit ${max} tekens.`)

const isoDate = (leeg: string) =>
  z
    .string({ error: leeg })
    .regex(/^\d{4}-\d{2}-\d{2}$/, 'Vul een datum in, bijvoorbeeld 6 juni 1990.')
    .refine(isDay, 'Deze datum bestaat niet.')

const TelefoonSchema = phoneNumber('Vul een telefoonnummer in van 10 cijfers, bijvoorbeeld 06 12345678.')

const persoon = {
  voornaam: text('Vul de voornaam in.', 70),
  achternaam: text('Vul de achternaam in.', 100),
  email: z.string({ error: 'Vul het e-mailadres in.' }).pipe(EmailSchema),
  telefoon: TelefoonSchema.optional(),
  geboortedatum: isoDate('Vul de geboortedatum in.').refine(
    (datum) => datum >= '1920-01-01' && datum <= new Date().toISOString().slice(0, 10),
    'Vul een geboortedatum in die kan kloppen.',
  ),
  straat: text('Vul de straat in.', 70),
  huisnummer: text('Vul het huisnummer in.', 12),
  postcode: postcode('Vul een postcode in.'),
  plaats: text('Vul de plaats in.', 70),
  gemeenteCode: z.string({ error: 'Kies een gemeente.' }).regex(/^[0-9]{4}$/, 'Kies een gemeente.'),
  doelgroep: z.enum(DOELGROEPEN, 'Kies een doelgroep, of "Niet bekend".'),
  notitie: z.string().trim().max(2000, 'Gebruik hooguit 2000 tekens.').optional(),
  werkcoachId: z.uuid('Kies wie de kandidaat begeleidt.'),
}

export const KandidaatSchema = z.object(persoon)
export type KandidaatInput = z.output<typeof KandidaatSchema>

export const GegevensSchema = z.object({ ...persoon, versie })
export type GegevensInput = z.output<typeof GegevensSchema>

export const TelefoonFormSchema = z.object({ telefoon: TelefoonSchema.optional(), versie })

const uren = z.coerce
  .number({ error: 'Vul een aantal uren in.' })
  .int('Vul hele uren in.')
  .min(1, 'Vul minstens 1 uur in.')
  .max(60, 'Vul hooguit 60 uur in.')

/** "ja", "nee" or "onbekend", kept as true, false or null. */
const jaNeeOnbekend = z
  .enum(['ja', 'nee', 'onbekend'], 'Kies een antwoord.')
  .transform((antwoord) => (antwoord === 'onbekend' ? null : antwoord === 'ja'))

export const ProfielvoorkeurenSchema = z
  .object({
    versie,
    urenMin: uren,
    urenMax: uren,
    beschikbaarVanaf: isoDate('Vul een datum in.').optional(),
    kantoortijden: jaNeeOnbekend,
    onregelmatig: jaNeeOnbekend,
    maxReisafstandKm: z.coerce
      .number({ error: 'Vul een aantal kilometers in.' })
      .int('Vul hele kilometers in.')
      .min(1, 'Vul minstens 1 kilometer in.')
      .max(200, 'Vul hooguit 200 kilometer in.'),
    vervoermiddelen: z.array(z.enum(VERVOERMIDDELEN)).default([]),
    soorten: z.array(z.enum(SOORTEN)).default([]),
    ondersteuning: z.array(z.enum(ONDERSTEUNINGEN)).default([]),
    deelOndersteuning: z.boolean().default(false),
    werkEnDenkniveau: z.coerce.number({ error: 'Kies een niveau.' }).int().min(0).max(7),
  })
  .refine((form) => form.urenMin <= form.urenMax, {
    path: ['urenMax'],
    message: 'Dit aantal moet even groot of groter zijn dan het minste aantal uren.',
  })
export type ProfielvoorkeurenInput = z.output<typeof ProfielvoorkeurenSchema>

const TermIdSchema = z
  .string()
  .max(100)
  .regex(/^(gedrag|vakvaardigheid|taal|basis|certificaat|rijbewijs):[A-Za-z0-9.+-]+$/)
const BeroepIdSchema = z
  .string()
  .max(100)
  .regex(/^beroep:[A-Za-z0-9-]+$/)

/** "0" to "3", or "onbekend" for a level that must still be found out. */
const NiveauSchema = z
  .enum(['0', '1', '2', '3', 'onbekend'], 'Kies een antwoord.')
  .transform((keuze) => (keuze === 'onbekend' ? null : (Number(keuze) as 0 | 1 | 2 | 3)))

export const KenmerkenSchema = z.object({
  versie,
  /** One row per term on the page; without a level nothing is said, so nothing is saved. */
  rijen: z
    .array(z.object({ termId: TermIdSchema, niveau: NiveauSchema.optional() }))
    .max(400)
    .default([]),
  /** Terms picked to add: they come in without a level. */
  nieuw: z.array(TermIdSchema).max(50, 'Kies er hooguit 50 tegelijk.').default([]),
  /** A language to add: "eng" brings in speaking, reading and writing, without a level. */
  nieuweTaal: z
    .string()
    .regex(/^[a-z]{3}$/, 'Kies een taal uit de lijst.')
    .optional(),
  /** Terms to remove: only the actor's own source goes. */
  weg: z.array(TermIdSchema).max(400).default([]),
  /** Has-or-has-not lists: which terms the list offered, and which were ticked. */
  aangeboden: z.array(TermIdSchema).max(100).default([]),
  aangevinkt: z.array(TermIdSchema).max(100).default([]),
})

export const WaarnemingSchema = z.object({
  bron: z.enum(BRONNEN_ADVISEUR, 'Kies waar dit oordeel vandaan komt.'),
  waargenomenOp: isoDate('Vul in op welke dag dit is vastgesteld.'),
})

export const BeroepenSchema = z.object({
  versie,
  gewenst: z.array(BeroepIdSchema).max(10, 'Kies hooguit 10 beroepen.').default([]),
  gewerkt: z.array(BeroepIdSchema).max(20, 'Kies hooguit 20 beroepen.').default([]),
})

export type Oordeel = { termId: string; niveau: 0 | 1 | 2 | 3 | null }

/** The judgements and removals in a form; a term that is both filled in and removed is removed. */
export function oordelenVan(form: z.output<typeof KenmerkenSchema>): { oordelen: Oordeel[]; weg: string[] } {
  const oordelen = new Map<string, Oordeel['niveau']>()
  for (const termId of form.nieuw) oordelen.set(termId, null)
  for (const deel of form.nieuweTaal ? ['mondeling', 'lezen', 'schrijven'] : []) {
    oordelen.set(`taal:${form.nieuweTaal}-${deel}`, null)
  }
  for (const { termId, niveau } of form.rijen) if (niveau !== undefined) oordelen.set(termId, niveau)
  const aangevinkt = new Set(form.aangevinkt)
  for (const termId of aangevinkt) oordelen.set(termId, 3)
  const weg = new Set([...form.weg, ...form.aangeboden.filter((termId) => !aangevinkt.has(termId))])
  for (const termId of weg) oordelen.delete(termId)
  return { oordelen: [...oordelen].map(([termId, niveau]) => ({ termId, niveau })), weg: [...weg] }
}

/** One key, on or off. */
export const SleutelSchema = z
  .object({ stand: z.enum(['aan', 'uit']) })
  .transform(({ stand }) => ({ aan: stand === 'aan' }))
