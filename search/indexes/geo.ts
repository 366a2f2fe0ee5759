import { z } from 'zod'

/** The centre of a four-digit postcode, in degrees. */
export const Geo = z.strictObject({ lat: z.number().min(-90).max(90), lng: z.number().min(-180).max(180) })
