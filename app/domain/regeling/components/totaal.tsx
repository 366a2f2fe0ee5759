import { DataTable } from '#app/ui/data-table.tsx'
import { formatEuro } from '#app/ui/format.ts'
import type { Deeluitkomst } from '../deeluitkomst.ts'
import { REGELINGEN, titelInZin } from '../regeling.ts'
import './regeling.css'

type Props = {
  delen: Deeluitkomst[]
  totaal: { maand: number; periode: number }
  /** Over how many months is added up. */
  maanden: number
}

/** The amounts together: each row is the outcome of a calculation below, the last row their sum. */
export function Totaal({ delen, totaal, maanden }: Props) {
  const zonder = delen.flatMap(({ regeling, ontbreekt }) =>
    ontbreekt.length > 0 ? [titelInZin(regeling)] : [],
  )
  const rijen = delen.flatMap(({ regeling, bedrag }) =>
    bedrag ? [{ sleutel: regeling as string, naam: REGELINGEN[regeling].titel, ...bedrag }] : [],
  )
  return (
    <div className="wsp-regeling-totaal">
      <DataTable
        bijschrift="Wat u ongeveer krijgt"
        rijen={[
          ...rijen,
          {
            sleutel: 'samen',
            naam: 'Samen',
            toelichting: zonder.length > 0 ? `Zonder ${zonder.join(' en ')}` : undefined,
            ...totaal,
          },
        ]}
        rijSleutel={({ sleutel }) => sleutel}
        kolommen={[
          {
            kop: 'Regeling',
            rijkop: true,
            cel: ({ naam, toelichting }) => (
              <>
                {naam}
                {toelichting && <span className="wsp-regeling-totaal__bij">{toelichting}</span>}
              </>
            ),
          },
          { kop: 'Per maand', getal: true, cel: ({ maand }) => formatEuro(maand) },
          {
            kop: maanden === 12 ? 'In een jaar' : `In ${maanden} ${maanden === 1 ? 'maand' : 'maanden'}`,
            getal: true,
            cel: ({ periode }) => formatEuro(periode),
          },
        ]}
      />
    </div>
  )
}
