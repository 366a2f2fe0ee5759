import { formatDatum, formatDatumKort } from '#app/ui/format.ts'
import { Timeline, type TimelineItem } from '#app/ui/timeline.tsx'
import type { Meting } from '../get-meting.server.ts'
import { LOONWAARDE_STAPPEN, STAP_LABEL, STAP_TE_DOEN, STOPREDEN_LABEL } from '../loonwaarde.ts'
import { KlokStand } from '#app/ui/klok.tsx'

/** The whole line of a measurement: what was done and by whom, what is worked on and by when, and what comes. */
export function MetingLijn({ meting }: { meting: Meting }) {
  const items = LOONWAARDE_STAPPEN.flatMap((stap): TimelineItem[] => {
    const gezet = meting.stappen.find((een) => een.stap === stap)
    if (gezet?.klaarOp) {
      const laat = gezet.klaarOp > gezet.uiterlijk ? `Later dan ${formatDatumKort(gezet.uiterlijk)}.` : ''
      return [
        {
          titel: STAP_LABEL[stap],
          wanneer: formatDatum(gezet.klaarOp),
          datetime: gezet.klaarOp,
          fase: 'geweest',
          inhoud: [gezet.door && `Door ${gezet.door}.`, laat].filter(Boolean).join(' ') || undefined,
        },
      ]
    }
    if (meting.stand !== 'loopt') return []
    if (!gezet) return [{ titel: STAP_LABEL[stap], fase: 'straks' }]
    return [
      {
        titel: STAP_LABEL[stap],
        fase: 'nu',
        inhoud: (
          <>
            <p>{STAP_TE_DOEN[stap]}.</p>
            <p>
              <KlokStand uiterlijk={meting.uiterlijk} klok={meting.klok} zonder="" />
            </p>
          </>
        ),
      },
    ]
  })
  if (meting.stand === 'gestopt' && meting.stopreden && meting.eindeOp)
    items.push({
      titel: 'Gestopt',
      wanneer: formatDatum(meting.eindeOp),
      datetime: meting.eindeOp,
      fase: 'geweest',
      inhoud: STOPREDEN_LABEL[meting.stopreden],
    })
  return <Timeline items={items} />
}
