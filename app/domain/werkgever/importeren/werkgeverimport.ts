import { z } from 'zod'
import type { Importoordeel } from '#prisma/generated/client.ts'

/** The most that one import reads. The whole form must stay under what the web server takes (1.5 MB). */
export const MAX_RIJEN = 2_000
export const MAX_BYTES = 1_000_000
/** An import that was not confirmed, and what is left of one that was, is kept this long. */
export const BEWAAR_DAGEN = 3
/** Imports of one uploader that wait at the same time. */
export const MAX_OPEN = 5
export const RIJEN_PER_PAGINA = 50

export const OORDELEN = [
  'probleem',
  'lijkt_op',
  'nieuw',
  'contact',
  'bekend',
] as const satisfies readonly Importoordeel[]

export const OORDEEL_LABEL: Record<Importoordeel, string> = {
  probleem: 'Probleem',
  lijkt_op: 'Lijkt op een ander',
  nieuw: 'Nieuwe werkgever',
  contact: 'Contactpersoon erbij',
  bekend: 'Al bekend',
}

/** Beside the file. `id` comes from the page, so that a form that is sent twice makes one import. */
export const UploadSchema = z.object({
  id: z.uuid(),
  aanspreekpuntId: z.uuid('Kies wie het aanspreekpunt wordt.'),
  /** Its name; what is in it is read apart. */
  bestand: z.string({ error: 'Kies een bestand.' }),
})

/** What to do with employers that look like another one: one row, or without `nummer` all of them. */
export const KeuzeSchema = z.object({
  nummer: z.coerce.number().int().min(1).max(1_000_000).optional(),
  keuze: z.enum(['toevoegen', 'overslaan'], 'Kies wat er met deze rijen gebeurt.'),
  terug: z.string().max(300).optional(),
})

/** The query of the preview; what makes no sense shows everything. */
export const VoorbeeldSchema = z.object({
  toon: z
    .enum([...OORDELEN, 'toegevoegd'])
    .optional()
    .catch(undefined),
  pagina: z.coerce.number().int().min(1).max(10_000).catch(1).default(1),
})

/** As what a list is downloaded. */
export const VormSchema = z.object({ vorm: z.enum(['csv', 'xlsx']).catch('csv').default('csv') })
