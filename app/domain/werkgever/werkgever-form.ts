import { z } from 'zod'
import { choice, line, versie } from '#app/platform/form-values.ts'
import type { Focussector, Grootteklasse, Herkomst } from '#prisma/generated/client.ts'
import { STARTSTATUSSEN } from './relatiestatus.ts'
import { adresVelden, KvkNummerSchema, regel, WebsiteSchema } from './velden.ts'
import { FOCUSSECTOR_LABEL, GROOTTE_LABEL, HERKOMST_LABEL, SBI_LABEL } from './werkgever.ts'

const keysOf = <T extends string>(labels: Record<T, string>) => Object.keys(labels) as [T, ...T[]]

export const MAX_HANDELSNAMEN = 20

/** Several names in one box, one on each line. */
const handelsnamen = z
  .string()
  .optional()
  .transform((text) =>
    [...new Set((text ?? '').split('\n').map((naam) => naam.replace(/\s+/g, ' ').trim()))].filter(Boolean),
  )
  .pipe(
    z
      .array(z.string().max(120, 'Elke naam mag hooguit 120 tekens hebben.'))
      .max(MAX_HANDELSNAMEN, `Vul hooguit ${MAX_HANDELSNAMEN} namen in.`),
  )

const gegevens = {
  naam: regel('Vul de naam van de werkgever in.', 120),
  handelsnamen,
  kvkNummer: KvkNummerSchema,
  website: WebsiteSchema.optional().transform((website) => website ?? null),
  sbiSectie: z.enum(keysOf(SBI_LABEL), 'Kies een sector.'),
  focussector: choice(keysOf<Focussector>(FOCUSSECTOR_LABEL), 'Kies uit de lijst.'),
  grootteklasse: z.enum(keysOf<Grootteklasse>(GROOTTE_LABEL), 'Kies hoe groot de werkgever is.'),
  dienstclusterCode: regel('Kies een soort dienstverlening.', 50),
  herkomst: z.enum(keysOf<Herkomst>(HERKOMST_LABEL), 'Kies hoe het contact tot stand kwam.'),
  herkomstToelichting: line(300, 'De toelichting'),
}

/** The data of an employer that exists. */
export const WerkgeverSchema = z.object({ ...gegevens, versie })
export type WerkgeverInput = z.output<typeof WerkgeverSchema>

/**
 * A new employer with its hoofdvestiging. `id` comes from the page, so that a form that is sent twice makes one employer;
 * `tochNieuw` says that the adviseur saw the ones that look like it.
 */
export const NieuweWerkgeverSchema = z.object({
  ...gegevens,
  ...adresVelden,
  id: z.uuid(),
  relatiestatus: z.enum(STARTSTATUSSEN, 'Kies of dit een prospect is of een nieuwe relatie.'),
  aanspreekpuntId: z.uuid('Kies wie het aanspreekpunt wordt.'),
  tochNieuw: z.literal('ja').optional(),
})
export type NieuweWerkgeverInput = z.output<typeof NieuweWerkgeverSchema>

/** Who looks after an employer, and who stands in; an empty choice is nobody. */
export const AanspreekpuntSchema = z.object({
  versie,
  aanspreekpuntId: z.uuid('Kies wie het aanspreekpunt wordt.'),
  vervangerId: z
    .union([z.literal(''), z.uuid('Kies uit de lijst.')])
    .optional()
    .transform((id) => id || null),
})
