import { geldigeWaarnemingen } from '#search/matching/geldige-waarneming.ts'
import type { Kenmerk, TermSoort } from '#search/matching/model.ts'

export type GetoondOordeel = Omit<Kenmerk, 'termId'> & {
  telt: boolean
  /** Who entered it; null when that account is gone or the candidate did. */
  door: string | null
}

export type TermOordelen = {
  termId: string
  soort: TermSoort
  label: string
  oordelen: GetoondOordeel[]
  /** Why the one that counts does, when there is more than one. */
  waarom: string | null
}

export type OordeelRow = Kenmerk & { soort: TermSoort; label: string; door: string | null }

/** All judgements per term, the one that counts first, with the reason in words. Rule: search/matching/geldige-waarneming. */
export function oordelenPerTerm(rows: readonly OordeelRow[]): TermOordelen[] {
  const geldig = geldigeWaarnemingen(rows)
  const perTerm = new Map<string, OordeelRow[]>()
  for (const row of rows) perTerm.set(row.termId, [...(perTerm.get(row.termId) ?? []), row])
  return [...perTerm].flatMap(([termId, oordelen]) => {
    const telt = oordelen.find(({ bron }) => bron === geldig.get(termId)?.bron)
    if (!telt) return []
    const rest = oordelen.filter((oordeel) => oordeel !== telt)
    return [
      {
        termId,
        soort: telt.soort,
        label: telt.label,
        oordelen: [telt, ...rest].map(({ niveau, bron, waargenomenOp, door }) => ({
          niveau,
          bron,
          waargenomenOp,
          door,
          telt: bron === telt.bron,
        })),
        waarom: waarom(telt, rest),
      },
    ]
  })
}

function waarom(telt: Kenmerk, rest: readonly Kenmerk[]): string | null {
  const bekend = rest.filter(({ niveau }) => niveau !== null)
  if (rest.length === 0) return null
  if (telt.niveau === null) return 'Geen enkele bron weet het niveau nog.'
  if (bekend.length === 0) return 'Telt, want de andere bron kent het niveau nog niet.'
  // Would it still win as the oldest? Then the source decided, and not the date.
  const opLeeftijd = [{ ...telt, waargenomenOp: '0001-01-01' }, ...bekend]
  const wintOpBron = geldigeWaarnemingen(opLeeftijd).get(telt.termId)?.bron === telt.bron
  return wintOpBron
    ? 'Telt, want deze bron staat het dichtst bij het werk.'
    : 'Telt, want dit is het nieuwste van twee even sterke bronnen.'
}
