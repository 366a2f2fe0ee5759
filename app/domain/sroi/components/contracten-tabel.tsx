import type { ReactNode } from 'react'
import { DataTable } from '#app/ui/data-table.tsx'
import { formatDatumKort, formatEuroHeel } from '#app/ui/format.ts'
import { Link } from '#app/ui/link.tsx'
import type { Sorteerbaar, Sortering } from '../sorteren.ts'
import { SroiBadges } from './sroi-badges.tsx'

type Regel = Sorteerbaar & {
  contractnummer: string
  wacht: number
  isTeLaatGemeld: boolean
}

type Props = {
  bijschrift: string
  leeg: ReactNode
  regels: Regel[]
  /** The order that the rows are in. */
  sortering: Sortering
  /** The address of the same list in another order. */
  metVolgorde: (sortering: Sortering) => string
  naar: (verplichtingId: string) => string
  /** For the WSP, which has contracts of more than one opdrachtgever and work to do on them. */
  voorWsp: boolean
}

/** Contracts with how far they are; each head orders the rows. */
export function ContractenTabel({ regels, sortering, metVolgorde, naar, voorWsp, ...tabel }: Props) {
  const volgorde = (op: Sortering, richting: 'ascending' | 'descending') => ({
    naar: metVolgorde(op),
    richting: sortering === op ? richting : null,
  })
  return (
    <DataTable
      {...tabel}
      rijen={regels}
      rijSleutel={({ id }) => id}
      kolommen={[
        {
          kop: 'Contract',
          volgorde: volgorde('werkgever', 'ascending'),
          rijkop: true,
          cel: ({ id, contractnummer, werkgever, opdrachtgever }) => (
            <>
              <Link to={naar(id)}>
                {werkgever}, {contractnummer}
              </Link>
              {voorWsp && (
                <>
                  <br />
                  {opdrachtgever}
                </>
              )}
            </>
          ),
        },
        {
          kop: 'Stand',
          volgorde: volgorde('risico', 'descending'),
          lang: true,
          cel: ({ status, prognose, wacht, isTeLaatGemeld }) => (
            <>
              <SroiBadges status={status} prognose={prognose} />
              {voorWsp && wacht > 0 && <p>{wacht} te beoordelen</p>}
              {voorWsp && isTeLaatGemeld && <p>Niet op tijd gemeld</p>}
            </>
          ),
        },
        {
          kop: 'Verplichting',
          volgorde: volgorde('verplichting', 'descending'),
          getal: true,
          cel: ({ verplichtCents }) => formatEuroHeel(verplichtCents),
        },
        {
          kop: 'Goedgekeurd',
          volgorde: volgorde('goedgekeurd', 'ascending'),
          getal: true,
          cel: ({ goedgekeurdCents }) => formatEuroHeel(goedgekeurdCents),
        },
        {
          kop: 'Gat',
          volgorde: volgorde('gat', 'descending'),
          getal: true,
          cel: ({ gatCents }) => formatEuroHeel(gatCents),
        },
        {
          kop: 'Telt tot',
          volgorde: volgorde('einde', 'ascending'),
          cel: ({ herstelTot }) => formatDatumKort(herstelTot),
        },
      ]}
    />
  )
}
