import { z } from 'zod'
import { versie } from '#app/platform/form-values.ts'

const ronde = z.coerce
  .number({ error: 'Kies een ronde.' })
  .int()
  .min(1, 'Kies een ronde.')
  .max(40, 'Kies een ronde.')
const tafelId = z.uuid({ error: 'Kies een tafel.' })

export const ToevoegSchema = z.object({
  versie,
  inschrijvingId: z.uuid({ error: 'Kies een kandidaat.' }),
  ronde,
  tafelId,
})

/** One form with three ways to change a talk; only the fields of the chosen way count. */
export const WijzigSchema = z
  .object({
    versie,
    wat: z.enum(['verplaatst', 'geruild', 'weggehaald'], { error: 'Kies wat u wilt doen.' }),
    ronde: ronde.optional(),
    tafelId: tafelId.optional(),
    metId: z.uuid().optional(),
  })
  .superRefine(({ wat, ronde, tafelId, metId }, ctx) => {
    const fout = (path: string, message: string) => ctx.addIssue({ code: 'custom', path: [path], message })
    if (wat === 'verplaatst' && ronde === undefined) fout('ronde', 'Kies een ronde.')
    if (wat === 'verplaatst' && tafelId === undefined) fout('tafelId', 'Kies een tafel.')
    if (wat === 'geruild' && metId === undefined) fout('metId', 'Kies met welk gesprek u ruilt.')
  })
