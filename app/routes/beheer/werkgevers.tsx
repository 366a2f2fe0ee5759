import { Form, href } from 'react-router'
import type { Route } from './+types/werkgevers'
import { RelatiestatusBadge } from '#app/domain/werkgever/components/relatiestatus-badge.tsx'
import {
  listWerkgevers,
  PER_PAGINA,
  WerkgeverLijstSchema,
} from '#app/domain/werkgever/list-werkgevers.server.ts'
import { actorOf } from '#app/http/context.server.ts'
import { listAddress } from '#app/http/list-address.ts'
import { parseQuery } from '#app/http/parse-form.server.ts'
import { Button } from '#app/ui/button.tsx'
import { DataTable } from '#app/ui/data-table.tsx'
import { EmptyState } from '#app/ui/empty-state.tsx'
import { FormFields } from '#app/ui/form/form-actions.tsx'
import { TextField } from '#app/ui/form/text-field.tsx'
import { Page } from '#app/ui/layout/page.tsx'
import { PageHeader } from '#app/ui/layout/page-header.tsx'
import { Link } from '#app/ui/link.tsx'
import { Pagination } from '#app/ui/pagination.tsx'

export const meta: Route.MetaFunction = () => [{ title: 'Werkgevers beheren | WSP-portaal' }]

export async function loader({ context, url }: Route.LoaderArgs) {
  const { q, pagina } = parseQuery(url, WerkgeverLijstSchema)
  const { werkgevers, totaal } = await listWerkgevers(actorOf(context, 'beheerder'), { q, pagina })
  return {
    q,
    pagina,
    totaal,
    aantalPaginas: Math.ceil(totaal / PER_PAGINA),
    werkgevers: werkgevers.map(({ id, naam, plaats, relatiestatus, aanspreekpunt }) => ({
      id,
      naam,
      plaats,
      relatiestatus,
      aanspreekpunt,
    })),
  }
}

export default function Werkgevers({ loaderData }: Route.ComponentProps) {
  const { q, pagina, totaal, aantalPaginas, werkgevers } = loaderData
  const path = (nummer: number) => listAddress(href('/beheer/werkgevers'), { q, pagina }, { pagina: nummer })
  return (
    <Page breedte="breed">
      <PageHeader
        titel="Werkgevers"
        intro="U geeft een werkgever een ander aanspreekpunt, of voegt dubbele werkgevers samen. Verslagen en taken ziet u hier niet."
      />
      <Form method="get" role="search">
        <FormFields>
          <TextField
            naam="q"
            type="search"
            label="Zoek op naam of KVK-nummer"
            standaard={q}
            breedte="middel"
          />
          <div>
            <Button soort="secondary" icoon="zoek">
              Zoeken
            </Button>
          </div>
        </FormFields>
      </Form>
      <DataTable
        bijschrift={totaal === 1 ? '1 werkgever' : `${totaal} werkgevers`}
        rijen={werkgevers}
        rijSleutel={(werkgever) => werkgever.id}
        leeg={
          <EmptyState
            titel="Geen werkgever gevonden"
            icoon="gebouw"
            actie={<Link to={href('/beheer/werkgevers')}>Toon alle werkgevers</Link>}
          >
            Probeer een deel van de naam.
          </EmptyState>
        }
        kolommen={[
          { kop: 'Werkgever', rijkop: true, cel: ({ naam }) => naam },
          { kop: 'Plaats', cel: ({ plaats }) => plaats },
          { kop: 'Relatie', cel: ({ relatiestatus }) => <RelatiestatusBadge status={relatiestatus} /> },
          { kop: 'Aanspreekpunt', cel: ({ aanspreekpunt }) => aanspreekpunt },
          {
            kop: '',
            cel: ({ id, naam }) => (
              <>
                <Link to={href('/werkgeverbeheer/:werkgeverId/aanspreekpunt', { werkgeverId: id })}>
                  Ander aanspreekpunt<span className="wsp-verborgen"> voor {naam}</span>
                </Link>
                {', '}
                <Link to={href('/werkgeverbeheer/:werkgeverId/samenvoegen', { werkgeverId: id })}>
                  samenvoegen<span className="wsp-verborgen"> van {naam}</span>
                </Link>
              </>
            ),
          },
        ]}
      />
      <Pagination pagina={pagina} aantalPaginas={aantalPaginas} naar={path} label="Pagina’s met werkgevers" />
    </Page>
  )
}
