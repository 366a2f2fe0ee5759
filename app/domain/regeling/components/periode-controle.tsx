import { Form } from 'react-router'
import { Alert } from '#app/ui/alert.tsx'
import { Button, ButtonGroup } from '#app/ui/button.tsx'
import { HiddenField } from '#app/ui/form/text-field.tsx'
import { formatDatumKort } from '#app/ui/format.ts'
import { SummaryList } from '#app/ui/summary-list.tsx'
import type { Eenheid } from '../parameter.ts'
import { toonGetal, toonPeriode, toonWaarde } from '../parameter-tekst.ts'
import { OPVALLEND_VERSCHIL, type Gevolg } from '../parameter-voorstel.ts'
import type { Periodecontrole } from '../preview-parameterperiode.server.ts'

type Props = {
  controle: Periodecontrole
  eenheid: Eenheid
  /** What was typed, to send along again. */
  invoer: Record<string, string>
}

/** The second step: what will stand in the list and what that does, to say yes to or to go back from. */
export function PeriodeControle({ controle: { periode, gevolg }, eenheid, invoer }: Props) {
  const { verschil } = gevolg
  return (
    <>
      {verschil !== null && Math.abs(verschil) > OPVALLEND_VERSCHIL && (
        <Alert toon="warning" titel="Klopt dit bedrag?">
          Het is {toonGetal(String(Math.abs(verschil)))}&nbsp;% {verschil > 0 ? 'hoger' : 'lager'} dan het
          bedrag ervoor.
        </Alert>
      )}
      <SummaryList
        rijen={[
          { label: 'Waarde', waarde: toonWaarde({ waarde: periode.waarde, eenheid }) },
          { label: 'Geldt', waarde: toonPeriode(periode) },
          { label: 'Bron', waarde: periode.bron },
          { label: 'Opgezocht op', waarde: formatDatumKort(periode.opgezocht) },
          ...(periode.laatstBevestigd
            ? [{ label: 'Laatst bevestigd op', waarde: formatDatumKort(periode.laatstBevestigd) }]
            : []),
          ...(periode.navragenBij ? [{ label: 'Navragen bij', waarde: periode.navragenBij }] : []),
          { label: 'Wat er verandert', waarde: gevolgZinnen(gevolg).join(' ') },
        ]}
      />
      <Form method="post" noValidate>
        {Object.entries(invoer).map(([naam, waarde]) => (
          <HiddenField key={naam} naam={naam} waarde={waarde} />
        ))}
        <ButtonGroup>
          <Button name="stap" value="toevoegen">
            Ja, voeg dit bedrag toe
          </Button>
          <Button name="stap" value="wijzigen" soort="secondary">
            Terug om te wijzigen
          </Button>
        </ButtonGroup>
      </Form>
    </>
  )
}

function gevolgZinnen({ vorige, vorigeEindigt, gat, zonderVanaf }: Gevolg): string[] {
  const zinnen = [
    vorige === null
      ? 'Dit is het eerste bedrag.'
      : `Ervoor ${vorigeEindigt ? 'geldt' : 'gold'} ${toonWaarde(vorige)} (${toonPeriode(vorige)}).`,
    vorigeEindigt && `Dat eindigt op ${formatDatumKort(vorigeEindigt)}.`,
    gat &&
      `Let op: van ${formatDatumKort(gat.van)} tot en met ${formatDatumKort(gat.tot)} is er geen bedrag.`,
    zonderVanaf &&
      `Let op: vanaf ${formatDatumKort(zonderVanaf)} is er geen bedrag meer. Het oude gaat niet vanzelf verder.`,
  ]
  return zinnen.filter((zin) => zin !== null)
}
