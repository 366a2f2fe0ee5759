import type { ReactNode } from 'react'
import { formatDatumTijd } from '#app/ui/format.ts'
import { Timeline } from '#app/ui/timeline.tsx'
import { GESPREK_MET_LABEL, GESPREK_STATUS_LABEL, GESPREK_VORM_LABEL } from '../gesprek.ts'
import type { Gesprek } from '../list-gesprekken.server.ts'

/** Meetings under each other with report and agreements, for the coach alone; `acties` stand below each. */
export function GesprekkenLijst({
  gesprekken,
  acties,
}: {
  gesprekken: Gesprek[]
  acties?: (gesprek: Gesprek) => ReactNode
}) {
  return (
    <Timeline
      items={gesprekken.map((gesprek) => ({
        titel: `${GESPREK_MET_LABEL[gesprek.met]}${gesprek.status === 'gepland' ? '' : ` (${GESPREK_STATUS_LABEL[gesprek.status].toLowerCase()})`}`,
        wanneer: formatDatumTijd(gesprek.op),
        datetime: gesprek.op,
        fase: gesprek.stand === 'komt' ? ('straks' as const) : ('geweest' as const),
        inhoud: (
          <>
            <p>{[GESPREK_VORM_LABEL[gesprek.vorm], gesprek.plaats].filter(Boolean).join(', ')}</p>
            {gesprek.verslag && <Tekst kop="Verslag (alleen voor u)" tekst={gesprek.verslag} />}
            {gesprek.afspraken && <Tekst kop="Afspraken" tekst={gesprek.afspraken} />}
            {acties?.(gesprek)}
          </>
        ),
      }))}
    />
  )
}

function Tekst({ kop, tekst }: { kop: string; tekst: string }) {
  return (
    <>
      <p>
        <strong>{kop}</strong>
      </p>
      {tekst.split(/\n{2,}/).map((alinea, index) => (
        <p key={index} className="wsp-regels">
          {alinea}
        </p>
      ))}
    </>
  )
}
