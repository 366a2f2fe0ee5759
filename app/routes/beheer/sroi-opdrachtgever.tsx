import { Form, href } from 'react-router'
import type { Route } from './+types/sroi-opdrachtgever'
import { getOpdrachtgever } from '#app/domain/sroi/list-opdrachtgevers.server.ts'
import { actorOf } from '#app/http/context.server.ts'
import { found, parseId } from '#app/http/respond.server.ts'
import { Button } from '#app/ui/button.tsx'
import { DataTable } from '#app/ui/data-table.tsx'
import { EmptyState } from '#app/ui/empty-state.tsx'
import { formatDatumKort, formatDatumTijd } from '#app/ui/format.ts'
import { Breadcrumb } from '#app/ui/layout/breadcrumb.tsx'
import { Page } from '#app/ui/layout/page.tsx'
import { PageHeader } from '#app/ui/layout/page-header.tsx'
import { Link } from '#app/ui/link.tsx'
import { SummaryList } from '#app/ui/summary-list.tsx'

export const meta: Route.MetaFunction = () => [{ title: 'Opdrachtgever | WSP-portaal' }]

export async function loader({ context, params }: Route.LoaderArgs) {
  return found(await getOpdrachtgever(actorOf(context, 'beheerder'), parseId(params.opdrachtgeverId)))
}

export default function SroiOpdrachtgever({ loaderData }: Route.ComponentProps) {
  const { id, naam, gemeente, organisatie, heeftConcept, versies } = loaderData
  return (
    <Page breedte="breed">
      <Breadcrumb kruimels={[{ label: 'SROI', naar: href('/beheer/sroi') }]} />
      <PageHeader
        titel={naam}
        intro="De versies van de tabel met bouwblokken. Wat gepubliceerd is, verandert niet meer."
      />
      <SummaryList
        leeg="Geen"
        rijen={[
          { label: 'Organisatie in het portaal', waarde: organisatie },
          { label: 'Gemeente voor de cijfers', waarde: gemeente },
        ]}
      />
      <DataTable
        bijschrift="Versies van de tabel"
        rijen={versies}
        rijSleutel={(versie) => versie.id}
        leeg={
          <EmptyState titel="Er is nog geen tabel" icoon="info">
            Zonder gepubliceerde tabel kan er geen contract beginnen.
          </EmptyState>
        }
        kolommen={[
          {
            kop: 'Versie',
            rijkop: true,
            cel: ({ id: tabelId, versie }) => (
              <Link to={href('/beheer/sroi/tabellen/:tabelId', { tabelId })}>Versie {versie}</Link>
            ),
          },
          {
            kop: 'Stand',
            cel: ({ gepubliceerdOp }) =>
              gepubliceerdOp ? `Gepubliceerd op ${formatDatumTijd(gepubliceerdOp)}` : 'Concept',
          },
          { kop: 'Voor gunning vanaf', cel: ({ geldigVan }) => formatDatumKort(geldigVan) },
          { kop: 'Bouwblokken', getal: true, cel: ({ bouwblokken }) => bouwblokken },
          { kop: 'Contracten', getal: true, cel: ({ contracten }) => contracten },
        ]}
      />
      {!heeftConcept && (
        <Form method="post" action={href('/beheer/sroi/:opdrachtgeverId/versie', { opdrachtgeverId: id })}>
          <p>Een nieuwe versie begint met de waarden van de laatste.</p>
          <Button soort="secondary">Nieuwe versie beginnen</Button>
        </Form>
      )}
    </Page>
  )
}
