import { DataTable } from '#app/ui/data-table.tsx'
import { formatEuro } from '#app/ui/format.ts'
import type { Rekenblok } from '../deeluitkomst.ts'

/** A calculation that the reader can do again: every line with its sum. */
export function RekenblokTabel({ blok }: { blok: Rekenblok }) {
  return (
    <div className="wsp-stapel wsp-stapel--dicht">
      {blok.uitleg && <p>{blok.uitleg}</p>}
      <DataTable
        bijschrift={blok.titel}
        rijen={blok.regels}
        rijSleutel={(regel) => regel.tekst}
        kolommen={[
          { kop: 'Regel', rijkop: true, cel: (regel) => regel.tekst },
          { kop: 'Som', lang: true, cel: (regel) => regel.som },
          { kop: 'Uitkomst', getal: true, cel: (regel) => formatEuro(regel.centen) },
        ]}
      />
    </div>
  )
}
