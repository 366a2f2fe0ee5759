import {
  BRON_LABEL,
  MOMENT_LABEL,
  type NazorgBron,
  type NazorgMoment,
  type NazorgStatus,
  type NazorgUitkomst,
} from '#app/domain/nazorg/nazorg.ts'
import { DataTable } from '#app/ui/data-table.tsx'
import { formatDatumKort } from '#app/ui/format.ts'
import { Link } from '#app/ui/link.tsx'
import { NazorgBadge } from './nazorg-badge.tsx'

type Moment = {
  id: string
  moment: NazorgMoment
  dag: string
  status: NazorgStatus
  uitkomst: NazorgUitkomst | null
  bron: NazorgBron | null
  isBellen: boolean
}

/** The moments of one plaatsing; `naar` is the page of one of them. */
export function NazorgMomenten({
  momenten,
  naar,
}: {
  momenten: Moment[]
  naar: (momentId: string) => string
}) {
  if (momenten.length === 0) return <p>De momenten worden binnen een kwartier na het vastleggen gemaakt.</p>
  return (
    <DataTable
      bijschrift="Wanneer wij vragen of iemand er nog werkt"
      bijschriftVerborgen
      rijen={momenten}
      rijSleutel={({ id }) => id}
      kolommen={[
        {
          kop: 'Moment',
          rijkop: true,
          cel: ({ id, moment }) => <Link to={naar(id)}>{MOMENT_LABEL[moment]}</Link>,
        },
        { kop: 'Dag', cel: ({ dag }) => formatDatumKort(dag) },
        { kop: 'Stand', cel: (een) => <NazorgBadge {...een} /> },
        { kop: 'Van wie', cel: ({ bron }) => (bron ? BRON_LABEL[bron] : '–') },
      ]}
    />
  )
}
