import { DataTable, type Kolom } from '#app/ui/data-table.tsx'
import { DetailsExplain } from '#app/ui/details-explain.tsx'
import { StatusBadge } from '#app/ui/status-badge.tsx'
import type { HardOordeel } from '#search/matching/model.ts'
import type { Cel, HardRij, VergelijkRij, VergelijkTabel } from '../toon-vergelijking.ts'
import { OordeelBadge } from './badges.tsx'
import './match.css'

type TabelProps = { bijschrift: string; tabel: VergelijkTabel; codes: string[]; kop: string }

type Rij = Omit<VergelijkRij, 'cellen'> & { cellen: (Cel | string)[] }

/** One figure of some candidates line by line: what differs first, what is equal folded, and the sum that they make. */
export function VergelijkingTabel({ bijschrift, tabel, codes, kop }: TabelProps) {
  const { verschillen, gelijk, totaal } = tabel
  const som: Rij = {
    id: 'totaal',
    label: gelijk.length > 0 ? 'Bij elkaar, met wat gelijk is' : 'Bij elkaar',
    gevraagd: '',
    cellen: totaal.punten.map((punten) => `${punten} van 100`),
    verschil: totaal.verschil,
    beste: totaal.beste,
  }
  return (
    <>
      <DataTable
        bijschrift={bijschrift}
        bijschriftVerborgen
        rijen={[...verschillen, som]}
        rijSleutel={({ id }) => id}
        kolommen={columns(codes, kop)}
      />
      {gelijk.length > 0 && (
        <DetailsExplain vraag={`Gelijk op ${gelijk.length} ${gelijk.length === 1 ? 'punt' : 'punten'}`} breed>
          <DataTable
            bijschrift={`${bijschrift}: wat gelijk is`}
            bijschriftVerborgen
            rijen={gelijk}
            rijSleutel={({ id }) => id}
            kolommen={columns(codes, kop).slice(0, -1)}
          />
        </DetailsExplain>
      )}
    </>
  )
}

function columns(codes: string[], kop: string): Kolom<Rij>[] {
  return [
    { kop, rijkop: true, cel: ({ label }) => label },
    { kop: 'Gevraagd', cel: ({ gevraagd, id }) => (id === 'totaal' ? '' : gevraagd || 'niet genoemd') },
    ...codes.map((code, index): Kolom<Rij> => ({
      kop: code,
      lang: true,
      cel: ({ cellen }) => <KandidaatCel cel={cellen[index]} />,
    })),
    {
      kop: 'Verschil',
      cel: ({ verschil, beste }) =>
        beste === null ? (
          'nu geen'
        ) : (
          <>
            {verschil} voor <span className="wsp-heel">{codes[beste]}</span>
          </>
        ),
    },
  ]
}

function KandidaatCel({ cel }: { cel: Cel | string | undefined }) {
  if (cel === undefined) return null
  if (typeof cel === 'string') return <strong>{cel}</strong>
  return (
    <>
      {cel.getoond}
      <span className="wsp-cijfer__rest wsp-cijfer__onder">{cel.punten}</span>
    </>
  )
}

const HARD_OORDEEL = {
  voldoet: 'past',
  'voldoet-niet': 'past-niet',
  onbekend: 'onbekend',
} as const satisfies Record<HardOordeel, string>

/** What must, per candidate: it decides before any point. */
export function HardTabel({ rijen, codes }: { rijen: HardRij[]; codes: string[] }) {
  return (
    <DataTable
      bijschrift="Wat moet, per kandidaat"
      bijschriftVerborgen
      rijen={rijen}
      rijSleutel={({ id }) => id}
      leeg={<StatusBadge>Niets moet</StatusBadge>}
      kolommen={[
        { kop: 'Dit moet', rijkop: true, cel: ({ label }) => label },
        ...codes.map((code, index): Kolom<HardRij> => ({
          kop: code,
          cel: ({ oordelen }) => <OordeelBadge oordeel={HARD_OORDEEL[oordelen[index] ?? 'onbekend']} />,
        })),
      ]}
    />
  )
}
