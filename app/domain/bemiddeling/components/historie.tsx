import { formatDatumTijd } from '#app/ui/format.ts'
import { Timeline } from '#app/ui/timeline.tsx'

const TITEL: Record<string, string> = {
  'bemiddeling.voorgesteld': 'Voorgesteld aan de kandidaat',
  'bemiddeling.akkoord-kandidaat': 'De kandidaat zei ja',
  'bemiddeling.aangeboden': 'Anoniem profiel aangeboden aan de werkgever',
  'bemiddeling.belangstelling': 'De werkgever wil kennismaken',
  'bemiddeling.toestemming-gegeven': 'De kandidaat gaf toestemming om de naam te delen',
  'bemiddeling.toestemming-ingetrokken': 'De kandidaat trok de toestemming in',
  'bemiddeling.kennismaking-gepland': 'Kennismaking gepland',
  'bemiddeling.identiteit-getoond': 'De werkgever bekeek naam en contactgegevens',
  'bemiddeling.proefplaatsing-gestart': 'Proefplaatsing vastgelegd',
  'bemiddeling.beeindigd': 'Bemiddeling gestopt',
}

type Gebeurtenis = { type: string; opgetredenOp: string }

/** What happened, oldest first, and what comes now. Looking at the identity more than once on a day is one line. */
export function Historie({ gebeurtenissen, nu }: { gebeurtenissen: Gebeurtenis[]; nu: string | null }) {
  const regels = gebeurtenissen.filter(
    (regel, index) =>
      regel.type in TITEL && !gebeurtenissen.slice(0, index).some((eerder) => isSameView(eerder, regel)),
  )
  return (
    <Timeline
      items={[
        ...regels.map(({ type, opgetredenOp }) => ({
          titel: TITEL[type],
          wanneer: formatDatumTijd(opgetredenOp),
          datetime: opgetredenOp,
          fase: 'geweest' as const,
        })),
        ...(nu === null ? [] : [{ titel: 'Nu', fase: 'nu' as const, inhoud: nu }]),
      ]}
    />
  )
}

function isSameView(a: Gebeurtenis, b: Gebeurtenis): boolean {
  return (
    a.type === 'bemiddeling.identiteit-getoond' &&
    b.type === a.type &&
    a.opgetredenOp.slice(0, 10) === b.opgetredenOp.slice(0, 10)
  )
}
