/** What was typed in a form with judgements that is shown again, as conform keeps it. */
export type SentKenmerken = {
  versie: string | undefined
  /** Level per term id. */
  niveaus: Record<string, string | undefined>
  weg: string[]
  aangevinkt: string[]
  nieuw: string[]
  nieuweTaal: string | undefined
}

export function sentKenmerken(initialValue: unknown): SentKenmerken | undefined {
  if (!(initialValue instanceof Object)) return undefined
  const form = initialValue as Record<string, unknown>
  // A row whose fields were all sent empty arrives as nothing at all.
  const rijen = Array.isArray(form.rijen) ? form.rijen.filter(isRij) : []
  return {
    versie: text(form.versie),
    niveaus: Object.fromEntries(rijen.map((rij) => [String(rij.termId), rij.niveau])),
    weg: list(form.weg),
    aangevinkt: list(form.aangevinkt),
    nieuw: list(form.nieuw),
    nieuweTaal: text(form.nieuweTaal),
  }
}

const isRij = (rij: unknown): rij is { termId?: string; niveau?: string } => rij instanceof Object

const text = (waarde: unknown) => (typeof waarde === 'string' ? waarde : undefined)

// One ticked box is sent as a text, several as a list.
function list(waarde: unknown): string[] {
  if (typeof waarde === 'string') return [waarde]
  return Array.isArray(waarde) ? waarde.filter((deel) => typeof deel === 'string') : []
}
