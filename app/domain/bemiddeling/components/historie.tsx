import { GEBEURTENIS_TEKST } from '#app/domain/bemiddeling/gebeurtenis-tekst.ts'
import { formatDatumTijd } from '#app/ui/format.ts'
import { Timeline } from '#app/ui/timeline.tsx'

type Gebeurtenis = { type: string; opgetredenOp: string }

/** What happened, oldest first, and what comes now. Looking at the identity more than once on a day is one line. */
export function Historie({ gebeurtenissen, nu }: { gebeurtenissen: Gebeurtenis[]; nu: string | null }) {
  const regels = gebeurtenissen.filter(
    (regel, index) =>
      regel.type in GEBEURTENIS_TEKST &&
      !gebeurtenissen.slice(0, index).some((eerder) => isSameView(eerder, regel)),
  )
  return (
    <Timeline
      items={[
        ...regels.map(({ type, opgetredenOp }) => ({
          titel: GEBEURTENIS_TEKST[type],
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
