import { formatAantal, formatDatum, formatDatumTijd, formatEuro } from '#app/ui/format.ts'
import { SummaryList } from '#app/ui/summary-list.tsx'
import { hooguitTekst, type Deelname } from '../deelname.ts'
import { tussenTekst } from '../bereik-tekst.ts'
import { INVULLING_LABEL, type InvullingSoort } from '../invulling.ts'

type Props = {
  invulling: {
    soort: InvullingSoort
    van: string
    tot: string
    bedragCents: number | null
    aantal: number | null
    evenement: { titel: string } | null
    deelname: Deelname | null
    bouwblok: string | null
    bonussen: { id: string; naam: string }[]
    waardeCents: number
    hoogsteCents: number | null
    ingediendOp: string | null
    ingediendDoor: string
    beoordeeldOp: string | null
    beoordeeldDoor: string | null
    reden: string | null
  }
  /** To which group somebody belongs, for staff and opdrachtgever. */
  metGroep: boolean
}

/** What is known of one invulling. */
export function InvullingFeiten({ invulling, metGroep }: Props) {
  const {
    soort,
    bedragCents,
    aantal,
    waardeCents,
    hoogsteCents,
    ingediendOp,
    beoordeeldOp,
    reden,
    evenement,
    deelname,
  } = invulling
  return (
    <SummaryList
      rijen={[
        { label: 'Soort', waarde: INVULLING_LABEL[soort] },
        { label: 'Dagen', waarde: dagenTekst(invulling) },
        ...(bedragCents === null ? [] : [{ label: 'Bedrag zonder btw', waarde: formatEuro(bedragCents) }]),
        ...(aantal === null
          ? []
          : [{ label: soort === 'expertise' ? 'Uren' : 'Plaatsen', waarde: formatAantal(aantal) }]),
        ...(evenement
          ? [
              { label: 'Evenement van het WSP', waarde: evenement.titel },
              {
                label: 'Volgens het WSP',
                waarde: deelname ? hooguitTekst(deelname) : 'Er is niemand van dit bedrijf bekend.',
              },
            ]
          : []),
        ...(metGroep && soort === 'plaatsing'
          ? [
              { label: 'Bouwblok', waarde: invulling.bouwblok ?? 'Nog kiezen' },
              { label: 'Bonussen', waarde: invulling.bonussen.map(({ naam }) => naam).join(', ') || 'Geen' },
            ]
          : []),
        {
          label: 'Waarde',
          waarde: tussenTekst(waardeCents, hoogsteCents),
        },
        {
          label: 'Ingediend',
          waarde: ingediendOp
            ? `${formatDatumTijd(ingediendOp)} door ${invulling.ingediendDoor}`
            : `Nog niet. Gepland door ${invulling.ingediendDoor}`,
        },
        ...(beoordeeldOp
          ? [
              {
                label: 'Beoordeeld',
                waarde: `${formatDatumTijd(beoordeeldOp)} door ${invulling.beoordeeldDoor ?? 'het WSP'}`,
              },
            ]
          : []),
        ...(reden ? [{ label: 'Reden', waarde: <span className="wsp-regels">{reden}</span> }] : []),
      ]}
    />
  )
}

function dagenTekst({ van, tot }: { van: string; tot: string }): string {
  return van === tot ? formatDatum(van) : `${formatDatum(van)} tot en met ${formatDatum(tot)}`
}
