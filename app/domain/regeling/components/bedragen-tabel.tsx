import { DataTable } from '#app/ui/data-table.tsx'
import { formatDatumKort } from '#app/ui/format.ts'
import type { GetoondeParameter } from '../get-uitleg.server.ts'
import './regeling.css'

/** The amounts and percentages that a page uses, each with its period and its source. */
export function BedragenTabel({
  bijschrift,
  bedragen,
}: {
  bijschrift: string
  bedragen: GetoondeParameter[]
}) {
  return (
    <DataTable
      bijschrift={bijschrift}
      rijen={bedragen}
      rijSleutel={({ naam }) => naam}
      kolommen={[
        {
          kop: 'Wat',
          rijkop: true,
          cel: ({ label, navraag }) => (
            <>
              {label}
              {navraag && <span className="wsp-regeling-totaal__bij">{navraag}</span>}
            </>
          ),
        },
        { kop: 'Waarde', getal: true, cel: ({ waarde }) => waarde },
        { kop: 'Geldt', lang: true, cel: ({ periode }) => periode },
        {
          kop: 'Bron',
          lang: true,
          cel: ({ bron, opgezocht }) => `${bron}. Opgezocht op ${formatDatumKort(opgezocht)}.`,
        },
      ]}
    />
  )
}
