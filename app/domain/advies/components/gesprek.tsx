import { formatDatum, formatDatumTijd } from '#app/ui/format.ts'
import { Timeline } from '#app/ui/timeline.tsx'
import type { AdviesberichtSoort } from '../advies.ts'

export type Bericht = {
  id: string
  soort: AdviesberichtSoort
  van: 'werkgever' | 'wsp'
  door: string | null
  tekst: string
  volgendeStap: string | null
  volgendeStapOp: string | null
  op: string
}

const WAT: Record<AdviesberichtSoort, string> = {
  vraag: 'Vraag',
  aanvulling: 'Bericht',
  heropening: 'Opnieuw geopend',
  antwoord: 'Antwoord',
  wedervraag: 'Vraag aan de werkgever',
  afsluiting: 'Afgerond',
}

/** The conversation between employer and WSP, oldest first. */
export function Gesprek({ berichten, voor }: { berichten: Bericht[]; voor: 'werkgever' | 'adviseur' }) {
  return (
    <Timeline
      items={berichten.map(({ soort, van, door, tekst, volgendeStap, volgendeStapOp, op }) => ({
        titel: `${voor === 'werkgever' && soort === 'wedervraag' ? 'Vraag aan u' : WAT[soort]} van ${afzender(van, door)}`,
        wanneer: formatDatumTijd(op),
        datetime: op,
        fase: 'geweest' as const,
        inhoud: (
          <>
            {tekst.split(/\n{2,}/).map((alinea, index) => (
              <p key={index} className="wsp-regels">
                {alinea}
              </p>
            ))}
            {volgendeStap && volgendeStapOp && (
              <p>
                <strong>Volgende stap:</strong> {volgendeStap} ({formatDatum(volgendeStapOp)})
              </p>
            )}
          </>
        ),
      }))}
    />
  )
}

function afzender(van: 'werkgever' | 'wsp', door: string | null): string {
  if (van === 'wsp') return door ? `${door}, WSP` : 'het WSP'
  return door ?? 'de werkgever'
}
