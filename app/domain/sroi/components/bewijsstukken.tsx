import { DataTable } from '#app/ui/data-table.tsx'
import { EmptyState } from '#app/ui/empty-state.tsx'
import { formatDatumTijd } from '#app/ui/format.ts'
import { Link } from '#app/ui/link.tsx'

type Props = {
  bewijsstukken: { id: string; naam: string; op: string; door: string | null }[]
  naar: (id: string) => string
}

/** The files with an invulling. */
export function Bewijsstukken({ bewijsstukken, naar }: Props) {
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
        { kop: 'Toegevoegd', cel: ({ op, door }) => `${formatDatumTijd(op)}${door ? `, door ${door}` : ''}` },
      ]}
    />
  )
}
