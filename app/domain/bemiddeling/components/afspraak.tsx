import { formatDatum, formatDatumTijd } from '#app/ui/format.ts'
import { Link } from '#app/ui/link.tsx'
import { SummaryList } from '#app/ui/summary-list.tsx'

type Props = {
  kennismakingOp: string | null
  kennismakingPlaats: string | null
  proefplaatsingVan: string | null
  proefplaatsingTot: string | null
  plaatsing: { startdatum: string; urenPerWeek: number } | null
  voor: 'kandidaat' | 'werkgever' | 'adviseur'
  /** Address of the meeting as a calendar file; only while it is the step that they are at. */
  kalender?: string | null
}

/** What was agreed: the meeting, the trial and the start. Renders nothing while nothing was. */
export function Afspraken(props: Props) {
  const {
    kennismakingOp,
    kennismakingPlaats,
    proefplaatsingVan,
    proefplaatsingTot,
    plaatsing,
    kalender,
    voor,
  } = props
  const rijen = [
    kennismakingOp && { label: 'Kennismaking', waarde: formatDatumTijd(kennismakingOp) },
    kennismakingPlaats && { label: 'Waar', waarde: kennismakingPlaats },
    kennismakingOp &&
      kalender && {
        label: 'Agenda',
        waarde: (
          <Link to={kalender} download reloadDocument>
            Zet de kennismaking in {voor === 'kandidaat' ? 'je' : 'uw'} agenda
          </Link>
        ),
      },
    proefplaatsingVan &&
      proefplaatsingTot && {
        label: 'Proefplaatsing',
        waarde: `${formatDatum(proefplaatsingVan)} tot en met ${formatDatum(proefplaatsingTot)}`,
      },
    plaatsing && { label: 'Eerste werkdag', waarde: formatDatum(plaatsing.startdatum) },
    plaatsing && { label: 'Uren', waarde: `${plaatsing.urenPerWeek} uur per week` },
  ].filter((rij) => rij !== null && rij !== undefined && rij !== '')
  return rijen.length > 0 ? <SummaryList rijen={rijen} /> : null
}
