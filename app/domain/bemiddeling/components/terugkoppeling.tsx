import { formatDatumTijd } from '#app/ui/format.ts'
import { Section } from '#app/ui/layout/section.tsx'
import { SummaryList } from '#app/ui/summary-list.tsx'
import { EINDE_REDEN_LABEL, type EindeReden } from '../bemiddeling.ts'
import {
  NODIG_LABEL,
  PAST_LABEL,
  VERVOLG_LABEL,
  type Nodig,
  type Past,
  type Vervolg,
} from '../terugkoppeling.ts'

type Props = {
  past: Past
  vervolg: Vervolg
  reden: EindeReden | null
  nodig: Nodig[]
  toelichting: string | null
  op: string
  isLaatste: boolean
}

/** What the employer said after the meeting. */
export function TerugkoppelingBlok(props: Props) {
  const { past, vervolg, reden, nodig, toelichting, op, isLaatste } = props
  return (
    <Section titel="Hoe de werkgever de kennismaking vond">
      <SummaryList
        rijen={[
          { label: 'Past bij het werk', waarde: PAST_LABEL[past] },
          { label: 'Hoe verder', waarde: VERVOLG_LABEL[vervolg] },
          ...(reden ? [{ label: 'Reden', waarde: EINDE_REDEN_LABEL[reden] }] : []),
          ...(nodig.length > 0
            ? [{ label: 'Nodig', waarde: nodig.map((een) => NODIG_LABEL[een]).join('; ') }]
            : []),
          ...(toelichting ? [{ label: 'Toelichting', waarde: toelichting }] : []),
          {
            label: 'Gezegd op',
            waarde: isLaatste ? formatDatumTijd(op) : `${formatDatumTijd(op)}, over een eerdere kennismaking`,
          },
        ]}
      />
    </Section>
  )
}
