import { DataTable } from '#app/ui/data-table.tsx'
import { formatDatumKort } from '#app/ui/format.ts'
import { CONTRACT_LABEL, type Contract } from '../contract.ts'

const AANLEIDING: Record<Contract['aanleiding'], string> = {
  start: 'Eerste contract',
  verlenging: 'Nieuw contract',
  uren: 'Andere uren',
}

/** What was agreed, the first contract first. */
export function Contracten({ contracten }: { contracten: Contract[] }) {
  return (
    <DataTable
      bijschrift="Contracten"
      bijschriftVerborgen
      rijen={contracten}
      rijSleutel={({ volgnummer }) => String(volgnummer)}
      kolommen={[
        { kop: 'Vanaf', rijkop: true, cel: ({ van }) => formatDatumKort(van) },
        { kop: 'Tot en met', cel: ({ tot }) => (tot ? formatDatumKort(tot) : 'Onbepaalde tijd') },
        { kop: 'Soort', cel: ({ soort }) => CONTRACT_LABEL[soort] },
        { kop: 'Uren per week', getal: true, cel: ({ urenPerWeek }) => urenPerWeek },
        { kop: 'Waarom', cel: ({ aanleiding }) => AANLEIDING[aanleiding] },
      ]}
    />
  )
}
