import { href } from 'react-router'
import type { Route } from './+types/postbus'
import { found } from '#app/http/respond.server.ts'
import { readPostbus } from '#app/http/postbus.server.ts'
import { DataTable } from '#app/ui/data-table.tsx'
import { formatDatumTijd } from '#app/ui/format.ts'
import { Page } from '#app/ui/layout/page.tsx'
import { PageHeader } from '#app/ui/layout/page-header.tsx'
import { Link } from '#app/ui/link.tsx'

export const meta: Route.MetaFunction = () => [{ title: 'Postbus van de demo | WSP-portaal' }]

export async function loader() {
  const berichten = found(await readPostbus())
  return {
    berichten: berichten.map(({ id, aan, onderwerp, ontvangenOp }) => ({ id, aan, onderwerp, ontvangenOp })),
  }
}

export default function Postbus({ loaderData }: Route.ComponentProps) {
  return (
    <Page breedte="breed">
      <PageHeader
        titel="Postbus van de demo"
        intro="Alle e-mail die het portaal verstuurt, nieuwste bovenaan. Deze pagina bestaat alleen in de demo."
      />
      <DataTable
        bijschrift="E-mails"
        bijschriftVerborgen
        rijen={loaderData.berichten}
        rijSleutel={(bericht) => bericht.id}
        kolommen={[
          {
            kop: 'Onderwerp',
            rijkop: true,
            cel: (bericht) => (
              <Link to={href('/demo/postbus/:berichtId', { berichtId: bericht.id })}>
                {bericht.onderwerp}
              </Link>
            ),
          },
          { kop: 'Aan', cel: (bericht) => bericht.aan },
          { kop: 'Verstuurd', cel: (bericht) => formatDatumTijd(bericht.ontvangenOp) },
        ]}
      />
    </Page>
  )
}
