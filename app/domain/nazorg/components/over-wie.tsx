import { MOMENT_LABEL, type NazorgMoment } from '#app/domain/nazorg/nazorg.ts'
import { formatDatum } from '#app/ui/format.ts'
import { SummaryList } from '#app/ui/summary-list.tsx'

/** About whom a question is, without a name: who works there knows it by these three. */
export function OverWie(over: {
  werkgever: string
  functie: string
  startdatum: string
  moment: NazorgMoment
}) {
  return (
    <SummaryList
      rijen={[
        { label: 'Werkgever', waarde: over.werkgever },
        { label: 'Functie', waarde: over.functie },
        { label: 'Eerste werkdag', waarde: formatDatum(over.startdatum) },
        { label: 'Wij vragen dit na', waarde: MOMENT_LABEL[over.moment] },
      ]}
    />
  )
}
