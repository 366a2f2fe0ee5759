import { Alert } from '#app/ui/alert.tsx'
import { formatDatumKort } from '#app/ui/format.ts'
import { StatusBadge } from '#app/ui/status-badge.tsx'
import { SummaryList } from '#app/ui/summary-list.tsx'
import {
  datumInAmsterdam,
  REDEN_VOOR_ADVISEUR,
  REDEN_VOOR_KANDIDAAT,
  type RedenOnzichtbaar,
} from '#app/domain/kandidaatprofiel/zichtbaarheid.ts'

export type Stand = {
  sleutelKandidaatOp: Date | null
  sleutelAdviseurOp: Date | null
  bevestigdOp: Date | null
  zichtbaarTot: Date | null
  zichtbaar: boolean
  redenen: RedenOnzichtbaar[]
  verlooptBinnenkort: boolean
}

/** "6 juni 2026" on the calendar of Amsterdam. */
export const dag = (moment: Date) => formatDatumKort(datumInAmsterdam(moment))

/** Whether employers can see the profile, and until when or why not. */
export function ZichtbaarheidMelding({ stand, voor }: { stand: Stand; voor: 'kandidaat' | 'adviseur' }) {
  const redenen = voor === 'kandidaat' ? REDEN_VOOR_KANDIDAAT : REDEN_VOOR_ADVISEUR
  if (stand.zichtbaar && stand.zichtbaarTot) {
    const tot = dag(stand.zichtbaarTot)
    return (
      <Alert
        toon={stand.verlooptBinnenkort ? 'warning' : 'ok'}
        titel={voor === 'kandidaat' ? 'Werkgevers kunnen je profiel zien' : 'Zichtbaar voor werkgevers'}
      >
        {stand.verlooptBinnenkort
          ? `Dat kan nog tot ${tot}. Daarna gaat het profiel vanzelf uit. Bevestig dat het nog klopt, dan blijft het aan.`
          : `Zonder naam, tot ${tot}. Daarvoor vragen wij of het nog klopt.`}
      </Alert>
    )
  }
  return (
    <Alert
      titel={
        voor === 'kandidaat' ? 'Werkgevers kunnen je profiel niet zien' : 'Niet zichtbaar voor werkgevers'
      }
    >
      <ul>
        {stand.redenen.map((reden) => (
          <li key={reden}>{redenen[reden]}</li>
        ))}
      </ul>
    </Alert>
  )
}

/** Both keys side by side, each with its state and date, and the choice for the talentverkenner. */
export function Sleutels({
  stand,
  voor,
  door,
  talentSinds,
}: {
  stand: Stand
  voor: 'kandidaat' | 'adviseur'
  door?: string | null
  talentSinds: Date | null
}) {
  return (
    <SummaryList
      rijen={[
        {
          label: voor === 'kandidaat' ? 'Jouw sleutel' : 'Sleutel van de kandidaat',
          waarde: <Sleutel op={stand.sleutelKandidaatOp} />,
        },
        {
          label: voor === 'kandidaat' ? 'Sleutel van je adviseur' : 'Sleutel van het WSP',
          waarde: <Sleutel op={stand.sleutelAdviseurOp} door={door} />,
        },
        { label: 'Laatst bevestigd', waarde: stand.bevestigdOp && dag(stand.bevestigdOp) },
        { label: 'In de talentverkenner', waarde: <Sleutel op={talentSinds} /> },
      ]}
      leeg="Nog niet"
    />
  )
}

function Sleutel({ op, door }: { op: Date | null; door?: string | null | undefined }) {
  if (!op) return <StatusBadge>Staat uit</StatusBadge>
  return (
    <>
      <StatusBadge toon="ok">Staat aan</StatusBadge> sinds {dag(op)}
      {door && `, gezet door ${door}`}
    </>
  )
}
