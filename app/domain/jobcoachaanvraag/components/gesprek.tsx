import { formatDatumTijd } from '#app/ui/format.ts'
import { Timeline } from '#app/ui/timeline.tsx'
import type { AanvraagberichtSoort } from '../aanvraag.ts'

type Bericht = {
  id: string
  soort: AanvraagberichtSoort
  van: 'werkgever' | 'wsp'
  door: string | null
  tekst: string
  op: string
}

const WAT: Record<AanvraagberichtSoort, string> = {
  aanvraag: 'Aanvraag',
  aanvulling: 'Bericht',
  wedervraag: 'Vraag aan de werkgever',
  doorzetting: 'Wij zoeken een jobcoach: bericht',
  afwijzing: 'Gaat niet door: bericht',
}

/** The conversation between employer and WSP about a request, oldest first. */
export function Gesprek({ berichten, voor }: { berichten: Bericht[]; voor: 'werkgever' | 'adviseur' }) {
  return (
    <Timeline
      items={berichten.map(({ soort, van, door, tekst, op }) => ({
        titel: `${voor === 'werkgever' && soort === 'wedervraag' ? 'Vraag aan u' : WAT[soort]} van ${afzender(van, door)}`,
        wanneer: formatDatumTijd(op),
        datetime: op,
        fase: 'geweest' as const,
        inhoud: tekst.split(/\n{2,}/).map((alinea, index) => (
          <p key={index} className="wsp-regels">
            {alinea}
          </p>
        )),
      }))}
    />
  )
}

function afzender(van: 'werkgever' | 'wsp', door: string | null): string {
  if (van === 'wsp') return door ? `${door}, WSP` : 'het WSP'
  return door ?? 'de werkgever'
}
