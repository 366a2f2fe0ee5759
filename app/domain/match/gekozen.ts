import { z } from 'zod'

/** The profiles that were ticked: `?profiel=…&profiel=…`, or the same in a form. What is no id is left out. */
const profielen = z
  .union([z.string(), z.array(z.string())])
  .default([])
  .transform((waarde) => [...new Set([waarde].flat())].filter((id) => z.uuid().safeParse(id).success))

export const GekozenQuery = z.object({ profiel: profielen })
