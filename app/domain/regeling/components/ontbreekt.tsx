import { Alert } from '#app/ui/alert.tsx'
import { LinkButton } from '#app/ui/button.tsx'
import { formatDatumKort } from '#app/ui/format.ts'
import type { Ontbrekend } from '../parameter.ts'
import { ontbreektTekst } from '../parameter-tekst.ts'

type Props = {
  ontbreekt: Ontbrekend[]
  start: string
  /** The same answers on the last day for which every amount is known. */
  voorbeeld: { naar: string; start: string } | null
}

/** Says before everything else what was not calculated and why, with the nearest thing that can be. */
export function Ontbreekt({ ontbreekt, start, voorbeeld }: Props) {
  return (
    <Alert toon="warning" titel={`Voor een start op ${formatDatumKort(start)} kennen wij niet alle bedragen`}>
      {ontbreekt.map((een) => (
        <p key={een.naam}>{ontbreektTekst(een)}</p>
      ))}
      <p>
        Wij rekenen nooit met een bedrag dat op uw startdatum niet geldt. Zodra het nieuwe bedrag bekend is,
        kunt u hier opnieuw rekenen. Uw adviseur kan u ook helpen.
      </p>
      {voorbeeld && (
        <>
          <p>
            Wilt u nu al weten wat het ongeveer wordt? Reken dan met de bedragen van{' '}
            {formatDatumKort(voorbeeld.start)}. Het bedrag op uw eigen startdatum kan anders zijn.
          </p>
          <p className="wsp-regeling-scherm">
            <LinkButton to={voorbeeld.naar} soort="secondary" icoon="euro">
              Reken met een start op {formatDatumKort(voorbeeld.start)}
            </LinkButton>
          </p>
        </>
      )}
    </Alert>
  )
}
