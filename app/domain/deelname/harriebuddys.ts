import { formatDatumKort } from '#app/ui/format.ts'

/** How many colleagues of an employer followed a Harrie-training to the end, and the day of the last one as yyyy-mm-dd. */
export type Harriebuddys = { aantal: number; laatst: string }

/** "3 collega's volgden de Harrie-training, de laatste keer op 21 november 2026." */
export function buddysTekst({ aantal, laatst }: Harriebuddys): string {
  const wie = aantal === 1 ? '1 collega volgde' : `${aantal} collega’s volgden`
  return `${wie} de Harrie-training, de laatste keer op ${formatDatumKort(laatst)}.`
}
