import { z } from 'zod'
import { WerkgeverLijstSchema } from '../list-werkgevers.server.ts'

/** A region has some hundreds of employers; this many still fit in one file and in memory. */
export const MAX_WERKGEVERS = 5_000
/** Lists that one account takes in an hour: more than work asks for, less than a loop. */
export const MAX_PER_UUR = 20

/** The filters of the list, and as what it is downloaded. */
export const ExportSchema = WerkgeverLijstSchema.omit({ pagina: true }).extend({
  vorm: z.enum(['csv', 'xlsx'], 'Kies Excel of CSV.'),
})
