import { DataTable } from '#app/ui/data-table.tsx'
import { EmptyState } from '#app/ui/empty-state.tsx'
import { formatDatumKort } from '#app/ui/format.ts'
import { Section } from '#app/ui/layout/section.tsx'
import { BRON_LABEL, isHebbenTerm } from '#app/domain/kandidaatprofiel/kandidaatprofiel.ts'
import type { GetoondOordeel, TermOordelen } from '#app/domain/kandidaatprofiel/oordelen.ts'

const NIVEAU_WOORD = { 0: 'niet', 1: 'basis', 2: 'voldoende', 3: 'goed' } as const

const GROEPEN = [
  { titel: 'Vakvaardigheden', soorten: ['vakvaardigheid'] },
  { titel: 'Gedragscompetenties', soorten: ['gedrag'] },
  { titel: 'Talen en basisvaardigheden', soorten: ['taal', 'basis'] },
  { titel: 'Certificaten en rijbewijzen', soorten: ['certificaat', 'rijbewijs'] },
]

/** Every judgement with its source and day: which one counts, and why. */
export function OordelenTabel({ termen }: { termen: TermOordelen[] }) {
  if (termen.length === 0) {
    return (
      <EmptyState titel="Nog geen oordelen">
        Van deze kandidaat is nog niet vastgelegd wat die kan.
      </EmptyState>
    )
  }
  return GROEPEN.map(({ titel, soorten }) => {
    const rijen = termen.filter(({ soort }) => soorten.includes(soort))
    if (rijen.length === 0) return null
    return (
      <Section key={titel} titel={titel} niveau={3}>
        <DataTable
          bijschrift={titel}
          bijschriftVerborgen
          rijen={rijen}
          rijSleutel={(rij) => rij.termId}
          kolommen={[
            { kop: 'Onderdeel', cel: (rij) => rij.label, rijkop: true },
            {
              kop: 'Telt',
              cel: (rij) =>
                rij.oordelen
                  .filter(({ telt }) => telt)
                  .map((oordeel) => <Oordeel key={oordeel.bron} termId={rij.termId} oordeel={oordeel} />),
            },
            {
              kop: 'Andere oordelen',
              cel: (rij) => (
                <>
                  {rij.oordelen
                    .filter(({ telt }) => !telt)
                    .map((oordeel) => (
                      <Oordeel key={oordeel.bron} termId={rij.termId} oordeel={oordeel} />
                    ))}
                  {rij.waarom && <p>{rij.waarom}</p>}
                  {rij.oordelen.length === 1 && 'Geen'}
                </>
              ),
            },
          ]}
        />
      </Section>
    )
  })
}

function Oordeel({ termId, oordeel }: { termId: string; oordeel: GetoondOordeel }) {
  return (
    <p>
      <strong>{levelText(termId, oordeel.niveau)}</strong>, {bronText(oordeel)},{' '}
      {formatDatumKort(oordeel.waargenomenOp)}
      {oordeel.door && ` (${oordeel.door})`}
    </p>
  )
}

function levelText(termId: string, niveau: GetoondOordeel['niveau']): string {
  if (niveau === null) return 'onderzoek nodig'
  if (isHebbenTerm(termId)) return niveau === 3 ? 'ja' : 'nee'
  return NIVEAU_WOORD[niveau]
}

// "ABC-meting" keeps its capitals inside a sentence.
function bronText({ bron }: GetoondOordeel): string {
  const label = BRON_LABEL[bron]
  return bron === 'abc' || bron === 'melba' ? label : label.toLowerCase()
}
