import { SummaryList } from '#app/ui/summary-list.tsx'
import type { Teksten } from '../taal.ts'

/** When and where, for who registers. */
export function EvenementRegels({
  evenement,
  woorden,
}: {
  evenement: { wanneer: string; waar: string }
  woorden: Teksten['woorden']
}) {
  return (
    <SummaryList
      rijen={[
        { label: woorden.wanneer, waarde: evenement.wanneer },
        { label: woorden.waar, waarde: <bdi>{evenement.waar}</bdi> },
      ]}
    />
  )
}
