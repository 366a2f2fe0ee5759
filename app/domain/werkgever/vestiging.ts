import { z } from 'zod'
import { line, ticked, versie } from '#app/platform/form-values.ts'
import { adresVelden, VestigingsnummerSchema } from './velden.ts'

const velden = {
  ...adresVelden,
  naam: line(100, 'De naam'),
  vestigingsnummer: VestigingsnummerSchema.optional().transform((nummer) => nummer ?? null),
  isHoofdvestiging: ticked,
}

/** `id` comes from the page, so that a form that is sent twice makes one vestiging. */
export const NieuweVestigingSchema = z.object({ ...velden, id: z.uuid() })
export type NieuweVestigingInput = z.output<typeof NieuweVestigingSchema>

export const VestigingSchema = z.object({ ...velden, versie })
export type VestigingInput = z.output<typeof VestigingSchema>

export const VESTIGINGSNUMMER_BESTAAT = 'Er is al een vestiging met dit vestigingsnummer.'
