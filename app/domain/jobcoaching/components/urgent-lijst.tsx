import { Form } from 'react-router'
import { Button, ButtonGroup, LinkButton } from '#app/ui/button.tsx'
import { HiddenField } from '#app/ui/form/text-field.tsx'
import { formatDatum, formatDatumTijd } from '#app/ui/format.ts'
import { Timeline } from '#app/ui/timeline.tsx'
import type { UrgenteMelding } from '../list-urgent.server.ts'
import { URGENT_LABEL } from '../urgent.ts'
import { UrgentBadge } from './urgent-badge.tsx'

const DOOR = { werkgever: 'werkgever', kandidaat: 'werknemer', adviseur: 'adviseur' } as const

type Props = {
  meldingen: UrgenteMelding[]
  /** Where this reader reacts; both say which call. */
  naar: { oppakken: (id: string) => string; afhandelen: (id: string) => string }
}

/** Urgent calls for who reacts to them, each with what can be done now. */
export function UrgentLijst({ meldingen, naar }: Props) {
  return (
    <Timeline
      items={meldingen.map((melding) => ({
        titel: (
          <>
            {URGENT_LABEL.staf[melding.soort]} <UrgentBadge stand={melding.stand} />
          </>
        ),
        wanneer: formatDatumTijd(melding.op),
        datetime: melding.op,
        fase: melding.stand === 'afgehandeld' ? ('geweest' as const) : ('nu' as const),
        inhoud: (
          <>
            <p>
              Gemeld door de {DOOR[melding.door]}
              {melding.melder &&
                `: ${[melding.melder.naam, melding.melder.telefoon].filter(Boolean).join(', ')}`}
            </p>
            {melding.tekst && <p className="wsp-regels">{melding.tekst}</p>}
            {melding.uitkomst ? (
              <p className="wsp-regels">
                <strong>Afgesproken:</strong> {melding.uitkomst}
              </p>
            ) : (
              <>
                <p>
                  {melding.opgepaktDoor
                    ? `Opgepakt door ${melding.opgepaktDoor}.`
                    : `Reageer uiterlijk ${formatDatum(melding.reactieVoor)}.`}
                </p>
                <ButtonGroup>
                  {!melding.opgepaktDoor && (
                    <Form method="post" action={naar.oppakken(melding.id)}>
                      <HiddenField naam="versie" waarde={melding.versie} />
                      <Button soort="secondary">Ik pak dit op</Button>
                    </Form>
                  )}
                  <LinkButton soort="secondary" to={naar.afhandelen(melding.id)}>
                    Afhandelen
                  </LinkButton>
                </ButtonGroup>
              </>
            )}
          </>
        ),
      }))}
    />
  )
}
