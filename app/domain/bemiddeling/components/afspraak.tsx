import { formatDatum, formatDatumTijd } from '#app/ui/format.ts'
import { SummaryList } from '#app/ui/summary-list.tsx'

type Props = {
  kennismakingOp: string | null
  kennismakingPlaats: string | null
  proefplaatsingVan: string | null
  proefplaatsingTot: string | null
  plaatsing: { startdatum: string; urenPerWeek: number } | null
}

/** What was agreed: the meeting, the trial and the start. Renders nothing while nothing was. */
export function Afspraken(props: Props) {
  const { kennismakingOp, kennismakingPlaats, proefplaatsingVan, proefplaatsingTot, plaatsing } = props
  const rijen = [
    kennismakingOp && { label: 'Kennismaking', waarde: formatDatumTijd(kennismakingOp) },
    kennismakingPlaats && { label: 'Waar', waarde: kennismakingPlaats },
    proefplaatsingVan &&
      proefplaatsingTot && {
        label: 'Proefplaatsing',
        waarde: `${formatDatum(proefplaatsingVan)} tot en met ${formatDatum(proefplaatsingTot)}`,
      },
    plaatsing && { label: 'Eerste werkdag', waarde: formatDatum(plaatsing.startdatum) },
    plaatsing && { label: 'Uren', waarde: `${plaatsing.urenPerWeek} uur per week` },
  ].filter((rij) => rij !== null && rij !== '')
  return rijen.length > 0 ? <SummaryList rijen={rijen} /> : null
}
