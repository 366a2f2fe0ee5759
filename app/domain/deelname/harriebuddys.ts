import { z } from 'zod'
import { formatDatumKort } from '#app/ui/format.ts'

/**
 * Colleagues of an employer who followed a Harrie-training to the end: how many ever (`gevolgd`), how many of them work there now
 * (`aantal`), and the day of the last training as yyyy-mm-dd.
 */
export type Harriebuddys = { aantal: number; gevolgd: number; laatst: string }

const GETAL = 'Vul een heel getal in, bijvoorbeeld 2. Werkt niemand van hen er meer, vul dan 0 in.'

/** How many of who followed the training still work there. */
export const InDienstSchema = z.object({
  aantal: z
    .string({ error: GETAL })
    .trim()
    .regex(/^\d{1,4}$/, GETAL)
    .transform(Number),
})

/** "3 collega’s volgden de Harrie-training, de laatste keer op 21 november 2026. 2 van hen werken er nog." */
export function buddysTekst({ aantal, gevolgd, laatst }: Harriebuddys): string {
  const wie = gevolgd === 1 ? '1 collega volgde' : `${gevolgd} collega’s volgden`
  const zin = `${wie} de Harrie-training, de laatste keer op ${formatDatumKort(laatst)}.`
  if (aantal === gevolgd) return zin
  if (aantal === 0) return `${zin} ${gevolgd === 1 ? 'Die werkt' : 'Zij werken'} er niet meer.`
  return `${zin} ${aantal === 1 ? '1 van hen werkt' : `${aantal} van hen werken`} er nog.`
}
