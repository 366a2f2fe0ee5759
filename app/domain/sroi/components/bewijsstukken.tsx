import { ConfirmForm } from '#app/ui/confirm-form.tsx'
import { DataTable } from '#app/ui/data-table.tsx'
import { EmptyState } from '#app/ui/empty-state.tsx'
import { formatDatumKort, formatDatumTijd } from '#app/ui/format.ts'
import { Link } from '#app/ui/link.tsx'
import { BEWIJS_BEWAAR_MAANDEN } from '../bewaren.ts'

const JAREN = BEWIJS_BEWAAR_MAANDEN / 12

type Props = {
  bewijsstukken: {
    id: string
    naam: string
    op: string
    door: string | null
    magWeg: boolean
    weg: string | null
  }[]
  naar: (id: string) => string
  /** The command that takes one away, for who added it. */
  verwijderen: (id: string) => string
}

/** The files with an invulling, and until when they stay. */
export function Bewijsstukken({ bewijsstukken, naar, verwijderen }: Props) {
  return (
    <DataTable
      bijschrift="Bestanden bij deze invulling"
      bijschriftVerborgen
      rijen={bewijsstukken}
      rijSleutel={({ id }) => id}
      leeg={
        <EmptyState titel="Er is geen bewijs" icoon="info">
          Bij een plaatsing of een evenement van het WSP is dat niet nodig.
        </EmptyState>
      }
      kolommen={[
        {
          kop: 'Bestand',
          rijkop: true,
          cel: ({ id, naam }) => (
            <Link to={naar(id)} download reloadDocument>
              {naam}
            </Link>
          ),
        },
        {
          kop: 'Blijft tot',
          cel: ({ weg }) =>
            weg
              ? `Wordt verwijderd op ${formatDatumKort(weg)}`
              : `${JAREN} jaar na het afsluiten van het contract`,
        },
        { kop: 'Toegevoegd', cel: ({ op, door }) => `${formatDatumTijd(op)}${door ? `, door ${door}` : ''}` },
        {
          kop: '',
          cel: ({ id, naam, magWeg }) =>
            magWeg && (
              <ConfirmForm
                knop="Verwijderen"
                vraag={`${naam} is daarna weg. U kunt het niet terughalen.`}
                bevestig="Ja, verwijder het"
                action={verwijderen(id)}
              />
            ),
        },
      ]}
    />
  )
}
