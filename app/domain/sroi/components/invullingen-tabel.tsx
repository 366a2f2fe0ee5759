import { DataTable } from '#app/ui/data-table.tsx'
import { EmptyState } from '#app/ui/empty-state.tsx'
import { formatDatumKort } from '#app/ui/format.ts'
import { Link } from '#app/ui/link.tsx'
import { tussenTekst } from '../bereik-tekst.ts'
import { INVULLING_LABEL, type InvullingSoort, type InvullingStatus } from '../invulling.ts'
import { InvullingBadge } from './sroi-badges.tsx'

type Regel = {
  id: string
  soort: InvullingSoort
  status: InvullingStatus
  omschrijving: string
  van: string
  tot: string
  bouwblok: string | null
  waardeCents: number
  hoogsteCents: number | null
}

type Props = {
  invullingen: Regel[]
  /** To which group somebody belongs, for staff and opdrachtgever. */
  metGroep: boolean
  /** Null: the reader has no page of one invulling. */
  naar: ((id: string) => string) | null
  /** Where the bouwblokverklaring of an approved plaatsing is. */
  verklaring?: (id: string) => string
}

/** What somebody waits for comes first, so that it is not lost between what is done. */
const WACHT: Partial<Record<InvullingStatus, number>> = { ingediend: 0, aanvullen: 1, gepland: 2 }
const plekVan = ({ status }: Regel) => WACHT[status] ?? 3

/** What fulfils a contract: what waits first, then the newest. */
export function InvullingenTabel({ invullingen, metGroep, naar, verklaring }: Props) {
  return (
    <DataTable
      bijschrift="Wat meetelt voor dit contract"
      bijschriftVerborgen
      rijen={[...invullingen].sort((a, b) => plekVan(a) - plekVan(b))}
      rijSleutel={({ id }) => id}
      leeg={
        <EmptyState titel="Er is nog niets ingevuld" icoon="info">
          Een plaatsing, stage, training of inkoop telt mee.
        </EmptyState>
      }
      kolommen={[
        {
          kop: 'Wat',
          rijkop: true,
          cel: ({ id, omschrijving }) => (naar ? <Link to={naar(id)}>{omschrijving}</Link> : omschrijving),
        },
        {
          kop: 'Soort',
          cel: ({ soort, bouwblok }) =>
            `${INVULLING_LABEL[soort]}${metGroep && soort === 'plaatsing' ? `, ${bouwblok ?? 'bouwblok nog kiezen'}` : ''}`,
        },
        {
          kop: 'Dagen',
          cel: ({ van, tot }) =>
            van === tot ? formatDatumKort(van) : `${formatDatumKort(van)} tot en met ${formatDatumKort(tot)}`,
        },
        { kop: 'Stand', cel: ({ status }) => <InvullingBadge status={status} /> },
        {
          kop: 'Waarde',
          getal: true,
          cel: ({ waardeCents, hoogsteCents }) => tussenTekst(waardeCents, hoogsteCents),
        },
        ...(verklaring
          ? [
              {
                kop: 'Verklaring',
                cel: ({ id, soort, status }: Regel) =>
                  soort === 'plaatsing' && status === 'goedgekeurd' ? (
                    <Link to={verklaring(id)} download reloadDocument>
                      Bouwblokverklaring
                    </Link>
                  ) : (
                    'Niet nodig'
                  ),
              },
            ]
          : []),
      ]}
    />
  )
}
