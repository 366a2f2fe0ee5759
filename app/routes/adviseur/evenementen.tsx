import { href } from 'react-router'
import { z } from 'zod'
import type { Route } from './+types/evenementen'
import { StandBadge } from '#app/domain/evenement/components/stand-badge.tsx'
import { ROL_LABEL, SOORT_LABEL, wanneerTekst } from '#app/domain/evenement/evenement.ts'
import {
  listEvenementen,
  PER_PAGINA,
  type EvenementenFilter,
} from '#app/domain/evenement/list-evenementen.server.ts'
import { actorOf } from '#app/http/context.server.ts'
import { listAddress } from '#app/http/list-address.ts'
import { parseQuery } from '#app/http/parse-form.server.ts'
import { LinkButton } from '#app/ui/button.tsx'
import { DataTable } from '#app/ui/data-table.tsx'
import { EmptyState } from '#app/ui/empty-state.tsx'
import { FilterVak } from '#app/ui/filters.tsx'
import { Page } from '#app/ui/layout/page.tsx'
import { PageHeader } from '#app/ui/layout/page-header.tsx'
import { TwoColumn } from '#app/ui/layout/two-column.tsx'
import { Link } from '#app/ui/link.tsx'
import { Pagination } from '#app/ui/pagination.tsx'
import { FacetList } from '#app/ui/tag.tsx'

export const meta: Route.MetaFunction = () => [{ title: 'Evenementen | WSP-portaal' }]

const VraagSchema = z.object({
  stand: z.enum(['komend', 'concept', 'voorbij']).catch('komend').default('komend'),
  pagina: z.coerce.number().int().min(1).max(10_000).catch(1).default(1),
})

export async function loader({ context, url }: Route.LoaderArgs) {
  const vraag = parseQuery(url, VraagSchema)
  const { regels, totaal } = await listEvenementen(actorOf(context, 'adviseur'), vraag)
  return { vraag, regels, totaal, aantalPaginas: Math.max(1, Math.ceil(totaal / PER_PAGINA)) }
}

export default function Evenementen({ loaderData }: Route.ComponentProps) {
  const { vraag, regels, totaal, aantalPaginas } = loaderData
  const keuze = (stand: EvenementenFilter['stand'], label: string) => ({
    label,
    naar: listAddress('', vraag, { stand }),
    aan: vraag.stand === stand,
  })
  return (
    <Page breedte="breed">
      <PageHeader
        titel="Evenementen"
        intro="Van een werkfestival voor honderden mensen tot een training voor twaalf."
        acties={
          <>
            <LinkButton to={href('/adviseur/evenementen/nieuw')}>Nieuw evenement</LinkButton>
            <Link to={href('/adviseur/evenementen/cijfers')}>Cijfers per jaar</Link>
            <Link to={href('/evenementen')}>Bekijk de openbare kalender</Link>
          </>
        }
      />
      <TwoColumn
        zijLabel="Filters"
        zij={
          <FilterVak>
            <FacetList
              titel="Stand"
              waarden={[
                keuze('komend', 'Wat komt'),
                keuze('concept', 'Concepten'),
                keuze('voorbij', 'Voorbij of afgezegd'),
              ]}
            />
          </FilterVak>
        }
      >
        <DataTable
          bijschrift={`${totaal} ${totaal === 1 ? 'evenement' : 'evenementen'}`}
          rijen={regels}
          rijSleutel={(regel) => regel.id}
          leeg={
            <EmptyState titel="Hier staan geen evenementen" icoon="agenda">
              Kies een andere stand.
            </EmptyState>
          }
          kolommen={[
            {
              kop: 'Evenement',
              rijkop: true,
              cel: ({ id, titel }) => (
                <Link to={href('/adviseur/evenementen/:evenementId', { evenementId: id })}>{titel}</Link>
              ),
            },
            { kop: 'Soort', cel: ({ soort }) => SOORT_LABEL[soort] },
            {
              kop: 'Wanneer en waar',
              lang: true,
              cel: ({ start, einde, plaats }) => (
                <>
                  {wanneerTekst(start, einde)}
                  <br />
                  {plaats}
                </>
              ),
            },
            {
              kop: 'Plaatsen bezet',
              cel: ({ rollen }) => (
                <>
                  {rollen.map(({ rol, bezet, plaatsen }) => (
                    <span key={rol}>
                      {`${ROL_LABEL[rol]}: ${bezet} van ${plaatsen}`}
                      <br />
                    </span>
                  ))}
                </>
              ),
            },
            { kop: 'Stand', cel: ({ stand }) => <StandBadge stand={stand} /> },
            { kop: 'Organisator', cel: ({ organisator }) => organisator },
          ]}
        />
        <Pagination
          pagina={vraag.pagina}
          aantalPaginas={aantalPaginas}
          naar={(pagina) => listAddress('', vraag, { pagina })}
        />
      </TwoColumn>
    </Page>
  )
}
