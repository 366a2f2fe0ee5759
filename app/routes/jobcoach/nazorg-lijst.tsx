import { href } from 'react-router'
import type { Route } from './+types/nazorg-lijst'
import { NazorgBadge } from '#app/domain/nazorg/components/nazorg-badge.tsx'
import { listNazorgVanJobcoach } from '#app/domain/nazorg/list-nazorg.server.ts'
import { MOMENT_LABEL } from '#app/domain/nazorg/nazorg.ts'
import { actorOf } from '#app/http/context.server.ts'
import { DataTable } from '#app/ui/data-table.tsx'
import { EmptyState } from '#app/ui/empty-state.tsx'
import { formatDatumKort } from '#app/ui/format.ts'
import { Page } from '#app/ui/layout/page.tsx'
import { PageHeader } from '#app/ui/layout/page-header.tsx'
import { Link } from '#app/ui/link.tsx'

export const meta: Route.MetaFunction = () => [{ title: 'Nazorg | WSP-portaal' }]

export async function loader({ context }: Route.LoaderArgs) {
  return { momenten: await listNazorgVanJobcoach(actorOf(context, 'jobcoach')) }
}

export default function NazorgLijst({ loaderData }: Route.ComponentProps) {
  return (
    <Page breedte="breed">
      <PageHeader
        titel="Nazorg"
        intro="Werken de mensen die u begeleidt er nog? Wat op antwoord wacht, staat bovenaan."
      />
      <DataTable
        bijschrift="Nazorgmomenten van wie u begeleidt"
        bijschriftVerborgen
        rijen={loaderData.momenten}
        rijSleutel={({ id }) => id}
        leeg={
          <EmptyState titel="Er is nu niets gevraagd" icoon="ok">
            Na 1 week en na 1, 3, 6 en 12 maanden vragen wij of iemand er nog werkt. Dan staat het hier.
          </EmptyState>
        }
        kolommen={[
          {
            kop: 'Wie',
            rijkop: true,
            cel: ({ id, kandidaat, moment }) => (
              <Link to={href('/jobcoach/nazorg/:momentId', { momentId: id })}>
                {kandidaat} na {MOMENT_LABEL[moment]}
              </Link>
            ),
          },
          { kop: 'Werkgever', cel: ({ werkgever }) => werkgever },
          { kop: 'Functie', cel: ({ functie }) => functie },
          { kop: 'Dag', cel: ({ dag }) => formatDatumKort(dag) },
          { kop: 'Stand', cel: (regel) => <NazorgBadge {...regel} /> },
        ]}
      />
    </Page>
  )
}
