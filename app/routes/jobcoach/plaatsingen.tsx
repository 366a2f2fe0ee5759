import type { Route } from './+types/plaatsingen'
import { listJobcoachPlaatsingen } from '#app/domain/plaatsing/list-plaatsingen.server.ts'
import { PlaatsingBadge } from '#app/domain/plaatsing/components/plaatsing-badge.tsx'
import { actorOf } from '#app/http/context.server.ts'
import { DataTable } from '#app/ui/data-table.tsx'
import { EmptyState } from '#app/ui/empty-state.tsx'
import { formatDatumKort } from '#app/ui/format.ts'
import { Page } from '#app/ui/layout/page.tsx'
import { PageHeader } from '#app/ui/layout/page-header.tsx'

export const meta: Route.MetaFunction = () => [{ title: 'Mijn plaatsingen | WSP-portaal' }]

export async function loader({ context }: Route.LoaderArgs) {
  return { plaatsingen: await listJobcoachPlaatsingen(actorOf(context, 'jobcoach')) }
}

export default function Plaatsingen({ loaderData }: Route.ComponentProps) {
  return (
    <Page breedte="breed">
      <PageHeader
        titel="Mijn plaatsingen"
        intro="De mensen die u begeleidt op hun werk, en tot wanneer hun contract loopt. Nieuwste start bovenaan."
      />
      <DataTable
        bijschrift="Plaatsingen die u begeleidt"
        bijschriftVerborgen
        rijen={loaderData.plaatsingen}
        rijSleutel={(plaatsing) => plaatsing.id}
        leeg={
          <EmptyState titel="U begeleidt nu niemand">
            Een adviseur koppelt u aan een plaatsing. Dan staat die hier.
          </EmptyState>
        }
        kolommen={[
          { kop: 'Naam', rijkop: true, cel: ({ kandidaat }) => kandidaat },
          { kop: 'Telefoon', cel: ({ telefoon }) => telefoon ?? 'Niet bekend' },
          { kop: 'Werkgever', cel: ({ werkgever }) => werkgever },
          { kop: 'Functie', cel: ({ functie }) => functie },
          { kop: 'Gestart op', cel: ({ startdatum }) => formatDatumKort(startdatum) },
          { kop: 'Tot en met', cel: ({ tot }) => (tot ? formatDatumKort(tot) : 'Onbepaalde tijd') },
          { kop: 'Stand', cel: ({ stand }) => <PlaatsingBadge stand={stand} /> },
          { kop: 'Uren per week', getal: true, cel: ({ urenPerWeek }) => urenPerWeek },
        ]}
      />
    </Page>
  )
}
