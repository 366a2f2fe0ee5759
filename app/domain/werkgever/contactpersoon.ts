import { z } from 'zod'
import { EmailSchema } from '#app/domain/account/account.ts'
import { line, paragraphs, ticked, versie } from '#app/platform/form-values.ts'
import { regel, TelefoonSchema } from './velden.ts'

export const NOTITIE_MAX = 500

const optioneelId = z
  .union([z.literal(''), z.uuid()])
  .optional()
  .transform((id) => id || null)

const velden = {
  naam: regel('Vul de naam in.', 120),
  functie: line(100, 'De functie'),
  email: EmailSchema.optional().transform((email) => email ?? null),
  telefoon: TelefoonSchema.optional().transform((telefoon) => telefoon ?? null),
  notitie: paragraphs(NOTITIE_MAX, 'De notitie'),
  vestigingId: optioneelId,
  accountId: optioneelId,
  isEerste: ticked,
}

/** `id` comes from the page, so that a form that is sent twice makes one contactpersoon. */
export const NieuweContactpersoonSchema = z.object({ ...velden, id: z.uuid() })
export type NieuweContactpersoonInput = z.output<typeof NieuweContactpersoonSchema>

export const ContactpersoonSchema = z.object({ ...velden, versie })
export type ContactpersoonInput = z.output<typeof ContactpersoonSchema>

/** Somebody left, or is back. */
export const ActiefSchema = z
  .object({ stand: z.enum(['aan', 'uit']) })
  .transform(({ stand }) => ({ actief: stand === 'aan' }))
