import { geldigeWaarnemingen } from '#search/matching/geldige-waarneming.ts'
import type { Kenmerk, TermSoort } from '#search/matching/model.ts'
import { BRON_LABEL, isHebbenTerm, type BronAdviseur } from '#app/domain/kandidaatprofiel/kandidaatprofiel.ts'

type Term = {
  id: string
  soort: TermSoort
  label: string
  uitleg: string | null
  groep: string | null
  groepLabel: string | null
}
type Row = Kenmerk & { soort: TermSoort; label: string }

export type FormRij = {
  termId: string
  label: string
  hint: string | null
  niveau: Kenmerk['niveau'] | undefined
  kanWeg: boolean
}

type PapierKeuze = { waarde: string; label: string; hint?: string }

export type KenmerkenForm = {
  versie: number
  vak: FormRij[]
  gedrag: FormRij[]
  talen: FormRij[]
  basis: FormRij[]
  certificaten: PapierKeuze[]
  rijbewijzen: PapierKeuze[]
  /** Which of the last two are ticked. */
  aan: string[]
  /** Languages that are not in the list yet. */
  andereTalen: { waarde: string; label: string }[]
}

const NIVEAU_WOORD = { 0: 'niet', 1: 'basis', 2: 'voldoende', 3: 'goed' } as const

/**
 * The rows of the form about skills. A candidate sees the own answers and changes them. For an adviseur the questions are
 * open, with what is known below each: an answer is a new observation with its own day, so no answer changes nothing.
 */
export function toKenmerkenForm(
  profiel: { versie: number; kenmerken: readonly Row[] },
  termen: readonly Term[],
  bron: 'zelf' | BronAdviseur,
): KenmerkenForm {
  const eigen = new Map(profiel.kenmerken.filter((row) => row.bron === bron).map((row) => [row.termId, row]))
  const geldig = geldigeWaarnemingen(profiel.kenmerken)
  const perSoort = (soort: TermSoort) => termen.filter((term) => term.soort === soort)
  const vanAnderen = geldigeWaarnemingen(profiel.kenmerken.filter((row) => row.bron !== 'zelf'))
  const bekend = new Map(profiel.kenmerken.map((row) => [row.termId, row]))

  const row = (term: Pick<Term, 'id' | 'label'> & { uitleg?: string | null }, kanWeg: boolean): FormRij => ({
    termId: term.id,
    label: term.label,
    hint: bron === 'zelf' ? ownHint(term.uitleg, vanAnderen.get(term.id)) : knownText(geldig.get(term.id)),
    niveau: bron === 'zelf' ? eigen.get(term.id)?.niveau : undefined,
    kanWeg: kanWeg && eigen.has(term.id),
  })
  const taalIsOpen = (term: Term) =>
    term.groep === 'nld' || perSoort('taal').some(({ id, groep }) => groep === term.groep && bekend.has(id))

  const papier = ({ id, label }: Term): PapierKeuze => {
    const staatErin = geldig.get(id)?.niveau === 3 && !eigen.has(id)
    return { waarde: id, label, ...(staatErin && { hint: 'Staat al in het profiel.' }) }
  }

  const talen = perSoort('taal')
  const andere = new Map(
    talen.filter((term) => !taalIsOpen(term)).map(({ groep, groepLabel }) => [groep, groepLabel]),
  )
  return {
    versie: profiel.versie,
    vak: [...bekend.values()]
      .filter(({ soort }) => soort === 'vakvaardigheid')
      .map(({ termId, label }) => row({ id: termId, label }, true)),
    gedrag: perSoort('gedrag').map((term) => row(term, bron !== 'zelf')),
    talen: talen.filter(taalIsOpen).map((term) => row(term, true)),
    basis: perSoort('basis').map((term) => row(term, bron !== 'zelf')),
    certificaten: perSoort('certificaat').map(papier),
    rijbewijzen: perSoort('rijbewijs').map(papier),
    aan: [...eigen.values()]
      .filter(({ termId, niveau }) => isHebbenTerm(termId) && niveau === 3)
      .map(({ termId }) => termId),
    andereTalen: [...andere].map(([groep, label]) => ({ waarde: groep ?? '', label: label ?? '' })),
  }
}

/** For a candidate: what the term means, and what others found. */
function ownHint(uitleg: string | null | undefined, gezien: Kenmerk | undefined): string | null {
  const anderen =
    gezien === undefined || gezien.niveau === null
      ? null
      : `Anderen zagen: ${NIVEAU_WOORD[gezien.niveau]} (${BRON_LABEL[gezien.bron]}).`
  return [uitleg, anderen].filter(Boolean).join(' ') || null
}

function knownText(kenmerk: Kenmerk | undefined): string {
  if (!kenmerk) return 'Nog niets bekend.'
  const niveau = kenmerk.niveau === null ? 'onderzoek nodig' : NIVEAU_WOORD[kenmerk.niveau]
  return `Nu telt: ${niveau} (${BRON_LABEL[kenmerk.bron]}, ${kenmerk.waargenomenOp.slice(0, 4)}).`
}
