import { href } from 'react-router'
import type { Route } from './+types/loonwaarde-lijst'
import { listEigenMetingen } from '#app/domain/loonwaarde/list-eigen-metingen.server.ts'
import { actorOf } from '#app/http/context.server.ts'
import { LinkButton } from '#app/ui/button.tsx'
import { DataTable } from '#app/ui/data-table.tsx'
import { EmptyState } from '#app/ui/empty-state.tsx'
import { formatDatum } from '#app/ui/format.ts'
import { Page } from '#app/ui/layout/page.tsx'
import { PageHeader } from '#app/ui/layout/page-header.tsx'
import { StatusBadge } from '#app/ui/status-badge.tsx'

export const meta: Route.MetaFunction = () => [{ title: 'Loonwaardemetingen | WSP-portaal' }]

export async function loader({ context }: Route.LoaderArgs) {
  return { metingen: await listEigenMetingen(actorOf(context, 'werkgever')) }
}

export default function LoonwaardeLijst({ loaderData }: Route.ComponentProps) {
  return (
    <Page breedte="breed">
      <PageHeader
        titel="Loonwaardemetingen"
        intro="Een deskundige meet op de werkplek wat iemand doet in vergelijking met een collega. De gemeente vertelt u de uitkomst. U ziet hier hoever de meting is."
        acties={
          <LinkButton soort="secondary" to={`${href('/werkgever/advies/nieuw')}?onderwerp=loonwaardemeting`}>
            Meting vragen
          </LinkButton>
        }
      />
      <DataTable
        bijschrift="Metingen bij uw bedrijf"
        bijschriftVerborgen
        rijen={loaderData.metingen}
        rijSleutel={({ id }) => id}
        leeg={
          <EmptyState titel="Er is geen meting" icoon="info">
            Wilt u er een? Vraag hem hier aan. Uw adviseur neemt contact met u op.
          </EmptyState>
        }
        kolommen={[
          { kop: 'Functie', rijkop: true, cel: ({ functie }) => functie },
          {
            kop: 'Stand',
            cel: ({ woord, loopt }) => <StatusBadge toon={loopt ? 'info' : 'neutral'}>{woord}</StatusBadge>,
          },
          {
            kop: 'Dag van de meting',
            cel: ({ geplandOp }) => (geplandOp ? formatDatum(geplandOp) : 'Nog niet bekend'),
          },
          { kop: 'Wat doet u?', lang: true, cel: ({ doen }) => doen },
        ]}
      />
    </Page>
  )
}
