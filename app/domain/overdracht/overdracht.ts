import { z } from 'zod'

const keuze = z.object({
  werkgeverId: z.uuid(),
  /** Empty: the same as for all. */
  naarId: z.uuid('Kies een adviseur uit de lijst.').optional(),
})

/**
 * Who gets the portfolio of an adviseur: one for all, and another one for single employers. `bevestigd` comes with the second
 * step, after the numbers for each colleague were shown. The employers of the form are those that were on the screen.
 */
export const OverdrachtSchema = z.object({
  naarId: z.uuid('Kies wie alles overneemt.'),
  keuzes: z.array(keuze).max(1_000).default([]),
  bevestigd: z.literal('ja').optional(),
})
export type OverdrachtInput = z.output<typeof OverdrachtSchema>

/** What an adviseur has in hand; whole numbers. */
export type Werk = {
  werkgevers: number
  taken: number
  bemiddelingen: number
  adviesaanvragen: number
  jobcoachaanvragen: number
  metingen: number
  contracten: number
}

/** Running work of one employer (null: of none, or of an employer of a colleague). */
export type Portefeuilledeel = { werkgeverId: string | null } & Omit<Werk, 'werkgevers'>

/** Per colleague what they would get, in the order of the first employer that goes to them. */
export function verdeelWerk(
  delen: readonly Portefeuilledeel[],
  { naarId, keuzes }: Pick<OverdrachtInput, 'naarId' | 'keuzes'>,
): (Werk & { naarId: string })[] {
  const naar = naarOf({ naarId, keuzes })
  const perCollega = new Map<string, Werk & { naarId: string }>()
  for (const deel of delen) {
    const wie = naar(deel.werkgeverId)
    const som = perCollega.get(wie) ?? {
      naarId: wie,
      werkgevers: 0,
      taken: 0,
      bemiddelingen: 0,
      adviesaanvragen: 0,
      jobcoachaanvragen: 0,
      metingen: 0,
      contracten: 0,
    }
    som.werkgevers += deel.werkgeverId === null ? 0 : 1
    som.taken += deel.taken
    som.bemiddelingen += deel.bemiddelingen
    som.adviesaanvragen += deel.adviesaanvragen
    som.jobcoachaanvragen += deel.jobcoachaanvragen
    som.metingen += deel.metingen
    som.contracten += deel.contracten
    perCollega.set(wie, som)
  }
  return [...perCollega.values()]
}

/** To whom the work of an employer goes; work that belongs to none of these employers goes to who takes over all. */
export function naarOf({ naarId, keuzes }: Pick<OverdrachtInput, 'naarId' | 'keuzes'>) {
  const eigen = new Map(keuzes.map((een) => [een.werkgeverId, een.naarId ?? naarId]))
  return (werkgeverId: string | null): string => (werkgeverId && eigen.get(werkgeverId)) || naarId
}
