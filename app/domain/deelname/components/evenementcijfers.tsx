import { SOORT_LABEL } from '#app/domain/evenement/evenement.ts'
import { DataTable } from '#app/ui/data-table.tsx'
import { EmptyState } from '#app/ui/empty-state.tsx'
import { formatDatumKort } from '#app/ui/format.ts'
import { Section } from '#app/ui/layout/section.tsx'
import { Link } from '#app/ui/link.tsx'
import type { Evenementcijfers } from '../evenementcijfers.ts'
import { EVENEMENTCIJFERS_DEFINITIE, GETAL_KOPPEN, toGetalCellen } from '../evenementcijfers-tekst.ts'

type Getallen = Parameters<typeof toGetalCellen>[0]

const getallen = GETAL_KOPPEN.map((kop, index) => ({
  kop,
  getal: true,
  cel: (rij: Getallen) => toGetalCellen(rij)[index],
}))

/** The events of a year in numbers: per quarter, per event and by kind, with how they are counted. */
export function Evenementtabellen({
  jaar,
  cijfers: { regels, perKwartaal, totaal, perSoort },
  bestand,
}: {
  jaar: number
  cijfers: Evenementcijfers
  /** Address of the same figures as a file. */
  bestand: string
}) {
  if (regels.length === 0)
    return (
      <EmptyState titel="Er is nog niets te tellen" icoon="agenda">
        {`In ${jaar} is nog geen evenement gehouden.`}
      </EmptyState>
    )
  return (
    <>
      <p>
        <Link to={bestand} download>
          Tabellen als bestand (CSV)
        </Link>
      </p>
      <DataTable
        bijschrift={`Per kwartaal van ${jaar}`}
        rijen={[...perKwartaal, totaal]}
        rijSleutel={({ naam }) => naam}
        kolommen={[
          { kop: 'Periode', rijkop: true, cel: ({ naam }) => naam },
          { kop: 'Evenementen', getal: true, cel: ({ evenementen }) => evenementen },
          ...getallen,
        ]}
      />
      <DataTable
        bijschrift={`Per evenement in ${jaar}`}
        rijen={regels}
        rijSleutel={({ id }) => id}
        kolommen={[
          { kop: 'Evenement', rijkop: true, cel: ({ titel }) => titel },
          { kop: 'Soort', cel: ({ soort }) => SOORT_LABEL[soort] },
          { kop: 'Datum', cel: ({ dag }) => formatDatumKort(dag) },
          { kop: 'Gemeente', cel: ({ gemeente }) => gemeente ?? 'Buiten de regio' },
          ...getallen,
        ]}
      />
      <DataTable
        bijschrift={`Aantal evenementen per soort in ${jaar}`}
        rijen={perSoort}
        rijSleutel={({ soort }) => soort}
        kolommen={[
          { kop: 'Soort', rijkop: true, cel: ({ soort }) => SOORT_LABEL[soort] },
          ...[0, 1, 2, 3].map((index) => ({
            kop: `Kwartaal ${index + 1}`,
            getal: true,
            cel: (rij: (typeof perSoort)[number]) => rij.perKwartaal[index],
          })),
          { kop: 'Totaal', getal: true, cel: (rij) => rij.totaal },
        ]}
      />
      <Section titel="Hoe tellen wij?">
        <ul>
          {EVENEMENTCIJFERS_DEFINITIE.map((regel) => (
            <li key={regel}>{regel}</li>
          ))}
        </ul>
      </Section>
    </>
  )
}
