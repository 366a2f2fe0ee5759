import type { RetentieRij } from '#app/domain/nazorg/retentie.ts'
import { RETENTIE_KOPPEN, toCellen } from '#app/domain/nazorg/retentie-tekst.ts'
import { DataTable } from '#app/ui/data-table.tsx'

/** One table of the figure, with the total of all people under it. */
export function RetentieTabel({
  bijschrift,
  kop,
  rijen,
  totaal,
}: {
  bijschrift: string
  kop: string
  rijen: RetentieRij[]
  totaal: RetentieRij
}) {
  const [, ...koppen] = RETENTIE_KOPPEN
  return (
    <DataTable
      bijschrift={bijschrift}
      rijen={[...rijen, totaal].map(toCellen)}
      rijSleutel={([naam]) => naam ?? ''}
      kolommen={[
        { kop, rijkop: true, cel: ([naam]) => naam },
        ...koppen.map((titel, index) => ({
          kop: titel,
          getal: true,
          cel: (cellen: string[]) => cellen[index + 1],
        })),
      ]}
    />
  )
}
